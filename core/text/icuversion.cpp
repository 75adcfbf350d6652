// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/icuversion.h"

#include <unicode/uversion.h>

#include <array>

namespace counterpart::text {

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace counterpart::text
