// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisoncommands.h"

#include "ui/comparison/comparisonacts.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/comparisonwalk.h"
#include "ui/comparison/filterstrip.h"
#include "ui/comparison/whynot.h"
#include "ui/widgets/reviewmode.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

ComparisonCommands::ComparisonCommands(QWidget &pane, ComparisonState &state, ComparisonColumns &columns,
                                       ComparisonActs &acts, widgets::ReviewMode &mode, QWidget &panel,
                                       const QList<QWidget *> &keyWidgets)
    : m_pane(pane), m_panel(&panel), m_state(state), m_columns(columns), m_acts(acts), m_mode(mode),
      m_keyWidgets(keyWidgets)
{
    addCommands();
    follow();
    connect(&columns, &ComparisonColumns::partnerAsked, &acts, &ComparisonActs::goToPartner);
    connect(&columns, &ComparisonColumns::menuAsked, this, &ComparisonCommands::openMenu);
}

QAction *ComparisonCommands::addCommand(const Wording &wording, const QList<QKeySequence> &keys,
                                        std::function<void()> act, const WhyNot &whyNot, bool decides)
{
    auto *action = new QAction(wording.text, &m_pane);
    action->setObjectName(u"comparison."_s + wording.name);
    action->setToolTip(wording.hint);
    action->setStatusTip(wording.hint);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_pane.addAction(action);
    m_actions.append(action);
    m_commands.push_back({action, whyNot, decides});
    if (whyNot && !decides) // of those that decide the mode says it
        sayWhyNot(*action, keys);
    return action;
}

/// What a key says while its command is disabled; else it would find a row, or do nothing without a word.
void ComparisonCommands::sayWhyNot(QAction &action, const QList<QKeySequence> &keys)
{
    for (QWidget *where : {&m_pane, m_panel}) {
        for (const QKeySequence &key : keys) {
            auto *refusal = new QShortcut(key, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            refusal->setEnabled(!action.isEnabled());
            connect(&action, &QAction::enabledChanged, refusal,
                    [refusal](bool on) { refusal->setEnabled(!on); });
            connect(refusal, &QShortcut::activated, this, [this, command = &action] {
                if (const QString why = command->property(widgets::ReviewMode::WhyNot).toString();
                    !why.isEmpty())
                    Q_EMIT idle(why);
            });
        }
    }
}

/// A key of one letter that changes the store: it acts in the review mode alone.
void ComparisonCommands::addDecision(const Wording &wording, const QString &word,
                                     const QList<QKeySequence> &keys, std::function<void()> act,
                                     QString (*whyNot)(const ComparisonState &))
{
    const WhyNot why = [this, whyNot] { return whyNot(m_columns.active()); };
    m_mode.govern(addCommand(wording, {}, std::move(act), why, true), keys, word, m_keyWidgets);
}

void ComparisonCommands::follow()
{
    for (const ComparisonState *state : m_columns.states())
        connect(state, &ComparisonState::choiceChanged, this, &ComparisonCommands::update);
    connect(&m_columns, &ComparisonColumns::activeChanged, this, &ComparisonCommands::update);
    for (const auto signal : {&ComparisonState::viewChanged, &ComparisonState::filterChanged})
        connect(&m_state, signal, this, &ComparisonCommands::lookAhead);
    connect(&m_state, &ComparisonState::decisionsChanged, this, &ComparisonCommands::lookAhead);
    lookAhead();
}

/// Where the walks can go to does not change with what is chosen.
void ComparisonCommands::lookAhead()
{
    m_hasDifferences = hasDifferences(m_state);
    m_hasUndecided = hasUndecided(m_state);
    update();
}

void ComparisonCommands::setPossible(bool compares, bool writable)
{
    m_compares = compares;
    m_writable = writable;
    update();
}

void ComparisonCommands::update()
{
    const bool possible = m_compares && !m_state.isEmpty();
    for (const Command &command : m_commands) {
        const QString why = possible && command.whyNot ? command.whyNot() : QString();
        command.action->setProperty(widgets::ReviewMode::WhyNot, why);
        command.action->setEnabled(possible && (m_writable || !command.decides) && why.isEmpty());
    }
}

QString ComparisonCommands::whyNoNote() const
{
    return m_writable ? comparison::whyNoNote(m_columns.active()) : tr("This store cannot be changed now.");
}

void ComparisonCommands::addCommands()
{
    addDecisions();
    addCommand(
        {u"partner"_s, tr("&Go to Linked Passage"), tr("Go to the linked passage")}, {Qt::SHIFT | Qt::Key_G},
        [this] { goToPartner(); }, [this] { return whyNoPartner(m_columns.active()); });
    addCommand(
        {u"read"_s, tr("&Open in Reader"), tr("Open the selected passage in the reader")},
        {Qt::CTRL | Qt::Key_Return}, [this] { readChosen(); },
        [this] { return whyNoReading(m_columns.active()); });
    addCommand(
        {u"note"_s, tr("Write &Note"), tr("Write a note on the selection")}, {Qt::Key_N},
        [this] { Q_EMIT noteAsked(); }, [this] { return whyNoNote(); });
    addWalks();
    addViews();
    addToggles();
}

void ComparisonCommands::addDecisions()
{
    addDecision(
        {u"link"_s, tr("&Link Passages"), tr("Link the selected passages")}, tr("link"), {Qt::Key_L},
        [this] { m_acts.link(); }, whyNoLink);
    addDecision(
        {u"confirm"_s, tr("&Confirm"), tr("Confirm the link or omission")}, tr("confirm"),
        {Qt::Key_Enter, Qt::Key_Return}, [this] { m_acts.confirm(); }, whyNoDecision);
    addDecision(
        {u"reject"_s, tr("&Reject"), tr("Reject the link or omission")}, tr("unlink"), {Qt::Key_U},
        [this] { m_acts.reject(); }, whyNoDecision);
    addDecision(
        {u"minor"_s, tr("Confirm as &Minor"), tr("Confirm as a minor omission")}, tr("minor"), {Qt::Key_M},
        [this] { m_acts.judgeMinor(); }, whyNoJudgement);
    addDecision(
        {u"elsewhere"_s, tr("Said &Elsewhere"),
         tr("Mark as said elsewhere, in the passage selected on the other side")},
        tr("said elsewhere"), {Qt::Key_E}, [this] { m_acts.judgeElsewhere(); }, whyNoJudgement);
    addRelations();
    addDecision(
        {u"reopen"_s, tr("Set &Back to Undecided"), tr("Take back the decision")}, tr("undecided"),
        {Qt::Key_Backspace}, [this] { m_acts.reopen(); }, whyNoReopening);
}

void ComparisonCommands::addRelations()
{
    const auto mark = [this](LinkRelation relation) {
        return [this, relation] { m_acts.setRelation(relation); };
    };
    addDecision({u"conflict"_s, tr("Mar&k as Conflict"), tr("Mark the link as conflict")}, tr("conflict"),
                {Qt::Key_C}, mark(LinkRelation::Conflict), whyNoRelation);
    addDecision({u"same"_s, tr("Mark as &Same"), tr("Mark the link as same")}, tr("same"), {Qt::Key_S},
                mark(LinkRelation::Same), whyNoRelation);
    addDecision({u"partial"_s, tr("Mark as &Partial"), tr("Mark the link as partial")}, tr("partial"),
                {Qt::Key_P}, mark(LinkRelation::Partial), whyNoRelation);
}

void ComparisonCommands::addToggles()
{
    m_ledger =
        addCommand({u"ledger"_s, tr("Le&dger"), tr("Show the ledger of topics below the accounts (Shift+L)")},
                   {Qt::SHIFT | Qt::Key_L}, [] {});
    m_words =
        addCommand({u"words"_s, tr("&Word by Word"), tr("Mark differing words in linked passages (Shift+W)")},
                   {Qt::SHIFT | Qt::Key_W}, [] {});
    m_words->setIconText(tr("Word by word")); // of its button
    m_ledger->setCheckable(true);
    m_words->setCheckable(true);
    m_ledger->setChecked(true);
    m_columns.filter()->addToggle(*m_words);
    m_columns.filter()->addToggle(*m_ledger);
    connect(m_words, &QAction::toggled, this, [this](bool on) {
        for (ComparisonState *state : m_columns.states())
            state->setWordByWord(on);
    });
}

void ComparisonCommands::addWalks()
{
    const WhyNot noDifference = [this] {
        return m_hasDifferences ? QString() : tr("There is no difference to go to.");
    };
    const WhyNot noneOpen = [this] { return m_hasUndecided ? QString() : tr("Everything here is decided."); };
    addCommand(
        {u"next"_s, tr("Ne&xt Difference"), tr("Go to the next difference")}, {Qt::Key_F7},
        [this] { goToDifference(m_state, 1); }, noDifference);
    addCommand(
        {u"previous"_s, tr("Previous Di&fference"), tr("Go to the previous difference")},
        {Qt::SHIFT | Qt::Key_F7}, [this] { goToDifference(m_state, -1); }, noDifference);
    addCommand(
        {u"undecided"_s, tr("Next &Undecided"), tr("Go to the next undecided link or omission")},
        {Qt::Key_F8}, [this] { goToUndecided(m_state); }, noneOpen);
    addCommand(
        {u"undecidedBefore"_s, tr("Pre&vious Undecided"),
         tr("Go to the previous undecided link or omission")},
        {Qt::SHIFT | Qt::Key_F8}, [this] { goToUndecided(m_state, -1); }, noneOpen);
}

void ComparisonCommands::addViews()
{
    addCommand(
        {u"topic"_s, tr("Filter by &Topic"), tr("Show passages on a topic")}, {Qt::SHIFT | Qt::Key_T},
        [this] {
            m_columns.filter()->topicBox()->setFocus(Qt::ShortcutFocusReason);
            m_columns.filter()->topicBox()->showPopup();
        },
        [this] { return m_state.view().topics.empty() ? tr("No topic was found here.") : QString(); });
    addCommand(
        {u"showAll"_s, tr("S&how All Passages"), tr("Clear the filters of the passages")},
        {Qt::SHIFT | Qt::Key_A}, [this] { m_columns.filter()->clear(); },
        [this] { return m_state.filter().isEmpty() ? tr("All passages are shown.") : QString(); });
    addCommand(
        {u"third"_s, tr("Th&ird Account"), tr("Show or hide a third account")}, {Qt::Key_T},
        [this] { Q_EMIT thirdAsked(); },
        [this] {
            return m_columns.thirdButton()->isEnabled() ? QString()
                                                        : tr("The meeting has no other document.");
        });
    addCommand({u"swap"_s, tr("Sw&ap Columns"), tr("Let the two accounts change places")},
               {Qt::CTRL | Qt::SHIFT | Qt::Key_X}, [this] {
                   if (!m_state.isEmpty())
                       Q_EMIT swapAsked();
               });
}

void ComparisonCommands::readChosen()
{
    const ComparisonState &state = m_columns.active();
    const Column column = state.currentColumn();
    if (!state.isEmpty())
        read(state, column, state.currentSentence(column));
}

void ComparisonCommands::goToPartner()
{
    const ComparisonState &state = m_columns.active();
    if (!state.isEmpty())
        m_acts.goToPartner(state.currentColumn(), state.currentSentence(state.currentColumn()));
}

void ComparisonCommands::read(const ComparisonState &state, Column column, int sentence)
{
    const DocumentView &document = state.document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    const text::Range range = document.facts.sentences[size_t(sentence)].range;
    Q_EMIT passageActivated(document.row.id, range.begin, range.end);
}

void ComparisonCommands::openMenu(const ComparisonState &state, Column column, int sentence, QPoint at)
{
    const DocumentView &document = state.document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    auto *menu = new QMenu(&m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in Reader"), this,
                    [this, &state, column, sentence] { read(state, column, sentence); });
    menu->addSeparator();
    for (const QString &name :
         {u"partner"_s, u"link"_s, u"confirm"_s, u"reject"_s, u"minor"_s, u"elsewhere"_s, u"reopen"_s,
          u"conflict"_s, u"same"_s, u"partial"_s, u"note"_s})
        menu->addAction(m_pane.findChild<QAction *>(u"comparison."_s + name));
    Q_EMIT passageContextMenu(document.row.id, document.facts.sentences[size_t(sentence)].range, menu);
    menu->popup(at);
}

void ComparisonCommands::openLedgerMenu(QPoint at)
{
    const Silence *silence = m_state.currentSilence();
    if (!silence)
        return;
    auto *menu = new QMenu(&m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, LinkStatus status) {
        QAction *action = menu->addAction(text, this, [this, status] { m_acts.decideSilence(status); });
        action->setEnabled(m_writable && silence->status != status);
    };
    add(tr("Confirm Omission"), LinkStatus::Confirmed);
    add(tr("Said Elsewhere"), LinkStatus::Rejected);
    add(tr("Leave Undecided"), LinkStatus::Proposed);
    menu->popup(at);
}

} // namespace counterpart::comparison
