// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanes.h"

#include "ui/models/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

/// Weights sides for the order of their lanes: our home ground first, then states by number, then the rest.
int rankOf(const QString &side)
{
    if (side == u"us")
        return 0;
    if (side == u"kh")
        return 1;
    return side.isEmpty() || side == u"media" || side == u"joint" ? 3 : 2;
}

Lane emptyLane(LaneKind kind, const QStringList &sides)
{
    return {kind, sides, {}, {}, {}, {}, {}, {}};
}

std::vector<Lane> emptyLanes(const QStringList &sides, qsizetype own,
                             const std::vector<SubjectLane> &subjects)
{
    std::vector<Lane> lanes;
    for (qsizetype i = 0; i < own; ++i) {
        lanes.push_back(emptyLane(LaneKind::Side, {sides[i]}));
        if (i == 0)
            lanes.push_back(emptyLane(LaneKind::Meetings, {}));
    }
    if (sides.isEmpty())
        lanes.push_back(emptyLane(LaneKind::Meetings, {}));
    if (own < sides.size())
        lanes.push_back(emptyLane(LaneKind::OtherSides, sides.mid(own)));
    for (const SubjectLane &subject : subjects) {
        lanes.push_back(emptyLane(LaneKind::Subject, {}));
        lanes.back().title = subject.name;
    }
    lanes.push_back(emptyLane(LaneKind::Due, {}));
    return lanes;
}

/// A document is at home in the lane of its side, and in those of its subjects once more.
void addSubjectMarks(std::vector<Lane> &lanes, const std::vector<Mark> &marks,
                     const std::vector<SubjectLane> &subjects,
                     const std::vector<domain::DocumentRow> &documents)
{
    const size_t first = lanes.size() - 1 - subjects.size();
    for (const Mark &mark : marks) {
        if (mark.kind != MarkKind::Document)
            continue;
        for (size_t i = 0; i < subjects.size(); ++i) {
            if (subjects[i].documents.contains(documents[size_t(mark.row)].id))
                lanes[first + i].marks.push_back(mark);
        }
    }
}

void order(Lane &lane)
{
    std::ranges::stable_sort(lane.marks, {}, &Mark::at);
    lane.openBefore.assign(1, 0);
    for (int i = 0; i < int(lane.marks.size()); ++i) {
        lane.openBefore.push_back(lane.openBefore.back() + (lane.marks[size_t(i)].isOpen() ? 1 : 0));
        lane.times.push_back(lane.marks[size_t(i)].at);
        if (!lane.marks[size_t(i)].precise)
            lane.wide.push_back(i);
    }
}

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
    return isUnread ? Texts::tr("Due: loading…") : Texts::tr("Due");
}

QStringList orderedSides(const std::vector<Mark> &marks)
{
    QHash<QString, int> counts;
    for (const Mark &mark : marks) {
        if (mark.kind == MarkKind::Document || mark.kind == MarkKind::NoAccount)
            counts[mark.side] += mark.kind == MarkKind::Document ? 1 : 0;
    }
    QStringList sides = counts.keys();
    std::ranges::sort(sides, [&](const QString &a, const QString &b) {
        return std::tuple(rankOf(a), -counts[a], a) < std::tuple(rankOf(b), -counts[b], b);
    });
    return sides;
}

std::vector<Lane> layLanes(const std::vector<Mark> &marks, const QStringList &sides, qsizetype own,
                           const std::vector<SubjectLane> &subjects,
                           const std::vector<domain::DocumentRow> &documents)
{
    std::vector<Lane> lanes = emptyLanes(sides, own, subjects);
    QHash<QString, size_t> laneOfSide;
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        for (const QString &side : std::as_const(lanes[lane].sides))
            laneOfSide.insert(side, lane);
    }
    for (const Mark &mark : marks) {
        const size_t lane = mark.kind == MarkKind::Due       ? lanes.size() - 1
                            : mark.kind == MarkKind::Meeting ? (sides.isEmpty() ? 0 : 1)
                                                             : laneOfSide.value(mark.side);
        lanes[lane].marks.push_back(mark);
    }
    addSubjectMarks(lanes, marks, subjects, documents);
    std::ranges::for_each(lanes, order);
    return lanes;
}

} // namespace counterpart::models
