// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <array>
#include <vector>

namespace counterpart::comparison {

/// Which of the two columns.
enum class Column { A, B };

/// How a passage stands to the other side. NotJudged: without a link, and an account is not analysed. Outside:
/// without a link, and about other things than the meeting.
enum class Standing { NotJudged, Outside, OnlyHere, Same, Partial, Conflict };

/// One side's silence about a topic of the ledger, with what a person made of it.
struct Silence
{
    int topic = 0; ///< index into ComparisonView::topics
    bool ofA = false;
    domain::LinkStatus status = domain::LinkStatus::Proposed;
};

[[nodiscard]] Standing standingOf(domain::LinkRelation relation);
/// The sentences of one side of a link.
[[nodiscard]] const std::vector<int> &sentencesOf(const domain::LinkFact &link, Column column);

/// How each passage of a comparison stands to the other side, by the links that nobody rejected, and which
/// side is silent about which topic. Pure value, to be made anew when links or omissions are decided
/// otherwise.
class Standings
{
public:
    explicit Standings(const domain::ComparisonView &view);

    /// Passages of a column.
    [[nodiscard]] int count(Column column) const { return int(m_links[size_t(column)].size()); }
    /// Indexes into the view's links of the links that are not rejected and touch the sentence; none for a
    /// sentence that is not there.
    [[nodiscard]] const std::vector<int> &linksOf(Column column, int sentence) const;
    /// The strongest of its links: conflict before partial before same.
    [[nodiscard]] Standing of(Column column, int sentence) const;
    /// How a passage without a link stands.
    [[nodiscard]] Standing alone() const { return m_alone; }

    /// Topics that one side alone treats, in the order of the view's topics; where the other is not analysed,
    /// those that a person decided about.
    [[nodiscard]] const std::vector<Silence> &silences() const { return m_silences; }
    /// Null when both sides treat the topic, or when it cannot be told.
    [[nodiscard]] const Silence *silence(int topic) const;

private:
    void indexLinks(const domain::ComparisonView &view, Column column);
    void findSilences(const domain::ComparisonView &view);

    Standing m_alone;
    std::array<std::vector<std::vector<int>>, 2> m_links;
    std::array<std::vector<Standing>, 2> m_standings;
    std::vector<Silence> m_silences;
};

} // namespace counterpart::comparison
