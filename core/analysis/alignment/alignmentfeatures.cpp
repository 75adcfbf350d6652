// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentfeatures.h"

#include <algorithm>
#include <cmath>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr double RatioFloor = 0.1; ///< added to the rival
constexpr double MostRatio = 2;
constexpr double MostValues = 2;
constexpr double MostOthers = 2;
constexpr double NearShare = 0.15; ///< of the greater sum
constexpr double ClauseFloor =
    0.25; ///< of an agreement that is told: a slight clause does not match for a word

/// Calls \p use with each unit that both have.
template <typename Use>
void forShared(const std::vector<UnitPlace> &a, const std::vector<UnitPlace> &b, Use use)
{
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (i->unit < j->unit) {
            ++i;
        } else if (j->unit < i->unit) {
            ++j;
        } else {
            use(*i, *j);
            ++i;
            ++j;
        }
    }
}

double ratio(double likeness, double rival)
{
    return std::min(MostRatio, likeness / (rival + RatioFloor));
}

bool haveNearMoney(const SentenceUnits &a, const SentenceUnits &b)
{
    return std::ranges::any_of(a.money, [&](double one) {
        return std::ranges::any_of(b.money, [one](double other) {
            const double gap = std::abs(one - other);
            return gap > 0 && gap <= NearShare * std::max(one, other);
        });
    });
}

/// Of a name or value that is no participant; else 0.
double weightOfName(const UnitPlace &place, const AlignmentWeights &weights)
{
    return place.named && weights.tells(place.unit) ? weights.unit(place.unit) : 0;
}

std::vector<double> weightsOfNames(const std::vector<SentenceUnits> &sentences,
                                   const AlignmentWeights &weights)
{
    std::vector<double> sums;
    for (const SentenceUnits &sentence : sentences) {
        double sum = 0;
        for (const UnitPlace &place : sentence.units)
            sum += weightOfName(place, weights);
        sums.push_back(sum);
    }
    return sums;
}

bool haveOtherSpeakers(const Subject &a, const Subject &b)
{
    return !a.both && !b.both && !a.names.empty() && !b.names.empty() &&
           std::ranges::none_of(a.names, [&](int name) { return std::ranges::contains(b.names, name); });
}

} // namespace

QString featureName(Feature feature)
{
    static const std::array<QString, FeatureCount> names{
        u"open"_s,         u"open_other"_s,  u"longer_account"_s, u"position"_s,      u"first_act"_s,
        u"plain_ratio"_s,  u"cover"_s,       u"ratio"_s,          u"margin"_s,        u"unique"_s,
        u"clause_cover"_s, u"vector"_s,      u"vector_ratio"_s,   u"vector_margin"_s, u"name"_s,
        u"same_value"_s,   u"near_money"_s,  u"other_speaker"_s,  u"contact"_s,       u"diagonal"_s,
        u"opening"_s,      u"opening_gap"_s, u"other_names"_s,    u"neighbour"_s};
    return names[size_t(feature)];
}

AlignmentFeatures::AlignmentFeatures(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                     const MeetingRoles &roles, const AlignmentWeights &weights,
                                     const UnitTable &table, const lexicon::WordVectors &vectors)
    : m_a(a), m_b(b), m_roles(roles), m_weights(weights), m_table(table),
      m_namesA(weightsOfNames(a, weights)), m_namesB(weightsOfNames(b, weights)),
      m_matching(a, b, weights, WordLikeness(a, b, table, vectors)),
      m_cosines(SentenceVectors(a, b, weights, table, vectors).likenesses()),
      m_plainRivals(a.size(), b.size()), m_rivals(a.size(), b.size()), m_cosineRivals(a.size(), b.size())
{
    for (int i = 0; i < int(a.size()); ++i) {
        for (int j = 0; j < int(b.size()); ++j) {
            m_plainRivals.take(i, j, m_matching.of(i, j).plain);
            m_rivals.take(i, j, float(likeness(i, j)));
            m_cosineRivals.take(i, j, std::max(0.0F, m_cosines[at(i, j)]));
        }
    }
}

double AlignmentFeatures::likeness(int a, int b) const
{
    const PairMatch &match = m_matching.of(a, b);
    return (double(match.dice) + double(match.clause)) / 2;
}

double AlignmentFeatures::diagonal(int a, int b) const
{
    double best = 0;
    if (a > 0 && b > 0)
        best = likeness(a - 1, b - 1);
    if (a + 1 < int(m_a.size()) && b + 1 < int(m_b.size()))
        best = std::max(best, likeness(a + 1, b + 1));
    return best;
}

double AlignmentFeatures::neighbour(int a, int b) const
{
    double best = 0;
    for (const auto &[i, j] : {std::pair(a - 1, b), {a + 1, b}, {a, b - 1}, {a, b + 1}}) {
        if (i >= 0 && j >= 0 && i < int(m_a.size()) && j < int(m_b.size()))
            best = std::max(best, likeness(i, j));
    }
    return best;
}

FeatureRow AlignmentFeatures::row(int a, int b) const
{
    FeatureRow features{};
    setRoles(a, b, features);
    setLikeness(a, b, features);
    setShared(a, b, features);
    return features;
}

void AlignmentFeatures::setRoles(int a, int b, FeatureRow &features) const
{
    const auto set = [&features](Feature feature, double amount) { features[size_t(feature)] = amount; };
    const double rows = double(m_a.size());
    const double columns = double(m_b.size());
    const std::vector<int> &actsA = m_a[size_t(a)].acts;
    const std::vector<int> &actsB = m_b[size_t(b)].acts;
    const double openingA = m_roles.openingsA[size_t(a)];
    const double openingB = m_roles.openingsB[size_t(b)];
    set(Feature::Open, isOpening(a, b));
    set(Feature::OpenOther, (a == m_roles.openingA) != (b == m_roles.openingB));
    set(Feature::LongerAccount, std::log(std::max(rows, columns)));
    set(Feature::Position, std::abs((a + 0.5) / rows - (b + 0.5) / columns));
    set(Feature::FirstAct, !actsA.empty() && !actsB.empty() && actsA.front() == actsB.front());
    set(Feature::OtherSpeaker, haveOtherSpeakers(m_roles.subjectsA[size_t(a)], m_roles.subjectsB[size_t(b)]));
    set(Feature::Contact, m_a[size_t(a)].contact && m_b[size_t(b)].contact);
    set(Feature::Opening, std::min(openingA, openingB));
    set(Feature::OpeningGap, std::abs(openingA - openingB));
}

void AlignmentFeatures::setLikeness(int a, int b, FeatureRow &features) const
{
    const auto set = [&features](Feature feature, double amount) { features[size_t(feature)] = amount; };
    const PairMatch &match = m_matching.of(a, b);
    const double like = likeness(a, b);
    const double cosine = double(m_cosines[at(a, b)]);
    const double positive = std::max(0.0, cosine);
    const auto lesser = [a, b](const Rivals &rivals) {
        return std::min(rivals.inRow(a, b), rivals.inColumn(a, b));
    };
    set(Feature::PlainRatio, ratio(double(match.plain), lesser(m_plainRivals)));
    set(Feature::Cover, double(match.dice));
    set(Feature::Ratio, ratio(like, lesser(m_rivals)));
    set(Feature::Margin, like - lesser(m_rivals));
    set(Feature::Unique, double(match.unique));
    set(Feature::ClauseCover, double(match.clause));
    set(Feature::Vector, cosine);
    set(Feature::VectorRatio, ratio(positive, lesser(m_cosineRivals)));
    set(Feature::VectorMargin, positive - lesser(m_cosineRivals));
    set(Feature::Diagonal, diagonal(a, b));
    set(Feature::Neighbour, neighbour(a, b));
}

void AlignmentFeatures::setShared(int a, int b, FeatureRow &features) const
{
    const SentenceUnits &one = m_a[size_t(a)];
    const SentenceUnits &other = m_b[size_t(b)];
    double name = 0;
    double values = 0;
    double sharedA = 0;
    double sharedB = 0;
    forShared(one.units, other.units, [&](const UnitPlace &x, const UnitPlace &y) {
        const UnitKind kind = m_table.kind(x.unit);
        if (x.named && y.named && m_weights.tells(x.unit))
            name = std::max(name, m_weights.unitAlone(x.unit));
        sharedA += weightOfName(x, m_weights);
        sharedB += weightOfName(y, m_weights);
        values += kind == UnitKind::Share || kind == UnitKind::Value;
    });
    features[size_t(Feature::Name)] = name;
    features[size_t(Feature::SameValue)] = std::min(MostValues, values);
    features[size_t(Feature::NearMoney)] = haveNearMoney(one, other);
    features[size_t(Feature::OtherNames)] = std::min(
        MostOthers, std::max(0.0, std::min(m_namesA[size_t(a)] - sharedA, m_namesB[size_t(b)] - sharedB)));
}

AlignmentFeatures::ClauseMatch AlignmentFeatures::bestClauses(int a, int b) const
{
    const SentenceUnits &one = m_a[size_t(a)];
    const SentenceUnits &other = m_b[size_t(b)];
    ClauseMatch best;
    for (size_t i = 0; i < one.clauses.size(); ++i) {
        for (size_t j = 0; j < other.clauses.size(); ++j) {
            double common = 0;
            for (const int p : one.clauses[i]) {
                const int unit = one.units[size_t(p)].unit;
                const auto isIt = [&](int q) { return other.units[size_t(q)].unit == unit; };
                if (std::ranges::any_of(other.clauses[j], isIt))
                    common += m_weights.unit(unit);
            }
            const double agreement = 2 * common /
                                     (2 * ClauseFloor + m_weights.sum(one, one.clauses[i]) +
                                      m_weights.sum(other, other.clauses[j]));
            if (agreement > best.agreement)
                best = {int(i), int(j), agreement};
        }
    }
    return best;
}

Coverage AlignmentFeatures::coverage(int a, int b) const
{
    const SentenceUnits &one = m_a[size_t(a)];
    const SentenceUnits &other = m_b[size_t(b)];
    double common = 0;
    forShared(one.units, other.units,
              [&](const UnitPlace &x, const UnitPlace &) { common += m_weights.unit(x.unit); });
    return {common / (ClauseFloor + m_weights.sum(one)), common / (ClauseFloor + m_weights.sum(other))};
}

} // namespace counterpart::analysis
