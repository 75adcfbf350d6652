// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merging/markmerge.h"

#include "core/domain/accounts.h"
#include "core/domain/judgements.h"
#include "core/store/copies/copystore.h"
#include "core/store/tags/tagstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/store/meetings/reviewstore.h"
#include "core/store/meetings/unpublishedstore.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::MeetingRow;
using store::CopyStore;
using store::ReviewStore;
using store::TagStore;

MarkMerge::MarkMerge(store::Transaction &transaction, const store::Database &other,
                     SharedDocuments &documents, MergeSummary &summary)
    : m_transaction(transaction), m_other(other), m_documents(documents), m_summary(summary)
{
}

Result<void> MarkMerge::run()
{
    return findMeetings()
        .and_then([this] { return tags(); })
        .and_then([this] { return unpublished(); })
        .and_then([this] { return judgements(); });
}

Result<void> MarkMerge::findMeetings()
{
    const auto own = store::MeetingStore(m_transaction.database()).rows();
    const auto theirs = store::MeetingStore(m_other).rows();
    if (!own || !theirs)
        return std::unexpected(own ? theirs.error() : own.error());
    for (const MeetingRow &there : *theirs) {
        const auto shared = [&](const MeetingRow &here) {
            return std::ranges::count_if(there.readouts, [&](const domain::ReadoutRow &readout) {
                return std::ranges::contains(here.readouts, m_documents.known(readout.document),
                                             &domain::ReadoutRow::document);
            });
        };
        const auto most = std::ranges::max_element(*own, {}, shared);
        if (most != own->end() && shared(*most) > 0)
            m_meetings.insert(there.id, {there, *most});
    }
    return {};
}

Result<void> MarkMerge::tags()
{
    const auto theirs = CopyStore(m_other).tags();
    auto own = CopyStore(m_transaction.database()).tags();
    if (!theirs || !own)
        return std::unexpected(theirs ? own.error() : theirs.error());
    for (const store::KeptTag &tag : *theirs) {
        const bool isOfMeeting = tag.meeting.isValid();
        const auto pair = m_meetings.constFind(tag.meeting);
        store::KeptTag ours = tag;
        ours.document = isOfMeeting ? DocumentId() : m_documents.known(tag.document);
        ours.meeting = pair != m_meetings.cend() ? pair->here.id : domain::MeetingId();
        if (!ours.document.isValid() && !ours.meeting.isValid())
            continue;
        // As it is spelt here.
        const auto same = std::ranges::find_if(*own, [&](const store::KeptTag &known) {
            return known.tag.compare(tag.tag, Qt::CaseInsensitive) == 0;
        });
        if (same != own->end())
            ours.tag = same->tag;
        if (std::ranges::contains(*own, ours))
            continue;
        const domain::Tagged things =
            isOfMeeting ? domain::Tagged{{}, {ours.meeting}} : domain::Tagged{{ours.document}, {}};
        auto done = ours.tag.isEmpty() ? TagStore::setFavourite(m_transaction, things, true, tag.author)
                                       : TagStore::add(m_transaction, things, ours.tag, tag.author);
        if (done && isOfMeeting)
            done = store::PlacementStore::hold(m_transaction, pair->here, tag.author);
        if (!done)
            return done;
        ++m_summary.tags;
        own->push_back(ours);
    }
    return {};
}

Result<void> MarkMerge::unpublished()
{
    for (const Pair &pair : std::as_const(m_meetings)) {
        const auto accounts = domain::accountsOf(pair.here);
        for (const domain::UnpublishedAccount &account : pair.there.unpublished) {
            const auto there = std::ranges::find(accounts, account.side, &domain::SideAccount::side);
            const bool isKnown =
                std::ranges::contains(pair.here.unpublished, account.side, &domain::UnpublishedAccount::side);
            if (isKnown || (there != accounts.end() && there->source >= domain::AccountSource::Joint))
                continue;
            auto done = store::PlacementStore::hold(m_transaction, pair.here, account.author).and_then([&] {
                return store::UnpublishedStore::mark(m_transaction, pair.here.id, account);
            });
            if (!done)
                return done;
            ++m_summary.unpublished;
        }
    }
    return {};
}

Result<void> MarkMerge::judgements()
{
    const auto pairs = CopyStore(m_other).judgedPairs();
    if (!pairs)
        return std::unexpected(pairs.error());
    for (const auto &[a, b] : *pairs) {
        if (auto done = judgementsOf(a, b); !done)
            return done;
    }
    return {};
}

Result<void> MarkMerge::judgementsOf(DocumentId a, DocumentId b)
{
    const DocumentId first = m_documents.known(a);
    const DocumentId second = m_documents.known(b);
    if (!first.isValid() || !second.isValid() || first == second)
        return {};
    const bool isReversed = second < first;
    const store::ComparedPair pair{std::min(first, second), std::max(first, second)};
    const auto theirs = ReviewStore(m_other).judgements({a, b});
    const auto own = ReviewStore(m_transaction.database()).judgements(pair);
    if (!theirs || !own)
        return std::unexpected(theirs ? own.error() : theirs.error());
    for (domain::JudgementRow row : *theirs) {
        row.inA = row.inA != isReversed;
        const auto ours = std::ranges::find_if(*own, [&row](const domain::JudgementRow &known) {
            return known.inA == row.inA && known.range == row.range && known.quote == row.quote;
        });
        if (ours == own->end()) {
            if (auto done = ReviewStore::judge(m_transaction, pair, row); !done)
                return done;
            ++m_summary.judgements;
        } else if (ours->judgement != row.judgement) {
            m_summary.notes << u"“%1” stays as it was judged here"_s.arg(row.quote.left(80));
        }
    }
    return {};
}

} // namespace counterpart::workspace
