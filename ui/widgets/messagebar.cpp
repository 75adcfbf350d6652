// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

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
    : QFrame(parent), m_sign(new QLabel), m_text(new QLabel), m_action(new QToolButton), m_ways(new QWidget),
      m_details(new QToolButton), m_close(new QToolButton)
{
    setProperty("look", u"message"_s);
    setAccessibleName(tr("Messages"));
    m_text->setWordWrap(true);
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 10, 5);
    layout->addWidget(m_sign);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ways);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::tell(const Message &message)
{
    // Good news gives way to what came after it; bad news waits to be read, once for each time it is news.
    m_messages.removeIf([&message](const Message &old) {
        const bool isSame =
            old.key == message.key &&
            (!old.key.isEmpty() || (old.text == message.text && old.details == message.details));
        return isSame || (old.key.isEmpty() && old.severity == Severity::Info);
    });
    m_messages.prepend(message);
    present();
}

void MessageBar::withdraw(const QString &key)
{
    m_messages.removeIf([&key](const Message &old) { return old.key == key; });
    present();
}

void MessageBar::tellDone(const QString &text, const QStringList &warnings)
{
    if (warnings.isEmpty())
        tell({Severity::Info, text, {}});
    else
        tell({Severity::Warning, text + u'\n' + warnings.join(u'\n'), {}});
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
    return m_messages.isEmpty() ? QString() : m_messages.first().text;
}

void MessageBar::dismiss()
{
    if (!m_messages.isEmpty()) {
        const Message shown = m_messages.takeFirst();
        if (!shown.key.isEmpty())
            m_messages.append(shown);
    }
    present();
}

void MessageBar::present()
{
    setVisible(!m_messages.isEmpty());
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
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setAccessibleName(message.action);
    m_action->setVisible(!message.action.isEmpty());
    presentWays(message);
    m_details->setVisible(!message.details.isEmpty() || message.severity == Severity::Error);
    m_close->setVisible(message.key.isEmpty() || m_messages.size() > 1);
    m_close->setText(m_messages.size() > 1 ? tr("Next of %n", nullptr, static_cast<int>(m_messages.size()))
                                           : tr("Dismiss"));
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
        button->setText(way.text);
        button->setAccessibleName(way.text);
        connect(button, &QToolButton::clicked, this, [this, way] { take(way); });
        m_ways->layout()->addWidget(button);
    }
    m_ways->setVisible(!message.ways.isEmpty());
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
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Details"));
    dialog->resize(640, 360);
    auto *text = new QPlainTextEdit(message.details.isEmpty() ? message.text
                                                              : message.text + u"\n\n"_s + message.details);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Details of the message"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, dialog,
            [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace counterpart::widgets
