// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewswitch.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int Edge = 12; ///< of the sign, in device-independent pixels
} // namespace

ReviewSwitch::ReviewSwitch(const Theme &theme, ReviewMode &mode, const QWidget *where, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mode(mode), m_where(where), m_line(new QHBoxLayout),
      m_button(new QToolButton), m_keys(new QLabel)
{
    m_button->setObjectName(u"reviewMode"_s);
    m_button->setCheckable(true);
    m_button->setProperty("look", u"mode"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setIconSize({Edge, Edge});
    m_keys->setObjectName(u"reviewKeys"_s);
    m_keys->setProperty("look", u"muted"_s);
    m_keys->setWordWrap(true);
    m_keys->setTextFormat(Qt::PlainText);
    m_line->setSpacing(10);
    m_line->addWidget(m_button);
    m_line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_line);
    layout->addWidget(m_keys);
    connect(m_button, &QToolButton::clicked, this, [this](bool on) {
        m_mode.setOn(on);
        show(); // a click that could not switch it leaves the button as it was
    });
    connect(&mode, &ReviewMode::changed, this, &ReviewSwitch::show);
    connect(&theme, &Theme::changed, this, &ReviewSwitch::show);
    show();
}

void ReviewSwitch::addBeside(QWidget *part)
{
    m_line->insertWidget(m_line->count() - 1, part);
}

/// Commands may have been added since.
void ReviewSwitch::showEvent(QShowEvent *event)
{
    show();
    QWidget::showEvent(event);
}

void ReviewSwitch::show()
{
    const bool on = m_mode.isOn();
    const QString key = QKeySequence(ReviewMode::Toggle).toString(QKeySequence::NativeText);
    m_button->setChecked(on);
    m_button->setIcon(sign());
    m_button->setFont(on ? m_theme.boldFont() : m_theme.smallFont());
    m_button->setText(on ? tr("Review mode on · %1").arg(key) : tr("Review mode off · %1").arg(key));
    m_button->setAccessibleName(on ? tr("Review mode on") : tr("Review mode off"));
    m_button->setToolTip(on ? tr("Single keys decide at once; press %1 to switch off").arg(key)
                            : tr("Press %1 to decide with single keys").arg(key));
    if (const QString keys = m_where ? m_mode.legend(m_where) : QString(); !keys.isEmpty())
        m_button->setToolTip(m_button->toolTip() + u'\n' + QString(keys).replace(u" · "_s, u"\n"_s));
    m_button->setAccessibleDescription(m_button->toolTip());
    m_keys->setFont(m_theme.smallFont());
    m_keys->setText(m_where ? m_mode.legend(m_where) : QString());
    m_keys->setAccessibleName(tr("Keys: %1").arg(m_keys->text()));
    m_keys->setVisible(on && !m_keys->text().isEmpty());
}

/// A hollow ring while it is off, a filled disc with a tick while it is on.
QIcon ReviewSwitch::sign() const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(Edge, Edge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QRectF disc(1, 1, Edge - 2, Edge - 2);
    if (m_mode.isOn()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.onAccent);
        painter.drawEllipse(disc);
        painter.setPen(QPen(colours.accent, 1.8));
        painter.drawPolyline(QPolygonF({{3.4, 6.2}, {5.3, 8.2}, {8.7, 4.0}}));
    } else {
        painter.setPen(QPen(colours.muted, 1.4));
        painter.drawEllipse(disc);
    }
    painter.end();
    return pixmap;
}

} // namespace counterpart::widgets
