// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unreadaccounts.h"

#include "core/domain/accounts.h"
#include "core/domain/depth.h"

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysBefore = 2; ///< the other side of the date line, and a preview
constexpr int DaysAfter = 14;

bool isAboutThen(const domain::DocumentRow &row, const domain::MeetingRow &meeting)
{
    return row.published->to >= meeting.date->from.addDays(-DaysBefore) &&
           row.published->from <= meeting.date->to.addDays(DaysAfter);
}

bool mayTell(const domain::DocumentRow &row, const domain::MeetingRow &meeting, const QString &side)
{
    const QString voice = domain::voiceOf(row);
    const bool isTheirs = voice == side;
    const bool isNobodys = voice.isEmpty() || voice == u"media" || voice == u"joint";
    if (!isTheirs && !isNobodys)
        return false;
    const bool dated = row.published && row.published->isValid() && meeting.date && meeting.date->isValid();
    return dated ? isAboutThen(row, meeting) : isTheirs;
}

} // namespace

UnreadAccounts::UnreadAccounts(std::span<const domain::DocumentRow> documents)
{
    for (const domain::DocumentRow &row : documents) {
        if (row.depth == domain::Depth::Full)
            continue;
        m_places.insert(row.id, m_rows.size());
        m_rows.push_back(row);
    }
}

QString UnreadAccounts::textOf(domain::DocumentId document) const
{
    const auto at = m_places.constFind(document);
    return at == m_places.cend() ? QString() : domain::notAnalysedText(m_rows[*at]);
}

QString UnreadAccounts::perhaps(const domain::MeetingRow &meeting, const QString &side) const
{
    std::vector<domain::DocumentRow> found;
    for (const domain::DocumentRow &row : m_rows) {
        const bool isFree =
            row.meetings.empty() || (meeting.id.isValid() && std::ranges::contains(row.meetings, meeting.id));
        if (isFree && mayTell(row, meeting, side))
            found.push_back(row);
    }
    return domain::notAnalysedSummary(found);
}

} // namespace counterpart::models
