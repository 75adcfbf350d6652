// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentrules.h"

#include "core/lexicon/commitmentpatterns.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::CommitmentPatterns;
using lexicon::CommitmentRule;

namespace {

constexpr int MostTries = 8; ///< hits of one rule in one clause; bounds the work on hostile text

bool anyMatches(const CommitmentRule::Patterns &patterns, QStringView text)
{
    return std::ranges::any_of(patterns, [text](const QRegularExpression &expression) {
        return expression.matchView(text).hasMatch();
    });
}

class HitFinder
{
public:
    HitFinder(QStringView clause, bool both, const CommitmentPatterns &patterns)
        : m_clause(clause), m_both(both), m_patterns(patterns)
    {
    }

    std::optional<CommitmentHit> run()
    {
        for (const CommitmentRule *rule : m_patterns.rulesFor(m_clause))
            tryRule(*rule);
        return m_best;
    }

private:
    void tryRule(const CommitmentRule &rule)
    {
        // A hit that is undone may hide another one that begins within it.
        qsizetype from = 0;
        for (int tries = 0; tries < MostTries; ++tries) {
            const QRegularExpressionMatch match = rule.find.matchView(m_clause, from);
            if (!match.hasMatch() || (m_best && match.capturedStart() >= m_place))
                return;
            if (stands(rule, match.capturedStart(), match.capturedEnd()))
                return take(rule, {match.capturedStart(), match.capturedEnd()});
            from = match.capturedStart() + 1;
        }
    }

    bool stands(const CommitmentRule &rule, qsizetype begin, qsizetype end) const
    {
        const QStringView before = m_clause.first(begin);
        const QStringView after = m_clause.sliced(end);
        if (rule.needsBefore && !rule.needsBefore->matchView(before).hasMatch())
            return false;
        if (rule.needsAfter && !rule.needsAfter->matchView(after).hasMatch())
            return false;
        return !anyMatches(rule.unlessBefore, before) &&
               !anyMatches(rule.unlessHit, m_clause.sliced(begin, end - begin)) &&
               !anyMatches(rule.unlessAfter, after) && !anyMatches(rule.unlessIn, m_clause) &&
               !m_patterns.clause(u"governed"_s).matchView(before).hasMatch() &&
               !isDenied(rule, begin, end);
    }

    /// Refused, given to nobody, or taken back; "urged no delay" asks for something.
    bool isDenied(const CommitmentRule &rule, qsizetype begin, qsizetype end) const
    {
        const auto says = [this](const QString &key, QStringView text) {
            return m_patterns.clause(key).matchView(text).hasMatch();
        };
        const QStringView after = m_clause.sliced(end);
        return says(u"refused"_s, m_clause.first(begin)) ||
               says(u"refused_in"_s, m_clause.sliced(begin, end - begin)) || says(u"taken_back"_s, after) ||
               (rule.kind != domain::CommitmentKind::Requested && says(u"refused_after"_s, after));
    }

    void take(const CommitmentRule &rule, text::Range range)
    {
        CommitmentHit hit{&rule, rule.kind, range};
        if (rule.kindBoth && m_both && !m_patterns.clause(u"condition"_s).matchView(m_clause).hasMatch())
            hit.kind = *rule.kindBoth;
        else if (rule.kindAgain &&
                 m_patterns.clause(u"again"_s).matchView(m_clause.first(range.begin)).hasMatch())
            hit.kind = *rule.kindAgain;
        const qsizetype place = range.begin + (hit.kind == rule.kind ? rule.delay : 0);
        if (m_best && place >= m_place)
            return;
        m_place = place;
        m_best = hit;
    }

    QStringView m_clause;
    bool m_both;
    const CommitmentPatterns &m_patterns;
    std::optional<CommitmentHit> m_best;
    qsizetype m_place = 0; ///< of the best, for the choice
};

} // namespace

std::optional<CommitmentHit> findCommitmentHit(QStringView clause, bool both,
                                               const CommitmentPatterns &patterns)
{
    return HitFinder(clause, both, patterns).run();
}

} // namespace counterpart::analysis
