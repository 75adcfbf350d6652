// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/proposals.h"

#include "core/domain/commitments.h"

#include <QHash>

#include <array>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr double NobodyNamed = 0.5;
constexpr double HighFrom = 0.75;
constexpr double MediumFrom = 0.5;

constexpr qsizetype LongWords = 8; ///< from so many on a passage is never written twice by chance
constexpr qint64 CopyDays = 7;     ///< within which a release is copied

bool isTouched(const CommitmentRow &row)
{
    return row.entered || !row.uuid.isEmpty() || row.status != CommitmentStatus::Proposed;
}

/// Who stays rather than another one: the smallest.
int rankOf(const CommitmentRow &row)
{
    return isTouched(row) ? 0 : row.side == u"media" ? 2 : 1;
}

/// \p row says what \p first says, in another copy of the text; their words are the same.
bool isCopy(const CommitmentRow &row, const CommitmentRow &first, bool isLong)
{
    if (row.document == first.document || !row.made || !first.made)
        return false;
    if (isLong && row.made->isValid() && first.made->isValid())
        return std::abs(row.made->from.daysTo(first.made->from)) <= CopyDays;
    return row.side == first.side && row.kind == first.kind && row.made == first.made;
}

} // namespace

bool isProposal(const CommitmentRow &row)
{
    return row.status == CommitmentStatus::Proposed && !row.entered && !row.rejected;
}

ProposalKind proposalKind(const CommitmentRow &row)
{
    if (row.repeatOf.isValid())
        return ProposalKind::Repeat;
    if (!binds(row.kind))
        return ProposalKind::Request;
    return isSchedule(row) ? ProposalKind::Schedule : ProposalKind::Undertaking;
}

double confidenceOf(const Commitment &commitment)
{
    return commitment.sureness.confidence *
           (commitment.actors.isEmpty() ? NobodyNamed : commitment.actorsSureness);
}

Confidence confidenceStep(double confidence)
{
    return confidence >= HighFrom     ? Confidence::High
           : confidence >= MediumFrom ? Confidence::Medium
                                      : Confidence::Low;
}

Confidence confidenceStep(const Commitment &commitment)
{
    return confidenceStep(confidenceOf(commitment));
}

QString wordsAlone(QStringView text)
{
    QString words;
    words.reserve(text.size());
    bool between = false;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            between = !words.isEmpty();
            continue;
        }
        if (std::exchange(between, false))
            words += u' ';
        words += c.toCaseFolded();
    }
    return words;
}

void markRepeats(std::vector<CommitmentRow> &rows)
{
    std::array<std::vector<size_t>, 3> ranks;
    for (size_t i = 0; i < rows.size(); ++i)
        ranks[size_t(rankOf(rows[i]))].push_back(i);
    QHash<QString, std::vector<size_t>> said; // those that stay, by their words
    for (const std::vector<size_t> &rank : ranks) {
        for (const size_t i : rank) {
            CommitmentRow &row = rows[i];
            const QString words = wordsAlone(row.quote);
            const bool isLong = words.count(u' ') + 1 >= LongWords;
            std::vector<size_t> &firsts = said[words];
            const auto first =
                std::ranges::find_if(firsts, [&](size_t other) { return isCopy(row, rows[other], isLong); });
            row.repeatOf = isTouched(row) || first == firsts.end() ? CommitmentId() : rows[*first].id;
            if (!row.repeatOf.isValid())
                firsts.push_back(i);
        }
    }
}

} // namespace counterpart::domain
