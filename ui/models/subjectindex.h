// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/focus.h"

#include <QSet>

#include <optional>

namespace counterpart::models {

/// In which documents, and when, subjects are spoken of. Filters are answered from here, with no way to the
/// store, so that every view follows at once. A value.
class SubjectIndex
{
public:
    static constexpr int Steps = 24; ///< of a picture over time

    SubjectIndex() = default;
    SubjectIndex(domain::SubjectUses uses, const std::vector<domain::DocumentRow> &documents);

    [[nodiscard]] const domain::SubjectUses &uses() const { return m_uses; }
    /// Those of \p documents that fit \p filter; nullopt when it is empty. A document fits a span when a day
    /// on which it may have been published falls into it; one without a date fits none.
    [[nodiscard]] std::optional<QSet<domain::DocumentId>>
    fitting(const Filter &filter, const std::vector<domain::DocumentRow> &documents) const;
    [[nodiscard]] QSet<domain::DocumentId> documents(domain::EntityId entity) const;
    [[nodiscard]] QSet<domain::DocumentId> documents(const QString &topic) const;

    /// How many documents speak of it, in Steps equal stretches of the time that most documents fall into;
    /// empty where nothing has a date.
    [[nodiscard]] std::vector<int> overTime(domain::EntityId entity) const;
    [[nodiscard]] std::vector<int> overTime(const QString &topic) const;
    /// The time that those stretches cover, both ends inclusive; null dates for none.
    [[nodiscard]] std::pair<QDate, QDate> time() const { return {m_from, m_to}; }
    friend bool operator==(const SubjectIndex &a, const SubjectIndex &b)
    {
        return a.m_uses.entities == b.m_uses.entities && a.m_uses.topics == b.m_uses.topics &&
               a.m_steps == b.m_steps && a.m_from == b.m_from && a.m_to == b.m_to;
    }

private:
    [[nodiscard]] std::vector<int> overTime(const std::vector<domain::DocumentId> &documents) const;

    domain::SubjectUses m_uses;
    QHash<domain::DocumentId, int> m_steps; ///< of those that have a date
    QDate m_from;
    QDate m_to;
};

} // namespace counterpart::models
