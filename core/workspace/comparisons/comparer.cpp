// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisons/comparer.h"

#include "core/analysis/alignment/meetingpassage.h"
#include "core/analysis/document/languagedepth.h"
#include "core/analysis/version.h"
#include "core/domain/judgements.h"
#include "core/lexicon/lexicon.h"
#include "core/store/documents/documentstore.h"
#include "core/store/meetings/reviewstore.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documentviews.h"

#include <QCryptographicHash>

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using domain::ActShift;
using domain::ComparisonView;
using domain::DocumentView;
using domain::LinkRow;
using store::KeptLink;

namespace {

constexpr int PatienceMilliseconds = 100;

store::ComparedPair pairOf(const ComparisonView &view)
{
    return {view.a.row.id, view.b.row.id};
}

/// A mark for what people decided of two documents, by which their texts are analysed; empty for nothing.
base::Result<QString> decisionMark(const store::DocumentStore &documents, const ComparisonView &view)
{
    QByteArray said;
    for (const domain::DocumentId id : {view.a.row.id, view.b.row.id}) {
        const auto decisions = documents.decisions(id);
        if (!decisions)
            return std::unexpected(decisions.error());
        QStringList values;
        for (const store::KeptDecision &decision : *decisions)
            values << decision.field + u'=' + decision.value;
        values.sort();
        if (!values.isEmpty())
            said += QByteArray::number(id.value) + '\0' + values.join(u'\n').toUtf8() + '\0';
    }
    if (said.isEmpty())
        return QString();
    return QString::fromLatin1('+' +
                               QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex().first(16));
}

/// What lies outside of the passage that tells of the meeting, if one is known, and what the other account
/// shows to do so (\p outside).
std::vector<int> aboutOthers(const DocumentView &account, const domain::MeetingRow &meeting,
                             const std::vector<int> &outside)
{
    const auto readout = std::ranges::find(meeting.readouts, account.row.id, &domain::ReadoutRow::document);
    if (readout == meeting.readouts.end() || readout->passage.isEmpty())
        return outside;
    std::vector<int> all;
    for (int i = 0; i < int(account.facts.sentences.size()); ++i) {
        if (!account.facts.sentences[std::size_t(i)].range.overlaps(readout->passage) ||
            std::ranges::binary_search(outside, i))
            all.push_back(i);
    }
    return all.size() == account.facts.sentences.size() ? std::vector<int>() : all;
}

std::vector<int> sentencesOf(const std::vector<KeptLink::Passage> &passages, const DocumentView &document)
{
    std::vector<int> indexes;
    for (const KeptLink::Passage &passage : passages) {
        if (const auto index = domain::sentenceWith(document, {passage.range, passage.quote, {}, {}}))
            indexes.push_back(*index);
    }
    std::ranges::sort(indexes);
    return indexes;
}

std::vector<KeptLink::Passage> passagesOf(const std::vector<int> &indexes, const DocumentView &document)
{
    std::vector<KeptLink::Passage> passages;
    for (const int index : indexes) {
        if (index < 0 || size_t(index) >= document.facts.sentences.size())
            continue;
        const text::Range range = document.facts.sentences[size_t(index)].range;
        passages.push_back({range, range.in(document.text).toString()});
    }
    return passages;
}

bool sameSentences(const domain::LinkFact &a, const domain::LinkFact &b)
{
    return a.a == b.a && a.b == b.b;
}

/// Whoever ties a passage on a topic to one of the other account says that this one is on it too.
void shareLinkedTopics(ComparisonView &view)
{
    const auto share = [&view](std::vector<int> &to, const std::vector<int> &from,
                               std::vector<int> domain::LinkFact::*there,
                               std::vector<int> domain::LinkFact::*here) {
        if (!to.empty())
            return;
        for (const LinkRow &link : view.links) {
            const bool onTopic = std::ranges::any_of(
                link.fact.*here, [&from](int index) { return std::ranges::contains(from, index); });
            if (link.status != domain::LinkStatus::Rejected && onTopic)
                to.insert(to.end(), (link.fact.*there).begin(), (link.fact.*there).end());
        }
        std::ranges::sort(to);
        const auto same = std::ranges::unique(to);
        to.erase(same.begin(), same.end());
    };
    for (domain::TopicRow &topic : view.topics) {
        const bool isSilentA = topic.a.empty();
        if (isSilentA)
            share(topic.a, topic.b, &domain::LinkFact::a, &domain::LinkFact::b);
        else
            share(topic.b, topic.a, &domain::LinkFact::b, &domain::LinkFact::a);
    }
}

/// What a record does not say was not left out.
void claimNothing(ComparisonView &view)
{
    if (!Comparisons::areSuggestions(view))
        return;
    std::ranges::move(view.onlyA, std::back_inserter(view.notJudgedA));
    std::ranges::move(view.onlyB, std::back_inserter(view.notJudgedB));
    view.onlyA.clear();
    view.onlyB.clear();
    std::erase_if(view.topics,
                  [](const domain::TopicRow &topic) { return topic.a.empty() || topic.b.empty(); });
}

/// What is about other things makes no row of the ledger: the other side was not to speak of it.
void dropTopicsOutside(ComparisonView &view)
{
    for (domain::TopicRow &topic : view.topics) {
        std::erase_if(topic.a, [&](int index) { return std::ranges::binary_search(view.outsideA, index); });
        std::erase_if(topic.b, [&](int index) { return std::ranges::binary_search(view.outsideB, index); });
    }
    std::erase_if(view.topics,
                  [](const domain::TopicRow &topic) { return topic.a.empty() && topic.b.empty(); });
}

void finish(ComparisonView &view)
{
    std::ranges::stable_sort(view.links, {}, [](const LinkRow &link) {
        return std::pair(link.fact.a.empty() ? -1 : link.fact.a.front(),
                         link.fact.b.empty() ? -1 : link.fact.b.front());
    });
    view.findUnlinked();
    dropTopicsOutside(view);
    shareLinkedTopics(view);
    claimNothing(view);
}

/// What the machine cannot read it ties to nothing: a figure or a name that both have is no point that both
/// make. People may tie it all the same.
void dropUnread(const ComparisonView &view, domain::ComparisonFact &fact)
{
    const auto unreadIn = [](const DocumentView &document) {
        return analysis::unreadSentences(document.text, document.facts.sentences, document.row.language,
                                         document.row.unread);
    };
    const std::vector<bool> a = unreadIn(view.a);
    const std::vector<bool> b = unreadIn(view.b);
    const auto isUnread = [](const std::vector<bool> &unread) {
        return [&unread](int i) { return unread[size_t(i)]; };
    };
    const auto dropped = std::erase_if(fact.links, [&](const domain::LinkFact &link) {
        return std::ranges::any_of(link.a, isUnread(a)) || std::ranges::any_of(link.b, isUnread(b));
    });
    if (dropped > 0)
        fact.topics = analysis::topicLedger(view.a.facts, view.b.facts, fact);
}

ActShift swapped(ActShift shift)
{
    switch (shift) {
    case ActShift::Softer:
        return ActShift::Stronger;
    case ActShift::Stronger:
        return ActShift::Softer;
    case ActShift::None:
    case ActShift::SpeakerSwapped:
        break;
    }
    return shift;
}

} // namespace

void swapSides(ComparisonView &view)
{
    std::swap(view.a, view.b);
    std::swap(view.onlyA, view.onlyB);
    std::swap(view.notJudgedA, view.notJudgedB);
    std::swap(view.aboutOthersA, view.aboutOthersB);
    std::swap(view.outsideA, view.outsideB);
    for (LinkRow &link : view.links) {
        std::swap(link.fact.a, link.fact.b);
        link.fact.shift = swapped(link.fact.shift);
        for (domain::TermPair &term : link.fact.terms) {
            std::swap(term.a, term.b);
            std::swap(term.aText, term.bText);
        }
    }
    for (domain::TopicRow &topic : view.topics)
        std::swap(topic.a, topic.b);
    for (domain::OmissionRow &omission : view.omissions)
        omission.silentA = !omission.silentA;
}

base::Result<TiedLink> tieByHand(const ComparisonView &view, const LinkRow &link, const QString &author)
{
    ComparisonView canonical;
    canonical.a = view.a;
    canonical.b = view.b;
    canonical.links = {link};
    if (canonical.b.row.id < canonical.a.row.id)
        swapSides(canonical);
    TiedLink tied{pairOf(canonical), {}};
    tied.link.row = canonical.links.front();
    tied.link.row.byHand = true;
    tied.link.row.author = author;
    tied.link.a = passagesOf(tied.link.row.fact.a, canonical.a);
    tied.link.b = passagesOf(tied.link.row.fact.b, canonical.b);
    if (tied.link.a.empty() || tied.link.b.empty())
        return base::fail(base::ErrorKind::Invalid, {}, u"a link needs a sentence of each side"_s,
                          u"choose one in each column"_s);
    return tied;
}

base::Result<ComparisonView> Comparer::compare(const domain::MeetingRow &meeting, domain::DocumentId a,
                                               domain::DocumentId b)
{
    if (a == b)
        return base::fail(base::ErrorKind::Invalid, QString::number(a.value),
                          u"cannot be compared with itself"_s, u"choose two documents"_s);
    ComparisonView view;
    view.meeting = meeting;
    const bool reversed = b < a;
    auto first = loadDocument(m_database, std::min(a, b));
    if (!first)
        return std::unexpected(first.error());
    auto second = loadDocument(m_database, std::max(a, b));
    if (!second)
        return std::unexpected(second.error());
    view.a = std::move(*first);
    view.b = std::move(*second);
    if (auto filled = fill(view); !filled)
        return std::unexpected(filled.error());
    const analysis::Account accountA{view.a.text, &view.a.facts};
    const analysis::Account accountB{view.b.text, &view.b.facts};
    view.aboutOthersA =
        aboutOthers(view.a, meeting, analysis::sentencesOutside(accountA, accountB, m_lexicon));
    view.aboutOthersB =
        aboutOthers(view.b, meeting, analysis::sentencesOutside(accountB, accountA, m_lexicon));
    finish(view);
    auto omissions = store::ReviewStore(m_database).omissions(pairOf(view));
    if (!omissions)
        return std::unexpected(omissions.error());
    view.omissions = std::move(*omissions);
    if (reversed)
        swapSides(view);
    return view;
}

base::Result<store::ComparisonStamp> Comparer::stampOf(const ComparisonView &view) const
{
    const store::DocumentStore documents(m_database);
    const auto aRevision = documents.currentRevision(view.a.row.id);
    const auto bRevision = documents.currentRevision(view.b.row.id);
    const auto mark = decisionMark(documents, view);
    if (!aRevision || !bRevision || !mark)
        return std::unexpected(!aRevision   ? aRevision.error()
                               : !bRevision ? bRevision.error()
                                            : mark.error());
    return store::ComparisonStamp{
        *aRevision, *bRevision, {analysis::Version, m_lexicon.fingerprint() + *mark}};
}

base::Result<void> Comparer::fill(ComparisonView &view)
{
    const auto kept = store::LinkStore(m_database).stamp(pairOf(view));
    const auto stamp = stampOf(view);
    if (!kept || !stamp)
        return std::unexpected(kept ? stamp.error() : kept.error());
    if (*kept != *stamp)
        return align(view, *stamp);
    auto topics = store::LinkStore(m_database).topics(pairOf(view));
    if (!topics)
        return std::unexpected(topics.error());
    view.topics = std::move(*topics);
    return loadLinks(view, false);
}

base::Result<void> Comparer::align(ComparisonView &view, const store::ComparisonStamp &stamp)
{
    domain::ComparisonFact fact =
        analysis::align({view.a.text, &view.a.facts}, {view.b.text, &view.b.facts}, m_lexicon);
    dropUnread(view, fact);
    view.topics = fact.topics;
    // What a person decided about stands; the machine does not propose it again.
    if (auto loaded = loadLinks(view, true); !loaded)
        return loaded;
    std::erase_if(fact.links, [&view](const domain::LinkFact &link) {
        return std::ranges::any_of(view.links,
                                   [&link](const LinkRow &kept) { return sameSentences(kept.fact, link); });
    });
    if (!m_database.isReadOnly()) {
        const auto kept = keep(view, fact, stamp);
        if (kept) {
            view.links.clear();
            return loadLinks(view, false);
        }
        // While another writes, the comparison is shown all the same and kept the next time.
        if (kept.error().kind != base::ErrorKind::Busy)
            return kept;
    }
    for (domain::LinkFact &link : fact.links)
        view.links.push_back({{}, std::move(link), domain::LinkStatus::Proposed, false, {}, {}, {}});
    return {};
}

base::Result<void> Comparer::keep(const ComparisonView &view, const domain::ComparisonFact &fact,
                                  const store::ComparisonStamp &stamp)
{
    auto transaction = store::Transaction::tryBegin(m_database, PatienceMilliseconds);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto written = store::LinkStore::removeProposals(*transaction, pairOf(view));
    for (const domain::LinkFact &link : fact.links) {
        if (!written)
            return written;
        KeptLink kept;
        kept.row.fact = link;
        kept.a = passagesOf(link.a, view.a);
        kept.b = passagesOf(link.b, view.b);
        written = store::LinkStore::insert(*transaction, pairOf(view), kept).transform([](domain::LinkId) {});
    }
    return written
        .and_then(
            [&] { return store::LinkStore::setComparison(*transaction, pairOf(view), stamp, fact.topics); })
        .and_then([&] { return transaction->commitQuietly(); });
}

base::Result<void> Comparer::loadLinks(ComparisonView &view, bool decidedOnly) const
{
    auto kept = store::LinkStore(m_database).links(pairOf(view));
    if (!kept)
        return std::unexpected(kept.error());
    for (KeptLink &link : *kept) {
        if (decidedOnly && !link.row.byHand && link.row.author.isEmpty())
            continue;
        link.row.fact.a = sentencesOf(link.a, view.a);
        link.row.fact.b = sentencesOf(link.b, view.b);
        if (!link.row.fact.a.empty() && !link.row.fact.b.empty())
            view.links.push_back(std::move(link.row));
    }
    return {};
}

} // namespace counterpart::workspace
