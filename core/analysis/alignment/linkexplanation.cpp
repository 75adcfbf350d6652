// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/linkexplanation.h"

#include <algorithm>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr double SameCoverage = 0.4;    ///< of both sentences' weight, for "same"
constexpr double OpeningTopicGap = 1.6; ///< one opening already lists the topics, the other does not
constexpr double NegationClause = 0.3;  ///< least agreement for a negation to be about the same point
constexpr double NegationTopic = 0.6;
constexpr int WordsShown = 3;
constexpr int TopicsShown = 3;
constexpr int ReasonsShown = 7;
constexpr double ShiftClause = 0.4; ///< least agreement for acts to be about the same point
constexpr int ShiftSteps = 2;       ///< of the strength scale, from which on a shift is told

std::vector<int> sharedIds(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

void keepWeightiest(std::vector<Reason> &reasons, size_t most)
{
    std::ranges::stable_sort(reasons, std::ranges::greater(), &Reason::weight);
    if (reasons.size() > most)
        reasons.resize(most);
}

std::vector<Reason> conceptReasons(const LinkContext &context)
{
    std::vector<Reason> reasons;
    for (const int id : sharedIds(context.unitsA().concepts, context.unitsB().concepts)) {
        const QString &key = context.meeting.table().concepts()[id];
        reasons.push_back({context.meeting.weights().isTopic(id) ? u"topic"_s : u"term"_s, key.sliced(1),
                           context.meeting.weights().conceptInside(id)});
    }
    keepWeightiest(reasons, TopicsShown);
    return reasons;
}

std::vector<Reason> wordReasons(const LinkContext &context)
{
    std::vector<Reason> reasons;
    for (const int id : sharedIds(context.unitsA().units, context.unitsB().units)) {
        if (context.meeting.table().units()[id].startsWith(u'='))
            continue;
        const auto place =
            std::ranges::find(context.unitsA().places, id, &std::pair<text::Range, int>::second);
        reasons.push_back({u"word"_s, place->first.in(context.accountA.text).toString().toLower(),
                           context.meeting.weights().unit(id)});
    }
    keepWeightiest(reasons, WordsShown);
    return reasons;
}

bool isNegated(const SentenceUnits &sentence, text::Range range)
{
    return std::ranges::any_of(sentence.negations, [&](qsizetype at) { return range.contains(at); });
}

bool isConflict(TermPair::Kind kind)
{
    return kind != TermPair::Kind::EqualTerm;
}

} // namespace

LinkRelation findRelation(const LinkContext &context, const std::vector<TermPair> &terms)
{
    if (context.isOpening()) {
        if (context.meeting.openingEvents() != OpeningEvents::MayBeOne)
            return LinkRelation::Partial;
        const double gap = context.meeting.features().topicGap(context.a, context.b);
        return std::abs(gap) > OpeningTopicGap ? LinkRelation::Partial : LinkRelation::Same;
    }
    if (std::ranges::any_of(terms, isConflict, &TermPair::kind))
        return LinkRelation::Conflict;
    const LinkedClauses clauses = linkedClauses(context);
    const bool negatedA = isNegated(context.unitsA(), clauses.rangeA);
    const bool negatedB = isNegated(context.unitsB(), clauses.rangeB);
    if (negatedA != negatedB && context.clauseMatch() >= NegationClause &&
        context.meeting.features().topicRarity(context.a, context.b) >= NegationTopic)
        return LinkRelation::Conflict;
    const Coverage coverage = context.meeting.features().coverage(context.a, context.b);
    return std::min(coverage.a, coverage.b) >= SameCoverage ? LinkRelation::Same : LinkRelation::Partial;
}

std::vector<Reason> findReasons(const LinkContext &context)
{
    std::vector<Reason> reasons = conceptReasons(context);
    const std::vector<Reason> words = wordReasons(context);
    reasons.insert(reasons.end(), words.begin(), words.end());
    if (context.isOpening())
        reasons.push_back({u"opening"_s, u"both say that the meeting took place"_s, 2});
    for (const QString &amount : sharedAmounts(context))
        reasons.push_back({u"number"_s, amount, 1});
    const std::vector<int> &actsA = context.unitsA().acts;
    const std::vector<int> &actsB = context.unitsB().acts;
    if (!actsA.empty() && !actsB.empty() && actsA.front() == actsB.front())
        reasons.push_back({u"act"_s, context.meeting.model().actClasses[actsA.front()], 0.1});
    keepWeightiest(reasons, ReasonsShown);
    return reasons;
}

ActShift findShift(const LinkContext &context)
{
    if (context.isOpening())
        return ActShift::None;
    if (isSpeakerSwapped(context))
        return ActShift::SpeakerSwapped;
    const LinkedClauses clauses = linkedClauses(context);
    const SpeechAct &a = clauses.a ? clauses.a->act : context.sentenceA().act;
    const SpeechAct &b = clauses.b ? clauses.b->act : context.sentenceB().act;
    const bool others = !a.speaker.isEmpty() && !b.speaker.isEmpty() && a.speaker != b.speaker;
    if (a.name.isEmpty() || b.name.isEmpty() || others || context.clauseMatch() < ShiftClause)
        return ActShift::None;
    if (b.strength - a.strength >= ShiftSteps)
        return ActShift::Stronger;
    return a.strength - b.strength >= ShiftSteps ? ActShift::Softer : ActShift::None;
}

} // namespace counterpart::analysis
