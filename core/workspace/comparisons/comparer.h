// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rows.h"
#include "core/store/meetings/linkstore.h"

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::workspace {

/// Lays two documents side by side: takes the links that are kept, or aligns and (where the store can be
/// written) keeps them. Links that a person decided about stay as they are; proposals are replaced when the
/// texts, the program or the lexicon have changed.
class Comparer
{
public:
    Comparer(store::Database &database, const lexicon::Lexicon &lexicon)
        : m_database(database), m_lexicon(lexicon)
    {
    }

    [[nodiscard]] base::Result<domain::ComparisonView> compare(const domain::MeetingRow &meeting,
                                                               domain::DocumentId a, domain::DocumentId b);

private:
    /// What a kept comparison was made by if it is the one of today.
    [[nodiscard]] base::Result<store::ComparisonStamp> stampOf(const domain::ComparisonView &view) const;
    /// Takes the comparison that is kept, or makes it anew where it is of another day.
    [[nodiscard]] base::Result<void> fill(domain::ComparisonView &view);
    [[nodiscard]] base::Result<void> align(domain::ComparisonView &view, const store::ComparisonStamp &stamp);
    [[nodiscard]] base::Result<void> keep(const domain::ComparisonView &view,
                                          const domain::ComparisonFact &fact,
                                          const store::ComparisonStamp &stamp);
    [[nodiscard]] base::Result<void> loadLinks(domain::ComparisonView &view, bool decidedOnly) const;

    store::Database &m_database;
    const lexicon::Lexicon &m_lexicon;
};

/// A link by hand as the store keeps it.
struct TiedLink
{
    store::ComparedPair pair;
    store::KeptLink link;
};
/// Invalid unless \p link has a sentence of each side of \p view.
[[nodiscard]] base::Result<TiedLink> tieByHand(const domain::ComparisonView &view,
                                               const domain::LinkRow &link, const QString &author);

/// A and B change places: columns, links, terms, shifts, ledger.
void swapSides(domain::ComparisonView &view);

} // namespace counterpart::workspace
