// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "ui/models/markmaker.h"

#include <algorithm>

namespace counterpart::models {

namespace {

constexpr qsizetype OwnLanes = 2; ///< sides that are never folded

} // namespace

void TimelineModel::setRows(std::vector<domain::DocumentRow> documents,
                            std::vector<domain::MeetingRow> meetings,
                            std::vector<domain::CommitmentRow> commitments, QDate today)
{
    m_rows = {std::move(documents), std::move(meetings), std::move(commitments)};
    m_unread = domain::UnreadAccounts(m_rows.documents);
    m_today = today;
    MadeMarks made = makeMarks(m_rows, today);
    m_marks = std::move(made.marks);
    m_undated = made.undated;
    m_sides = orderedSides(m_marks);
    m_reach = reachOf(m_marks);
    arrange();
}

void TimelineModel::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    arrange();
}

void TimelineModel::setShape(TimelineShape shape)
{
    if (shape == this->shape())
        return;
    const bool isSameLayout = shape.folded == m_folded && shape.lanes == m_subjectLanes;
    m_folded = shape.folded;
    m_subjectLanes = std::move(shape.lanes);
    m_fitting = std::move(shape.fitting);
    if (isSameLayout)
        dim();
    else
        arrange();
}

void TimelineModel::setFitting(std::optional<QSet<domain::DocumentId>> documents)
{
    m_fitting = std::move(documents);
    dim();
}

void TimelineModel::setSubjectLanes(std::vector<SubjectLane> lanes)
{
    m_subjectLanes = std::move(lanes);
    arrange();
}

const Mark &TimelineModel::mark(MarkPlace place) const
{
    return m_lanes[size_t(place.lane)].marks[size_t(place.index)];
}

const domain::DocumentRow &TimelineModel::document(const Mark &mark) const
{
    Q_ASSERT(mark.kind == MarkKind::Document);
    return m_rows.documents[size_t(mark.row)];
}

const domain::MeetingRow &TimelineModel::meeting(const Mark &mark) const
{
    Q_ASSERT(mark.kind == MarkKind::Meeting || mark.kind == MarkKind::NoAccount);
    return m_rows.meetings[size_t(mark.row)];
}

const domain::CommitmentRow &TimelineModel::commitment(const Mark &mark) const
{
    Q_ASSERT(mark.kind == MarkKind::Due);
    return m_rows.commitments[size_t(mark.row)];
}

std::pair<int, int> TimelineModel::range(int lane, TimeSpan span) const
{
    const std::vector<double> &times = m_lanes[size_t(lane)].times;
    const auto first = std::ranges::lower_bound(times, span.from);
    const auto last = std::ranges::lower_bound(first, times.end(), span.to);
    return {int(first - times.begin()), int(last - times.begin())};
}

int TimelineModel::nearest(int lane, double time) const
{
    const std::vector<Mark> &marks = m_lanes[size_t(lane)].marks;
    if (marks.empty())
        return -1;
    const auto after = std::ranges::lower_bound(marks, time, {}, &Mark::at);
    if (after == marks.begin())
        return 0;
    const auto before = std::prev(after);
    if (after != marks.end() && after->at - time < time - before->at)
        return int(after - marks.begin());
    // Of several at one time the first, so that walking on meets them all.
    return int(std::ranges::lower_bound(marks.begin(), after, before->at, {}, &Mark::at) - marks.begin());
}

const std::vector<MarkPlace> &TimelineModel::tied(const Mark &meeting) const
{
    return m_ties[size_t(meeting.row)];
}

MarkPlace TimelineModel::find(domain::DocumentId id) const
{
    return m_documentPlaces.value(id);
}

MarkPlace TimelineModel::find(domain::MeetingId id) const
{
    return m_meetingPlaces.value(id);
}

MarkPlace TimelineModel::find(const TimelineModel &other, MarkPlace old) const
{
    if (!old.isValid())
        return {};
    const Mark &mark = other.mark(old);
    switch (mark.kind) {
    case MarkKind::Document:
        return find(other.document(mark).id);
    case MarkKind::Meeting:
        return find(other.meeting(mark).id);
    case MarkKind::NoAccount:
        return findMissing(other.meeting(mark).id, mark.side);
    case MarkKind::Due:
        return findDue(other.commitment(mark).id);
    }
    return {};
}

MarkPlace TimelineModel::findMissing(domain::MeetingId id, const QString &side) const
{
    const MarkPlace meeting = find(id);
    if (!meeting.isValid())
        return {};
    for (const MarkPlace place : tied(mark(meeting))) {
        if (mark(place).kind == MarkKind::NoAccount && mark(place).side == side)
            return place;
    }
    return {};
}

MarkPlace TimelineModel::findDue(domain::CommitmentId id) const
{
    const std::vector<Mark> &due = m_lanes.back().marks;
    const auto same = std::ranges::find_if(due, [&](const Mark &mark) { return commitment(mark).id == id; });
    return same == due.end() ? MarkPlace() : MarkPlace{int(m_lanes.size()) - 1, int(same - due.begin())};
}

void TimelineModel::arrange()
{
    m_lanes =
        layLanes(m_marks, m_sides, isFolded() ? OwnLanes : m_sides.size(), m_subjectLanes, m_rows.documents);
    tieMarks();
    dim();
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

void TimelineModel::tieMarks()
{
    m_ties.assign(m_rows.meetings.size(), {});
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
    for (size_t row = 0; row < m_rows.meetings.size(); ++row) {
        for (const domain::ReadoutRow &readout : m_rows.meetings[row].readouts) {
            if (const MarkPlace place = find(readout.document); place.isValid())
                m_ties[row].push_back(place);
        }
    }
}

} // namespace counterpart::models
