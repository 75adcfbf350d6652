// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Two documents as they were last laid side by side; a.id < b.id always.
struct ComparedPair
{
    domain::DocumentId a;
    domain::DocumentId b;
    friend bool operator==(const ComparedPair &, const ComparedPair &) = default;
};

/// The revisions and the analysis that a kept comparison was made from.
struct ComparisonStamp
{
    domain::RevisionId a;
    domain::RevisionId b;
    AnalysisStamp analysis;
    friend bool operator==(const ComparisonStamp &, const ComparisonStamp &) = default;
};

/// A link as it is kept: its sentences are ranges with quotes, so that it outlives re-analysis.
struct KeptLink
{
    struct Passage
    {
        text::Range range;
        QString quote;
    };
    domain::LinkRow row; ///< fact.a and fact.b are left empty
    std::vector<Passage> a;
    std::vector<Passage> b;
};

/// Comparisons, and the links between sentences of two documents.
class LinkStore
{
public:
    explicit LinkStore(const Database &database) : m_database(database) {}

    /// nullopt for a pair that was never compared.
    [[nodiscard]] base::Result<std::optional<ComparisonStamp>> stamp(const ComparedPair &pair) const;
    [[nodiscard]] base::Result<std::vector<domain::TopicRow>> topics(const ComparedPair &pair) const;
    [[nodiscard]] base::Result<std::vector<KeptLink>> links(const ComparedPair &pair) const;
    /// Status, relation and note of a link, who decided it and when; the rest is left empty. NotFound when it
    /// is gone.
    [[nodiscard]] base::Result<domain::LinkRow> decision(domain::LinkId id) const;
    /// The same of those of \p ids that are there, by id.
    [[nodiscard]] base::Result<std::vector<domain::LinkRow>>
    decisions(const std::vector<domain::LinkId> &ids) const;

    [[nodiscard]] static base::Result<void> setComparison(Transaction &transaction, const ComparedPair &pair,
                                                          const ComparisonStamp &stamp,
                                                          const std::vector<domain::TopicRow> &topics);
    /// Removes proposals that no person touched.
    [[nodiscard]] static base::Result<void> removeProposals(Transaction &transaction,
                                                            const ComparedPair &pair);
    /// Adds a link; a valid \p link.row.id is the id it shall have (undo).
    [[nodiscard]] static base::Result<domain::LinkId> insert(Transaction &transaction,
                                                             const ComparedPair &pair, const KeptLink &link);
    /// Keeps what a person decided about a link.
    [[nodiscard]] static base::Result<void> decide(Transaction &transaction, domain::LinkId id,
                                                   domain::LinkStatus status, domain::LinkRelation relation,
                                                   const QString &note, const QString &author);

private:
    const Database &m_database;
};

} // namespace counterpart::store
