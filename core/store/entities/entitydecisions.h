// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

#include <QHash>

namespace counterpart::store {

/// A role that a person gave, bounded or took away.
struct RoleDecision
{
    domain::EntityId entity;
    QString role;
    std::optional<domain::PartialDate> since;
    std::optional<domain::PartialDate> until;
    bool kept = true;
};

/// "What is written as alias and would be taken for entity is own."
struct SplitDecision
{
    domain::EntityId entity;
    QString alias;
    domain::EntityId own;
};

/// What people say of entities, kept apart from what was detected.
class EntityDecisions
{
public:
    explicit EntityDecisions(const Database &database) : m_database(database) {}

    /// Merged entity -> what it is the same as.
    [[nodiscard]] base::Result<QHash<domain::EntityId, domain::EntityId>> merges() const;
    [[nodiscard]] base::Result<std::vector<SplitDecision>> splits() const;
    [[nodiscard]] base::Result<std::vector<RoleDecision>> roles() const;
    /// Names and aliases in force, of all that stand for themselves: name, folded -> entities.
    [[nodiscard]] base::Result<QMultiHash<QString, domain::EntityId>> byName() const;

    /// \p value null takes it back. \p field is "name" or "junk".
    [[nodiscard]] static base::Result<void> decide(Transaction &transaction, domain::EntityId id,
                                                   const QString &field, const QString &value,
                                                   const QString &author);
    [[nodiscard]] static base::Result<void> decideAlias(Transaction &transaction, domain::EntityId id,
                                                        const QString &alias, bool kept,
                                                        const QString &author);
    [[nodiscard]] static base::Result<void> decideRole(Transaction &transaction, const RoleDecision &decision,
                                                       const QString &author);
    /// \p id, and all that was merged into it, is the same as \p into.
    [[nodiscard]] static base::Result<void> merge(Transaction &transaction, domain::EntityId id,
                                                  domain::EntityId into, const QString &author);
    [[nodiscard]] static base::Result<void> unmerge(Transaction &transaction, domain::EntityId id);
    [[nodiscard]] static base::Result<void> split(Transaction &transaction, const SplitDecision &decision,
                                                  const QString &author);

private:
    const Database &m_database;
};

/// How two ways of writing a name are compared.
[[nodiscard]] QString foldedName(const QString &name);

} // namespace counterpart::store
