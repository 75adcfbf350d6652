// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitments.h"

#include "core/analysis/commitments/commitmentactions.h"
#include "core/analysis/commitments/commitmentactors.h"
#include "core/analysis/commitments/commitmentclauses.h"
#include "core/analysis/commitments/commitmentrules.h"
#include "core/analysis/commitments/commitmentvoices.h"
#include "core/analysis/commitments/duedates.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/plaintwin.h"
#include "core/domain/commitments.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::Commitment;
using domain::CommitmentKind;
using domain::DocumentFacts;
using text::Range;

namespace {

/// A gerund clause is shown with a main clause of up to so many times its words, and a few more.
constexpr double MainClauseShare = 2.2;
constexpr int MainClauseWords = 4;

constexpr qint64 NewsDays = 7; ///< days for which an announcement is told as one

constexpr double LeastSure = 0.5; ///< of names that are told

class CommitmentFinder
{
public:
    CommitmentFinder(const AnalysedText &text, const DocumentFacts &facts)
        : m_analysed(text), m_text(text.text()), m_facts(facts), m_lexicon(text.lexicon()),
          m_actors(text, facts), m_voices(text, facts)
    {
        if (facts.published && facts.published->isValid())
            m_reference = facts.published->from;
        else if (!facts.encounters.empty() && facts.encounters.front().date.isValid())
            m_reference = facts.encounters.front().date.from;
    }

    std::vector<Commitment> run()
    {
        for (size_t i = 0; i < m_facts.sentences.size(); ++i)
            readSentence(int(i));
        return std::move(m_found);
    }

private:
    void readSentence(int index)
    {
        m_sentence = m_facts.sentences[size_t(index)].range;
        m_plain = m_analysed.plain(m_sentence);
        m_actors.enter(m_facts.sentences[size_t(index)]);
        if (m_voices.isNobodys(m_sentence))
            return;
        std::vector<CommitmentClause> clauses =
            splitForCommitments(m_actors.withWholeNames(), m_lexicon.commitmentPatterns());
        bool previousHit = false;
        bool inSchedule = false;
        for (size_t i = 0; i < clauses.size(); ++i) {
            CommitmentClause &clause = clauses[i];
            clause.both = clause.both || m_actors.speaksForAll(clause);
            const auto hit =
                findCommitmentHit(clause.range.in(m_plain), clause.both, m_lexicon.commitmentPatterns());
            const bool isSchedule = hit && hit->rule->name.startsWith(domain::ScheduleRule);
            inSchedule = inSchedule && (!hit || isSchedule);
            if (inSchedule) { // one programme, told on: "; and hold talks in Rome"
                m_found.back().range.end =
                    withoutCommas(clause.range, m_plain).end + m_sentence.begin;
                continue;
            }
            const size_t before = m_found.size();
            if (hit) {
                const CommitmentClause *main = i > 0 && !previousHit ? &clauses[i - 1] : nullptr;
                add(index, {clause, *hit}, main);
            } else {
                m_actors.pass(clause);
            }
            previousHit = hit.has_value();
            inSchedule = isSchedule && m_found.size() > before;
        }
    }

    /// The clause, with the main clause that a gerund leans on when that is no commitment and not much
    /// longer.
    Range shown(const CommitmentClause &clause, const CommitmentClause *main) const
    {
        const Range range = withoutCommas(clause.range, m_plain);
        if (!clause.gerund || !main)
            return range;
        const int most = int(MainClauseShare * wordCount(range.in(m_plain))) + MainClauseWords;
        if (wordCount(main->range.in(m_plain)) > most)
            return range;
        return {withoutCommas(main->range, m_plain).begin, range.end};
    }

    /// "announced the launch of talks in November 2022", said a year later: told again, and nothing new.
    bool isPast(const ClauseAtHand &at, Range clause) const
    {
        const qsizetype hit = clause.begin + at.hit.range.begin;
        bool past = false;
        for (const domain::DateFact &date : m_facts.dates) {
            if (!m_reference || at.hit.rule->name != u"announced" || date.range.begin >= clause.end)
                break;
            if (date.range.begin < hit || !date.date.isValid())
                continue;
            if (date.date.to.daysTo(*m_reference) < NewsDays)
                return false;
            const QStringView before = m_analysed.plain({hit, date.range.begin});
            past = past || m_lexicon.commitmentPatterns().clause(u"past_day"_s).matchView(before).hasMatch();
        }
        return past;
    }

    CommitmentKind kindOf(const ClauseAtHand &at) const
    {
        const auto isAmong = [&](const QString &rules) {
            return m_lexicon.commitmentPatterns().clause(rules).matchView(at.hit.rule->name).hasMatch();
        };
        const bool pledges = isAmong(u"alone_pledged"_s);
        if ((!pledges && !isAmong(u"alone_announced"_s)) || !m_actors.actsAlone(at))
            return at.hit.kind;
        return pledges ? CommitmentKind::Pledged : CommitmentKind::Announced;
    }

    /// False where nobody at the table is bound. Names that are less sure than one half are left out.
    bool tellParties(ClauseAtHand at, Commitment &fact)
    {
        at.hit.kind = fact.kind;
        CommitmentParties parties = m_actors.parties(at);
        if (m_actors.bindNobody(at, parties.actors.who))
            return false;
        if (parties.actors.sureness >= LeastSure)
            fact.actors = std::move(parties.actors.who);
        if (parties.towardsSureness >= LeastSure)
            fact.towards = std::move(parties.towards);
        fact.actorsSureness = fact.actors.isEmpty() ? 0 : parties.actors.sureness;
        fact.towardsSureness = fact.towards.isEmpty() ? 0 : parties.towardsSureness;
        return true;
    }

    void tellDue(const DueTold &due, Commitment &fact) const
    {
        fact.due = due.date.toString();
        fact.dueRelation = due.relation;
        fact.dueWords = due.words.in(m_text).toString().simplified();
        fact.dueSureness = due.sureness;
    }

    void add(int index, const ClauseAtHand &at, const CommitmentClause *main)
    {
        const Range range = shown(at.clause, main);
        const Range own{at.clause.range.begin + m_sentence.begin, at.clause.range.end + m_sentence.begin};
        Commitment fact;
        fact.range = {range.begin + m_sentence.begin, range.end + m_sentence.begin};
        fact.sentence = index;
        fact.kind = kindOf(at);
        const CommitmentAction action =
            tellAction(at.hit, own.in(m_text), at.clause.range.in(m_plain), m_lexicon);
        fact.action = action.words;
        fact.condition = action.condition;
        fact.negative = action.negative;
        if (isPast(at, own) || !tellParties(at, fact))
            return;
        const DueContext context{m_plain, m_sentence.begin, m_facts.dates, m_reference};
        const qsizetype hit = own.begin + at.hit.range.begin;
        if (const auto due = dueDate(own, hit, context, m_lexicon.commitmentPatterns()))
            tellDue(*due, fact);
        fact.amount = amountIn(own);
        fact.strength = at.hit.rule->strength;
        fact.sureness = {at.hit.rule->confidence, at.hit.rule->name};
        if (at.hit.rule->confidence >= LeastSure)
            m_found.push_back(std::move(fact));
    }

    /// The first sum of money, else the first other amount with a unit.
    QString amountIn(Range range) const
    {
        auto amount = std::ranges::lower_bound(m_facts.amounts, range.begin, {},
                                               [](const domain::AmountFact &a) { return a.range.begin; });
        const domain::AmountFact *best = nullptr;
        for (; amount != m_facts.amounts.end() && amount->range.begin < range.end; ++amount) {
            const bool money = amount->unit.size() == 3 && amount->unit.isUpper();
            if (money)
                return amount->range.in(m_text).toString();
            if (!best && !amount->unit.isEmpty())
                best = &*amount;
        }
        return best ? best->range.in(m_text).toString() : QString();
    }

    const AnalysedText &m_analysed;
    QStringView m_text;
    const DocumentFacts &m_facts;
    const lexicon::Lexicon &m_lexicon;
    CommitmentActors m_actors;
    CommitmentVoices m_voices;
    std::optional<QDate> m_reference;
    Range m_sentence;
    QStringView m_plain; ///< of the sentence
    std::vector<Commitment> m_found;
};

} // namespace

std::vector<Commitment> findCommitments(const AnalysedText &text, const DocumentFacts &facts)
{
    if (facts.depth != domain::Depth::Full)
        return {};
    return CommitmentFinder(text, facts).run();
}

} // namespace counterpart::analysis
