// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentweights.h"

#include <algorithm>
#include <cmath>

namespace counterpart::analysis {

namespace {

constexpr double NameBase = 0.6;     ///< of a name of one thing as a unit
constexpr double DampFactor = 0.45;  ///< boilerplate of readouts
constexpr double PresentName = 0.6;  ///< names of one thing that both openings have
constexpr double PresentWord = 0.15; ///< other names of participants
constexpr double PresentConcept = 0.35;

} // namespace

/// In how many sentences of either account each thing is.
struct AlignmentWeights::Counts
{
    std::vector<int> inA;
    std::vector<int> inB;

    Counts(size_t things, const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
           std::vector<int> SentenceUnits::*member)
        : inA(things, 0), inB(things, 0)
    {
        for (const SentenceUnits &sentence : a)
            for (const int id : sentence.*member)
                ++inA[size_t(id)];
        for (const SentenceUnits &sentence : b)
            for (const int id : sentence.*member)
                ++inB[size_t(id)];
    }
};

AlignmentWeights::AlignmentWeights(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                   const MeetingRoles &roles, const UnitTable &table,
                                   const lexicon::AlignmentModel &model)
{
    const auto isPresent = [&](int unit) { return std::ranges::binary_search(roles.participants, unit); };
    QSet<QString> present;
    for (const int unit : roles.participants)
        present.insert(table.units()[unit]);

    for (int id = 0; id < int(table.units().size()); ++id) {
        const QString &key = table.units()[id];
        const bool name = key.startsWith(u'=');
        double weight = name ? NameBase : model.rarityOf(key);
        weight *= model.dampStems.contains(key) ? DampFactor : 1;
        weight *= isPresent(id) ? (name ? PresentName : PresentWord) : 1;
        m_units.base.push_back(weight);
        m_units.isTopic.push_back(false);
    }
    for (const QString &key : table.concepts()) {
        m_concepts.base.push_back(model.weightOf(key) * (present.contains(key) ? PresentConcept : 1));
        m_concepts.isTopic.push_back(key.startsWith(u'#'));
    }
    Counts units(m_units.base.size(), a, b, &SentenceUnits::units);
    const Counts concepts(m_concepts.base.size(), a, b, &SentenceUnits::concepts);
    // A topic may bring a name along as its parent: the name is then in that sentence too.
    for (int id = 0; id < int(table.concepts().size()); ++id) {
        if (const int unit = table.unitIdOf(table.concepts()[id]); unit >= 0) {
            units.inA[size_t(unit)] = concepts.inA[size_t(id)];
            units.inB[size_t(unit)] = concepts.inB[size_t(id)];
        }
    }
    spread(m_units, units, a.size() + b.size());
    spread(m_concepts, concepts, a.size() + b.size());
    for (int id = 0; id < int(table.units().size()); ++id) {
        if (table.units()[id].startsWith(u'='))
            m_units.shared[size_t(id)] = 0;
    }
}

void AlignmentWeights::spread(Weights &weights, const Counts &counts, size_t sentences)
{
    const double n = double(sentences) + 1;
    for (size_t id = 0; id < weights.base.size(); ++id) {
        const int here = std::max(1, counts.inA[id] + counts.inB[id]);
        const double both = std::sqrt(double(std::max(1, counts.inA[id])) * std::max(1, counts.inB[id]));
        weights.inside.push_back(weights.base[id] * std::log(n / here) / std::log(n));
        weights.shared.push_back(weights.base[id] / both);
    }
}

double AlignmentWeights::sum(const std::vector<int> &units) const
{
    double total = 0;
    for (const int id : units)
        total += unit(id);
    return total;
}

} // namespace counterpart::analysis
