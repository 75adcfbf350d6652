// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignmentfeatures.h"

#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr double NameBase = 0.6;       ///< of a name as a unit, before rarity in the meeting
constexpr double DampFactor = 0.45;    ///< boilerplate of readouts
constexpr double PresentFactor = 0.35; ///< names of the participants, which stand everywhere
constexpr double GenericFactor = 0.7;  ///< boilerplate topics, and names as concepts

/// Calls \p use with each id that both sorted sets have.
template <typename Use>
void forShared(const std::vector<int> &a, const std::vector<int> &b, Use use)
{
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            use(*i);
            ++i;
            ++j;
        }
    }
}

double sum(const std::vector<int> &ids, const std::vector<double> &weights)
{
    double total = 0;
    for (const int id : ids)
        total += weights[size_t(id)];
    return total;
}

double norm(const std::vector<int> &ids, const std::vector<double> &weights, double floor)
{
    double total = floor;
    for (const int id : ids)
        total += weights[size_t(id)] * weights[size_t(id)];
    return std::sqrt(total);
}

bool isName(const QString &key)
{
    return key.startsWith(u'=');
}

/// Names that both opening sentences have: who met whom.
std::vector<int> participants(const SentenceUnits &a, const SentenceUnits &b)
{
    std::vector<int> both;
    forShared(a.proper, b.proper, [&](int id) { both.push_back(id); });
    return both;
}

double actOverlap(const QStringList &a, const QStringList &b)
{
    const QSet<QString> setA(a.begin(), a.end());
    const QSet<QString> setB(b.begin(), b.end());
    const qsizetype least = std::max<qsizetype>(1, std::min(setA.size(), setB.size()));
    return double((setA & setB).size()) / double(least);
}

/// The first of the first three sentences that says that people met or spoke.
std::optional<int> openingOf(const Account &account)
{
    static const QRegularExpression encounter(
        u"\\b(met\\b|spoke\\b|spoken|(held|had|hold|have) "
        u"(a|an|another|the|his|her|their|\\w+ed|secure|brief|telephone|phone|"
        "bilateral|official|informal)\\b.{0,60}?(meeting|talks?|conversation|call|discussion|videoconference)"
        "|"
        "(meeting|talks|conversation|call) (with|between)|telephoned?|phoned?|call(ed)? (on )?[A-Z]|received "
        "(a |in )?|"
        "welcomed .{0,60} to |hosted|during (their|the|his|her) (\\w+ )?(meeting|call|talks|conversation)|"
        "paid a (courtesy|official|working|state) )"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const int last = std::min<int>(3, int(account.facts->sentences.size()));
    for (int i = 0; i < last; ++i) {
        if (encounter.matchView(account.facts->sentences[size_t(i)].range.in(account.text)).hasMatch())
            return i;
    }
    return std::nullopt;
}

} // namespace

Openings findOpenings(const Account &a, const Account &b)
{
    const std::optional<int> openA = openingOf(a);
    const std::optional<int> openB = openingOf(b);
    return {openA.value_or(0), openB.value_or(0), openA && openB};
}

QString featureName(Feature feature)
{
    static const std::array<QString, FeatureCount> names{
        u"open"_s,        u"open_other"_s,  u"clause_match"_s, u"topic_rarity"_s, u"topic_cosine"_s,
        u"unit_rarity"_s, u"act_overlap"_s, u"first_act"_s,    u"position"_s,     u"shorter_sum"_s,
        u"rank_ratio"_s,  u"row_margin"_s,  u"least_margin"_s, u"neighbour"_s};
    return names[size_t(feature)];
}

AlignmentFeatures::AlignmentFeatures(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                     const UnitTable &table, const lexicon::Lexicon &lexicon,
                                     const lexicon::AlignmentModel &model, Openings openings)
    : m_a(a), m_b(b), m_openings(openings)
{
    weigh(table, lexicon, model);
    m_sideA = summarise(a);
    m_sideB = summarise(b);
    fillBase();
}

void AlignmentFeatures::weigh(const UnitTable &table, const lexicon::Lexicon &lexicon,
                              const lexicon::AlignmentModel &model)
{
    const auto count = [this](Weights &weights, const QStringList &keys, auto member) {
        const size_t size = size_t(keys.size());
        for (const QString &key : keys)
            weights.isName.push_back(isName(key));
        weights.base.assign(size, 0);
        weights.inside.assign(size, 0);
        weights.inA.assign(size, 0);
        weights.inB.assign(size, 0);
        for (const SentenceUnits &sentence : m_a)
            for (const int id : sentence.*member)
                ++weights.inA[size_t(id)];
        for (const SentenceUnits &sentence : m_b)
            for (const int id : sentence.*member)
                ++weights.inB[size_t(id)];
    };
    count(m_units, table.units(), &SentenceUnits::units);
    count(m_concepts, table.concepts(), &SentenceUnits::concepts);

    QSet<QString> present;
    if (!m_a.empty() && !m_b.empty()) {
        for (const int id : participants(m_a[size_t(m_openings.a)], m_b[size_t(m_openings.b)]))
            present.insert(table.units()[id]);
    }
    const double n = double(m_a.size() + m_b.size());
    const auto rarityHere = [n](int sentences) {
        return std::log((n + 1) / std::max(1, sentences)) / std::log(n + 1);
    };
    for (qsizetype id = 0; id < table.units().size(); ++id) {
        const QString &key = table.units()[id];
        double weight = isName(key) ? NameBase : model.rarityOf(key);
        weight *= model.dampStems.contains(key) ? DampFactor : 1;
        weight *= present.contains(key) ? PresentFactor : 1;
        m_units.base[size_t(id)] = weight;
        m_units.inside[size_t(id)] = weight * rarityHere(m_units.inA[size_t(id)] + m_units.inB[size_t(id)]);
    }
    for (qsizetype id = 0; id < table.concepts().size(); ++id) {
        const QString &key = table.concepts()[id];
        const lexicon::Topic *topic = isName(key) ? nullptr : lexicon.topics().find(key.sliced(1));
        double weight = model.weightOf(key) * (isName(key) || (topic && topic->generic) ? GenericFactor : 1);
        weight *= present.contains(key) ? PresentFactor : 1;
        m_concepts.base[size_t(id)] = weight;
        m_concepts.inside[size_t(id)] =
            weight * rarityHere(m_concepts.inA[size_t(id)] + m_concepts.inB[size_t(id)]);
    }
}

AlignmentFeatures::Side AlignmentFeatures::summarise(const std::vector<SentenceUnits> &sentences) const
{
    Side side;
    for (const SentenceUnits &sentence : sentences) {
        side.units.push_back(sum(sentence.units, m_units.inside));
        side.unitNorm.push_back(norm(sentence.units, m_units.inside, 0.02));
        side.concepts.push_back(sum(sentence.concepts, m_concepts.inside));
        side.conceptNorm.push_back(norm(sentence.concepts, m_concepts.inside, 0.1));
        std::vector<double> clauses;
        for (const std::vector<int> &clause : sentence.clauses)
            clauses.push_back(sum(clause, m_units.inside));
        side.clauses.push_back(std::move(clauses));
    }
    return side;
}

double AlignmentFeatures::clauseMatch(int a, int b) const
{
    const auto [i, j] = bestClauses(a, b);
    return i < 0 ? 0 : clausePair(a, i, b, j);
}

double AlignmentFeatures::clausePair(int a, int i, int b, int j) const
{
    double common = 0;
    forShared(m_a[size_t(a)].clauses[size_t(i)], m_b[size_t(b)].clauses[size_t(j)],
              [&](int id) { common += m_units.inside[size_t(id)]; });
    return 2 * common / (m_sideA.clauses[size_t(a)][size_t(i)] + m_sideB.clauses[size_t(b)][size_t(j)] + 0.5);
}

std::pair<int, int> AlignmentFeatures::bestClauses(int a, int b) const
{
    std::pair<int, int> best(-1, -1);
    double highest = 0;
    for (int i = 0; i < int(m_a[size_t(a)].clauses.size()); ++i) {
        for (int j = 0; j < int(m_b[size_t(b)].clauses.size()); ++j) {
            const double match = clausePair(a, i, b, j);
            if (match > highest) {
                highest = match;
                best = {i, j};
            }
        }
    }
    return best;
}

double AlignmentFeatures::unitCosine(int a, int b) const
{
    double common = 0;
    forShared(m_a[size_t(a)].units, m_b[size_t(b)].units,
              [&](int id) { common += m_units.inside[size_t(id)] * m_units.inside[size_t(id)]; });
    return common / (m_sideA.unitNorm[size_t(a)] * m_sideB.unitNorm[size_t(b)]);
}

double AlignmentFeatures::unitRarity(int a, int b) const
{
    double best = 0;
    forShared(m_a[size_t(a)].units, m_b[size_t(b)].units, [&](int id) {
        const size_t at = size_t(id);
        if (m_units.isName[at])
            return;
        best = std::max(best, m_units.base[at] / std::sqrt(double(m_units.inA[at]) * m_units.inB[at]));
    });
    return best;
}

double AlignmentFeatures::conceptCosine(int a, int b) const
{
    double common = 0;
    forShared(m_a[size_t(a)].concepts, m_b[size_t(b)].concepts,
              [&](int id) { common += m_concepts.inside[size_t(id)] * m_concepts.inside[size_t(id)]; });
    return common / (m_sideA.conceptNorm[size_t(a)] * m_sideB.conceptNorm[size_t(b)]);
}

double AlignmentFeatures::conceptCover(int a, int b) const
{
    double common = 0;
    forShared(m_a[size_t(a)].concepts, m_b[size_t(b)].concepts,
              [&](int id) { common += m_concepts.inside[size_t(id)]; });
    return common / (std::min(m_sideA.concepts[size_t(a)], m_sideB.concepts[size_t(b)]) + 0.3);
}

double AlignmentFeatures::conceptRarity(int a, int b) const
{
    double best = 0;
    forShared(m_a[size_t(a)].concepts, m_b[size_t(b)].concepts, [&](int id) {
        const size_t at = size_t(id);
        best =
            std::max(best, m_concepts.base[at] / std::sqrt(double(m_concepts.inA[at]) * m_concepts.inB[at]));
    });
    return best;
}

void AlignmentFeatures::fillBase()
{
    const int rows = int(m_a.size());
    const int columns = int(m_b.size());
    m_base.resize(m_a.size() * m_b.size());
    m_rowTop.resize(m_a.size());
    m_columnTop.resize(m_b.size());
    const auto rank = [](TopTwo &top, double value, int at) {
        if (value > top.first) {
            top = {value, top.first, at};
        } else if (value > top.second) {
            top.second = value;
        }
    };
    for (int a = 0; a < rows; ++a) {
        for (int b = 0; b < columns; ++b) {
            const double value = 0.5 * unitCosine(a, b) + 0.4 * clauseMatch(a, b) +
                                 0.4 * conceptCosine(a, b) + 0.25 * conceptRarity(a, b) +
                                 0.2 * conceptCover(a, b);
            m_base[size_t(a) * m_b.size() + size_t(b)] = value;
            rank(m_rowTop[size_t(a)], value, b);
            rank(m_columnTop[size_t(b)], value, a);
        }
    }
}

double AlignmentFeatures::rowRival(int a, int b) const
{
    const TopTwo &top = m_rowTop[size_t(a)];
    return top.at == b ? top.second : top.first;
}

double AlignmentFeatures::columnRival(int a, int b) const
{
    const TopTwo &top = m_columnTop[size_t(b)];
    return top.at == a ? top.second : top.first;
}

double AlignmentFeatures::neighbour(int a, int b) const
{
    double best = 0;
    for (const auto &[da, db] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)}) {
        const int i = a + da;
        const int j = b + db;
        if (i >= 0 && j >= 0 && i < int(m_a.size()) && j < int(m_b.size()))
            best = std::max(best, base(i, j));
    }
    return best;
}

FeatureRow AlignmentFeatures::row(int a, int b) const
{
    const bool isOpening = a == m_openings.a && b == m_openings.b;
    const QStringList &actsA = m_a[size_t(a)].acts;
    const QStringList &actsB = m_b[size_t(b)].acts;
    const double value = base(a, b);
    const double row = rowRival(a, b);
    const double column = columnRival(a, b);
    const double rowMargin = std::max(-0.8, value - row);
    const double columnMargin = std::max(-0.8, value - column);
    const double relA = (a + 0.5) / double(m_a.size());
    const double relB = (b + 0.5) / double(m_b.size());

    FeatureRow features{};
    const auto set = [&features](Feature feature, double amount) { features[size_t(feature)] = amount; };
    set(Feature::Open, isOpening ? (m_openings.sure ? 1 : 0.5) : 0);
    set(Feature::OpenOther, !isOpening && (a == m_openings.a || b == m_openings.b) ? 1 : 0);
    set(Feature::ClauseMatch, clauseMatch(a, b));
    set(Feature::TopicRarity, conceptRarity(a, b));
    set(Feature::TopicCosine, conceptCosine(a, b));
    set(Feature::UnitRarity, unitRarity(a, b));
    set(Feature::ActOverlap, actOverlap(actsA, actsB));
    set(Feature::FirstAct, !actsA.isEmpty() && !actsB.isEmpty() && actsA.front() == actsB.front() ? 1 : 0);
    set(Feature::Position, std::abs(relA - relB));
    set(Feature::ShorterSum, std::min({2.0, m_sideA.units[size_t(a)], m_sideB.units[size_t(b)]}));
    set(Feature::RankRatio,
        std::max(std::min(2.0, value / (row + 0.1)), std::min(2.0, value / (column + 0.1))));
    set(Feature::RowMargin, rowMargin);
    set(Feature::LeastMargin, std::min(rowMargin, columnMargin));
    set(Feature::Neighbour, neighbour(a, b));
    return features;
}

SharedWeight AlignmentFeatures::shared(int a, int b) const
{
    double common = 0;
    forShared(m_a[size_t(a)].units, m_b[size_t(b)].units,
              [&](int id) { common += m_units.inside[size_t(id)]; });
    return {common / (m_sideA.units[size_t(a)] + 0.25), common / (m_sideB.units[size_t(b)] + 0.25)};
}

double AlignmentFeatures::topicLoad(const SentenceUnits &sentence) const
{
    double load = 0;
    for (const int id : sentence.concepts)
        load += m_concepts.isName[size_t(id)] ? 0 : m_concepts.base[size_t(id)];
    return load;
}

} // namespace counterpart::analysis
