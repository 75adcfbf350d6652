// SPDX-License-Identifier: GPL-3.0-or-later
// A small store for timeline tests: two meetings that both sides told of, one that only one side did.
#pragma once

#include "tests/ui/models/rows.h"
#include "ui/models/timelinemodel.h"

#include <QDate>

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline domain::CommitmentRow commitment(qint64 id, const QString &action, const QString &due)
{
    domain::CommitmentRow row;
    row.id = domain::CommitmentId(id);
    row.side = u"us"_s;
    row.action = action;
    row.due = due;
    return row;
}

struct TimelineRows
{
    std::vector<domain::DocumentRow> documents{
        document(1, u"us"_s, u"Readout of the May summit"_s, u"2022-05-12"_s, {1}),
        document(2, u"kh"_s, u"Press release on the May summit"_s, u"2022-05-12"_s, {1}),
        document(3, u"us"_s, u"Readout of Phnom Penh"_s, u"2022-11-12"_s, {2}),
        document(4, u"kh"_s, u"Statement on Phnom Penh"_s, u"2022-11-13"_s, {2}),
        document(5, u"kh"_s, u"Cambodia on the December call"_s, u"2024-12-10"_s, {3}),
        document(6, u"us"_s, u"Fact sheet of some day in 2023"_s, u"2023"_s),
    };
    std::vector<domain::MeetingRow> meetings{
        meeting(1, u"May summit"_s, u"2022-05-12"_s, {u"us"_s, u"kh"_s}, {{1, u"us"_s}, {2, u"kh"_s}}),
        meeting(2, u"Phnom Penh"_s, u"2022-11-12"_s, {u"us"_s, u"kh"_s}, {{3, u"us"_s}, {4, u"kh"_s}}),
        meeting(3, u"December call"_s, u"2024-12-10"_s, {u"us"_s, u"kh"_s}, {{5, u"kh"_s}}),
    };
    std::vector<domain::CommitmentRow> commitments{
        commitment(1, u"hold a summit"_s, u"2023-06-30"_s),
        commitment(2, u"clear all mines"_s, u"2025-12"_s),
    };
    QDate today = QDate(2024, 7, 1);

    [[nodiscard]] models::TimelineModel model(bool folded = true) const
    {
        models::TimelineModel made;
        made.setFolded(folded);
        made.setRows(documents, meetings, commitments, today);
        return made;
    }
};

/// \p count documents of \p side, one each day from \p first.
inline std::vector<domain::DocumentRow> daily(int count, const QString &side, QDate first)
{
    std::vector<domain::DocumentRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(document(1000 + i, side, u"Day %1"_s.arg(i), first.addDays(i).toString(Qt::ISODate)));
    return rows;
}

} // namespace counterpart::test
