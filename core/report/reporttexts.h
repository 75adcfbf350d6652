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

} // namespace counterpart::report
