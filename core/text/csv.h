// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace counterpart::text {

/// A table as all exports write it: RFC 4180, UTF-8, CRLF. A cell that a spreadsheet may take for a formula
/// (=, +, -, @ in either width, after blanks too, or a control character first) is given a leading
/// apostrophe; what is a plain number stays as it is. Any thread.
[[nodiscard]] QByteArray toCsv(const QList<QStringList> &rows);

} // namespace counterpart::text
