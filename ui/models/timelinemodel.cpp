// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the model; how its marks are made is in timelinemarks.cpp.
#include "ui/models/timelinemodel.h"

#include "ui/models/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

} // namespace

QString Lane::name() const
{
    switch (kind) {
    case LaneKind::Side:
        return sideName(sides.first());
    case LaneKind::OtherSides:
        return Texts::tr("Others (%1)").arg(sides.size());
    case LaneKind::Meetings:
        return Texts::tr("Meetings");
    case LaneKind::Subject:
        return title;
    case LaneKind::Due:
        break;
    }
    return Texts::tr("Due");
}

void TimelineModel::setRows(std::vector<domain::DocumentRow> documents,
                            std::vector<domain::MeetingRow> meetings,
                            std::vector<domain::CommitmentRow> commitments, QDate today)
{
    m_documents = std::move(documents);
    m_unread = domain::UnreadAccounts(m_documents);
    m_meetings = std::move(meetings);
    m_commitments = std::move(commitments);
    m_today = today;
    makeMarks();
    orderSides();
    measure();
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
    return m_documents[size_t(mark.row)];
}

const domain::MeetingRow &TimelineModel::meeting(const Mark &mark) const
{
    Q_ASSERT(mark.kind == MarkKind::Meeting || mark.kind == MarkKind::NoAccount);
    return m_meetings[size_t(mark.row)];
}

const domain::CommitmentRow &TimelineModel::commitment(const Mark &mark) const
{
    Q_ASSERT(mark.kind == MarkKind::Due);
    return m_commitments[size_t(mark.row)];
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
    case MarkKind::NoAccount: {
        const MarkPlace meetingPlace = find(other.meeting(mark).id);
        if (!meetingPlace.isValid())
            return {};
        for (const MarkPlace place : tied(this->mark(meetingPlace))) {
            if (this->mark(place).kind == MarkKind::NoAccount && this->mark(place).side == mark.side)
                return place;
        }
        return {};
    }
    case MarkKind::Due:
        break;
    }
    const int lane = int(m_lanes.size()) - 1;
    const std::vector<Mark> &due = m_lanes.back().marks;
    const auto same = std::ranges::find_if(
        due, [&](const Mark &m) { return commitment(m).id == other.commitment(mark).id; });
    return same == due.end() ? MarkPlace() : MarkPlace{lane, int(same - due.begin())};
}

} // namespace counterpart::models
