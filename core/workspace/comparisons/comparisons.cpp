// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisons/comparisons.h"

#include "core/analysis/document/records.h"
#include "core/domain/accountchoice.h"
#include "core/domain/depth.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/reviewstore.h"
#include "core/workspace/comparisons/comparer.h"
#include "core/workspace/facade/overtaken.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LinkStatus;

namespace {

constexpr int PlacePatienceMilliseconds = 100;

/// The pair as the store knows it; \p reversed tells that the view has it the other way round.
store::ComparedPair pairOf(const ComparisonView &view, bool &reversed)
{
    reversed = view.b.row.id < view.a.row.id;
    return {std::min(view.a.row.id, view.b.row.id), std::max(view.a.row.id, view.b.row.id)};
}

void count(ReviewProgress &progress, LinkStatus status)
{
    switch (status) {
    case LinkStatus::Confirmed:
        ++progress.confirmed;
        break;
    case LinkStatus::Rejected:
        ++progress.rejected;
        break;
    case LinkStatus::Proposed:
        ++progress.open;
        break;
    }
}

void countLone(ReviewProgress &progress, const ComparisonView &view, const domain::Judgements &judgements)
{
    for (const bool inA : {true, false}) {
        for (const int sentence : inA ? view.onlyA : view.onlyB) {
            const domain::JudgementRow *row = judgements.on(view, inA, sentence);
            count(progress, !row                                              ? LinkStatus::Proposed
                            : *row->judgement == domain::Judgement::Elsewhere ? LinkStatus::Rejected
                                                                              : LinkStatus::Confirmed);
        }
    }
}

/// A topic that is settled with its passages is counted with them alone.
void countSilence(ReviewProgress &progress, const ComparisonView &view, const domain::TopicRow &topic,
                  const domain::Judgements &judgements)
{
    if (!judgements.settle(view, topic))
        count(progress, LinkStatus::Proposed);
}

} // namespace

bool Comparisons::areSuggestions(const ComparisonView &view)
{
    return analysis::isRecord(view.a.row.title, view.a.text) ||
           analysis::isRecord(view.b.row.title, view.b.text);
}

Result<ComparisonView> Comparisons::of(domain::MeetingId meeting, domain::DocumentId a,
                                       domain::DocumentId b) const
{
    MeetingRow row;
    if (meeting.isValid()) {
        auto found = store::MeetingStore(database()).row(meeting);
        if (!found)
            return std::unexpected(found.error());
        row = std::move(*found);
    }
    if (!a.isValid() || !b.isValid()) {
        const auto chosen = domain::chooseAccounts(row);
        if (!chosen)
            return std::unexpected(chosen.error());
        a = chosen->first;
        b = chosen->second;
    }
    return Comparer(database(), lexicon()).compare(row, a, b);
}

Result<Change> Comparisons::decideOmission(const ComparisonView &view, const domain::OmissionRow &row) const
{
    const auto topic = checkedName(row.topic, u"the topic"_s);
    if (!topic)
        return std::unexpected(topic.error());
    const domain::DocumentRow &silent = (row.silentA ? view.a : view.b).row;
    if (silent.depth != domain::Depth::Full && row.status != LinkStatus::Proposed)
        return base::fail(base::ErrorKind::Invalid, silent.shownTitle(),
                          u"is %1, so that its silence about %2 cannot be decided about"_s.arg(
                              domain::notAnalysedText(silent), *topic),
                          u"read it, and link what it says by hand"_s);
    bool reversed = false;
    const store::ComparedPair pair = pairOf(view, reversed);
    domain::OmissionRow kept = row;
    kept.silentA = row.silentA != reversed;
    return change([&](store::Transaction &transaction, Change &) {
        return store::ReviewStore::decide(transaction, pair, kept);
    });
}

Result<Change> Comparisons::decideLink(const LinkRow &link, const QString &author) const
{
    return change([&](store::Transaction &transaction, Change &) {
        return store::LinkStore::decide(transaction, link.id, link.status, link.fact.relation, link.note,
                                        author);
    });
}

Result<Change> Comparisons::patchLink(domain::LinkId link, const LinkPatch &patch,
                                      const QString &author) const
{
    const auto now = store::LinkStore(database()).decision(link);
    if (!now)
        return std::unexpected(now.error());
    LinkRow after = *now;
    after.status = patch.status.value_or(now->status);
    after.fact.relation = patch.relation.value_or(now->fact.relation);
    Overtaking overtaking;
    if (patch.note)
        after.note = overtaking.text(u"note"_s, *patch.note, now->note);
    if (after.status == now->status && after.fact.relation == now->fact.relation && after.note == now->note)
        return Change();
    return overtaking.with(decideLink(after, author));
}

/// As the store has it; Proposed where nobody has decided.
Result<domain::OmissionRow> Comparisons::omission(const ComparisonView &view, const QString &topic,
                                                  bool silentA) const
{
    bool reversed = false;
    return store::ReviewStore(database()).omissions(pairOf(view, reversed)).transform([&](const auto &rows) {
        for (domain::OmissionRow row : rows) {
            row.silentA = row.silentA != reversed;
            if (row.topic == topic && row.silentA == silentA)
                return row;
        }
        return domain::OmissionRow{topic, silentA, LinkStatus::Proposed, {}, {}};
    });
}

Result<Change> Comparisons::setOmissionStatus(const ComparisonView &view, const QString &topic, bool silentA,
                                              LinkStatus status, const QString &author) const
{
    return omission(view, topic, silentA).and_then([&](domain::OmissionRow row) -> Result<Change> {
        if (row.status == status)
            return Change();
        row.status = status;
        row.author = author;
        return decideOmission(view, row);
    });
}

Result<Change> Comparisons::setOmissionNote(const ComparisonView &view, const QString &topic, bool silentA,
                                            const TextEdit &note, const QString &author) const
{
    return omission(view, topic, silentA).and_then([&](domain::OmissionRow row) -> Result<Change> {
        if (row.status == LinkStatus::Proposed)
            return base::fail(base::ErrorKind::Invalid, topic,
                              u"is not decided any more, so that it can have no note"_s,
                              u"note it on the passage"_s);
        Overtaking overtaking;
        const QString merged = overtaking.text(u"note"_s, note, row.note);
        if (row.note == merged)
            return Change();
        row.note = merged;
        row.author = author;
        return overtaking.with(decideOmission(view, row));
    });
}

Result<Change> Comparisons::addLink(const ComparisonView &view, const LinkRow &link,
                                    const QString &author) const
{
    const auto tied = tieByHand(view, link, author);
    if (!tied)
        return std::unexpected(tied.error());
    return change([&](store::Transaction &transaction, Change &made) {
        return store::LinkStore::insert(transaction, tied->pair, tied->link)
            .transform([&made](domain::LinkId id) { made.made = id.value; });
    });
}

Result<ReviewState> Comparisons::state(domain::DocumentId a, domain::DocumentId b,
                                       const std::vector<domain::LinkId> &links) const
{
    auto decided = store::LinkStore(database()).decisions(links);
    const store::ComparedPair pair{std::min(a, b), std::max(a, b)};
    auto omissions = store::ReviewStore(database()).omissions(pair);
    auto judgements = store::ReviewStore(database()).judgements(pair);
    if (!decided || !omissions || !judgements)
        return std::unexpected(!decided     ? decided.error()
                               : !omissions ? omissions.error()
                                            : judgements.error());
    for (domain::OmissionRow &row : *omissions)
        row.silentA = row.silentA != (b < a);
    for (domain::JudgementRow &row : *judgements)
        row.inA = row.inA != (b < a);
    return ReviewState{std::move(*decided), std::move(*omissions), std::move(*judgements)};
}

Result<ReviewProgress> Comparisons::progress(const ComparisonView &view) const
{
    bool reversed = false;
    const store::ComparedPair pair = pairOf(view, reversed);
    const store::ReviewStore reviews(database());
    const auto omissions = reviews.omissions(pair);
    const auto place = reviews.place(pair);
    const auto judged = judgements(view);
    if (!omissions || !place || !judged)
        return std::unexpected(!omissions ? omissions.error() : !place ? place.error() : judged.error());
    ReviewProgress progress;
    for (const LinkRow &link : view.links)
        count(progress,
              link.byHand && link.status == LinkStatus::Proposed ? LinkStatus::Confirmed : link.status);
    for (const domain::TopicRow &topic : view.topics) {
        if (topic.a.empty() == topic.b.empty())
            continue;
        const bool silentA = topic.a.empty() != reversed;
        const auto decided = std::ranges::find_if(*omissions, [&](const domain::OmissionRow &row) {
            return row.topic == topic.name && row.silentA == silentA;
        });
        if (decided != omissions->end())
            count(progress, decided->status);
        else if (view.silentA(topic))
            countSilence(progress, view, topic, *judged);
    }
    countLone(progress, view, *judged);
    if (*place) {
        auto [a, b] = **place;
        if (reversed)
            std::swap(a, b);
        progress.place = std::pair(std::clamp<qsizetype>(a, 0, view.a.text.size()),
                                   std::clamp<qsizetype>(b, 0, view.b.text.size()));
    }
    return progress;
}

Result<void> Comparisons::setPlace(const ComparisonView &view, qsizetype a, qsizetype b) const
{
    bool reversed = false;
    const store::ComparedPair pair = pairOf(view, reversed);
    if (reversed)
        std::swap(a, b);
    auto transaction = store::Transaction::tryBegin(database(), PlacePatienceMilliseconds);
    if (!transaction)
        return std::unexpected(transaction.error());
    return store::ReviewStore::setPlace(*transaction, pair, a, b).and_then([&] {
        return transaction->commitQuietly();
    });
}

Comparisons Workspace::comparisons()
{
    return Comparisons(*this);
}

} // namespace counterpart::workspace
