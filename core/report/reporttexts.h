// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace counterpart::report {

/// A text of a report in the language of the program. One context for all reports.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// A note and who wrote it, where that is known.
[[nodiscard]] inline QString noteText(const QString &note, const QString &author)
{
    return author.isEmpty() ? note : QStringLiteral("%1 (%2)").arg(note, author);
}

} // namespace counterpart::report
