// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/marks.h"

#include <QSet>
#include <QStringList>

namespace counterpart::models {

enum class LaneKind {
    Side,
    OtherSides,
    Meetings,
    Subject, ///< documents of all sides that speak of one entity or topic
    Due,
};

/// A lane that the user asked for.
struct SubjectLane
{
    QString name;
    QSet<domain::DocumentId> documents;
    friend bool operator==(const SubjectLane &, const SubjectLane &) = default;
};

struct Lane
{
    LaneKind kind = LaneKind::Side;
    QStringList sides;           ///< codes, of the first two kinds
    std::vector<Mark> marks;     ///< by time
    std::vector<double> times;   ///< of those marks, close together for searching
    std::vector<int> wide;       ///< those that are not precise
    std::vector<int> openBefore; ///< how many of the first n marks are open; one longer than marks
    QString title = {};          ///< of a subject's lane
    std::vector<int> litBefore;  ///< how many are not open and not dimmed; empty when nothing is narrowed
    [[nodiscard]] QString name() const;
};

struct MarkPlace
{
    int lane = -1;
    int index = -1;
    [[nodiscard]] bool isValid() const { return lane >= 0; }
    friend auto operator<=>(const MarkPlace &, const MarkPlace &) = default;
};

/// The sides of \p marks in the order of their lanes: our home ground first, then states by how many
/// documents they have, then the rest.
[[nodiscard]] QStringList orderedSides(const std::vector<Mark> &marks);

/// Lays \p marks into lanes, each by time: the first side, the meetings, the other sides (after the first \p
/// own of them in one lane together), the subjects, what is due last. \p documents: what the marks of
/// documents stand for.
[[nodiscard]] std::vector<Lane> layLanes(const std::vector<Mark> &marks, const QStringList &sides,
                                         qsizetype own, const std::vector<SubjectLane> &subjects,
                                         const std::vector<domain::DocumentRow> &documents);

} // namespace counterpart::models
