// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/joining.h"

namespace counterpart::text {

QString joined(const QStringList &parts, QStringView separator)
{
    QString line;
    for (const QString &part : parts) {
        if (QStringView(part).trimmed().isEmpty())
            continue;
        if (!line.isEmpty())
            line += separator;
        line += part;
    }
    return line;
}

} // namespace counterpart::text
