// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Entities across documents, their aliases, and where each document mentions them.
class EntityStore
{
public:
    explicit EntityStore(const Database &database) : m_database(database) {}

    /// Every entity that the current revisions mention, with its counts, decisions applied: without those
    /// merged into another or put aside as junk; most often mentioned first.
    [[nodiscard]] base::Result<std::vector<domain::EntityRow>> rows() const;
    /// Those of \p ids that rows() has, likewise.
    [[nodiscard]] base::Result<std::vector<domain::EntityRow>>
    rows(const std::vector<domain::EntityId> &ids) const;
    /// Those put aside as junk, by name.
    [[nodiscard]] base::Result<std::vector<domain::EntityRow>> junk() const;
    /// Decisions applied, with counts. NotFound when there is none or it is merged into another.
    [[nodiscard]] base::Result<domain::EntityRow> row(domain::EntityId id) const;
    /// The same without counts, which are read from all documents.
    [[nodiscard]] base::Result<domain::EntityRow> named(domain::EntityId id) const;
    /// NotFound where row() says so.
    [[nodiscard]] base::Result<void> require(domain::EntityId id) const;
    /// Every entity without counts, by id, as it was detected, with the names that people added and without
    /// those they took away: what resolving new documents starts from.
    [[nodiscard]] base::Result<std::vector<domain::EntityRow>> all() const;
    /// Entities of one revision, and their ids in the same order; decisions applied, each entity once.
    [[nodiscard]] base::Result<void> load(domain::RevisionId revision, std::vector<domain::EntityFact> &facts,
                                          std::vector<domain::EntityId> &ids) const;

    /// The same as they were detected and written.
    [[nodiscard]] base::Result<void> loadDetected(domain::RevisionId revision,
                                                  std::vector<domain::EntityFact> &facts,
                                                  std::vector<domain::EntityId> &ids) const;
    /// Current revisions that mention \p id or what was merged into it.
    [[nodiscard]] base::Result<std::vector<domain::RevisionId>> revisionsOf(domain::EntityId id) const;

    /// Adds an entity that a person made.
    [[nodiscard]] static base::Result<domain::EntityId> insertByHand(Transaction &transaction,
                                                                     const domain::EntityRow &row);
    /// Adds an entity that was detected; \p row.id, when valid, is the id it shall have.
    [[nodiscard]] static base::Result<domain::EntityId> insert(Transaction &transaction,
                                                               const domain::EntityRow &row);
    /// Replaces what was detected of an entity: name, roles, country; adds aliases.
    [[nodiscard]] static base::Result<void> update(Transaction &transaction, const domain::EntityRow &row);
    /// Replaces the mentions of a revision; \p ids has one for each of \p facts.
    [[nodiscard]] static base::Result<void> replace(Transaction &transaction, domain::RevisionId revision,
                                                    const std::vector<domain::EntityFact> &facts,
                                                    const std::vector<domain::EntityId> &ids);

private:
    [[nodiscard]] base::Result<std::vector<domain::EntityRow>> select(const QString &where,
                                                                      const QVariantList &values) const;
    [[nodiscard]] base::Result<std::vector<domain::EntityRow>> selectNamed(const QString &where,
                                                                           const QVariantList &values) const;
    [[nodiscard]] base::Result<void> addAliases(std::vector<domain::EntityRow> &rows,
                                                const QString &sql) const;
    [[nodiscard]] base::Result<void> addRoles(std::vector<domain::EntityRow> &rows) const;
    /// \p mentions: what is counted, a row each of entity_id and revision_id.
    [[nodiscard]] base::Result<void> addCounts(std::vector<domain::EntityRow> &rows, const QString &mentions,
                                               const QVariantList &values) const;
    const Database &m_database;
};

} // namespace counterpart::store
