// SPDX-License-Identifier: GPL-3.0-or-later
// What is undertaken in a text of a Norwegian release on a meeting with Kenya.
#pragma once

#include "core/analysis/commitments/commitments.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline domain::EntityFact person(const QString &name, const QString &country, const QString &role,
                                 std::vector<domain::Mention> mentions)
{
    domain::EntityFact fact;
    fact.name = name;
    fact.country = country;
    fact.roles = {role};
    fact.mentions = std::move(mentions);
    return fact;
}

/// A release of Norway on a meeting with Kenya, published on 10 June 2024.
inline domain::DocumentFacts factsOf(const QString &text)
{
    domain::DocumentFacts facts;
    facts.side.value = u"no"_s;
    facts.published.value = domain::PartialDate::day(QDate(2024, 6, 10));
    domain::Sentence sentence;
    sentence.range = {0, text.size()};
    sentence.clauses.push_back({sentence.range, {}});
    facts.sentences.push_back(sentence);
    const auto mentionsOf = [&text](const QString &name) {
        std::vector<domain::Mention> mentions;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            mentions.push_back({{at, at + name.size()}, true});
        return mentions;
    };
    facts.entities.push_back(
        person(u"Kari Lie"_s, u"no"_s, u"Minister of Norway"_s, mentionsOf(u"Minister Lie"_s)));
    facts.entities.push_back(
        person(u"Amina Otieno"_s, u"ke"_s, u"Secretary of Kenya"_s, mentionsOf(u"Secretary Otieno"_s)));
    domain::EncounterFact encounter;
    encounter.countries = {u"no"_s, u"ke"_s};
    facts.encounters.push_back(encounter);
    return facts;
}

inline void addDate(domain::DocumentFacts &facts, const QString &text, const QString &words,
                    domain::PartialDate date, bool relative = false)
{
    const qsizetype at = text.indexOf(words);
    QVERIFY(at >= 0);
    facts.dates.push_back({{at, at + words.size()}, date, relative});
}

inline std::vector<domain::Commitment> findWith(const domain::DocumentFacts &facts, const QString &text)
{
    domain::CleanDocument document;
    document.text = text;
    return analysis::findCommitments(analysis::AnalysedText(document, *lexicon::Lexicon::builtIn()), facts);
}

inline std::vector<domain::Commitment> find(const QString &text)
{
    return findWith(factsOf(text), text);
}

} // namespace counterpart::test
