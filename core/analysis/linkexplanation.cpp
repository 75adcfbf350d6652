// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/linkexplanation.h"

#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr double SameCoverage = 0.35;   ///< of both sentences' weight, for "same"
constexpr double OpeningTopicGap = 1.6; ///< one opening already lists the topics, the other does not
constexpr double NegationClause = 0.25; ///< least clause match for a negation to be about the same point
constexpr double NegationTopic = 0.4;
constexpr double FigureClause = 0.3;
constexpr int WordsShown = 3;
constexpr int ShiftSteps = 2; ///< of the strength scale, from which on a shift is told

QString surface(QStringView text, text::Range range)
{
    return range.in(text).toString();
}

template <typename Fact>
std::vector<const Fact *> within(const std::vector<Fact> &facts, text::Range range)
{
    std::vector<const Fact *> found;
    for (const Fact &fact : facts) {
        if (range.contains(fact.range))
            found.push_back(&fact);
    }
    return found;
}

void addEqualTerms(const LinkContext &context, std::vector<TermPair> &terms)
{
    std::vector<int> done;
    for (const auto &[rangeA, index] : context.unitsA.names) {
        if (!context.lexicon.equalTerms()[index].shown || std::ranges::contains(done, index))
            continue;
        const QString textA = surface(context.accountA.text, rangeA);
        const auto isSame = [&](const auto &name) {
            return name.second == index &&
                   surface(context.accountB.text, name.first).compare(textA, Qt::CaseInsensitive) == 0;
        };
        const auto other =
            std::ranges::find(context.unitsB.names, index, &std::pair<text::Range, int>::second);
        if (other == context.unitsB.names.end() || std::ranges::any_of(context.unitsB.names, isSame))
            continue;
        done.push_back(index);
        terms.push_back({TermPair::Kind::EqualTerm, rangeA, other->first, textA,
                         surface(context.accountB.text, other->first)});
    }
}

bool isMoney(const AmountFact &amount)
{
    return amount.unit.size() == 3 && std::ranges::all_of(amount.unit, [](QChar c) { return c.isUpper(); });
}

/// Amounts of one unit of which none is equal: the first pair of them is pointed out.
void addAmounts(const LinkContext &context, std::vector<TermPair> &terms)
{
    const auto a = within(context.accountA.facts->amounts, context.sentenceA().range);
    const auto b = within(context.accountB.facts->amounts, context.sentenceB().range);
    const auto equal = [](double x, double y) {
        return std::abs(x - y) <= 1e-6 * std::max(std::abs(x), std::abs(y));
    };
    for (const AmountFact *amount : a) {
        const auto sameUnit = [&](const AmountFact *other) {
            return other->unit == amount->unit && (isMoney(*amount) || !amount->unit.isEmpty());
        };
        const auto other = std::ranges::find_if(b, sameUnit);
        if (other == b.end())
            continue;
        const bool shared = std::ranges::any_of(a, [&](const AmountFact *x) {
            return std::ranges::any_of(
                b, [&](const AmountFact *y) { return x->unit == y->unit && equal(x->value, y->value); });
        });
        if (!shared)
            terms.push_back({TermPair::Kind::Number, amount->range, (*other)->range,
                             surface(context.accountA.text, amount->range),
                             surface(context.accountB.text, (*other)->range)});
        return;
    }
}

std::vector<int> sharedIds(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

QString wordOf(const LinkContext &context, int unit)
{
    const auto place = std::ranges::find(context.unitsA.places, unit, &std::pair<text::Range, int>::second);
    return place == context.unitsA.places.end() ? context.table.units()[unit]
                                                : surface(context.accountA.text, place->first).toLower();
}

void addConceptReasons(const LinkContext &context, std::vector<Reason> &reasons)
{
    for (const int id : sharedIds(context.unitsA.concepts, context.unitsB.concepts)) {
        const QString &key = context.table.concepts()[id];
        reasons.push_back({key.startsWith(u'#') ? u"topic"_s : u"term"_s, key.sliced(1),
                           context.features.conceptWeight(id)});
    }
}

void addWordReasons(const LinkContext &context, std::vector<Reason> &reasons)
{
    std::vector<Reason> words;
    for (const int id : sharedIds(context.unitsA.units, context.unitsB.units)) {
        if (!context.table.units()[id].startsWith(u'='))
            words.push_back({u"word"_s, wordOf(context, id), context.features.unitWeight(id)});
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &Reason::weight);
    if (words.size() > WordsShown)
        words.resize(WordsShown);
    reasons.insert(reasons.end(), words.begin(), words.end());
}

} // namespace

std::vector<TermPair> findTerms(const LinkContext &context)
{
    std::vector<TermPair> terms;
    addEqualTerms(context, terms);
    if (context.features.row(context.a, context.b)[size_t(Feature::ClauseMatch)] >= FigureClause)
        addAmounts(context, terms);
    return terms;
}

LinkRelation findRelation(const LinkContext &context, const std::vector<TermPair> &terms)
{
    if (context.opening) {
        const double gap =
            context.features.topicLoad(context.unitsA) - context.features.topicLoad(context.unitsB);
        return std::abs(gap) > OpeningTopicGap ? LinkRelation::Partial : LinkRelation::Same;
    }
    const FeatureRow row = context.features.row(context.a, context.b);
    if (std::ranges::contains(terms, TermPair::Kind::Number, &TermPair::kind))
        return LinkRelation::Conflict;
    if (context.unitsA.negated != context.unitsB.negated &&
        row[size_t(Feature::ClauseMatch)] >= NegationClause &&
        row[size_t(Feature::TopicRarity)] >= NegationTopic)
        return LinkRelation::Conflict;
    const SharedWeight shared = context.features.shared(context.a, context.b);
    return std::min(shared.coverA, shared.coverB) >= SameCoverage ? LinkRelation::Same
                                                                  : LinkRelation::Partial;
}

std::vector<Reason> findReasons(const LinkContext &context)
{
    constexpr size_t Most = 7;
    std::vector<Reason> reasons;
    if (context.opening)
        reasons.push_back({u"opening"_s, u"both say that the meeting took place"_s, 1});
    addConceptReasons(context, reasons);
    addWordReasons(context, reasons);
    if (!context.unitsA.acts.isEmpty() && !context.unitsB.acts.isEmpty() &&
        context.unitsA.acts.front() == context.unitsB.acts.front())
        reasons.push_back({u"act"_s, context.unitsA.acts.front(), 0.1});
    std::ranges::stable_sort(reasons, std::ranges::greater(), &Reason::weight);
    if (reasons.size() > Most)
        reasons.resize(Most);
    return reasons;
}

ActShift findShift(const LinkContext &context)
{
    const auto [clauseA, clauseB] = context.features.bestClauses(context.a, context.b);
    const SpeechAct &a =
        clauseA < 0 ? context.sentenceA().act
                    : context.sentenceA().clauses[size_t(context.unitsA.clauseIndexes[size_t(clauseA)])].act;
    const SpeechAct &b =
        clauseB < 0 ? context.sentenceB().act
                    : context.sentenceB().clauses[size_t(context.unitsB.clauseIndexes[size_t(clauseB)])].act;
    if (a.name.isEmpty() || b.name.isEmpty() || context.opening)
        return ActShift::None;
    if (!a.speaker.isEmpty() && !b.speaker.isEmpty() && a.speaker == b.addressee && b.speaker == a.addressee)
        return ActShift::SpeakerSwapped;
    if (b.strength - a.strength >= ShiftSteps)
        return ActShift::Stronger;
    return a.strength - b.strength >= ShiftSteps ? ActShift::Softer : ActShift::None;
}

} // namespace counterpart::analysis
