// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::text {

/// What becomes of a text that two people changed at once.
struct Merged
{
    QString text;
    bool isOvertaken = false; ///< both changed it, each in their own way: \c text has the words of both
};

/// \p mine and \p theirs were both made of \p seen. Changes of different lines are both made; where they meet,
/// theirs come first and mine behind them, so that no word is lost. Kinds of line ends make no difference;
/// the result has line feeds where anything had to be joined.
[[nodiscard]] Merged mergeTexts(const QString &seen, const QString &mine, const QString &theirs);

/// The same for a value that is one or the other: \p mine stays where both changed it, and \p isOvertaken is
/// set; it is left alone otherwise.
template <typename Value>
[[nodiscard]] Value mergedValue(const Value &seen, const Value &mine, const Value &theirs, bool &isOvertaken)
{
    if (mine == seen)
        return theirs;
    if (theirs != seen && theirs != mine)
        isOvertaken = true;
    return mine;
}

} // namespace counterpart::text
