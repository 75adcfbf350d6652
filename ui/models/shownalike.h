// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <algorithm>

namespace counterpart::models {

/// The library shows both alike, counts of notes and commitments apart.
[[nodiscard]] inline bool showsTheSameText(const domain::DocumentRow &a, const domain::DocumentRow &b)
{
    return a.title == b.title && a.side == b.side && a.relays == b.relays && a.issuer == b.issuer &&
           a.docType == b.docType && a.language == b.language && a.published == b.published &&
           a.meetings == b.meetings && a.file == b.file && a.depth == b.depth && a.unread == b.unread &&
           a.silentlyEdited == b.silentlyEdited && a.mayRevise == b.mayRevise && a.tags == b.tags &&
           a.favourite == b.favourite;
}

/// The library shows both alike.
[[nodiscard]] inline bool showsTheSame(const domain::DocumentRow &a, const domain::DocumentRow &b)
{
    return showsTheSameText(a, b) && a.annotations == b.annotations && a.commitments == b.commitments;
}

[[nodiscard]] inline bool showsTheSame(const domain::ReadoutRow &a, const domain::ReadoutRow &b)
{
    return a.document == b.document && a.side == b.side && a.relays == b.relays && a.role == b.role &&
           a.issuer == b.issuer;
}

[[nodiscard]] inline bool showsTheSame(const domain::MeetingRow &a, const domain::MeetingRow &b)
{
    return a.title == b.title && a.date == b.date && a.place == b.place && a.format == b.format &&
           a.occasion == b.occasion && a.participants == b.participants && a.countries == b.countries &&
           a.unpublished == b.unpublished && a.tags == b.tags && a.favourite == b.favourite &&
           std::ranges::equal(a.readouts, b.readouts,
                              [](const auto &one, const auto &two) { return showsTheSame(one, two); });
}

} // namespace counterpart::models
