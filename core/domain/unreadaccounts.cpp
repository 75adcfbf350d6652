// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unreadaccounts.h"

#include "core/domain/depth.h"

#include <algorithm>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysBefore = 2; ///< the other side of the date line, and a preview
constexpr int DaysAfter = 14;

bool isAboutThen(const DocumentRow &row, const MeetingRow &meeting)
{
    return row.published->to >= meeting.date->from.addDays(-DaysBefore) &&
           row.published->from <= meeting.date->to.addDays(DaysAfter);
}

bool mayTell(const DocumentRow &row, const MeetingRow &meeting, const QString &side)
{
    const QString voice = voiceOf(row);
    const bool isTheirs = voice == side;
    const bool isNobodys = voice.isEmpty() || voice == u"media" || voice == u"joint";
    if (!isTheirs && !isNobodys)
        return false;
    const bool dated = row.published && row.published->isValid() && meeting.date && meeting.date->isValid();
    return dated ? isAboutThen(row, meeting) : isTheirs;
}

} // namespace

UnreadAccounts::UnreadAccounts(std::span<const DocumentRow> documents)
{
    for (const DocumentRow &row : documents) {
        if (row.depth == Depth::Full)
            continue;
        m_places.insert(row.id, m_rows.size());
        m_rows.push_back(row);
    }
}

QString UnreadAccounts::textOf(DocumentId document) const
{
    const auto at = m_places.constFind(document);
    return at == m_places.cend() ? QString() : notAnalysedText(m_rows[*at]);
}

std::vector<DocumentRow> UnreadAccounts::candidates(const MeetingRow &meeting, const QString &side) const
{
    std::vector<DocumentRow> found;
    for (const DocumentRow &row : m_rows) {
        const bool isFree =
            row.meetings.empty() || (meeting.id.isValid() && std::ranges::contains(row.meetings, meeting.id));
        if (isFree && mayTell(row, meeting, side))
            found.push_back(row);
    }
    return found;
}

QString UnreadAccounts::perhaps(const MeetingRow &meeting, const QString &side) const
{
    return notAnalysedSummary(candidates(meeting, side));
}

std::vector<DocumentId> UnreadAccounts::documentsOf(const SideAccount &account, const MeetingRow &meeting) const
{
    std::vector<DocumentId> ids;
    if (account.source != AccountSource::None) {
        if (m_places.contains(account.document))
            ids.push_back(account.document);
        return ids;
    }
    for (const DocumentRow &row : candidates(meeting, account.side))
        ids.push_back(row.id);
    return ids;
}

} // namespace counterpart::domain
