// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <functional>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class ComparisonColumns;

/// Which documents of the meeting can stand in a column, in the menus of the heads and of the third account.
/// GUI thread.
class AccountMenus : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    AccountMenus(const widgets::Theme &theme, const ComparisonState &state, const ComparisonColumns &columns);
    /// Looks a document up; null when it is not known.
    using FindDocument = std::function<const domain::DocumentRow *(domain::DocumentId)>;
    void setDocuments(FindDocument find) { m_find = std::move(find); }
    /// \p third is shown beside column \p thirdBase; invalid for none.
    void fill(domain::DocumentId third, Column thirdBase);
    /// A document of the meeting beside the two; null where there is none.
    [[nodiscard]] const domain::DocumentRow *firstOther() const;
    /// The column that it relays or that speaks for the same side; else the right one.
    [[nodiscard]] Column baseFor(const domain::DocumentRow &third) const;

Q_SIGNALS:
    /// An invalid id: none any more.
    void thirdAsked(counterpart::domain::DocumentId document, counterpart::comparison::Column base);

private:
    [[nodiscard]] std::vector<domain::DocumentRow> documents() const;
    void fillThirdMenu(const std::vector<domain::DocumentRow> &others, domain::DocumentId third,
                       Column thirdBase);

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
    const ComparisonColumns &m_columns;
    FindDocument m_find;
};

} // namespace counterpart::comparison
