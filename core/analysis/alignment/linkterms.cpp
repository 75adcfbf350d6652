// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/linkterms.h"

#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::AmountFact;
using domain::DateFact;
using domain::TermPair;
using lexicon::Hit;
using text::Range;

namespace {

/// Least agreement of the linked clauses, from which on figures in them are taken to be about one point.
constexpr double OnePoint = 0.3;
/// The same for dates and places, which go along with many points.
constexpr double OnePointInTime = 0.4;
constexpr double OneUtterance = 0.5;

/// Facts stand in order of their ranges.
template <typename Fact>
std::vector<const Fact *> within(const std::vector<Fact> &facts, Range range)
{
    std::vector<const Fact *> found;
    auto fact =
        std::ranges::lower_bound(facts, range.begin, {}, [](const Fact &each) { return each.range.begin; });
    for (; fact != facts.end() && fact->range.begin < range.end; ++fact) {
        if (range.contains(fact->range))
            found.push_back(&*fact);
    }
    return found;
}

/// The facts of the clause; where it has none, of the sentence.
template <typename Fact>
std::vector<const Fact *> around(const std::vector<Fact> &facts, Range clause, Range sentence)
{
    std::vector<const Fact *> found = within(facts, clause);
    return found.empty() ? within(facts, sentence) : found;
}

TermPair termPair(TermPair::Kind kind, const LinkContext &context, Range a, Range b)
{
    return {kind, a, b, a.in(context.accountA.text).toString(), b.in(context.accountB.text).toString()};
}

std::vector<Hit> hitsIn(const std::vector<Hit> &hits, lexicon::Table table, Range range)
{
    std::vector<Hit> found;
    const auto from =
        std::ranges::lower_bound(hits, range.begin, {}, [](const Hit &hit) { return hit.range.begin; });
    for (auto hit = from; hit != hits.end() && hit->range.begin < range.end; ++hit) {
        if (hit->table == table && range.contains(hit->range))
            found.push_back(*hit);
    }
    return found;
}

void addEqualTerms(const LinkContext &context, std::vector<TermPair> &terms)
{
    const auto hitsA = hitsIn(context.hitsA, lexicon::Table::EqualTerms, context.sentenceA().range);
    const auto hitsB = hitsIn(context.hitsB, lexicon::Table::EqualTerms, context.sentenceB().range);
    std::vector<int> done;
    for (const Hit &hit : hitsA) {
        if (!context.lexicon.equalTerms()[hit.index].shown || std::ranges::contains(done, hit.index))
            continue;
        done.push_back(hit.index);
        const QString textA = lexicon::fold(hit.range.in(context.accountA.text));
        const auto other = std::ranges::find(hitsB, hit.index, &Hit::index);
        const bool alike = std::ranges::any_of(hitsB, [&](const Hit &each) {
            return each.index == hit.index && lexicon::fold(each.range.in(context.accountB.text)) == textA;
        });
        if (other != hitsB.end() && !alike)
            terms.push_back(termPair(TermPair::Kind::EqualTerm, context, hit.range, other->range));
    }
}

/// What is counted: the unit, and for a bare count the word behind it; empty when that is not known.
QString countedThing(const AmountFact &amount, const SentenceUnits &units)
{
    if (!amount.unit.isEmpty() && amount.unit != u"people")
        return amount.unit;
    const QString counted = amount.unit + u' ';
    const lexicon::AlignmentToken *last = nullptr;
    for (const lexicon::AlignmentToken &token : units.tokens) {
        if (token.range.begin < amount.range.end)
            last = token.range.begin >= amount.range.begin ? &token : last;
        else if (last && last->folded.front().isDigit())
            return counted + token.stem;
        else
            break;
    }
    return last ? counted + last->stem : QString();
}

bool equalValues(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

/// The first two amounts of one thing, where none of that thing's amounts is in both.
void addAmounts(const LinkContext &context, const LinkedClauses &clauses, std::vector<TermPair> &terms)
{
    const auto a = around(context.accountA.facts->amounts, clauses.rangeA, context.sentenceA().range);
    const auto b = around(context.accountB.facts->amounts, clauses.rangeB, context.sentenceB().range);
    for (const AmountFact *amount : a) {
        const QString thing = countedThing(*amount, context.unitsA());
        const auto sameThing = [&](const AmountFact *other) {
            return !thing.isEmpty() && countedThing(*other, context.unitsB()) == thing;
        };
        const auto other = std::ranges::find_if(b, sameThing);
        if (other == b.end())
            continue;
        const bool shared = std::ranges::any_of(a, [&](const AmountFact *one) {
            return std::ranges::any_of(b, [&](const AmountFact *two) {
                return equalValues(one->value, two->value) && one->unit == two->unit;
            });
        });
        if (!shared)
            terms.push_back(termPair(TermPair::Kind::Number, context, amount->range, (*other)->range));
        return;
    }
}

bool isApart(const DateFact &a, const DateFact &b)
{
    return a.date.to < b.date.from || b.date.to < a.date.from;
}

/// One date on either side, of one precision, with no day in common.
void addDates(const LinkContext &context, const LinkedClauses &clauses, std::vector<TermPair> &terms)
{
    const auto a = within(context.accountA.facts->dates, clauses.rangeA);
    const auto b = within(context.accountB.facts->dates, clauses.rangeB);
    if (a.size() != 1 || b.size() != 1 || !a.front()->date.isValid() || !b.front()->date.isValid())
        return;
    if (a.front()->date.precision == b.front()->date.precision && isApart(*a.front(), *b.front()))
        terms.push_back(termPair(TermPair::Kind::Date, context, a.front()->range, b.front()->range));
}

/// Towns after "in" or "at".
std::vector<Hit> townsIn(const std::vector<Hit> &hits, Range range, const SentenceUnits &units)
{
    std::vector<Hit> towns = hitsIn(hits, lexicon::Table::Places, range);
    std::erase_if(towns, [&](const Hit &hit) {
        if (hit.field != lexicon::Places::Capital && hit.field != lexicon::Places::City)
            return true;
        const auto at = std::ranges::find(units.tokens, hit.range.begin,
                                          [](const auto &token) { return token.range.begin; });
        if (at == units.tokens.begin() || at == units.tokens.end())
            return true;
        const QString &before = std::prev(at)->folded;
        return before != u"in" && before != u"at";
    });
    return towns;
}

void addPlaces(const LinkContext &context, const LinkedClauses &clauses, std::vector<TermPair> &terms)
{
    const auto a = townsIn(context.hitsA, clauses.rangeA, context.unitsA());
    const auto b = townsIn(context.hitsB, clauses.rangeB, context.unitsB());
    if (a.size() != 1 || b.size() != 1)
        return;
    const bool sameCapital = a.front().index == b.front().index && a.front().field == b.front().field &&
                             a.front().field == lexicon::Places::Capital;
    const QStringView nameA = a.front().range.in(context.accountA.text);
    const QStringView nameB = b.front().range.in(context.accountB.text);
    if (!sameCapital && nameA.compare(nameB, Qt::CaseInsensitive) != 0)
        terms.push_back(termPair(TermPair::Kind::Place, context, a.front().range, b.front().range));
}

/// Where one of \p names first stands in the sentence.
std::optional<Range> placeOf(const std::vector<int> &names, const SentenceUnits &units,
                             const UnitTable &table)
{
    for (const lexicon::AlignmentToken &token : units.tokens) {
        const auto isIt = [&](int name) { return table.units()[name] == token.stem; };
        if (std::ranges::any_of(names, isIt))
            return token.range;
    }
    return std::nullopt;
}

void addAttribution(const LinkContext &context, std::vector<TermPair> &terms)
{
    if (!isSpeakerSwapped(context))
        return;
    const auto a = placeOf(context.subjectA().names, context.unitsA(), context.meeting.table());
    const auto b = placeOf(context.subjectB().names, context.unitsB(), context.meeting.table());
    if (a && b)
        terms.push_back(termPair(TermPair::Kind::Attribution, context, *a, *b));
}

bool isDirected(const QString &actClass)
{
    static const lexicon::CueWords &directed = lexicon::cueWords(u"subjects.directed_acts");
    return directed.contains(actClass);
}

bool hasCrossedActs(const LinkContext &context)
{
    const LinkedClauses clauses = linkedClauses(context);
    if (!clauses.a || !clauses.b)
        return false;
    const domain::SpeechAct &a = clauses.a->act;
    const domain::SpeechAct &b = clauses.b->act;
    return !a.speaker.isEmpty() && !b.speaker.isEmpty() && a.speaker != b.speaker &&
           a.speaker == b.addressee && b.speaker == a.addressee;
}

/// The participants that speak in the two sentences are others, and each is named in the other sentence.
bool hasCrossedSubjects(const LinkContext &context)
{
    const std::vector<int> &a = context.subjectA().names;
    const std::vector<int> &b = context.subjectB().names;
    const auto isShared = [&](int name) { return std::ranges::contains(b, name); };
    return !a.empty() && !b.empty() && std::ranges::none_of(a, isShared) &&
           placeOf(b, context.unitsA(), context.meeting.table()) &&
           placeOf(a, context.unitsB(), context.meeting.table());
}

} // namespace

LinkedClauses linkedClauses(const LinkContext &context)
{
    LinkedClauses linked{nullptr, nullptr, context.sentenceA().range, context.sentenceB().range};
    const auto best = context.meeting.features().bestClauses(context.a, context.b);
    if (best.a < 0)
        return linked;
    linked.a = &context.sentenceA().clauses[size_t(context.unitsA().clauseIndexes[size_t(best.a)])];
    linked.b = &context.sentenceB().clauses[size_t(context.unitsB().clauseIndexes[size_t(best.b)])];
    linked.rangeA = linked.a->range;
    linked.rangeB = linked.b->range;
    return linked;
}

bool isSpeakerSwapped(const LinkContext &context)
{
    const std::vector<int> &actsA = context.unitsA().acts;
    const std::vector<int> &actsB = context.unitsB().acts;
    return !context.isOpening() && context.clauseMatch() >= OneUtterance && !actsA.empty() &&
           !actsB.empty() && actsA.front() == actsB.front() &&
           isDirected(context.meeting.model().actClasses[actsA.front()]) &&
           (hasCrossedActs(context) || hasCrossedSubjects(context));
}

std::vector<TermPair> findTerms(const LinkContext &context)
{
    std::vector<TermPair> terms;
    addEqualTerms(context, terms);
    const LinkedClauses clauses = linkedClauses(context);
    const double match = context.clauseMatch();
    if (match >= OnePoint)
        addAmounts(context, clauses, terms);
    if (match >= OnePointInTime && !context.isOpening())
        addDates(context, clauses, terms);
    if (match >= OnePointInTime)
        addPlaces(context, clauses, terms);
    addAttribution(context, terms);
    return terms;
}

QStringList sharedAmounts(const LinkContext &context)
{
    QStringList shared;
    const auto b = within(context.accountB.facts->amounts, context.sentenceB().range);
    for (const AmountFact *one : within(context.accountA.facts->amounts, context.sentenceA().range)) {
        if (std::ranges::any_of(b, [&](const AmountFact *two) {
                return one->unit == two->unit && equalValues(one->value, two->value);
            }))
            shared.append(one->range.in(context.accountA.text).toString());
    }
    return shared;
}

} // namespace counterpart::analysis
