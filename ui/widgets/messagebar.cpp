// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/messagedetails.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int WidestBar = 760;
constexpr int Gap = 12;                ///< to the edges of the content
constexpr int LeastRoom = 110;         ///< for a message, however low the content is
constexpr qsizetype LongestText = 600; ///< characters; all of it is in the details
constexpr auto ReadIn = 15s;           ///< what goes away by itself

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        break;
    }
    return u"error"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_head(new QWidget), m_scroll(new QScrollArea), m_buttons(new QWidget),
      m_sign(new QLabel), m_text(new QLabel), m_action(new QToolButton), m_ways(new QWidget),
      m_details(new QToolButton), m_close(new QToolButton)
{
    setObjectName(u"messages"_s);
    setProperty("look", u"message"_s);
    setAccessibleName(tr("Messages"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setProperty("look", u"link"_s);
    connect(m_action, &QToolButton::clicked, this, [this] {
        if (const auto act = m_messages.isEmpty() ? nullptr : m_messages.first().act)
            act();
    });
    m_details->setText(tr("Details"));
    m_details->setProperty("look", u"link"_s);
    m_details->setAccessibleName(tr("Details of the message"));
    m_close->setText(tr("Dismiss"));
    m_close->setProperty("look", u"link"_s);
    m_close->setAccessibleName(tr("Dismiss the message"));
    connect(m_details, &QToolButton::clicked, this, &MessageBar::openDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_lifetime.setSingleShot(true);
    connect(&m_lifetime, &QTimer::timeout, this, &MessageBar::fade);
    build();
    hide();
}

void MessageBar::build()
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(10);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_action, m_ways, m_details, m_close}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
        buttons->addWidget(button);
    }
    m_ways->setFocusPolicy(Qt::NoFocus);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_line->setContentsMargins(14, 8, 8, 8);
    m_line->setSpacing(8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_scroll->setMinimumHeight(1);
    m_scroll->setWidget(m_head);
    m_scroll->viewport()->setAutoFillBackground(false); // the colour of the bar shows through
    m_head->setAutoFillBackground(false);
    m_line->addWidget(m_scroll, 1);
    m_line->addWidget(m_buttons);
}

void MessageBar::floatOver(QWidget &content)
{
    m_content = &content;
    setParent(&content);
    content.installEventFilter(this);
    installEventFilter(this);
    present();
}

void MessageBar::tell(const Message &message)
{
    const bool isSmall = message.severity == Severity::Info && message.details.isEmpty() && !message.act &&
                         message.ways.isEmpty() && message.key.isEmpty();
    if (isSmall && m_content) {
        m_messages.removeIf(
            [](const Message &old) { return old.key.isEmpty() && old.severity == Severity::Info; });
        present();
        m_passed = message.text;
        Q_EMIT saidInPassing(message.text);
        return;
    }
    // Good news gives way to what came after it; bad news waits to be read, once for each time it is news.
    m_messages.removeIf([&message](const Message &old) {
        const bool isSame =
            old.key == message.key &&
            (!old.key.isEmpty() || (old.text == message.text && old.details == message.details));
        return isSame || (old.key.isEmpty() && old.severity == Severity::Info);
    });
    m_messages.prepend(message);
    m_passed.clear();
    m_isPutAway = false;
    present();
    announce(message);
}

void MessageBar::tellAtLength(const QString &text)
{
    m_messages.removeIf(
        [](const Message &old) { return old.key.isEmpty() && old.severity == Severity::Info; });
    m_messages.prepend({Severity::Info, text, {}});
    m_fading = text;
    m_passed.clear();
    m_isPutAway = false;
    present();
    m_lifetime.start(ReadIn);
}

/// What was told at length is over; what came after it stays.
void MessageBar::fade()
{
    const auto isOver = [this](const Message &old) {
        return old.key.isEmpty() && old.severity == Severity::Info && old.text == m_fading;
    };
    if (m_messages.removeIf(isOver) > 0)
        present();
}

void MessageBar::announce(const Message &message)
{
    QAccessibleAnnouncementEvent event(this, message.text);
    event.setPoliteness(message.severity == Severity::Info ? QAccessible::AnnouncementPoliteness::Polite
                                                           : QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::withdraw(const QString &key)
{
    m_messages.removeIf([&key](const Message &old) { return old.key == key; });
    present();
}

void MessageBar::showError(const base::Error &error, const QString &doing)
{
    if (error.isCancelled())
        return;
    const QString text = doing.isEmpty() ? error.line() : doing + u": "_s + error.line();
    tell({Severity::Error, text, QString()});
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() || !m_passed.isEmpty() ? m_passed : m_messages.first().text;
}

void MessageBar::dismiss()
{
    m_passed.clear();
    if (!m_messages.isEmpty()) {
        const Message shown = m_messages.takeFirst();
        if (!shown.key.isEmpty()) {
            m_isPutAway = m_messages.isEmpty();
            m_messages.append(shown);
        }
    }
    present();
}

void MessageBar::goTo()
{
    m_isPutAway = false;
    present();
    if (isHidden())
        return;
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    firstButton()->setFocus(Qt::ShortcutFocusReason);
}

/// What answers the message, before what puts it away.
QToolButton *MessageBar::firstButton() const
{
    if (!m_action->isHidden())
        return m_action;
    if (!m_ways->isHidden()) {
        for (QToolButton *way : m_ways->findChildren<QToolButton *>(u"messageWay"_s)) {
            if (!way->isHidden())
                return way;
        }
    }
    return m_details->isHidden() ? m_close : m_details;
}

/// Enter does what Space does.
bool MessageBar::press(QObject *watched, const QEvent &event)
{
    auto *button = qobject_cast<QToolButton *>(watched);
    if (event.type() != QEvent::KeyPress || !button || !isAncestorOf(button))
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    if (!key.isAutoRepeat())
        button->click();
    return true;
}

/// The keys go back to where they were.
void MessageBar::leaveFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && m_before)
        m_before->setFocus();
}

void MessageBar::present()
{
    const bool isShown = !m_messages.isEmpty() && !m_isPutAway;
    if (!isShown)
        leaveFocus();
    if (m_content && isShown != !isHidden()) { // it hears all keys only while it is there
        if (isShown)
            qApp->installEventFilter(this);
        else
            qApp->removeEventFilter(this);
    }
    setVisible(isShown);
    Q_EMIT hiddenMessagesChanged();
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.first();
    setProperty("severity", severityName(message.severity));
    style()->unpolish(this);
    style()->polish(this);
    const auto sign = message.severity == Severity::Error     ? QStyle::SP_MessageBoxCritical
                      : message.severity == Severity::Warning ? QStyle::SP_MessageBoxWarning
                                                              : QStyle::SP_MessageBoxInformation;
    m_sign->setPixmap(style()->standardIcon(sign).pixmap(16, 16));
    const bool isCut = message.text.size() > LongestText;
    m_text->setText(isCut ? message.text.first(LongestText) + u'…' : message.text);
    m_action->setText(message.action);
    m_action->setAccessibleName(message.action);
    m_action->setVisible(!message.action.isEmpty());
    presentWays(message);
    m_details->setVisible(!message.details.isEmpty() || message.severity == Severity::Error || isCut);
    const bool stays = !message.key.isEmpty() && m_messages.size() == 1;
    m_close->setText(m_messages.size() > 1 ? tr("Next of %n", nullptr, static_cast<int>(m_messages.size()))
                     : stays               ? tr("Hide")
                                           : tr("Dismiss"));
    m_close->setAccessibleName(stays ? tr("Hide the message") : tr("Dismiss the message"));
    m_close->setToolTip(tr("%1 (Esc)").arg(m_close->accessibleName()));
    place();
}

void MessageBar::presentWays(const Message &message)
{
    // One of them may be what was just clicked.
    for (QToolButton *old : m_ways->findChildren<QToolButton *>()) {
        old->hide();
        old->setObjectName({});
        old->deleteLater();
    }
    for (const Message::Way &way : message.ways) {
        auto *button = new QToolButton(m_ways);
        button->setObjectName(u"messageWay"_s);
        button->setProperty("look", u"link"_s);
        button->installEventFilter(this);
        button->setText(way.text);
        button->setAccessibleName(way.text);
        connect(button, &QToolButton::clicked, this, [this, way] { take(way); });
        m_ways->layout()->addWidget(button);
        button->show();
    }
    m_ways->setVisible(!message.ways.isEmpty());
}

/// At the foot of the content, in the middle; its buttons in a line of their own where there is no room.
void MessageBar::place()
{
    if (!m_content || isHidden())
        return;
    const int width = std::min(WidestBar, m_content->width() - 2 * Gap);
    const int words = m_text->fontMetrics().size(0, m_text->text()).width() + m_sign->sizeHint().width();
    constexpr int Margins = 60;
    m_line->setDirection(words + m_buttons->sizeHint().width() + Margins > width ? QBoxLayout::TopToBottom
                                                                                 : QBoxLayout::LeftToRight);
    const bool isBelow = m_line->direction() == QBoxLayout::TopToBottom;
    const QMargins around = m_line->contentsMargins();
    const QSize frame = size() - contentsRect().size();
    const QSize buttons = m_buttons->sizeHint();
    const int spare = around.left() + around.right() + frame.width() +
                      (isBelow ? 0 : buttons.width() + m_line->spacing());
    const int head = m_head->layout()->totalHeightForWidth(std::max(1, width - spare));
    const int needed = around.top() + around.bottom() + frame.height() +
                       (isBelow ? head + m_line->spacing() + buttons.height()
                                : std::max(head, buttons.height()));
    // What it lies over is to be seen still: the rest of the words is scrolled.
    const int room = std::max(m_content->height() / 3, LeastRoom);
    const int height = std::min({needed, room, std::max(0, m_content->height() - 2 * Gap)});
    setGeometry((m_content->width() - width) / 2, m_content->height() - height - Gap, width, height);
    raise();
}

bool MessageBar::isUnwantedEscape(const QObject &watched, const QEvent &event) const
{
    if (event.type() != QEvent::KeyPress || static_cast<const QKeyEvent &>(event).key() != Qt::Key_Escape ||
        !watched.isWidgetType() || QApplication::activePopupWidget())
        return false;
    const auto &widget = static_cast<const QWidget &>(watched);
    // Lists would look for a row of that name. What reaches the window nobody has wanted.
    return &widget == window() || (widget.window() == window() && widget.hasFocus() &&
                                   qobject_cast<const QAbstractItemView *>(&widget));
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_content && event->type() == QEvent::Resize) ||
        (watched == this && event->type() == QEvent::LayoutRequest))
        place();
    if (press(watched, *event))
        return true;
    if (isHidden() || !isUnwantedEscape(*watched, *event))
        return QFrame::eventFilter(watched, event);
    dismiss();
    return true;
}

/// The message goes first: what is done may tell of something itself.
void MessageBar::take(const Message::Way &way)
{
    const auto act = way.act;
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    present();
    if (act)
        act();
}

void MessageBar::openDetails()
{
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.first();
    auto *dialog = new MessageDetails(
        message.details.isEmpty() ? message.text : message.text + u"\n\n"_s + message.details, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace counterpart::widgets
