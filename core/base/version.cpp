// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include <QString>

namespace counterpart::base {

QVersionNumber programVersion()
{
    return QVersionNumber::fromString(QStringLiteral(COUNTERPART_PROGRAM_VERSION));
}

} // namespace counterpart::base
