// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tracking.h"

namespace counterpart::domain {

QString name(Priority value)
{
    switch (value) {
    case Priority::Low:
        return QStringLiteral("low");
    case Priority::Normal:
        return QStringLiteral("normal");
    case Priority::High:
        return QStringLiteral("high");
    case Priority::None:
        break;
    }
    return {};
}

} // namespace counterpart::domain
