// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/listnumbers.h"

#include <algorithm>

namespace counterpart::reading {

namespace {

constexpr int LargestNumber = 1'000'000;

} // namespace

QString OpenLists::itemLabel(std::optional<int> own)
{
    if (m_open.empty() || m_open.back().form == NumberForm::None)
        return {};
    ListNumbers &list = m_open.back();
    const int number = std::clamp(own.value_or(list.next), -LargestNumber, LargestNumber);
    list.next = number + list.step;
    return numberLabel(number, list.form) + QChar(list.stop);
}

} // namespace counterpart::reading
