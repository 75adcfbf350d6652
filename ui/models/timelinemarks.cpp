// SPDX-License-Identifier: GPL-3.0-or-later
// How the model makes its marks and lays them into lanes.
#include "core/domain/accounts.h"
#include "core/domain/commitments.h"
#include "ui/models/timelinemodel.h"

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int OwnLanes = 2;            ///< sides that are never folded
constexpr qsizetype MostMissing = 2;   ///< forty hollow marks of a summit would say nothing
constexpr size_t LeastForOutliers = 6; ///< marks; among fewer none is called an outlier
constexpr size_t OutlierShare = 25;    ///< at most one in so many, at either end
constexpr double FarOff = 1.0;         ///< lengths of the rest that an outlier lies away from it
constexpr double DueBeyond = 0.5;      ///< how far past the documents due dates stay in the first view
constexpr double LeastBody = 60;       ///< days

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

/// The span of \p spans (by their beginnings) without lone ones at its ends.
TimeSpan withoutOutliers(const std::vector<TimeSpan> &spans)
{
    size_t first = 0;
    size_t last = spans.size() - 1;
    if (spans.size() >= LeastForOutliers) {
        const size_t most = std::max<size_t>(1, spans.size() / OutlierShare);
        for (size_t i = 0; i < most; ++i) {
            if (spans[i + 1].from - spans[i].to > FarOff * (spans[last].to - spans[i + 1].from))
                first = i + 1;
        }
        const size_t end = last;
        for (size_t i = end; i > end - most && i > first + 1; --i) {
            if (spans[i].from - spans[i - 1].to > FarOff * (spans[i - 1].to - spans[first].from))
                last = i - 1;
        }
    }
    TimeSpan body = spans[first];
    for (size_t i = first; i <= last; ++i)
        body.to = std::max(body.to, spans[i].to);
    return body;
}

std::vector<TimeSpan> sortedSpans(const std::vector<Mark> &marks, bool due)
{
    std::vector<TimeSpan> spans;
    for (const Mark &mark : marks) {
        if ((mark.kind == MarkKind::Due) == due && mark.kind != MarkKind::NoAccount)
            spans.push_back(mark.span);
    }
    std::ranges::sort(spans, {}, &TimeSpan::from);
    return spans;
}

/// Weights sides for the order of their lanes: our home ground first, then states by number, then the rest.
int rankOf(const QString &side)
{
    if (side == u"us")
        return 0;
    if (side == u"kh")
        return 1;
    return side.isEmpty() || side == u"media" || side == u"joint" ? 3 : 2;
}

} // namespace

void TimelineModel::makeMarks()
{
    m_marks.clear();
    m_undated = 0;
    QHash<domain::DocumentId, int> documents;
    for (int row = 0; row < int(m_documents.size()); ++row)
        documents.insert(m_documents[size_t(row)].id, row);
    makeMeetingMarks(documents);
    // What a document is to its first meeting decides how it is drawn.
    QHash<domain::DocumentId, Part> parts;
    for (const Mark &mark : m_marks) {
        if (mark.kind != MarkKind::Meeting)
            continue;
        for (const domain::ReadoutRow &readout : m_meetings[size_t(mark.row)].readouts) {
            if (!parts.contains(readout.document))
                parts.insert(readout.document, {mark.row, mark.span, readout.role});
        }
    }
    for (int row = 0; row < int(m_documents.size()); ++row) {
        const auto part = parts.constFind(m_documents[size_t(row)].id);
        makeDocumentMark(row, part == parts.cend() ? nullptr : &*part);
    }
    makeDueMarks();
}

void TimelineModel::makeDocumentMark(int row, const Part *part)
{
    const domain::DocumentRow &document = m_documents[size_t(row)];
    std::optional<TimeSpan> span = spanOf(document.published);
    if (!span && part)
        span = part->time;
    if (!span) {
        ++m_undated;
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
    m_marks.push_back(std::move(mark));
}

std::optional<TimeSpan> TimelineModel::timeOf(const domain::MeetingRow &row,
                                              const QHash<domain::DocumentId, int> &documents) const
{
    std::optional<TimeSpan> time = spanOf(row.date);
    if (time)
        return time;
    for (const domain::ReadoutRow &readout : row.readouts) {
        const auto document = documents.constFind(readout.document);
        if (document == documents.cend())
            continue;
        const auto published = spanOf(m_documents[size_t(*document)].published);
        if (published && (!time || published->from < time->from))
            time = published;
    }
    return time;
}

void TimelineModel::makeMeetingMarks(const QHash<domain::DocumentId, int> &documents)
{
    for (int row = 0; row < int(m_meetings.size()); ++row) {
        const domain::MeetingRow &meeting = m_meetings[size_t(row)];
        const std::optional<TimeSpan> span = timeOf(meeting, documents);
        if (!span)
            continue;
        m_marks.push_back(markAt(MarkKind::Meeting, row, *span));
        const QStringList missing = domain::sidesWithoutAccount(meeting);
        if (missing.size() > MostMissing)
            continue;
        for (const QString &side : missing) {
            Mark mark = markAt(MarkKind::NoAccount, row, *span);
            mark.side = side;
            mark.meeting = row;
            m_marks.push_back(std::move(mark));
        }
    }
}

void TimelineModel::makeDueMarks()
{
    for (int row = 0; row < int(m_commitments.size()); ++row) {
        const domain::CommitmentRow &commitment = m_commitments[size_t(row)];
        const auto span = spanOf(domain::PartialDate::fromString(commitment.due));
        if (!span)
            continue;
        Mark mark = markAt(MarkKind::Due, row, *span);
        mark.side = commitment.side;
        mark.overdue = domain::isOverdue(commitment, m_today);
        mark.settled = domain::isSettled(commitment.status);
        mark.light = !commitment.entered && commitment.status == domain::CommitmentStatus::Proposed;
        m_marks.push_back(std::move(mark));
    }
}

void TimelineModel::orderSides()
{
    QHash<QString, int> counts;
    for (const Mark &mark : m_marks) {
        if (mark.kind == MarkKind::Document || mark.kind == MarkKind::NoAccount)
            counts[mark.side] += mark.kind == MarkKind::Document ? 1 : 0;
    }
    m_sides = counts.keys();
    std::ranges::sort(m_sides, [&](const QString &a, const QString &b) {
        return std::tuple(rankOf(a), -counts[a], a) < std::tuple(rankOf(b), -counts[b], b);
    });
}

void TimelineModel::measure()
{
    const std::vector<TimeSpan> told = sortedSpans(m_marks, false);
    const std::vector<TimeSpan> due = sortedSpans(m_marks, true);
    m_all = m_body = {};
    if (told.empty() && due.empty())
        return;
    m_body = withoutOutliers(told.empty() ? due : told);
    const double beyond = std::max(m_body.length(), LeastBody) * DueBeyond;
    TimeSpan widened = m_body;
    for (const TimeSpan &span : due) {
        if (span.from > m_body.from - beyond && span.to < m_body.to + beyond)
            widened = {std::min(widened.from, span.from), std::max(widened.to, span.to)};
    }
    m_body = widened;
    if (const double lacking = LeastBody - m_body.length(); lacking > 0)
        m_body = {m_body.from - lacking / 2, m_body.to + lacking / 2};
    m_all = m_body;
    for (const Mark &mark : m_marks)
        m_all = {std::min(m_all.from, mark.span.from), std::max(m_all.to, mark.span.to)};
}

void TimelineModel::arrange()
{
    m_lanes.clear();
    m_laneOfSide.clear();
    const auto add = [this](LaneKind kind, const QStringList &sides) {
        for (const QString &side : sides)
            m_laneOfSide.insert(side, int(m_lanes.size()));
        m_lanes.push_back({kind, sides, {}, {}, {}, {}, {}, {}});
    };
    const qsizetype own = isFolded() ? OwnLanes : m_sides.size();
    for (qsizetype i = 0; i < own; ++i) {
        add(LaneKind::Side, {m_sides[i]});
        if (i == 0)
            add(LaneKind::Meetings, {});
    }
    if (m_sides.isEmpty())
        add(LaneKind::Meetings, {});
    if (own < m_sides.size())
        add(LaneKind::OtherSides, m_sides.mid(own));
    for (const SubjectLane &subject : m_subjectLanes) {
        add(LaneKind::Subject, {});
        m_lanes.back().title = subject.name;
    }
    add(LaneKind::Due, {});

    for (const Mark &mark : m_marks)
        m_lanes[size_t(laneOf(mark))].marks.push_back(mark);
    addSubjectMarks();
    for (Lane &lane : m_lanes) {
        std::ranges::stable_sort(lane.marks, {}, &Mark::at);
        lane.openBefore.assign(1, 0);
        for (int i = 0; i < int(lane.marks.size()); ++i) {
            lane.openBefore.push_back(lane.openBefore.back() + (lane.marks[size_t(i)].isOpen() ? 1 : 0));
            lane.times.push_back(lane.marks[size_t(i)].at);
            if (!lane.marks[size_t(i)].precise)
                lane.wide.push_back(i);
        }
    }
    tieMarks();
    dim();
}

void TimelineModel::addSubjectMarks()
{
    const size_t first = m_lanes.size() - 1 - m_subjectLanes.size();
    for (const Mark &mark : m_marks) {
        if (mark.kind != MarkKind::Document)
            continue;
        for (size_t i = 0; i < m_subjectLanes.size(); ++i) {
            if (m_subjectLanes[i].documents.contains(document(mark).id))
                m_lanes[first + i].marks.push_back(mark);
        }
    }
}

bool TimelineModel::isDimmed(const Mark &mark) const
{
    if (!m_fitting)
        return false;
    if (mark.kind == MarkKind::Document)
        return !m_fitting->contains(document(mark).id);
    if (mark.kind == MarkKind::Due)
        return !m_fitting->contains(commitment(mark).document);
    return std::ranges::none_of(meeting(mark).readouts, [this](const domain::ReadoutRow &readout) {
        return m_fitting->contains(readout.document);
    });
}

void TimelineModel::dim()
{
    for (Lane &lane : m_lanes) {
        lane.litBefore.clear();
        if (m_fitting)
            lane.litBefore.push_back(0);
        for (Mark &mark : lane.marks) {
            mark.dimmed = isDimmed(mark);
            if (m_fitting)
                lane.litBefore.push_back(lane.litBefore.back() + (mark.dimmed || mark.isOpen() ? 0 : 1));
        }
    }
}

int TimelineModel::laneOf(const Mark &mark) const
{
    if (mark.kind == MarkKind::Due)
        return int(m_lanes.size()) - 1;
    if (mark.kind == MarkKind::Meeting)
        return m_sides.isEmpty() ? 0 : 1;
    return m_laneOfSide.value(mark.side);
}

void TimelineModel::tieMarks()
{
    m_ties.assign(m_meetings.size(), {});
    m_documentPlaces.clear();
    m_meetingPlaces.clear();
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        if (m_lanes[size_t(lane)].kind == LaneKind::Subject)
            continue; // a document is at home in the lane of its side
        for (int i = 0; i < int(m_lanes[size_t(lane)].marks.size()); ++i) {
            const Mark &mark = m_lanes[size_t(lane)].marks[size_t(i)];
            if (mark.kind == MarkKind::Document)
                m_documentPlaces.insert(document(mark).id, {lane, i});
            else if (mark.kind == MarkKind::Meeting)
                m_meetingPlaces.insert(meeting(mark).id, {lane, i});
            else if (mark.kind == MarkKind::NoAccount)
                m_ties[size_t(mark.row)].push_back({lane, i});
        }
    }
    for (size_t row = 0; row < m_meetings.size(); ++row) {
        for (const domain::ReadoutRow &readout : m_meetings[row].readouts) {
            if (const MarkPlace place = find(readout.document); place.isValid())
                m_ties[row].push_back(place);
        }
    }
}

} // namespace counterpart::models
