// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterpart::reading {

/// The name by which a decoder knows one of Microsoft's code pages, "windows-1252" of 1252; empty for one
/// that is not known.
[[nodiscard]] QByteArray codePageName(quint32 number);
/// The code page of a font's character set, as RTF numbers them; 0 for one that has none.
[[nodiscard]] quint32 codePageOfCharset(int charset);

} // namespace counterpart::reading
