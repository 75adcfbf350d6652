// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// What analysis found in a revision, but for entities and commitments (stores of their own).
class FactsStore
{
public:
    explicit FactsStore(const Database &database) : m_database(database) {}

    /// Adds to \p facts all of the revision: document values, sentences, skipped pieces, topics, amounts,
    /// dates, encounters.
    [[nodiscard]] base::Result<void> load(domain::RevisionId revision, domain::DocumentFacts &facts) const;
    [[nodiscard]] base::Result<std::vector<domain::Sentence>> sentences(domain::RevisionId revision) const;
    /// The encounters of a document (none for most), with its topics and the states that the people of one
    /// that tells of encounters stand for.
    struct Encounters
    {
        domain::DocumentId document;
        std::vector<domain::EncounterFact> encounters;
        QStringList topics;
        QHash<QString, QString> states; ///< by name of the person
    };
    /// By document id.
    [[nodiscard]] base::Result<std::vector<Encounters>>
    encountersOf(const std::vector<domain::DocumentId> &documents) const;

    /// Replaces the detections of a revision.
    [[nodiscard]] static base::Result<void> replace(Transaction &transaction, domain::RevisionId revision,
                                                    const domain::DocumentFacts &facts,
                                                    const AnalysisStamp &stamp);

private:
    [[nodiscard]] base::Result<void> loadDocument(domain::RevisionId revision,
                                                  domain::DocumentFacts &facts) const;
    [[nodiscard]] base::Result<void> loadTopics(domain::RevisionId revision,
                                                domain::DocumentFacts &facts) const;
    const Database &m_database;
};

} // namespace counterpart::store
