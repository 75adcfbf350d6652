// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterpart::reader {

/// An original as a box of plain text can show it: line ends made one kind, lines of a page without any
/// broken where they would take seconds to lay out; with the way from a place in the original to the shown
/// one. A value.
class ShownOriginal
{
public:
    static constexpr qsizetype LongestLine = 2000; ///< characters

    ShownOriginal() = default;
    explicit ShownOriginal(const QString &original);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// \p offset into the original, at most its length.
    [[nodiscard]] qsizetype toShown(qsizetype offset) const;

private:
    /// From \c original on, a place stands \c by characters further on.
    struct Shift
    {
        qsizetype original = 0;
        qsizetype by = 0;
    };
    QString m_text;
    std::vector<Shift> m_shifts;
};

} // namespace counterpart::reader
