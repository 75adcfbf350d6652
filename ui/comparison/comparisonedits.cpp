// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the comparison: commands, and the acts that change links and silences. Notes, and what
// is chosen after an act, are in comparisonnotes.cpp.
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "ui/commands/editcommand.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/filterstrip.h"
#include "ui/comparison/linkpanel.h"
#include "ui/widgets/reviewmode.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

QAction *ComparisonPane::addCommand(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                    std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"comparison."_s + name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_commands.append(action);
    return action;
}

/// A key of one letter that changes the store: it acts in the review mode alone.
void ComparisonPane::addDecision(const QString &name, const QString &text, const QString &word,
                                 const QList<QKeySequence> &keys, std::function<void()> act)
{
    m_mode.govern(addCommand(name, text, {}, std::move(act)), keys, word, keyWidgets());
}

void ComparisonPane::addCommands()
{
    addDecision(u"link"_s, tr("Link the chosen passages"), tr("link"), {Qt::Key_L}, [this] { link(); });
    addDecision(u"confirm"_s, tr("Confirm the link or the silence"), tr("confirm"),
                {Qt::Key_Enter, Qt::Key_Return}, [this] { confirm(); });
    addDecision(u"reject"_s, tr("Reject the link or the silence"), tr("unlink"), {Qt::Key_U},
                [this] { reject(); });
    addDecision(u"conflict"_s, tr("Mark the link as a conflict"), tr("conflict"), {Qt::Key_C},
                [this] { setRelation(LinkRelation::Conflict); });
    addDecision(u"same"_s, tr("Mark the link as the same"), tr("same"), {Qt::Key_S},
                [this] { setRelation(LinkRelation::Same); });
    addDecision(u"partial"_s, tr("Mark the link as partial"), tr("partial"), {Qt::Key_P},
                [this] { setRelation(LinkRelation::Partial); });
    addDecision(u"reopen"_s, tr("Leave it undecided again"), tr("undecided"), {Qt::Key_Backspace},
                [this] { reopen(); });
    addCommand(u"note"_s, tr("Write a note on what is chosen"), {Qt::Key_N}, [this] { writeNote(); });
    addWalks();
    m_linkPanel->addActions(m_commands); // its buttons take the focus
}

void ComparisonPane::addWalks()
{
    addCommand(u"next"_s, tr("Next difference"), {Qt::Key_F7}, [this] { m_state->goToDifference(1); });
    addCommand(u"previous"_s, tr("Previous difference"), {Qt::SHIFT | Qt::Key_F7},
               [this] { m_state->goToDifference(-1); });
    addCommand(u"undecided"_s, tr("Next undecided"), {Qt::Key_F8}, [this] { m_state->goToUndecided(); });
    addCommand(u"topic"_s, tr("Narrow to a topic"), {Qt::SHIFT | Qt::Key_T}, [this] {
        m_filter->topicBox()->setFocus(Qt::ShortcutFocusReason);
        m_filter->topicBox()->showPopup();
    });
    addCommand(u"showAll"_s, tr("Show every passage"), {Qt::SHIFT | Qt::Key_A}, [this] { m_filter->clear(); });
    addCommand(u"third"_s, tr("Show or hide a third account"), {Qt::Key_T}, [this] { toggleThird(); });
    addCommand(u"swap"_s, tr("Swap the columns"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X}, [this] {
        if (!m_state->isEmpty())
            load(m_state->view().b.row.id, m_state->view().a.row.id);
    });
}

ComparisonPane::Act ComparisonPane::act(const QString &done, const QString &name) const
{
    const ComparisonView &view = m_active->view();
    return {done, name, m_meeting, view.a.row.id, view.b.row.id, noteTarget(*m_active)};
}

void ComparisonPane::push(const Act &act, Edit edit)
{
    if (!m_workspace)
        return;
    const auto complain = [this](const base::Error &error) { Q_EMIT failed(error.line()); };
    const auto tellNothing = [this](const workspace::Change &change) {
        if (change.isEmpty())
            Q_EMIT idle(tr("That is decided already."));
    };
    auto *command = new commands::EditCommand(*m_workspace, act.done + u'\n' + act.name, std::move(edit),
                                              complain, tellNothing);
    command->setFollow([pane = QPointer(this), made = act, first = true](const workspace::Change &change,
                                                                         bool applied) mutable {
        if (made.isNew && applied)
            made.target.link = LinkId(change.made > 0 ? change.made : made.target.link.value);
        if (pane && (!std::exchange(first, false) || made.isNew))
            pane->follow(made, applied);
    });
    m_undo.push(command);
}

void ComparisonPane::link()
{
    if (m_active->currentSentence(Column::A) < 0 || m_active->currentSentence(Column::B) < 0)
        Q_EMIT idle(tr("To link two passages, choose one in each column."));
    else
        addLink(m_active->currentSentence(Column::A), m_active->currentSentence(Column::B));
}

void ComparisonPane::addLink(int sentenceA, int sentenceB)
{
    if (m_active->isEmpty() || sentenceA < 0 || sentenceB < 0)
        return;
    if (m_wanted && m_wanted->isNew && m_wanted->sentences == std::pair(sentenceA, sentenceB))
        return; // it is on its way to the screen
    const auto &links = m_active->view().links;
    const auto known = std::ranges::find_if(links, [&](const LinkRow &row) {
        return std::ranges::contains(row.fact.a, sentenceA) && std::ranges::contains(row.fact.b, sentenceB);
    });
    if (known != links.end()) { // linked already, or was and is rejected: confirm it
        m_active->chooseLink(int(known - links.begin()));
        confirm();
        return;
    }
    LinkRow row;
    row.fact.a = {sentenceA};
    row.fact.b = {sentenceB};
    row.fact.relation = LinkRelation::Partial;
    row.fact.score = 1;
    row.status = LinkStatus::Confirmed;
    row.byHand = true;
    Act made = act(tr("Passages linked"), tr("link passages"));
    made.target = {.kind = NoteTarget::Kind::Link};
    made.sentences = {sentenceA, sentenceB};
    made.isNew = true;
    push(made, [view = std::make_shared<const ComparisonView>(m_active->view()), row, author = m_author](
                   workspace::Workspace &store) { return store.comparisons().addLink(*view, row, author); });
}

/// What is on the screen may be older than the act before: the store's own row is what changes.
void ComparisonPane::change(LinkId link, const workspace::LinkPatch &patch, const Act &act)
{
    push(act, [link, patch, author = m_author](workspace::Workspace &store) {
        return store.comparisons().patchLink(link, patch, author);
    });
}

bool ComparisonPane::decideSilence(LinkStatus status)
{
    const Silence *silence = m_active->currentSilence();
    if (!silence)
        return false;
    const QString topic = m_active->view().topics[size_t(silence->topic)].name;
    const bool silentA = silence->ofA;
    Act made = status == LinkStatus::Confirmed ? act(tr("Silence confirmed"), tr("confirm what is not said"))
               : status == LinkStatus::Rejected
                   ? act(tr("Marked as said in other words"), tr("reject what is not said"))
               : noteOf(*m_active, noteTarget(*m_active), m_author).isEmpty()
                   ? act(tr("Silence left undecided"), tr("leave undecided"))
                   : act(tr("Silence left undecided, without its note"), tr("leave undecided"));
    made.target = {.kind = NoteTarget::Kind::Silence,
                   .topic = topic,
                   .silentA = silentA,
                   .document = m_active->document(silentA ? Column::A : Column::B).row.id};
    push(made, [view = std::make_shared<const ComparisonView>(m_active->view()), topic, silentA, status,
                author = m_author](workspace::Workspace &store) {
        return store.comparisons().setOmissionStatus(*view, topic, silentA, status, author);
    });
    return true;
}

void ComparisonPane::toggleSilence()
{
    if (const Silence *silence = m_active->currentSilence())
        decideSilence(silence->status == LinkStatus::Proposed ? LinkStatus::Confirmed : LinkStatus::Proposed);
}

void ComparisonPane::decideLink(LinkStatus status, const Act &act)
{
    const LinkRow *link = m_active->currentLinkRow();
    if (!link) {
        Q_EMIT idle(
            tr("Nothing is chosen that could be decided about: no link, and nothing that is not said."));
        return;
    }
    change(link->id, {.status = status}, act);
}

void ComparisonPane::reject()
{
    if (!decideSilence(LinkStatus::Rejected))
        decideLink(LinkStatus::Rejected, act(tr("Link rejected"), tr("reject link")));
}

void ComparisonPane::confirm()
{
    if (!decideSilence(LinkStatus::Confirmed))
        decideLink(LinkStatus::Confirmed, act(tr("Link confirmed"), tr("confirm link")));
}

void ComparisonPane::reopen()
{
    if (!decideSilence(LinkStatus::Proposed))
        decideLink(LinkStatus::Proposed, act(tr("Link left undecided"), tr("leave undecided")));
}

void ComparisonPane::setRelation(LinkRelation relation)
{
    const LinkRow *link = m_active->currentLinkRow();
    if (!link) {
        Q_EMIT idle(tr("No link is chosen."));
        return;
    }
    change(link->id, {.status = LinkStatus::Confirmed, .relation = relation},
           relation == LinkRelation::Conflict ? act(tr("Link marked as conflict"), tr("mark link as conflict"))
           : relation == LinkRelation::Same   ? act(tr("Link marked as same"), tr("mark link as same"))
                                              : act(tr("Link marked as partial"), tr("mark link as partial")));
}

void ComparisonPane::activate(const ComparisonState &state, Column column, int sentence)
{
    const DocumentView &document = state.document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    const text::Range range = document.facts.sentences[size_t(sentence)].range;
    Q_EMIT passageActivated(document.row.id, range.begin, range.end);
}

void ComparisonPane::openMenu(const ComparisonState &state, Column column, int sentence, QPoint at)
{
    const DocumentView &document = state.document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Read it in its document"), this,
                    [this, &state, column, sentence] { activate(state, column, sentence); });
    menu->addSeparator();
    for (const QString &name : {u"link"_s, u"confirm"_s, u"reject"_s, u"reopen"_s, u"conflict"_s, u"same"_s,
                                u"partial"_s, u"note"_s})
        menu->addAction(findChild<QAction *>(u"comparison."_s + name));
    Q_EMIT passageContextMenu(document.row.id, document.facts.sentences[size_t(sentence)].range, menu);
    menu->popup(at);
}

void ComparisonPane::openLedgerMenu(QPoint at)
{
    if (!m_state->currentSilence())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Confirm: it is not said"), this, [this] { decideSilence(LinkStatus::Confirmed); });
    menu->addAction(tr("It is said in other words"), this, [this] { decideSilence(LinkStatus::Rejected); });
    menu->addAction(tr("Leave it undecided"), this, [this] { decideSilence(LinkStatus::Proposed); });
    menu->popup(at);
}

} // namespace counterpart::comparison
