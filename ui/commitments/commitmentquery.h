// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QByteArray>

namespace counterpart::commitments {

/// A view of the commitments that has a name: which are shown, and by what they are parted. What is left
/// empty does not narrow.
struct CommitmentQuery
{
    /// The last four tell kinds apart; the numbers of all are kept with own views.
    enum class When {
        Any,
        Undecided,
        Overdue,
        ThisQuarter,
        FollowUp,
        Schedules,
        Undertakings,
        Requests,
        Repeats
    };
    enum class Parted { No, ByActor, ByTopic, ByMeeting };

    QString name = {}; ///< for the reader
    bool own = false;
    When when = When::Any;
    Parted parted = Parted::No;
    QString part = {}; ///< of the actors, topics or meetings only this
    QString text = {}; ///< all words have to be there
    friend bool operator==(const CommitmentQuery &, const CommitmentQuery &) = default;
};

/// What a commitment stands under: its actors, its topic, its meeting. "–" where it has none; empty for No.
[[nodiscard]] QStringList partsOf(const domain::CommitmentRow &row, CommitmentQuery::Parted parted,
                                  const QString &meeting);
/// \p haystack is all the text of the row, \p meeting the title of its meeting.
[[nodiscard]] bool accepts(const CommitmentQuery &query, const domain::CommitmentRow &row,
                           const QString &haystack, const QString &meeting, QDate today);
/// The words that \p query looks for are there, whatever else it shows.
[[nodiscard]] bool hasWords(const CommitmentQuery &query, const QString &haystack);
/// True for a due date whose last day lies in the quarter of \p today, of what is not settled.
[[nodiscard]] bool isDueThisQuarter(const domain::CommitmentRow &row, QDate today);

/// Those that are always there: all, to decide, overdue, due this quarter, to follow up, by actor, topic,
/// meeting, undertakings, requests, repeats, travel and programmes. Only the last two show those, unless
/// somebody follows them.
[[nodiscard]] std::vector<CommitmentQuery> standardQueries();
/// The one of them in which \p row is shown.
[[nodiscard]] CommitmentQuery standardQueryFor(const domain::CommitmentRow &row);
/// Own ones, as they are kept from one time to the next; what is not understood is left out.
[[nodiscard]] QByteArray packed(const std::vector<CommitmentQuery> &own);
[[nodiscard]] std::vector<CommitmentQuery> unpacked(const QByteArray &bytes);

} // namespace counterpart::commitments
