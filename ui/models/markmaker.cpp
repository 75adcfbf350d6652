// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markmaker.h"

#include "core/domain/accounts.h"
#include "core/domain/commitments.h"

#include <QHash>

#include <optional>

namespace counterpart::models {

namespace {

constexpr qsizetype MostMissing = 2; ///< forty hollow marks of a summit would say nothing

std::optional<TimeSpan> spanOf(const std::optional<domain::PartialDate> &date)
{
    if (!date || !date->isValid())
        return std::nullopt;
    return TimeSpan{startOf(date->from), endOf(date->to)};
}

Mark markAt(MarkKind kind, int row, TimeSpan span)
{
    Mark mark;
    mark.kind = kind;
    mark.row = row;
    mark.span = span;
    mark.at = mark.meetingAt = (span.from + span.to) / 2;
    mark.precise = span.length() <= 1;
    return mark;
}

class MarkMaker
{
public:
    MarkMaker(const MarkedRows &rows, QDate today);
    [[nodiscard]] MadeMarks make();

private:
    /// What a document is to a meeting.
    struct Part
    {
        int meeting = -1; ///< into the meetings
        TimeSpan time;    ///< of the meeting
        domain::ReadoutRole role = domain::ReadoutRole::Readout;
    };

    void addMeetings();
    void addMissing(int row, TimeSpan span);
    [[nodiscard]] QHash<domain::DocumentId, Part> firstParts() const;
    void addDocument(int row, const Part *part);
    void addDue();
    [[nodiscard]] std::optional<TimeSpan> timeOf(const domain::MeetingRow &row) const;

    const MarkedRows &m_rows;
    QDate m_today;
    QHash<domain::DocumentId, int> m_documents; ///< their rows
    MadeMarks m_made;
};

MarkMaker::MarkMaker(const MarkedRows &rows, QDate today) : m_rows(rows), m_today(today)
{
    for (int row = 0; row < int(rows.documents.size()); ++row)
        m_documents.insert(rows.documents[size_t(row)].id, row);
}

MadeMarks MarkMaker::make()
{
    addMeetings();
    const QHash<domain::DocumentId, Part> parts = firstParts();
    for (int row = 0; row < int(m_rows.documents.size()); ++row) {
        const auto part = parts.constFind(m_rows.documents[size_t(row)].id);
        addDocument(row, part == parts.cend() ? nullptr : &*part);
    }
    addDue();
    return std::move(m_made);
}

/// What a document is to its first meeting decides how it is drawn.
QHash<domain::DocumentId, MarkMaker::Part> MarkMaker::firstParts() const
{
    QHash<domain::DocumentId, Part> parts;
    for (const Mark &mark : m_made.marks) {
        if (mark.kind != MarkKind::Meeting)
            continue;
        for (const domain::ReadoutRow &readout : m_rows.meetings[size_t(mark.row)].readouts) {
            if (!parts.contains(readout.document))
                parts.insert(readout.document, {mark.row, mark.span, readout.role});
        }
    }
    return parts;
}

void MarkMaker::addDocument(int row, const Part *part)
{
    const domain::DocumentRow &document = m_rows.documents[size_t(row)];
    std::optional<TimeSpan> span = spanOf(document.published);
    if (!span && part)
        span = part->time;
    if (!span) {
        ++m_made.undated;
        return;
    }
    Mark mark = markAt(MarkKind::Document, row, *span);
    mark.side = domain::voiceOf(document);
    mark.light = !document.relays.isEmpty();
    if (part) {
        using enum domain::ReadoutRole;
        mark.meeting = part->meeting;
        mark.meetingAt = (part->time.from + part->time.to) / 2;
        mark.light = mark.light || part->role == Preview || part->role == Relay || part->role == Background;
    }
    m_made.marks.push_back(std::move(mark));
}

std::optional<TimeSpan> MarkMaker::timeOf(const domain::MeetingRow &row) const
{
    std::optional<TimeSpan> time = spanOf(row.date);
    if (time)
        return time;
    for (const domain::ReadoutRow &readout : row.readouts) {
        const auto document = m_documents.constFind(readout.document);
        if (document == m_documents.cend())
            continue;
        const auto published = spanOf(m_rows.documents[size_t(*document)].published);
        if (published && (!time || published->from < time->from))
            time = published;
    }
    return time;
}

void MarkMaker::addMeetings()
{
    for (int row = 0; row < int(m_rows.meetings.size()); ++row) {
        const std::optional<TimeSpan> span = timeOf(m_rows.meetings[size_t(row)]);
        if (!span)
            continue;
        m_made.marks.push_back(markAt(MarkKind::Meeting, row, *span));
        addMissing(row, *span);
    }
}

void MarkMaker::addMissing(int row, TimeSpan span)
{
    std::vector<domain::SideAccount> missing = domain::accountsOf(m_rows.meetings[size_t(row)]);
    std::erase_if(missing, [](const domain::SideAccount &account) {
        return account.source != domain::AccountSource::None;
    });
    // What somebody found out is shown, however many parties a summit has.
    if (missing.size() > size_t(MostMissing))
        std::erase_if(missing, [](const domain::SideAccount &account) { return !account.isUnpublished(); });
    for (const domain::SideAccount &account : missing) {
        Mark mark = markAt(MarkKind::NoAccount, row, span);
        mark.side = account.side;
        mark.meeting = row;
        mark.unpublished = account.isUnpublished();
        m_made.marks.push_back(std::move(mark));
    }
}

void MarkMaker::addDue()
{
    for (int row = 0; row < int(m_rows.commitments.size()); ++row) {
        const domain::CommitmentRow &commitment = m_rows.commitments[size_t(row)];
        const auto span = spanOf(domain::PartialDate::fromString(commitment.due));
        if (!span)
            continue;
        Mark mark = markAt(MarkKind::Due, row, *span);
        mark.side = commitment.side;
        mark.overdue = domain::isOverdue(commitment, m_today);
        mark.settled = domain::isSettled(commitment.status);
        mark.light = !commitment.entered && commitment.status == domain::CommitmentStatus::Proposed;
        m_made.marks.push_back(std::move(mark));
    }
}

} // namespace

MadeMarks makeMarks(const MarkedRows &rows, QDate today)
{
    return MarkMaker(rows, today).make();
}

} // namespace counterpart::models
