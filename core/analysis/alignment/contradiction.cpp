// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/contradiction.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

namespace {

constexpr double OnePoint = 0.3;   ///< least agreement of clauses, for a negation to be about the same point
constexpr double OneClause = 0.45; ///< the same, where no subject stands out
constexpr double OneSubject = 0.6; ///< how much alone both are with what they name
constexpr qsizetype Reach = 8;     ///< words behind a negation among which the denied one is looked for
constexpr int WordsDenied = 2;     ///< of those that say something, names left out

using lexicon::AlignmentToken;

/// One side of the link: the sentence and its linked clause.
struct Side
{
    const SentenceUnits &units;
    text::Range clause;

    [[nodiscard]] bool isNegated() const
    {
        return std::ranges::any_of(units.negations, [this](qsizetype at) { return clause.contains(at); });
    }
    [[nodiscard]] bool says(const QString &stem) const
    {
        return std::ranges::any_of(units.tokens, [&](const AlignmentToken &token) {
            return token.stem == stem && clause.contains(token.range);
        });
    }
    [[nodiscard]] bool matches(const QRegularExpression &pattern) const
    {
        return pattern.match(units.twin).hasMatch();
    }
};

/// A word that this side negates stands in the linked clause of the other.
bool negatesWordOf(const Side &side, const Side &other, const lexicon::AlignmentModel &model)
{
    return std::ranges::any_of(side.units.negations, [&](qsizetype negation) {
        if (!side.clause.contains(negation))
            return false;
        const auto &tokens = side.units.tokens;
        const auto first = std::ranges::upper_bound(
            tokens, negation, {}, [](const AlignmentToken &token) { return token.range.begin; });
        int denied = 0;
        for (auto token = first; token != tokens.end() && token - first < Reach && denied < WordsDenied;
             ++token) {
            if (token->capital || model.stop.contains(token->folded) || model.roleStems.contains(token->stem))
                continue;
            ++denied;
            if (other.says(token->stem))
                return true;
        }
        return false;
    });
}

/// Both name a topic or a thing that few other sentences name.
bool haveOneSubject(const LinkContext &context)
{
    const AlignmentWeights &weights = context.meeting.weights();
    const auto isGeneric = [&](int index) { return context.meeting.model().concepts[size_t(index)].generic; };
    const auto &topicsB = context.unitsB().topics;
    const bool topic = std::ranges::any_of(context.unitsA().topics, [&](int index) {
        return std::ranges::binary_search(topicsB, index) && !isGeneric(index) &&
               weights.topicAlone(index) >= OneSubject;
    });
    return topic || std::ranges::any_of(context.unitsA().units, [&](const UnitPlace &place) {
               return place.named && weights.tells(place.unit) && context.unitsB().has(place.unit) &&
                      weights.unitAlone(place.unit) >= OneSubject;
           });
}

QRegularExpression patternOf(QStringView key)
{
    return QRegularExpression(lexicon::cuePattern(key), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

bool isDenied(const LinkContext &context)
{
    static const QRegularExpression unsaid = patternOf(u"negations.unsaid");
    static const QRegularExpression untrue = patternOf(u"negations.untrue");
    const LinkedClauses clauses = linkedClauses(context);
    const Side a{context.unitsA(), clauses.rangeA};
    const Side b{context.unitsB(), clauses.rangeB};
    const bool deniedA = a.matches(unsaid) || a.matches(untrue);
    const bool deniedB = b.matches(unsaid) || b.matches(untrue);
    if (deniedA != deniedB)
        return !(deniedA ? b : a).isNegated() && haveOneSubject(context);
    const bool negatedA = a.isNegated();
    const double agreement = context.clauseMatch();
    if (deniedA || negatedA == b.isNegated() || agreement < OnePoint ||
        (agreement < OneClause && !haveOneSubject(context)))
        return false;
    const lexicon::AlignmentModel &model = context.meeting.model();
    return negatedA ? negatesWordOf(a, b, model) : negatesWordOf(b, a, model);
}

} // namespace counterpart::analysis
