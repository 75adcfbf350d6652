// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::domain {

/// Two memos of one annotation in one, \p first first, unless it says the other already.
[[nodiscard]] inline QString bothMemos(const QString &first, const QString &second)
{
    if (first.isEmpty())
        return second;
    return first.contains(second) ? first : first + QStringLiteral("\n\n---\n\n") + second;
}

} // namespace counterpart::domain
