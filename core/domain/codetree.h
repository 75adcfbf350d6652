// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/annotations.h"

#include <QHash>

namespace counterpart::domain {

/// The form in which names of codes are compared: normal form C, case folded, blanks simplified.
[[nodiscard]] QString foldedCodeName(const QString &name);

/// The tree of codes as it is, and what may be done to it. A value.
class CodeTree
{
public:
    explicit CodeTree(std::vector<CodeRow> rows);

    /// NotFound for a code that is not there.
    [[nodiscard]] base::Result<CodeRow> find(CodeId id) const;
    [[nodiscard]] std::vector<CodeId> below(CodeId id) const; ///< the next level only
    [[nodiscard]] bool isBelow(CodeId id, CodeId top) const;  ///< a code is below itself
    /// The code of that name under \p parent; invalid when there is none.
    [[nodiscard]] CodeId named(CodeId parent, const QString &name) const;
    /// Goes down \p path, "Security", "Mines", as far as there are such codes, and takes their names off it;
    /// the last name stays, to be made below the one that is returned.
    [[nodiscard]] CodeId follow(QStringList &path) const;
    [[nodiscard]] int depth(CodeId id) const;  ///< 1 at the top, 0 for none
    [[nodiscard]] int height(CodeId id) const; ///< levels from it down, itself counted
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }

    /// Name simplified, colour chosen where none is given; an error says what is wrong with the values.
    [[nodiscard]] base::Result<CodeValues> checked(const CodeValues &values) const;
    /// Whether \p name may stand under \p parent, \p except being the code that gets it, and whether
    /// \p height levels have room there.
    [[nodiscard]] base::Result<void> allows(CodeId parent, const QString &name, CodeId except,
                                            int height) const;

private:
    QHash<CodeId, CodeRow> m_rows;
    QHash<CodeId, std::vector<CodeId>> m_below;
};

} // namespace counterpart::domain
