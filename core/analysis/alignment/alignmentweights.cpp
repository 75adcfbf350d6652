// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentweights.h"

#include <algorithm>
#include <cmath>

namespace counterpart::analysis {

namespace {

constexpr double NameBase = 0.7;
constexpr double PresentName = 0.6; ///< of a name of one thing that both openings have
constexpr double ShareBase = 1.2;   ///< money, a percentage
constexpr double ValueBase = 0.7;   ///< a day, a count
constexpr double TopicBase = 0.5;
constexpr double RarityPower = 0.7;   ///< of a word
constexpr double PresentWord = 0.2;   ///< what both openings write with a capital
constexpr double OfficeWord = 0.2;    ///< "minister"
constexpr double ReportingVerb = 0.7; ///< "stressed"

/// Named units of the first sentence and of the opening.
std::vector<int> namedAtHead(const std::vector<SentenceUnits> &sentences, int opening)
{
    std::vector<int> named;
    for (const int i : {0, opening}) {
        for (const UnitPlace &place : sentences[size_t(i)].units) {
            if (place.named)
                named.push_back(place.unit);
        }
    }
    std::ranges::sort(named);
    return named;
}

double alone(int inA, int inB)
{
    return inA > 0 && inB > 0 ? 1 / std::sqrt(double(inA) * inB) : 0;
}

} // namespace

AlignmentWeights::AlignmentWeights(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                   const MeetingRoles &roles, const UnitTable &table,
                                   const lexicon::AlignmentModel &model)
    : m_counts(size_t(table.units().size())), m_sentences(double(a.size() + b.size()) + 1)
{
    const auto count = [this](const std::vector<SentenceUnits> &sentences, int Counts::*side) {
        for (const SentenceUnits &sentence : sentences) {
            for (const UnitPlace &place : sentence.units)
                ++(m_counts[size_t(place.unit)].*side);
            for (const int topic : sentence.topics)
                ++(m_topicCounts[topic].*side);
        }
    };
    count(a, &Counts::inA);
    count(b, &Counts::inB);
    const std::vector<int> headA = namedAtHead(a, roles.openingA);
    const std::vector<int> headB = namedAtHead(b, roles.openingB);
    for (int id = 0; id < int(m_counts.size()); ++id) {
        const bool present = std::ranges::binary_search(headA, id) && std::ranges::binary_search(headB, id);
        const int all = m_counts[size_t(id)].inA + m_counts[size_t(id)].inB;
        const double inside =
            all > 0 ? std::max(0.0, std::log(m_sentences / all) / std::log(m_sentences)) : 0;
        m_units.push_back(baseOf(id, present, table, model) * inside);
        m_tells.push_back(!present && table.kind(id) != UnitKind::Topic &&
                          !model.roleStems.contains(table.units()[id]));
    }
}

double AlignmentWeights::baseOf(int id, bool present, const UnitTable &table,
                                const lexicon::AlignmentModel &model) const
{
    const QString &key = table.units()[id];
    switch (table.kind(id)) {
    case UnitKind::Name:
        return NameBase * (present ? PresentName : 1);
    case UnitKind::Share:
        return ShareBase;
    case UnitKind::Value:
        return ValueBase;
    case UnitKind::Topic:
        return TopicBase;
    case UnitKind::Word:
        break;
    }
    return std::pow(model.rarityOf(key), RarityPower) * (present ? PresentWord : 1) *
           (model.roleStems.contains(key) ? OfficeWord : 1) *
           (model.reportingStems.contains(key) ? ReportingVerb : 1);
}

double AlignmentWeights::unitAlone(int id) const
{
    return alone(m_counts[size_t(id)].inA, m_counts[size_t(id)].inB);
}

double AlignmentWeights::topic(int index) const
{
    const Counts counts = m_topicCounts.value(index);
    const int all = std::max(1, counts.inA + counts.inB);
    return TopicBase * std::max(0.0, std::log(m_sentences / all) / std::log(m_sentences));
}

double AlignmentWeights::topicAlone(int index) const
{
    const Counts counts = m_topicCounts.value(index);
    return alone(counts.inA, counts.inB);
}

double AlignmentWeights::sum(const SentenceUnits &sentence) const
{
    double total = 0;
    for (const UnitPlace &place : sentence.units)
        total += unit(place.unit);
    return total;
}

double AlignmentWeights::sum(const SentenceUnits &sentence, const std::vector<int> &clause) const
{
    double total = 0;
    for (const int k : clause)
        total += unit(sentence.units[size_t(k)].unit);
    return total;
}

} // namespace counterpart::analysis
