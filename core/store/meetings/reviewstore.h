// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"
#include "core/store/meetings/linkstore.h"

namespace counterpart::store {

/// What people make of omissions, and how far they have come in a comparison.
class ReviewStore
{
public:
    explicit ReviewStore(const Database &database) : m_database(database) {}

    /// Decisions about omissions of the pair, by topic.
    [[nodiscard]] base::Result<std::vector<domain::OmissionRow>> omissions(const ComparedPair &pair) const;
    /// What was made of passages that one of the pair alone has, by document and place; their sentences are
    /// not known.
    [[nodiscard]] base::Result<std::vector<domain::JudgementRow>> judgements(const ComparedPair &pair) const;
    /// Offsets into the texts of a and b; nullopt when none was kept.
    [[nodiscard]] base::Result<std::optional<std::pair<qsizetype, qsizetype>>>
    place(const ComparedPair &pair) const;

    /// A status of Proposed takes the decision back.
    [[nodiscard]] static base::Result<void> decide(Transaction &transaction, const ComparedPair &pair,
                                                   const domain::OmissionRow &row);
    /// None takes the judgement back.
    [[nodiscard]] static base::Result<void> judge(Transaction &transaction, const ComparedPair &pair,
                                                  const domain::JudgementRow &row);
    [[nodiscard]] static base::Result<void> setPlace(Transaction &transaction, const ComparedPair &pair,
                                                     qsizetype a, qsizetype b);

private:
    const Database &m_database;
};

} // namespace counterpart::store
