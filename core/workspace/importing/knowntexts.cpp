// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/knowntexts.h"

#include "core/text/resemblance.h"

#include <QFileInfo>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::RevisionId;
using store::KnownRevision;
using store::LikeRevision;

namespace {

constexpr double SameRelease = 0.5;  ///< resemblance from which on two texts of one source are one release
constexpr double NearRelease = 0.6;  ///< and from which on it is proposed where nothing else speaks for it
constexpr int LeastShared = 6;       ///< hashes of 24 that two such texts have in common at least
constexpr size_t MostCandidates = 8; ///< texts compared for one document ("index.html" may be there often)
constexpr int FewestWords = 8;       ///< shorter texts ("No comment.") are the same by chance

/// They are of one side and one day, as far as both tell.
bool mayBeOne(const PreparedDocument &document, const LikeRevision &like)
{
    const QString side = document.facts.side.value.value_or(QString());
    if (!side.isEmpty() && !like.side.isEmpty() && side != like.side)
        return false;
    const auto published = domain::PartialDate::fromString(like.published);
    const auto &own = document.facts.published.value;
    return !own || !published || (own->from <= published->to && published->from <= own->to);
}

/// An item of a feed is an announcement of its own: it does not become a source of the page or file that it
/// announces.
bool isOfOneForm(const PreparedDocument &document, const LikeRevision &like)
{
    const auto isFeed = [](const QString &format) { return format == u"rss" || format == u"atom"; };
    return document.clean.format == like.format || (!isFeed(document.clean.format) && !isFeed(like.format));
}

/// One of them tells no day, or its file's name alone does: the item of a feed may be where it is from.
bool isUndated(const PreparedDocument &document, const LikeRevision &like)
{
    const auto &published = document.facts.published;
    return !published || published.evidence.confidence < 0.5 || like.published.isEmpty();
}

} // namespace

Result<Verdict> KnownTexts::judge(const Candidate &candidate) const
{
    if (const auto known = samePath(candidate))
        return ofPath(candidate, known->document);
    auto verdict = sameText(candidate);
    if (verdict && verdict->what == Verdict::What::New)
        verdict = changedText(candidate);
    if (verdict && verdict->what == Verdict::What::New)
        verdict = nearText(candidate);
    return verdict;
}

std::optional<KnownRevision> KnownTexts::samePath(const Candidate &candidate) const
{
    const QString &url = candidate.document.clean.sourceUrl;
    const QString &member = candidate.document.clean.member;
    for (const KnownRevision &known : candidate.fromPath) {
        if (m_written.contains(known.document))
            continue;
        const bool sameUrl = !url.isEmpty() && known.sourceUrl == url;
        // Within a file of files the file's own name counts: others may have come before it.
        const bool samePlace =
            member.isEmpty() ? known.part == candidate.part : known.place == candidate.place;
        const bool samePart =
            known.member == member && samePlace && (url.isEmpty() || known.sourceUrl.isEmpty());
        if (sameUrl || samePart || (candidate.isOnlyOne && candidate.fromPath.size() == 1))
            return known;
    }
    return std::nullopt;
}

Result<Verdict> KnownTexts::ofPath(const Candidate &candidate, DocumentId known) const
{
    const store::DocumentStore documents(m_database);
    return documents.currentRevision(known).and_then([&](RevisionId current) {
        return documents.clean(current).transform([&](const domain::CleanDocument &before) {
            const bool same = before.text == candidate.document.clean.text;
            return Verdict{same ? Verdict::What::Copy : Verdict::What::Revision, known, current};
        });
    });
}

Result<Verdict> KnownTexts::sameText(const Candidate &candidate) const
{
    const PreparedDocument &document = candidate.document;
    if (document.print.words < FewestWords)
        return Verdict();
    return store::RevisionStore(m_database)
        .ofDigest(document.print.digest)
        .transform([&](const std::vector<LikeRevision> &all) {
            for (const LikeRevision &like : all) {
                if (isOfOneForm(document, like) && mayBeOne(document, like))
                    return Verdict{Verdict::What::Copy, like.document, like.revision};
            }
            return Verdict();
        });
}

Result<Verdict> KnownTexts::changedText(const Candidate &candidate) const
{
    const QString file = QFileInfo(candidate.path).fileName();
    const domain::CleanDocument &clean = candidate.document.clean;
    auto candidates = store::DocumentStore(m_database).alike(file, clean.sourceUrl);
    if (!candidates)
        return std::unexpected(candidates.error());
    std::erase_if(*candidates, [&](const KnownRevision &known) {
        const bool otherForm = known.file != file && known.format != clean.format;
        return m_written.contains(known.document) || otherForm;
    });
    if (candidates->size() > MostCandidates)
        candidates->erase(candidates->begin(), candidates->end() - MostCandidates);
    for (const KnownRevision &known : *candidates) {
        const auto likeness = resemblanceTo(known.revision, clean.text);
        if (!likeness)
            return std::unexpected(likeness.error());
        if (*likeness >= SameRelease)
            return Verdict{Verdict::What::Revision, known.document, known.revision};
    }
    return Verdict();
}

Result<Verdict> KnownTexts::nearText(const Candidate &candidate) const
{
    const PreparedDocument &document = candidate.document;
    Verdict verdict;
    const auto all =
        store::RevisionStore(m_database).ofSketch(document.print.sketch, LeastShared, int(MostCandidates));
    if (!all)
        return std::unexpected(all.error());
    for (const LikeRevision &like : *all) {
        if (!mayBeOne(document, like) || (!isOfOneForm(document, like) && !isUndated(document, like)))
            continue;
        const auto likeness = resemblanceTo(like.revision, document.clean.text);
        if (!likeness)
            return std::unexpected(likeness.error());
        if (*likeness >= NearRelease && *likeness > verdict.resemblance) {
            verdict.mayRevise = like.document;
            verdict.resemblance = *likeness;
        }
    }
    return verdict;
}

Result<double> KnownTexts::resemblanceTo(RevisionId revision, const QString &text) const
{
    return store::DocumentStore(m_database)
        .clean(revision)
        .transform([&](const domain::CleanDocument &known) { return text::resemblance(known.text, text); });
}

Result<void> printOlderTexts(store::Database &database)
{
    const auto missing = store::RevisionStore(database).withoutPrint();
    if (!missing || missing->empty())
        return missing.transform([](const auto &) {});
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const RevisionId id : *missing) {
        auto clean = store::DocumentStore(database).clean(id);
        if (!clean)
            return std::unexpected(clean.error());
        auto kept = store::RevisionStore::setPrint(*transaction, id, text::printOf(clean->text));
        if (!kept)
            return kept;
    }
    return transaction->commitQuietly();
}

} // namespace counterpart::workspace
