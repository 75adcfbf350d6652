// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any kind, read as a file.
#pragma once

#include "core/reading/reader.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline const QString Release =
    u"The Minister met the Ambassador in Siem Reap.\n\nThey spoke about “trade” and the café.\n"_s;

inline base::Result<std::vector<domain::CleanDocument>> readBytes(const QByteArray &bytes)
{
    return reading::read({u"file.txt"_s, bytes});
}

/// The text of the first document, or why there is none.
inline QString textOf(const QByteArray &bytes)
{
    const auto documents = readBytes(bytes);
    return documents ? documents->front().text : u"error: "_s + documents.error().line();
}

} // namespace counterpart::test
