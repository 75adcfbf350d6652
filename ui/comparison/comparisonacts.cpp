// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonacts.h"

#include "core/domain/accounts.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "ui/commands/editcommand.h"
#include "ui/comparison/actfollower.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/whynot.h"
#include "ui/models/wording.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;
using Kind = NoteTarget::Kind;

ComparisonActs::ComparisonActs(ComparisonColumns &columns, ActFollower &follower, QUndoStack &undo)
    : m_columns(columns), m_follower(follower), m_undo(undo)
{
}

ComparisonState &ComparisonActs::active() const
{
    return m_columns.active();
}

ReviewAct ComparisonActs::act(const QString &done, const QString &name) const
{
    const ComparisonView &view = active().view();
    return {done, name, view.meeting.id, view.a.row.id, view.b.row.id, noteTarget(active())};
}

void ComparisonActs::push(const ReviewAct &act, Edit edit, const QString &nothing)
{
    if (!m_workspace)
        return;
    if (!m_writable || (m_typed && m_typed->isBusy())) {
        Q_EMIT idle(tr("This store cannot be changed now."));
        return;
    }
    const auto complain = [this](const base::Error &error) { Q_EMIT failed(error.line()); };
    const auto tellNothing = [this, nothing](const workspace::Change &change) {
        if (change.isEmpty())
            Q_EMIT idle(nothing);
    };
    push(act, std::make_unique<commands::EditCommand>(*m_workspace, act.done + u'\n' + act.name,
                                                      std::move(edit), complain, tellNothing));
}

void ComparisonActs::push(const ReviewAct &act, std::unique_ptr<commands::EditCommand> command)
{
    command->setFollow([self = QPointer(this), made = act, first = true](const workspace::Change &change,
                                                                         bool applied) mutable {
        if (made.isNew && applied)
            made.target.link = LinkId(change.made > 0 ? change.made : made.target.link.value);
        if (self && (!std::exchange(first, false) || made.isNew))
            self->m_follower.follow(made, applied);
    });
    m_undo.push(command.release());
}

void ComparisonActs::link()
{
    if (const auto pair = active().currentPair()) {
        addLink(pair->first, pair->second);
        return;
    }
    Q_EMIT idle(whyNoLink(active()));
}

void ComparisonActs::goToPartner(Column column, int sentence)
{
    if (sentence < 0)
        Q_EMIT idle(whyNoReading(active()));
    else if (!active().goToPartner(column, sentence))
        Q_EMIT idle(tr("%1 is not linked.").arg(passageLabel(column, sentence)));
}

void ComparisonActs::addLink(int sentenceA, int sentenceB)
{
    if (active().isEmpty() || sentenceA < 0 || sentenceB < 0)
        return;
    if (m_follower.isAwaited({sentenceA, sentenceB}))
        return; // it is on its way to the screen
    const auto &links = active().view().links;
    const auto known = std::ranges::find_if(links, [&](const LinkRow &row) {
        return std::ranges::contains(row.fact.a, sentenceA) && std::ranges::contains(row.fact.b, sentenceB);
    });
    if (known != links.end()) { // linked already, or was and is rejected: confirm it
        active().chooseLink(int(known - links.begin()));
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
    ReviewAct made =
        act(tr("%1 – %2 linked").arg(passageLabel(Column::A, sentenceA), passageLabel(Column::B, sentenceB)),
            tr("link passages"));
    made.target = {.kind = NoteTarget::Kind::Link};
    made.sentences = {sentenceA, sentenceB};
    made.isNew = true;
    push(made, [view = std::make_shared<const ComparisonView>(active().view()), row, author = m_author](
                   workspace::Workspace &store) { return store.comparisons().addLink(*view, row, author); });
}

/// What is on the screen may be older than the act before: the store's own row is what changes.
void ComparisonActs::change(LinkId link, const workspace::LinkPatch &patch, const ReviewAct &act)
{
    push(act, [link, patch, author = m_author](workspace::Workspace &store) {
        return store.comparisons().patchLink(link, patch, author);
    });
}

bool ComparisonActs::decideSilence(LinkStatus status)
{
    const Silence *silence = active().currentSilence();
    if (!silence)
        return false;
    const QString topic = active().view().topics[size_t(silence->topic)].name;
    const bool silentA = silence->ofA;
    ReviewAct made = status == LinkStatus::Confirmed ? act(tr("Omission confirmed"), tr("confirm omission"))
                     : status == LinkStatus::Rejected
                         ? act(tr("Marked as said elsewhere"), tr("mark as said elsewhere"))
                     : noteOf(active(), noteTarget(active()), m_author).isEmpty()
                         ? act(tr("Omission left undecided"), tr("leave undecided"))
                         : act(tr("Omission left undecided, its note deleted"), tr("leave undecided"));
    made.target = {.kind = NoteTarget::Kind::Silence,
                   .topic = topic,
                   .silentA = silentA,
                   .document = active().document(silentA ? Column::A : Column::B).row.id};
    push(made, [view = std::make_shared<const ComparisonView>(active().view()), topic, silentA, status,
                author = m_author](workspace::Workspace &store) {
        return store.comparisons().setOmissionStatus(*view, topic, silentA, status, author);
    });
    return true;
}

bool ComparisonActs::judge(std::optional<Judgement> judgement)
{
    const auto [column, sentence] = active().currentAlone();
    if (sentence < 0)
        return false;
    const Column other = column == Column::A ? Column::B : Column::A;
    const int elsewhere = active().isOwnChoice(other) ? active().currentSentence(other) : -1;
    const QString name = passageLabel(column, sentence);
    if (judgement == Judgement::Elsewhere && askForCounterpart(name, other, elsewhere))
        return true;
    active().awaitCounterpart(false);
    const QString done = !judgement                             ? tr("%1 left undecided").arg(name)
                         : *judgement == Judgement::Significant ? tr("%1: only here, significant").arg(name)
                         : *judgement == Judgement::Minor
                             ? tr("%1: only here, minor").arg(name)
                             : tr("%1: said elsewhere, in %2").arg(name, passageLabel(other, elsewhere));
    ReviewAct made = act(done, !judgement                             ? tr("leave undecided")
                               : *judgement == Judgement::Significant ? tr("judge omission as significant")
                               : *judgement == Judgement::Minor       ? tr("judge omission as minor")
                                                                      : tr("judge as said elsewhere"));
    const text::Range range = active().document(column).facts.sentences[size_t(sentence)].range;
    made.target = {.kind = Kind::Passage, .document = active().document(column).row.id, .range = range};
    push(made, [view = std::make_shared<const ComparisonView>(active().view()), inA = column == Column::A,
                sentence, judgement, elsewhere, author = m_author](workspace::Workspace &store) {
        return store.comparisons().judge(*view, inA, sentence, judgement, elsewhere, author);
    });
    return true;
}

/// Which passage of the other side says it, or of two lone ones which is meant; false where that is plain.
bool ComparisonActs::askForCounterpart(const QString &name, Column other, int elsewhere)
{
    if (elsewhere >= 0 && !active().isTwiceAlone())
        return false;
    active().awaitCounterpart(true);
    Q_EMIT idle(
        elsewhere < 0
            ? tr("Select the passage in the account of %1 that corresponds to %2, then press E again.")
                  .arg(models::sideName(voiceOf(active().document(other).row)), name)
            : tr("Press E again to mark %1 as said in %2.").arg(name, passageLabel(other, elsewhere)));
    return true;
}

void ComparisonActs::judgeMinor()
{
    if (!judge(Judgement::Minor))
        Q_EMIT idle(whyNoJudgement(active()));
}

void ComparisonActs::judgeElsewhere()
{
    if (!judge(Judgement::Elsewhere))
        Q_EMIT idle(whyNoJudgement(active()));
}

void ComparisonActs::toggleSilence()
{
    if (const Silence *silence = active().currentSilence())
        decideSilence(silence->status == LinkStatus::Proposed ? LinkStatus::Confirmed : LinkStatus::Proposed);
}

void ComparisonActs::removeLost(const std::vector<JudgementRow> &rows)
{
    if (active().isEmpty())
        return;
    ReviewAct made = act(tr("%n decision(s) removed", nullptr, int(rows.size())), tr("remove decision"));
    made.target = {};
    push(made,
         [view = std::make_shared<const ComparisonView>(active().view()), rows, author = m_author](
             workspace::Workspace &store) { return store.comparisons().clearUnplaced(*view, rows, author); },
         tr("Another window or program has already removed this."));
}

void ComparisonActs::decideLink(LinkStatus status, const ReviewAct &act)
{
    const LinkRow *link = active().currentLinkRow();
    if (!link) {
        Q_EMIT idle(whyNoDecision(active()));
        return;
    }
    change(link->id, {.status = status}, act);
}

void ComparisonActs::reject()
{
    if (!decideSilence(LinkStatus::Rejected) && !judge(Judgement::Elsewhere))
        decideLink(LinkStatus::Rejected, act(tr("Link rejected"), tr("reject link")));
}

void ComparisonActs::confirm()
{
    if (!decideSilence(LinkStatus::Confirmed) && !judge(Judgement::Significant))
        decideLink(LinkStatus::Confirmed, act(tr("Link confirmed"), tr("confirm link")));
}

void ComparisonActs::reopen()
{
    if (!decideSilence(LinkStatus::Proposed) && !judge(std::nullopt))
        decideLink(LinkStatus::Proposed, act(tr("Link left undecided"), tr("leave undecided")));
}

void ComparisonActs::setRelation(LinkRelation relation)
{
    const LinkRow *link = active().currentLinkRow();
    if (!link) {
        Q_EMIT idle(whyNoRelation(active()));
        return;
    }
    change(link->id, {.status = LinkStatus::Confirmed, .relation = relation},
           relation == LinkRelation::Conflict
               ? act(tr("Link marked as conflict"), tr("mark link as conflict"))
           : relation == LinkRelation::Same ? act(tr("Link marked as same"), tr("mark link as same"))
                                            : act(tr("Link marked as partial"), tr("mark link as partial")));
}

void ComparisonActs::setNote(const NoteTarget &target, const workspace::TextEdit &note)
{
    const workbench::TypedText::Write write = noteWriter(target);
    if (!m_workspace || !write)
        return;
    ReviewAct made = note.now.trimmed().isEmpty() ? act(tr("Note deleted"), tr("delete note"))
                                                  : act(tr("Note saved"), tr("write note"));
    made.target = target;
    if (m_typed)
        m_typed->save(
            *m_workspace,
            {.name = made.done + u'\n' + made.name, .text = tr("note"), .typed = note, .write = write},
            [self = QPointer(this), made](std::unique_ptr<commands::EditCommand> command) {
                if (self)
                    self->push(made, std::move(command));
            });
    else
        push(made, [write, note](workspace::Workspace &store) { return write(store, note); });
}

workbench::TypedText::Write ComparisonActs::noteWriter(const NoteTarget &target) const
{
    using workspace::TextEdit;
    using workspace::Workspace;
    switch (target.kind) {
    case Kind::None:
        break;
    case Kind::Link:
        return [link = target.link, author = m_author](Workspace &store, const TextEdit &note) {
            return store.comparisons().patchLink(link, {.note = note}, author);
        };
    case Kind::Silence:
        return silenceWriter(target);
    case Kind::Judgement:
        return judgementWriter(target);
    case Kind::Passage:
        return [target, author = m_author](Workspace &store, const TextEdit &note) {
            return store.annotations().setNote(target.document, target.range, note, author);
        };
    }
    return {};
}

workbench::TypedText::Write ComparisonActs::judgementWriter(const NoteTarget &target) const
{
    for (const ComparisonState *state : m_columns.states()) {
        const std::optional<std::pair<Column, int>> at = passageOf(*state, target);
        if (!at)
            continue;
        return [view = std::make_shared<const ComparisonView>(state->view()), at = *at,
                author = m_author](workspace::Workspace &store, const workspace::TextEdit &note) {
            return store.comparisons().setJudgementNote(*view, at.first == Column::A, at.second, note,
                                                        author);
        };
    }
    return {};
}

workbench::TypedText::Write ComparisonActs::silenceWriter(const NoteTarget &target) const
{
    for (const ComparisonState *state : m_columns.states()) {
        if (state->isEmpty() ||
            state->document(target.silentA ? Column::A : Column::B).row.id != target.document)
            continue;
        return [view = std::make_shared<const ComparisonView>(state->view()), target,
                author = m_author](workspace::Workspace &store, const workspace::TextEdit &note) {
            return store.comparisons().setOmissionNote(*view, target.topic, target.silentA, note, author);
        };
    }
    return {};
}

} // namespace counterpart::comparison
