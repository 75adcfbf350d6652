// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/annotations.h"

#include <QHash>

namespace counterpart::workspace {

/// The tree of codes as it is, and what may be done to it. A value.
class CodeTree
{
public:
    explicit CodeTree(std::vector<domain::CodeRow> rows);

    /// NotFound for a code that is not there.
    [[nodiscard]] base::Result<domain::CodeRow> find(domain::CodeId id) const;
    [[nodiscard]] std::vector<domain::CodeId> below(domain::CodeId id) const; ///< the next level only
    [[nodiscard]] bool isBelow(domain::CodeId id, domain::CodeId top) const;  ///< a code is below itself
    /// The code of that name under \p parent; invalid when there is none.
    [[nodiscard]] domain::CodeId named(domain::CodeId parent, const QString &name) const;
    [[nodiscard]] int depth(domain::CodeId id) const;  ///< 1 at the top, 0 for none
    [[nodiscard]] int height(domain::CodeId id) const; ///< levels from it down, itself counted
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }

    /// Name simplified, colour chosen where none is given; an error says what is wrong with the values.
    [[nodiscard]] base::Result<domain::CodeValues> checked(const domain::CodeValues &values) const;
    /// Whether \p name may stand under \p parent, \p except being the code that gets it, and whether
    /// \p height levels have room there.
    [[nodiscard]] base::Result<void> allows(domain::CodeId parent, const QString &name, domain::CodeId except,
                                            int height) const;

private:
    QHash<domain::CodeId, domain::CodeRow> m_rows;
    QHash<domain::CodeId, std::vector<domain::CodeId>> m_below;
};

} // namespace counterpart::workspace
