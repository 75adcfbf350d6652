// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpane.h"

#include "core/workspace/facade/workspace.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/comparisoncommands.h"
#include "ui/comparison/comparisonwalk.h"
#include "ui/comparison/differencemap.h"
#include "ui/comparison/ledgerdrawer.h"
#include "ui/comparison/ledgersplit.h"
#include "ui/comparison/ledgerview.h"
#include "ui/comparison/linkpanel.h"
#include "ui/comparison/reviewstrip.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

ComparisonPane::ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, widgets::ReviewMode &review,
                               QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mode(review), m_state(std::make_unique<ComparisonState>()),
      m_linkPanel(new LinkPanel(theme, *m_state, review)), m_columns(new ComparisonColumns(theme, *m_state)),
      m_menus(theme, *m_state, *m_columns), m_follower(*m_columns, *this),
      m_acts(*m_columns, m_follower, undo), m_place(*m_state),
      m_accounts(*m_state, *m_columns, m_menus, m_follower, m_place)
{
    build();
    m_commands = std::make_unique<ComparisonCommands>(*this, *m_state, *m_columns, m_acts, review,
                                                      *m_linkPanel, keyWidgets());
    m_linkPanel->addActions(m_commands->all()); // its buttons take the focus
    connectPanel();
    connectColumns();
    connectAccounts();
    connectCommands();
    setFocusProxy(m_columns->lists().first());
    showMeeting({});
}

ComparisonPane::~ComparisonPane()
{
    delete m_linkPanel; // it looks at the state, which goes now
    delete m_columns;   // so do they
}

void ComparisonPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_emptyState = new widgets::EmptyState(m_theme, QString(), QString());
    m_choose = m_emptyState->addButton(tr("Go to the Library"));
    m_choose->setObjectName(u"comparisonChoose"_s);
    connect(m_choose, &QPushButton::clicked, this, &ComparisonPane::meetingWanted);
    m_stack->addWidget(m_emptyState);
    auto *page = new QWidget;
    buildPage(*page);
    m_stack->addWidget(page);
    layout->addWidget(m_stack);
}

void ComparisonPane::connectPanel()
{
    connect(m_linkPanel, &LinkPanel::linkAsked, &m_acts, &ComparisonActs::link);
    connect(m_linkPanel, &LinkPanel::minorAsked, &m_acts, &ComparisonActs::judgeMinor);
    connect(m_linkPanel, &LinkPanel::elsewhereAsked, &m_acts, &ComparisonActs::judgeElsewhere);
    connect(m_linkPanel, &LinkPanel::linkWanted, this,
            [this](int link) { m_columns->active().chooseLink(link); });
    connect(m_linkPanel, &LinkPanel::confirmAsked, &m_acts, &ComparisonActs::confirm);
    connect(m_linkPanel, &LinkPanel::rejectAsked, &m_acts, &ComparisonActs::reject);
    connect(m_linkPanel, &LinkPanel::relationAsked, &m_acts, &ComparisonActs::setRelation);
    connect(m_linkPanel, &LinkPanel::noteEdited, &m_acts, &ComparisonActs::setNote);
    connect(m_linkPanel, &LinkPanel::noteLeft, this, &ComparisonPane::leaveNote);
    connect(m_linkPanel, &LinkPanel::lostRemoveAsked, &m_acts, &ComparisonActs::removeLost);
    connect(m_review, &ReviewStrip::lostAsked, this, [this] {
        m_columns->setActive(*m_state); // of which the strip tells
        Q_EMIT panelNeeded();
        m_linkPanel->goToLost();
    });
}

void ComparisonPane::connectColumns()
{
    connect(m_columns, &ComparisonColumns::linkAsked, &m_acts, &ComparisonActs::addLink);
    connect(m_columns, &ComparisonColumns::activeChanged, this, [this](ComparisonState &state) {
        if (m_linkPanel)
            m_linkPanel->setState(state);
    });
    connect(m_columns, &ComparisonColumns::chosenBeside, this, [this] {
        m_follower.giveUp();
        Q_EMIT choiceChanged();
    });
    connect(m_state.get(), &ComparisonState::choiceChanged, this, [this] {
        m_follower.giveUp(); // the person has gone on
        m_columns->setActive(*m_state);
        m_place.keepSoon();
        Q_EMIT choiceChanged();
    });
}

void ComparisonPane::connectAccounts()
{
    connect(&m_accounts, &ShownAccounts::came, this, [this] {
        const bool hadKeys = window()->focusWidget() == m_choose;
        setFocusProxy(m_columns->lists().first());
        m_stack->setCurrentIndex(1);
        if (hadKeys)
            focusProxy()->setFocus();
    });
    connect(&m_accounts, &ShownAccounts::emptied, this, [this] {
        showEmpty(tr("No meeting selected"),
                  tr("Select a meeting in the library or on the timeline to see what both sides said."));
    });
    connect(&m_accounts, &ShownAccounts::notFound, this,
            [this](const QString &why) { showEmpty(tr("There is nothing to compare"), why); });
    connect(&m_accounts, &ShownAccounts::failed, this, &ComparisonPane::failed);
    connect(&m_accounts, &ShownAccounts::pairChanged, this, &ComparisonPane::pairChanged);
    connect(&m_accounts, &ShownAccounts::shown, this, [this] { m_commands->update(); });
    connect(&m_accounts, &ShownAccounts::shown, this, &ComparisonPane::shown);
}

void ComparisonPane::showEmpty(const QString &title, const QString &text)
{
    m_emptyState->setTexts(title, text);
    const QWidget *focus = window()->focusWidget();
    const bool hadKeys = m_stack->currentIndex() == 1 && focus && m_stack->isAncestorOf(focus);
    setFocusProxy(m_choose);
    m_stack->setCurrentIndex(0);
    if (hadKeys)
        m_choose->setFocus();
}

void ComparisonPane::connectCommands()
{
    connect(&m_acts, &ComparisonActs::failed, this, &ComparisonPane::failed);
    connect(&m_acts, &ComparisonActs::idle, this, &ComparisonPane::idle);
    connect(m_commands.get(), &ComparisonCommands::idle, this, &ComparisonPane::idle);
    connect(m_commands.get(), &ComparisonCommands::noteAsked, this, &ComparisonPane::writeNote);
    connect(m_commands.get(), &ComparisonCommands::thirdAsked, &m_accounts, &ShownAccounts::toggleThird);
    connect(m_commands.get(), &ComparisonCommands::swapAsked, &m_accounts, &ShownAccounts::swap);
    connect(m_commands.get(), &ComparisonCommands::passageActivated, this, &ComparisonPane::passageActivated);
    connect(m_commands.get(), &ComparisonCommands::passageContextMenu, this,
            &ComparisonPane::passageContextMenu);
    connect(m_commands->ledger(), &QAction::toggled, m_drawer, &QWidget::setVisible);
    connect(m_drawer, &LedgerDrawer::closeAsked, m_commands->ledger(), [this] {
        m_commands->ledger()->setChecked(false);
        m_columns->lists().first()->setFocus();
    });
    connect(m_ledger, &LedgerView::decisionAsked, &m_acts, &ComparisonActs::toggleSilence);
    connect(m_ledger, &LedgerView::menuAsked, m_commands.get(), &ComparisonCommands::openLedgerMenu);
}

void ComparisonPane::buildPage(QWidget &page)
{
    m_drawer = new LedgerDrawer(m_theme, *m_state);
    m_ledger = m_drawer->ledger();
    m_review = new ReviewStrip(m_theme, *m_state, m_mode, *m_columns->lists().first());
    m_halves = new LedgerSplit(m_theme, m_columns, m_drawer);
    connect(m_halves, &LedgerSplit::heightChosen, this, &ComparisonPane::layoutChanged);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 8, 0);
    below->addWidget(m_review);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_halves, 1);
    layout->addLayout(below);
}

QByteArray ComparisonPane::layoutState() const
{
    return m_halves->state();
}

void ComparisonPane::restoreLayout(const QByteArray &state)
{
    m_halves->restore(state);
}

void ComparisonPane::resetLayout()
{
    restoreLayout({});
    Q_EMIT layoutChanged();
}

void ComparisonPane::setPossible(bool looked, bool writable)
{
    m_commands->setPossible(looked, writable);
    m_acts.setWritable(writable);
    if (m_linkPanel)
        m_linkPanel->setWritable(writable);
}

void ComparisonPane::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    m_acts.setWorkspace(workspace);
    m_accounts.setWorkspace(workspace);
}

void ComparisonPane::setFilter(const QList<EntityId> &entities, const QStringList &topics)
{
    for (ComparisonState *state : m_columns->states())
        state->setSubjects(entities, topics);
}

void ComparisonPane::showMeeting(MeetingId meeting)
{
    showAccounts(meeting, {}, {});
}

void ComparisonPane::showAccounts(MeetingId meeting, DocumentId a, DocumentId b)
{
    m_accounts.show(meeting, a, b);
}

void ComparisonPane::goTo(std::pair<qsizetype, qsizetype> place)
{
    if (!m_state->isEmpty())
        m_place.goTo(place);
}

QList<QWidget *> ComparisonPane::keyWidgets() const
{
    QList<QWidget *> widgets{m_ledger, m_columns->map(), m_linkPanel};
    for (AccountList *list : m_columns->lists())
        widgets.prepend(list);
    return widgets;
}

QList<QAction *> ComparisonPane::toggles() const
{
    return {m_commands->ledger(), m_commands->words()};
}

bool ComparisonPane::goToNextUndecided()
{
    return !m_state->isEmpty() && goToUndecided(*m_state, 1, Round::No);
}

bool ComparisonPane::goToFirstUndecided()
{
    return !m_state->isEmpty() && comparison::goToFirstUndecided(*m_state);
}

void ComparisonPane::setStorePlace(const QString &place)
{
    m_review->setStorePlace(place);
}

QList<QAction *> ComparisonPane::commands() const
{
    return m_commands->all();
}

models::Passage ComparisonPane::chosenPassage() const
{
    return m_columns->chosenPassage();
}

const ComparisonView *ComparisonPane::view() const
{
    return m_state->isEmpty() ? nullptr : &m_state->view();
}

const domain::Judgements &ComparisonPane::judgements() const
{
    return m_state->judgements();
}

void ComparisonPane::setAuthor(const QString &author)
{
    m_acts.setAuthor(author);
    m_linkPanel->setAuthor(author);
}

QWidget *ComparisonPane::linkPanel() const
{
    return m_linkPanel;
}

void ComparisonPane::writeNote()
{
    if (const QString why = m_commands->whyNoNote(); !why.isEmpty()) {
        Q_EMIT idle(why);
        return;
    }
    Q_EMIT panelNeeded();
    m_linkPanel->editNote();
}

void ComparisonPane::keepNote()
{
    if (m_linkPanel)
        m_linkPanel->saveNote();
}

/// The keyboard goes back to the passage.
void ComparisonPane::leaveNote()
{
    const ComparisonState &active = m_columns->active();
    if (&active == m_state.get() && active.currentSilence() && m_ledger->isVisible())
        m_ledger->setFocus();
    else
        m_columns->listOf(active, active.currentColumn()).setFocus();
}

} // namespace counterpart::comparison
