// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryrows.h"

#include "ui/models/documenttexts.h"
#include "ui/models/librarypatch.h"

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
void shift(QHash<Id, int> &numbers, int from, int by)
{
    for (int &number : numbers)
        models::shift(number, from, by);
}

template <typename Row, typename Id>
QHash<Id, int> numbered(const std::vector<Row> &rows, Id Row::*id)
{
    QHash<Id, int> numbers;
    numbers.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        numbers.insert(rows[i].*id, static_cast<int>(i));
    return numbers;
}

} // namespace

LibraryRows::LibraryRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings)
    : m_documents(std::move(documents)), m_meetings(std::move(meetings)),
      m_documentAt(numbered(m_documents, &domain::DocumentRow::id)),
      m_meetingAt(numbered(m_meetings, &domain::MeetingRow::id)), m_unread(m_documents)
{
    m_filterTexts.reserve(m_documents.size());
    for (const domain::DocumentRow &row : m_documents)
        m_filterTexts.push_back(models::filterText(row, meetingTitles(row)));
}

const domain::DocumentRow *LibraryRows::document(domain::DocumentId id) const
{
    const int at = numberOf(id);
    return at < 0 ? nullptr : &m_documents[static_cast<size_t>(at)];
}

const domain::MeetingRow *LibraryRows::meeting(domain::MeetingId id) const
{
    const int at = numberOf(id);
    return at < 0 ? nullptr : &m_meetings[static_cast<size_t>(at)];
}

int LibraryRows::numberFor(domain::DocumentId id) const
{
    if (const int at = numberOf(id); at >= 0)
        return at;
    return static_cast<int>(std::ranges::lower_bound(m_documents, id, {}, &domain::DocumentRow::id) -
                            m_documents.begin());
}

QString LibraryRows::meetingTitles(const domain::DocumentRow &row) const
{
    QStringList titles;
    for (const domain::MeetingId id : row.meetings) {
        if (const domain::MeetingRow *found = meeting(id))
            titles.append(found->title);
    }
    return titles.join(u"; "_s);
}

QString LibraryRows::filterText(domain::DocumentId id) const
{
    const int at = numberOf(id);
    return at < 0 ? QString() : m_filterTexts[static_cast<size_t>(at)];
}

void LibraryRows::renewFilterText(domain::DocumentId id)
{
    if (const int at = numberOf(id); at >= 0) {
        const domain::DocumentRow &row = m_documents[static_cast<size_t>(at)];
        m_filterTexts[static_cast<size_t>(at)] = models::filterText(row, meetingTitles(row));
    }
}

void LibraryRows::put(const domain::DocumentRow &row)
{
    if (const int at = numberOf(row.id); at >= 0) {
        m_documents[static_cast<size_t>(at)] = row;
    } else {
        const int place = numberFor(row.id);
        m_documents.insert(m_documents.begin() + place, row);
        m_filterTexts.insert(m_filterTexts.begin() + place, QString());
        shift(m_documentAt, place, 1);
        m_documentAt.insert(row.id, place);
    }
    renewFilterText(row.id);
}

LibraryRows::Move LibraryRows::put(const domain::MeetingRow &row)
{
    const int before = numberOf(row.id);
    if (before >= 0) {
        domain::MeetingRow &old = m_meetings[static_cast<size_t>(before)];
        if (old.date == row.date) {
            old = row;
            return {before, before};
        }
        remove(row.id);
    }
    const auto place = std::ranges::lower_bound(m_meetings, listedAt(row), {}, listedAt);
    const int at = static_cast<int>(place - m_meetings.begin());
    m_meetings.insert(place, row);
    shift(m_meetingAt, at, 1);
    m_meetingAt.insert(row.id, at);
    return {before, at};
}

void LibraryRows::remove(domain::DocumentId id)
{
    const int at = numberOf(id);
    if (at < 0)
        return;
    m_documents.erase(m_documents.begin() + at);
    m_filterTexts.erase(m_filterTexts.begin() + at);
    m_documentAt.remove(id);
    shift(m_documentAt, at, -1);
}

void LibraryRows::remove(domain::MeetingId id)
{
    const int at = numberOf(id);
    if (at < 0)
        return;
    m_meetings.erase(m_meetings.begin() + at);
    m_meetingAt.remove(id);
    shift(m_meetingAt, at, -1);
}

} // namespace counterpart::models
