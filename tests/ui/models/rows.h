// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for model tests that read like the data.
#pragma once

#include "core/domain/rows.h"

namespace counterpart::test {

inline domain::DocumentRow document(qint64 id, const QString &side, const QString &title,
                                    const QString &published, std::vector<qint64> meetings = {})
{
    domain::DocumentRow row;
    row.id = domain::DocumentId(id);
    row.side = side;
    row.title = title;
    row.published = domain::PartialDate::fromString(published);
    for (const qint64 meeting : meetings)
        row.meetings.push_back(domain::MeetingId(meeting));
    return row;
}

inline domain::MeetingRow meeting(qint64 id, const QString &title, const QString &date,
                                  const QStringList &countries,
                                  const std::vector<std::pair<qint64, QString>> &readouts)
{
    domain::MeetingRow row;
    row.id = domain::MeetingId(id);
    row.title = title;
    row.date = domain::PartialDate::fromString(date);
    row.countries = countries;
    for (const auto &[document, side] : readouts)
        row.readouts.push_back({domain::DocumentId(document), side, {}, domain::ReadoutRole::Readout});
    return row;
}

} // namespace counterpart::test
