// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/timespan.h"

#include <vector>

namespace counterpart::models {

enum class MarkKind {
    Document,
    NoAccount, ///< a party to a meeting of which the store has no account
    Meeting,
    Due, ///< a commitment, where it is due
};

/// One thing on the timeline.
struct Mark
{
    MarkKind kind = MarkKind::Document;
    double at = 0;        ///< the middle of its span: where its glyph stands
    double meetingAt = 0; ///< that of its meeting, \c at without one: near marks line up with it
    TimeSpan span;        ///< what its date leaves open; one day for a precise one
    bool precise = true;  ///< to the day
    bool light = false;   ///< a preview, a relay or background, or a commitment that nobody has accepted
    bool overdue = false;
    bool settled = false;     ///< a commitment that was kept, broken or given up
    bool unpublished = false; ///< of NoAccount: the side published none, as a person found out
    bool dimmed = false;      ///< does not fit what the views are narrowed to
    int row = -1;             ///< into the documents, meetings (NoAccount too) or commitments of MarkedRows
    int meeting = -1;         ///< into the meetings: that of a document, -1 for none
    QString side;             ///< code: whose voice it is; relays count as the side that they relay
    /// Something is missing: an account, or what was promised.
    [[nodiscard]] bool isOpen() const { return kind == MarkKind::NoAccount || overdue; }
};

/// What marks stand for.
struct MarkedRows
{
    std::vector<domain::DocumentRow> documents;
    std::vector<domain::MeetingRow> meetings;
    std::vector<domain::CommitmentRow> commitments;
};

} // namespace counterpart::models
