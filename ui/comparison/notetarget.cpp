// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/notetarget.h"

#include "core/workspace/annotations/annotations.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/linktexts.h"
#include "ui/models/wording.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype LongestNote = 400; ///< characters of what others noted

text::Range rangeOf(const ComparisonState &state, Column column, int sentence)
{
    const auto &sentences = state.document(column).facts.sentences;
    return sentence < 0 || size_t(sentence) >= sentences.size() ? text::Range()
                                                                : sentences[size_t(sentence)].range;
}

NoteTarget onPassage(const ComparisonState &state, Column column, int sentence)
{
    NoteTarget target;
    target.range = rangeOf(state, column, sentence);
    if (target.range.isEmpty())
        return {};
    target.kind = NoteTarget::Kind::Passage;
    target.document = state.document(column).row.id;
    return target;
}

} // namespace

NoteTarget noteTarget(const ComparisonState &state)
{
    if (state.isEmpty())
        return {};
    NoteTarget target;
    if (const LinkRow *link = state.currentLinkRow()) {
        target.kind = NoteTarget::Kind::Link;
        target.link = link->id;
        return target;
    }
    if (const Silence *silence = state.currentSilence()) {
        const TopicRow &topic = state.view().topics[size_t(silence->topic)];
        if (silence->status == LinkStatus::Proposed) {
            const std::vector<int> &said = silence->ofA ? topic.b : topic.a;
            return onPassage(state, silence->ofA ? Column::B : Column::A, said.empty() ? -1 : said.front());
        }
        target.kind = NoteTarget::Kind::Silence;
        target.topic = topic.name;
        target.silentA = silence->ofA;
        target.document = state.document(silence->ofA ? Column::A : Column::B).row.id;
        return target;
    }
    if (const auto [at, sentence] = state.currentAlone(); state.judgement(at, sentence)) {
        target = onPassage(state, at, sentence);
        target.kind = NoteTarget::Kind::Judgement;
        return target;
    }
    const Column column = state.currentColumn();
    target = onPassage(state, column, state.currentSentence(column));
    const Column other = column == Column::A ? Column::B : Column::A;
    return target.isValid() ? target : onPassage(state, other, state.currentSentence(other));
}

std::optional<std::pair<Column, int>> passageOf(const ComparisonState &state, const NoteTarget &target)
{
    for (const Column column : {Column::A, Column::B}) {
        if (state.isEmpty() || state.document(column).row.id != target.document)
            continue;
        const auto &sentences = state.document(column).facts.sentences;
        const auto sentence = std::ranges::find(sentences, target.range, &Sentence::range);
        if (sentence != sentences.end())
            return std::pair(column, int(sentence - sentences.begin()));
    }
    return std::nullopt;
}

QString noteOf(const ComparisonState &state, const NoteTarget &target, const QString &author)
{
    switch (target.kind) {
    case NoteTarget::Kind::None:
        break;
    case NoteTarget::Kind::Link: {
        const auto link = std::ranges::find(state.view().links, target.link, &LinkRow::id);
        return link == state.view().links.end() ? QString() : link->note;
    }
    case NoteTarget::Kind::Silence:
        for (const OmissionRow &row : state.view().omissions) {
            if (row.topic == target.topic && row.silentA == target.silentA)
                return row.note;
        }
        break;
    case NoteTarget::Kind::Judgement:
        if (const auto at = passageOf(state, target)) {
            const JudgementRow *row = state.judgement(at->first, at->second);
            return row ? row->note : QString();
        }
        break;
    case NoteTarget::Kind::Passage:
        const AnnotationRow *kept = workspace::noteOn(state.notes(), target.document, target.range, author);
        return kept ? kept->memo : QString();
    }
    return {};
}

QStringList otherNotes(const ComparisonState &state, const NoteTarget &target, const QString &author)
{
    const AnnotationRow *own = workspace::noteOn(state.notes(), target.document, target.range, author);
    QStringList notes;
    for (const Column column : {Column::A, Column::B}) {
        for (const int sentence : chosenSentences(state, column)) {
            const text::Range range = rangeOf(state, column, sentence);
            for (const AnnotationRow &row : state.notes()) {
                const bool isOwn = own && row.id == own->id;
                if (row.document != state.document(column).row.id || row.orphan || isOwn ||
                    !row.anchor.range.overlaps(range) || row.memo.trimmed().isEmpty())
                    continue;
                notes.append(u"%1: %2"_s.arg(row.author, models::shortened(row.memo, LongestNote)));
            }
        }
    }
    notes.removeDuplicates();
    return notes;
}

} // namespace counterpart::comparison
