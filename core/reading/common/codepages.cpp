// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/codepages.h"

#include "core/reading/common/charsets.h"

#include <algorithm>
#include <array>
#include <utility>

namespace counterpart::reading {

namespace {

constexpr std::array Charsets{
    std::pair{0, 1252U},   std::pair{77, 10000U}, std::pair{128, 932U},  std::pair{129, 949U},
    std::pair{134, 936U},  std::pair{136, 950U},  std::pair{161, 1253U}, std::pair{162, 1254U},
    std::pair{163, 1258U}, std::pair{177, 1255U}, std::pair{178, 1256U}, std::pair{186, 1257U},
    std::pair{204, 1251U}, std::pair{222, 874U},  std::pair{238, 1250U}, std::pair{254, 437U},
    std::pair{255, 850U},
};

} // namespace

QByteArray codePageName(quint32 number)
{
    return encodingOfLabel("windows-" + QByteArray::number(number)); // ICU knows them by this name
}

quint32 codePageOfCharset(int charset)
{
    const auto *known = std::ranges::find(Charsets, charset, [](const auto &pair) { return pair.first; });
    return known == Charsets.end() ? 0 : known->second;
}

} // namespace counterpart::reading
