// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"

#include <array>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

QString subjectName(Subject subject)
{
    constexpr std::array<QLatin1StringView, SubjectCount> Names{
        "documents"_L1,   "meetings"_L1,    "links"_L1, "omissions"_L1, "entities"_L1, "topics"_L1,
        "commitments"_L1, "annotations"_L1, "codes"_L1, "searches"_L1,  "filters"_L1,  "trash"_L1};
    return Names[size_t(subject)];
}

} // namespace counterpart::domain
