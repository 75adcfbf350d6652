// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentclauses.h"

#include "core/analysis/words/clauses.h"
#include "core/lexicon/commitmentpatterns.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using text::Range;

namespace {

constexpr qsizetype BothReach = 70;   ///< characters at the head in which both may be told
constexpr qsizetype NamesReach = 120; ///< characters at the head in which two may be named

ClausePolicy policyOf(const lexicon::CommitmentPatterns &patterns)
{
    ClausePolicy policy;
    policy.joint = patterns.clause(u"split"_s);
    policy.longest = LongestClause;
    policy.needed = patterns.clause(u"needs_verb"_s);
    policy.refused = patterns.clause(u"no_cut_after"_s);
    return policy;
}

/// The head in which the subject stands: "the U.S. officials" behind "will meet" are no both sides.
QStringView beforeModal(QStringView clause, const lexicon::CommitmentPatterns &patterns)
{
    const QStringView head = clause.first(qMin(BothReach, clause.size()));
    const qsizetype modal = patterns.clause(u"modal"_s).matchView(head).capturedStart();
    return modal < 0 ? head : head.first(modal);
}

} // namespace

void makeWhole(QString &plain, Range name)
{
    constexpr QLatin1StringView And(" and ");
    constexpr QLatin1StringView Instead(" for "); // joins the words of one name; as long
    const qsizetype last = qMin(name.end, plain.size()) - And.size();
    for (qsizetype at = plain.indexOf(And, name.begin); at >= 0 && at <= last; at = plain.indexOf(And, at))
        plain.replace(at, And.size(), Instead);
}

Range withoutCommas(Range range, QStringView plain)
{
    const auto idle = [plain](qsizetype i) {
        return plain[i] == u' ' || plain[i] == u',' || plain[i] == u';';
    };
    while (range.begin < range.end && idle(range.begin))
        ++range.begin;
    while (range.begin < range.end && idle(range.end - 1))
        --range.end;
    return range;
}

std::vector<CommitmentClause> splitForCommitments(QStringView plain,
                                                  const lexicon::CommitmentPatterns &patterns)
{
    std::vector<CommitmentClause> clauses;
    for (const Range &range : splitClauses(plain, policyOf(patterns))) {
        const QStringView clause = range.in(plain);
        CommitmentClause next{range, false, patterns.clause(u"gerund_first"_s).matchView(clause).hasMatch()};
        if (patterns.clause(u"both"_s).matchView(beforeModal(clause, patterns)).hasMatch() ||
            patterns.clause(u"both_names"_s)
                .matchView(clause.first(qMin(NamesReach, clause.size())))
                .hasMatch())
            next.both = true;
        else if (!clauses.empty() && patterns.clause(u"verb_first"_s).matchView(clause).hasMatch())
            next.both = clauses.back().both;
        clauses.push_back(next);
    }
    return clauses;
}

} // namespace counterpart::analysis
