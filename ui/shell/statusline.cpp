// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/models/librarymodel.h"
#include "ui/shell/actstrip.h"
#include "ui/shell/jobstrip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/reviewswitch.h"
#include "ui/workbench/session.h"
#include "ui/workbench/undoing.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int Spacing = 12;
}

StatusLine::StatusLine(QStatusBar &bar, const workbench::Desk &desk)
    : m_bar(bar), m_desk(desk), m_store(widgets::newBarLabel()), m_counts(widgets::newBarLabel()),
      m_jobs(new JobStrip), m_acts(new ActStrip(desk.undo, desk.window.findChild<QAction *>(u"edit.undo"_s),
                                                desk.window.findChild<QAction *>(u"edit.redo"_s)))
{
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(10, 0, 10, 0);
    m_store->setObjectName(u"storeName"_s);
    bar.addWidget(m_store);
    bar.addWidget(m_counts);
    bar.addWidget(m_acts, 1);
    for (QWidget *left : {static_cast<QWidget *>(m_store), static_cast<QWidget *>(m_counts),
                          static_cast<QWidget *>(m_acts)})
        left->installEventFilter(this);
    connect(m_acts, &ActStrip::told, this, [this](const QString &text) {
        m_bar.clearMessage(); // which would hide it
        announce(text);
    });
    connect(m_acts, &ActStrip::asked, this, [this](bool again) {
        if (again)
            m_desk.undoing.redo();
        else
            m_desk.undoing.undo();
    });
    m_mode = new widgets::ReviewSwitch(desk.theme, desk.review, nullptr);
    m_mode->hide();
    connect(&desk.review, &widgets::ReviewMode::changed, m_mode, &QWidget::setVisible);
    addHidden();
    connect(&desk.messages, &widgets::MessageBar::saidInPassing, this, &StatusLine::say);
    bar.addPermanentWidget(m_mode);
    bar.addPermanentWidget(m_jobs);
}

/// Messages that are true still, and that were put out of the way.
void StatusLine::addHidden()
{
    m_hidden = new QToolButton;
    m_hidden->setObjectName(u"hiddenMessages"_s);
    m_hidden->setProperty("look", u"link"_s);
    m_hidden->setFocusPolicy(Qt::TabFocus);
    m_hidden->setToolTip(tr("Show the message again"));
    m_hidden->hide();
    const widgets::MessageBar &messages = m_desk.messages;
    connect(m_hidden, &QToolButton::clicked, &m_desk.messages, &widgets::MessageBar::goTo);
    connect(&messages, &widgets::MessageBar::hiddenMessagesChanged, this, [this, &messages] {
        const int hidden = messages.hiddenMessages();
        m_hidden->setText(tr("%n message(s)", nullptr, hidden));
        m_hidden->setAccessibleName(m_hidden->text());
        m_hidden->setVisible(hidden > 0);
    });
    m_bar.addPermanentWidget(m_hidden);
}

void StatusLine::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(&m_bar, text);
    QAccessible::updateAccessibility(&event);
}

int StatusLine::roomForMessage() const
{
    int room = m_bar.contentsRect().width();
    for (const QWidget *right : {static_cast<QWidget *>(m_hidden), m_mode, static_cast<QWidget *>(m_jobs)}) {
        if (right->isVisible())
            room -= right->sizeHint().width() + Spacing;
    }
    return room - Spacing;
}

void StatusLine::say(const QString &text)
{
    constexpr int SaidForMs = 8000;
    m_bar.clearMessage();
    // Where what stands at the right would cut it off, it is told where it can be read whole.
    if (m_bar.fontMetrics().horizontalAdvance(text) > roomForMessage())
        m_desk.messages.tellAtLength(text);
    else
        m_bar.showMessage(text, SaidForMs);
    announce(text);
}

/// The bar lays itself out anew where its height changes, and then shows what a message had hidden.
bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_bar.currentMessage().isEmpty()) {
        auto *widget = static_cast<QWidget *>(watched);
        const auto hide = [this, widget] {
            if (m_bar.currentMessage().isEmpty())
                return;
            widget->hide();
            widget->setAttribute(Qt::WA_WState_ExplicitShowHide, false); // the bar shows it after the message
        };
        QMetaObject::invokeMethod(widget, hide, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StatusLine::showStore()
{
    const workbench::Session &session = m_desk.session;
    if (!session.isOpen())
        return;
    const auto &meetings = m_desk.library.meetings();
    const auto twoSided = std::ranges::count_if(meetings, &domain::MeetingRow::isTwoSided);
    m_store->setText(QFileInfo(session.path()).fileName());
    m_store->setToolTip(session.path());
    const QString counts =
        tr("%1 · %2, %3 two-sided")
            .arg(tr("%n document(s)", nullptr, static_cast<int>(m_desk.library.documents().size())),
                 tr("%n meeting(s)", nullptr, static_cast<int>(meetings.size())))
            .arg(twoSided);
    m_counts->setText(session.isLibraryRead() ? counts : tr("loading…"));
    m_jobs->setIdleText(session.isReadOnly() ? tr("Read-only")
                        : m_outdated > 0     ? tr("%n document(s) to reanalyse", nullptr, m_outdated)
                                             : tr("Analysis up to date"));
}

void StatusLine::clear()
{
    m_store->clear();
    m_counts->clear();
    m_jobs->setIdleText({});
    forgetAct();
}

void StatusLine::forgetAct()
{
    m_acts->clear();
}

void StatusLine::setOutdated(int documents)
{
    m_outdated = documents;
    showStore();
}

} // namespace counterpart::shell
