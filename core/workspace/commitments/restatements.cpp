// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the lineages that finds an undertaking said again where no commitment was detected.
#include "core/analysis/commitments/restatement.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/factsstore.h"
#include "core/store/documents/searchstore.h"
#include "core/workspace/commitments/commitmentacts.h"
#include "core/workspace/commitments/lineageacts.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/facade/workspace.h"

#include <QSet>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CommitmentId;
using domain::Restatement;
using domain::Restatements;
using store::CommitmentStore;
using store::Transaction;

namespace {

constexpr int MostDocuments = 40;
constexpr size_t MostRestatements = 5;

/// Sentences of a document that hold one of the words and touch none of the ranges.
Result<void> addSentences(const store::Database &database, const SearchHit &hit, const QStringList &words,
                          const std::vector<text::Range> &taken, std::vector<Restatement> &into)
{
    const store::DocumentStore documents(database);
    const auto revision = documents.currentRevision(hit.document);
    if (!revision)
        return std::unexpected(revision.error());
    const auto clean = documents.clean(*revision);
    const auto sentences = store::FactsStore(database).sentences(*revision);
    if (!clean || !sentences)
        return std::unexpected(clean ? sentences.error() : clean.error());
    for (const domain::Sentence &sentence : *sentences) {
        const QStringView text = sentence.range.in(clean->text);
        const auto touches = [&](text::Range range) {
            return range.begin < sentence.range.end && sentence.range.begin < range.end;
        };
        const auto holds = [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        if (std::ranges::any_of(words, holds) && std::ranges::none_of(taken, touches))
            into.push_back({hit.document, sentence.range, text.toString(), hit.side, hit.published, 0, {}});
    }
    return {};
}

/// Where a document's commitments stand, rejected ones too.
Result<std::vector<text::Range>> takenRanges(const store::Database &database, domain::DocumentId document,
                                             const std::vector<CommitmentRow> &rejected)
{
    return CommitmentStore(database).ofDocument(document).transform([&](const auto &rows) {
        std::vector<text::Range> ranges;
        for (const CommitmentRow &row : rows)
            ranges.push_back(row.range);
        for (const CommitmentRow &row : rejected) {
            if (row.document == document)
                ranges.push_back(row.range);
        }
        return ranges;
    });
}

} // namespace

Result<Restatements> Lineages::restatements(CommitmentId id) const
{
    const auto row = CommitmentStore(database()).row(id);
    const auto rejected = CommitmentStore(database()).rejected();
    if (!row || !rejected)
        return std::unexpected(row ? rejected.error() : row.error());
    const QStringList words = analysis::tellingWords(*row, lexicon());
    if (words.isEmpty())
        return Restatements();
    SearchQuery query;
    query.text = u'"' + words.join(u"\" OR \""_s) + u'"';
    query.limit = MostDocuments;
    const auto hits = store::SearchStore(database()).search(query);
    if (!hits)
        return std::unexpected(hits.error());
    std::vector<Restatement> passages;
    for (const SearchHit &hit : *hits) {
        if (hit.document == row->document)
            continue;
        const auto read = takenRanges(database(), hit.document, *rejected)
                              .and_then([&](const std::vector<text::Range> &taken) {
                                  return addSentences(database(), hit, words, taken, passages);
                              });
        if (!read)
            return std::unexpected(read.error());
    }
    Restatements found;
    found.best = analysis::proposeRestatements(*row, std::move(passages), lexicon());
    if (found.best.size() > MostRestatements) {
        found.leftOut = int(found.best.size() - MostRestatements);
        found.best.resize(MostRestatements);
    }
    if (int(hits->size()) >= MostDocuments)
        found.lookedAt = MostDocuments;
    return found;
}

Result<Change> Lineages::acceptPassage(CommitmentId id, domain::DocumentId document, text::Range range,
                                       const QString &author) const
{
    const auto row = CommitmentStore(database()).row(id);
    if (!row)
        return std::unexpected(row.error());
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    domain::Commitment values;
    values.kind = row->kind;
    values.actors = row->actors;
    values.towards = row->towards;
    values.action = row->action;
    values.topic = row->topic;
    return change([&](Transaction &transaction, Change &change) {
        return commitmentacts::make(transaction, document, range, values, author, {})
            .and_then([&](CommitmentId made) {
                change.made = made.value;
                return store::TrackingStore::name(transaction, id).and_then([&](const QString &) {
                    return lineageacts::join(transaction, id, made, author);
                });
            });
    });
}

Result<Change> Lineages::rejectPassage(domain::DocumentId document, text::Range range,
                                       const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&](Transaction &transaction, Change &change) {
        return commitmentacts::make(transaction, document, range, {}, author, {})
            .and_then([&](CommitmentId made) {
                change.made = made.value;
                return store::TrackingStore::setRejected(transaction, made, true, author);
            });
    });
}

} // namespace counterpart::workspace
