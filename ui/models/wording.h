// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/domain/tracking.h"
#include "core/domain/vocabulary.h"

#include <QString>

#include <optional>

namespace counterpart::models {

/// The domain's words as the interface says them, translated. GUI thread only.

/// "Cambodia" for "kh"; "Joint text", "Media", "Side not known" for the codes that are no state.
[[nodiscard]] QString sideName(const QString &code);
/// "US", "KH": for places too narrow for the name.
[[nodiscard]] QString sideShortName(const QString &code);
[[nodiscard]] QString docTypeName(std::optional<domain::DocType> type);
[[nodiscard]] QString roleName(domain::ReadoutRole role);
[[nodiscard]] QString formatName(domain::MeetingFormat format);
[[nodiscard]] QString entityKindName(domain::EntityKind kind);
[[nodiscard]] QString commitmentKindName(domain::CommitmentKind kind);
[[nodiscard]] QString commitmentStatusName(domain::CommitmentStatus status);
/// Empty for none.
[[nodiscard]] QString priorityName(domain::Priority priority);
/// "6 of 8, as “agreed”" for a strength up to domain::StrongestAct; "Not known" for 0.
[[nodiscard]] QString strengthName(int strength);
[[nodiscard]] QString relationName(domain::LinkRelation relation);
[[nodiscard]] QString linkStatusName(domain::LinkStatus status);
/// "nearly certain", in mid-sentence.
[[nodiscard]] QString suretyName(domain::Surety surety);
/// "letterhead", in mid-sentence.
[[nodiscard]] QString skipReasonName(domain::SkipReason why);
/// "English" for "en".
[[nodiscard]] QString languageName(const QString &code);
/// "12 Nov 2022", "Nov 2022", "2022", "12–13 Nov 2022"; empty for none.
[[nodiscard]] QString dateText(const std::optional<domain::PartialDate> &date);
/// "by meetings" sorting needs an order even for what has no date: the date, or one before all others.
[[nodiscard]] QDate dateKey(const std::optional<domain::PartialDate> &date);

/// In one line of at most so many characters; a … behind them tells that there is more.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

} // namespace counterpart::models
