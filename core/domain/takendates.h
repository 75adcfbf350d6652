// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::domain {

/// Why a document that tells no day of publication has one all the same. Such a day follows from what else is in
/// the store and goes with it; what pairing looks at never is one, or it would prove itself.
inline const Evidence ByTwin{0.65, QStringLiteral("same-release")};
inline const Evidence ByMeeting{0.6, QStringLiteral("another-account-of-the-meeting")};
inline const Evidence ByPeople{0.55, QStringLiteral("same-people-and-day-elsewhere")};
inline const Evidence ByOccasion{0.55, QStringLiteral("same-occasion-and-day-elsewhere")};
inline const Evidence ByToldDay{0.45, QStringLiteral("day-of-its-meeting")};
inline const Evidence ByOffices{0.5, QStringLiteral("offices-held")};

/// The rules of all of them.
[[nodiscard]] inline QStringList takenDateRules()
{
    return {ByTwin.rule, ByMeeting.rule, ByPeople.rule, ByOccasion.rule, ByToldDay.rule, ByOffices.rule};
}

} // namespace counterpart::domain
