// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/alignmentunits.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::AlignmentToken;

namespace {

/// Of a sentence; real ones have fewer than ten. Clauses are compared each with each.
constexpr size_t MostClauses = 24;

int idOf(const QString &key, QHash<QString, int> &ids, QStringList &names)
{
    const auto known = ids.constFind(key);
    if (known != ids.cend())
        return *known;
    names.append(key);
    ids.insert(key, int(names.size()) - 1);
    return int(names.size()) - 1;
}

void makeSet(std::vector<int> &ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
}

std::vector<qsizetype> findNegations(const QString &twin, qsizetype offset)
{
    static const QRegularExpression negation(lexicon::cuePattern(u"negations.words"),
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<qsizetype> found;
    for (auto matches = negation.globalMatch(twin); matches.hasNext();)
        found.push_back(offset + matches.next().capturedStart());
    return found;
}

} // namespace

int UnitTable::unitId(const QString &key)
{
    return idOf(key, m_unitIds, m_units);
}

int UnitTable::conceptId(const QString &key)
{
    return idOf(key, m_conceptIds, m_concepts);
}

UnitReader::UnitReader(const lexicon::AlignmentModel &model, UnitTable &table)
    : m_model(model), m_table(table)
{
}

std::vector<SentenceUnits> UnitReader::read(const Account &account, size_t most)
{
    std::vector<SentenceUnits> sentences;
    for (const domain::Sentence &sentence : account.facts->sentences) {
        if (sentences.size() == most)
            break;
        sentences.push_back(reduce(account.text, sentence));
    }
    return sentences;
}

SentenceUnits UnitReader::reduce(QStringView text, const domain::Sentence &sentence)
{
    SentenceUnits reduced;
    reduced.start = sentence.range.begin;
    reduced.twin = lexicon::straightened(sentence.range.in(text));
    reduced.tokens = m_tokenizer.tokens(reduced.twin, sentence.range.begin);
    reduced.negations = findNegations(reduced.twin, sentence.range.begin);
    QStringList stems;
    for (const AlignmentToken &token : reduced.tokens)
        stems.append(token.stem);
    const std::vector<int> names = takeNames(stems, reduced);
    takeTopics(stems, reduced);
    takeActs(stems, names, reduced);
    takeUnits(names, reduced);
    takeClauses(sentence, reduced);
    return reduced;
}

std::vector<int> UnitReader::takeNames(const QStringList &stems, SentenceUnits &into)
{
    std::vector<int> names(size_t(stems.size()), -1);
    for (const lexicon::StemPhrases::Found &found : m_model.equalTerms.find(stems)) {
        const int index = found.values->front();
        std::fill(names.begin() + found.begin, names.begin() + found.end, index);
        into.concepts.push_back(m_table.conceptId(m_model.concepts[size_t(index)].key));
    }
    return names;
}

void UnitReader::takeTopics(const QStringList &stems, SentenceUnits &into)
{
    for (const lexicon::StemPhrases::Found &found : m_model.topics.find(stems)) {
        for (const int index : *found.values) {
            const lexicon::AlignmentModel::Concept &topic = m_model.concepts[size_t(index)];
            into.concepts.push_back(m_table.conceptId(topic.key));
            if (!topic.parent.isEmpty())
                into.concepts.push_back(m_table.conceptId(topic.parent));
        }
    }
    makeSet(into.concepts);
}

void UnitReader::takeActs(const QStringList &stems, const std::vector<int> &names, SentenceUnits &into) const
{
    for (const lexicon::StemPhrases::Found &found : m_model.acts.find(stems)) {
        const size_t first = size_t(found.begin);
        const bool title = first > 0 && into.tokens[first].capital;
        if (names[first] < 0 && !title)
            into.acts.push_back(found.values->front());
    }
}

bool UnitReader::carriesMeaning(const AlignmentToken &token) const
{
    return token.folded.size() >= 2 && !m_model.stop.contains(token.folded) &&
           !m_model.role.contains(token.folded) && !m_model.roleStems.contains(token.stem);
}

void UnitReader::takeUnits(const std::vector<int> &names, SentenceUnits &into)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const AlignmentToken &token = into.tokens[i];
        const bool everyday = m_model.stop.contains(token.folded) || m_model.role.contains(token.folded);
        if (i > 0 && token.capital && !everyday)
            into.proper.push_back(m_table.unitId(token.stem));
        if (names[i] < 0) {
            if (carriesMeaning(token))
                into.places.emplace_back(token.range, m_table.unitId(token.stem));
            continue;
        }
        if (i > 0 && names[i - 1] == names[i]) {
            into.places.back().first.end = token.range.end;
            continue;
        }
        const int id = m_table.unitId(m_model.concepts[size_t(names[i])].key);
        into.places.emplace_back(token.range, id);
        into.proper.push_back(id);
    }
    for (const auto &[place, id] : into.places)
        into.units.push_back(id);
    makeSet(into.units);
    makeSet(into.proper);
}

void UnitReader::takeClauses(const domain::Sentence &sentence, SentenceUnits &into) const
{
    const size_t most = std::min(sentence.clauses.size(), MostClauses);
    for (size_t i = 0; i < most; ++i) {
        std::vector<int> units;
        for (const auto &[place, id] : into.places) {
            if (sentence.clauses[i].range.contains(place.begin))
                units.push_back(id);
        }
        makeSet(units);
        if (units.size() < 2)
            continue;
        into.clauses.push_back(std::move(units));
        into.clauseIndexes.push_back(int(i));
    }
}

} // namespace counterpart::analysis
