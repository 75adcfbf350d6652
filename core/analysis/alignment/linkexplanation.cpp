// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/linkexplanation.h"

#include "core/analysis/alignment/contradiction.h"

#include <algorithm>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr double SameCoverage = 0.4;   ///< of both sentences' weight, for "same"
constexpr int OpeningTopicGap = 3;     ///< one opening already lists the topics, the other does not
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

using Model = lexicon::AlignmentModel;

const Model::Concept &conceptAt(const LinkContext &context, int index)
{
    return context.meeting.model().concepts[size_t(index)];
}

std::vector<Reason> topicReasons(const LinkContext &context)
{
    std::vector<Reason> reasons;
    for (const int index : sharedIds(context.unitsA().topics, context.unitsB().topics)) {
        const QString &key = conceptAt(context, index).key;
        if (key.startsWith(u'#'))
            reasons.push_back({u"topic"_s, key.sliced(1), context.meeting.weights().topic(index)});
    }
    keepWeightiest(reasons, TopicsShown);
    return reasons;
}

/// Names of one thing and words, each as A writes it first.
std::vector<Reason> unitReasons(const LinkContext &context, UnitKind kind, int most)
{
    std::vector<Reason> reasons;
    const UnitTable &table = context.meeting.table();
    for (const UnitPlace &shared : context.unitsA().units) {
        if (table.kind(shared.unit) != kind || !context.unitsB().has(shared.unit))
            continue;
        const auto place =
            std::ranges::find(context.unitsA().places, shared.unit, &std::pair<text::Range, int>::second);
        const bool name = kind == UnitKind::Name;
        reasons.push_back({name ? u"term"_s : u"word"_s,
                           name ? table.units()[shared.unit].sliced(1)
                                : place->first.in(context.accountA.text).toString().toLower(),
                           context.meeting.weights().unit(shared.unit)});
    }
    keepWeightiest(reasons, size_t(most));
    return reasons;
}

/// Of topics that say something, how many more one side has than the other.
int topicGap(const LinkContext &context)
{
    const auto count = [&](const SentenceUnits &sentence) {
        return int(std::ranges::count_if(sentence.topics, [&](int index) {
            const Model::Concept &each = conceptAt(context, index);
            return each.key.startsWith(u'#') && !each.generic;
        }));
    };
    return std::abs(count(context.unitsA()) - count(context.unitsB()));
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
        return topicGap(context) >= OpeningTopicGap ? LinkRelation::Partial : LinkRelation::Same;
    }
    if (std::ranges::any_of(terms, isConflict, &TermPair::kind))
        return LinkRelation::Conflict;
    if (isDenied(context))
        return LinkRelation::Conflict;
    const Coverage coverage = context.meeting.features().coverage(context.a, context.b);
    return std::min(coverage.a, coverage.b) >= SameCoverage ? LinkRelation::Same : LinkRelation::Partial;
}

std::vector<Reason> findReasons(const LinkContext &context)
{
    std::vector<Reason> reasons = topicReasons(context);
    std::ranges::copy(unitReasons(context, UnitKind::Name, TopicsShown), std::back_inserter(reasons));
    std::ranges::copy(unitReasons(context, UnitKind::Word, WordsShown), std::back_inserter(reasons));
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
