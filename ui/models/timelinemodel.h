// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unreadaccounts.h"
#include "ui/models/lanes.h"
#include "ui/models/timereach.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace counterpart::models {

/// How a timeline is laid out.
struct TimelineShape
{
    bool folded = true; ///< all sides after the second in one lane, where they are many
    std::vector<SubjectLane> lanes;
    std::optional<QSet<domain::DocumentId>> fitting; ///< marks of other documents stand back
    friend bool operator==(const TimelineShape &, const TimelineShape &) = default;
};

/// What stands where in time and in which lane, and what is found there: no pixels, no widgets. Marks are
/// made by makeMarks(), lanes by layLanes(); the model keeps them with what they stand for, ties the accounts
/// of a meeting together, dims what the views are not narrowed to, and is asked by time, by place and by id.
class TimelineModel
{
public:
    static constexpr int SidesBeforeFolding = 3;

    /// \p today decides what is overdue.
    void setRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings,
                 std::vector<domain::CommitmentRow> commitments, QDate today);
    /// Puts all sides after the second into one lane, where they are more than SidesBeforeFolding.
    void setFolded(bool folded);
    [[nodiscard]] TimelineShape shape() const { return {m_folded, m_subjectLanes, m_fitting}; }
    /// Lays it out so, where it is not yet.
    void setShape(TimelineShape shape);
    /// Marks of other documents stand back; nullopt: none does.
    void setFitting(std::optional<QSet<domain::DocumentId>> documents);
    [[nodiscard]] const std::optional<QSet<domain::DocumentId>> &fitting() const { return m_fitting; }
    /// Lanes of their own for subjects, between the sides and what is due.
    void setSubjectLanes(std::vector<SubjectLane> lanes);
    [[nodiscard]] const std::vector<SubjectLane> &subjectLanes() const { return m_subjectLanes; }
    [[nodiscard]] bool canFold() const { return m_sides.size() > SidesBeforeFolding; }
    [[nodiscard]] bool isFolded() const { return m_folded && canFold(); }
    /// How many lanes there are when nothing is folded.
    [[nodiscard]] int unfoldedLanes() const { return int(m_sides.size() + m_subjectLanes.size()) + 2; }

    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; }
    [[nodiscard]] const Mark &mark(MarkPlace place) const;
    [[nodiscard]] bool isEmpty() const { return m_reach.all.isEmpty(); }
    [[nodiscard]] int undatedDocuments() const { return m_undated; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] const domain::DocumentRow &document(const Mark &mark) const;
    /// Of a meeting's mark or a missing account's.
    [[nodiscard]] const domain::MeetingRow &meeting(const Mark &mark) const;
    [[nodiscard]] const domain::CommitmentRow &commitment(const Mark &mark) const;
    [[nodiscard]] const domain::UnreadAccounts &unread() const { return m_unread; }

    [[nodiscard]] const TimeReach &reach() const { return m_reach; }

    /// Marks of \p lane whose glyph stands in \p span: [first, last).
    [[nodiscard]] std::pair<int, int> range(int lane, TimeSpan span) const;
    /// The mark nearest in time; -1 in an empty lane.
    [[nodiscard]] int nearest(int lane, double time) const;
    /// Where the documents and missing accounts of a meeting stand.
    [[nodiscard]] const std::vector<MarkPlace> &tied(const Mark &meeting) const;
    [[nodiscard]] MarkPlace find(domain::DocumentId id) const;
    [[nodiscard]] MarkPlace find(domain::MeetingId id) const;
    /// Where the thing that \p old stood for in \p other stands here; invalid when it is gone.
    [[nodiscard]] MarkPlace find(const TimelineModel &other, MarkPlace old) const;

private:
    void arrange();
    void tieMarks();
    void dim();
    [[nodiscard]] bool isDimmed(const Mark &mark) const;
    [[nodiscard]] MarkPlace findMissing(domain::MeetingId id, const QString &side) const;
    [[nodiscard]] MarkPlace findDue(domain::CommitmentId id) const;

    MarkedRows m_rows;
    domain::UnreadAccounts m_unread;
    QDate m_today;
    std::optional<QSet<domain::DocumentId>> m_fitting;
    std::vector<SubjectLane> m_subjectLanes;
    bool m_folded = true;
    int m_undated = 0;
    std::vector<Mark> m_marks; ///< all of them, in no order
    QStringList m_sides;       ///< in the order of their lanes
    std::vector<Lane> m_lanes;
    std::vector<std::vector<MarkPlace>> m_ties; ///< for each meeting
    QHash<domain::DocumentId, MarkPlace> m_documentPlaces;
    QHash<domain::MeetingId, MarkPlace> m_meetingPlaces;
    TimeReach m_reach;
};

} // namespace counterpart::models
