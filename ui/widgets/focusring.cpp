// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace counterpart::widgets {

namespace {

constexpr int Outside = 3; ///< pixels round small controls
constexpr qreal Line = 2;

class Ring : public QWidget
{
public:
    Ring(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setClipRegion(uncovered());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours().accent, Line));
        painter.drawRoundedRect(QRectF(rect()).adjusted(Line / 2, Line / 2, -Line / 2, -Line / 2),
                                Theme::Radius, Theme::Radius);
    }

private:
    /// Messages lie over what has the ring, unless it is one of theirs.
    [[nodiscard]] QRegion uncovered() const
    {
        QRegion region(rect());
        const QWidget *focus = QApplication::focusWidget();
        const QList<MessageBar *> bars = window()->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (bar->isVisible() && !(focus && (focus == bar || bar->isAncestorOf(focus))))
                region -= QRect(mapFromGlobal(bar->mapToGlobal(QPoint())), bar->size());
        }
        return region;
    }

    const Theme &m_theme;
};

/// What of \p focus the keys act on, in its own coordinates.
QRect partOf(const QWidget &focus)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(&focus))
        return tabs->tabRect(tabs->currentIndex());
    return focus.rect();
}

bool hasRing(const QWidget *focus)
{
    return focus && !focus->isWindow() && !qobject_cast<const QMenuBar *>(focus) &&
           !qobject_cast<const QMenu *>(focus) && focus->window()->windowType() != Qt::Popup;
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&theme, &Theme::changed, this, &FocusRing::placeSoon);
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *focus)
{
    m_focus = hasRing(focus) ? focus : nullptr;
    if (m_ring && (!m_focus || m_ring->parentWidget() != m_focus->window()))
        delete m_ring;
    watch(m_focus);
    if (!m_focus)
        return;
    if (!m_ring)
        m_ring = new Ring(m_theme, m_focus->window());
    place();
}

void FocusRing::watch(QWidget *focus)
{
    for (const QPointer<QWidget> &old : std::exchange(m_watched, {})) {
        if (old)
            old->removeEventFilter(this);
    }
    for (QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
        if (widget->isWindow())
            break;
    }
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        placeSoon();
        break;
    case QEvent::KeyRelease: // the tab in front may be another one
        if (qobject_cast<QTabBar *>(watched))
            placeSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Several things move at a time.
void FocusRing::placeSoon()
{
    if (!std::exchange(m_isPlacing, true))
        QTimer::singleShot(0, this, [this] {
            m_isPlacing = false;
            place();
        });
}

void FocusRing::place()
{
    if (!m_focus || !m_ring)
        return;
    const QRegion seen = m_focus->visibleRegion();
    m_ring->setVisible(!seen.isEmpty());
    if (seen.isEmpty())
        return;
    const bool isArea = qobject_cast<QAbstractScrollArea *>(m_focus) != nullptr;
    const int out = isArea ? 0 : Outside;
    const QRect part = partOf(*m_focus) & seen.boundingRect();
    const QRect round(m_focus->mapTo(m_focus->window(), part.topLeft()), part.size());
    m_ring->setGeometry(round.adjusted(-out, -out, out, out) & m_focus->window()->rect());
    m_ring->raise();
    m_ring->update();
}

} // namespace counterpart::widgets
