// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/domain/unreadaccounts.h"
#include "ui/models/timespan.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace counterpart::models {

enum class MarkKind {
    Document,
    NoAccount, ///< a party to a meeting of which the store has no account
    Meeting,
    Due, ///< a commitment, where it is due
};

/// One thing on the timeline.
struct Mark
{
    MarkKind kind = MarkKind::Document;
    double at = 0;        ///< the middle of its span: where its glyph stands
    double meetingAt = 0; ///< that of its meeting, \c at without one: near marks line up with it
    TimeSpan span;        ///< what its date leaves open; one day for a precise one
    bool precise = true;  ///< to the day
    bool light = false;   ///< a preview, a relay or background, or a commitment that nobody has accepted
    bool overdue = false;
    bool settled = false; ///< a commitment that was kept, broken or given up
    bool dimmed = false;  ///< does not fit what the views are narrowed to
    int row = -1;         ///< into documents(), meetings() (NoAccount too) or commitments()
    int meeting = -1;     ///< into meetings(): that of a document, -1 for none
    QString side;         ///< code: whose voice it is; relays count as the side that they relay
    /// Something is missing: an account, or what was promised.
    [[nodiscard]] bool isOpen() const { return kind == MarkKind::NoAccount || overdue; }
};

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

/// How a timeline is laid out.
struct TimelineShape
{
    bool folded = true; ///< all sides after the second in one lane, where they are many
    std::vector<SubjectLane> lanes;
    std::optional<QSet<domain::DocumentId>> fitting; ///< marks of other documents stand back
    friend bool operator==(const TimelineShape &, const TimelineShape &) = default;
};

/// What stands where in time and in which lane: no pixels, no widgets. A mark without a date of its own takes
/// that of its meeting; one with none at all is only counted.
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
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] int undatedDocuments() const { return m_undated; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] const domain::DocumentRow &document(const Mark &mark) const;
    /// Of a meeting's mark or a missing account's.
    [[nodiscard]] const domain::MeetingRow &meeting(const Mark &mark) const;
    [[nodiscard]] const domain::CommitmentRow &commitment(const Mark &mark) const;
    [[nodiscard]] const domain::UnreadAccounts &unread() const { return m_unread; }

    /// From the first to the last mark.
    [[nodiscard]] TimeSpan all() const { return m_all; }
    /// The same without lone marks that lie further off than the others reach.
    [[nodiscard]] TimeSpan body() const { return m_body; }

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
    /// What a document is to a meeting.
    struct Part
    {
        int meeting = -1; ///< into m_meetings
        TimeSpan time;    ///< of the meeting
        domain::ReadoutRole role = domain::ReadoutRole::Readout;
    };

    void makeMarks();
    void makeDocumentMark(int row, const Part *part);
    void makeMeetingMarks(const QHash<domain::DocumentId, int> &documents);
    void makeDueMarks();
    void orderSides();
    void arrange();
    void measure();
    void addSubjectMarks();
    void tieMarks();
    void dim();
    [[nodiscard]] bool isDimmed(const Mark &mark) const;
    [[nodiscard]] std::optional<TimeSpan> timeOf(const domain::MeetingRow &row,
                                                 const QHash<domain::DocumentId, int> &documents) const;
    [[nodiscard]] int laneOf(const Mark &mark) const;

    std::vector<domain::DocumentRow> m_documents;
    domain::UnreadAccounts m_unread;
    std::vector<domain::MeetingRow> m_meetings;
    std::vector<domain::CommitmentRow> m_commitments;
    QDate m_today;
    std::optional<QSet<domain::DocumentId>> m_fitting;
    std::vector<SubjectLane> m_subjectLanes;
    bool m_folded = true;
    int m_undated = 0;
    std::vector<Mark> m_marks; ///< all of them, in no order
    QStringList m_sides;       ///< in the order of their lanes
    QHash<QString, int> m_laneOfSide;
    std::vector<Lane> m_lanes;
    std::vector<std::vector<MarkPlace>> m_ties; ///< for each meeting
    QHash<domain::DocumentId, MarkPlace> m_documentPlaces;
    QHash<domain::MeetingId, MarkPlace> m_meetingPlaces;
    TimeSpan m_all;
    TimeSpan m_body;
};

} // namespace counterpart::models
