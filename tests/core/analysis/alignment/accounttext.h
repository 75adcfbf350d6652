// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/aligner.h"
#include "core/analysis/words/clauses.h"

#include <QStringList>

namespace counterpart::test {

/// An account made of sentences; figures, dates and acts are put in where a test needs them.
struct AccountText
{
    QString text;
    domain::DocumentFacts facts;

    explicit AccountText(const QStringList &sentences)
    {
        for (const QString &sentence : sentences) {
            domain::Sentence fact;
            fact.range = {text.size(), text.size() + sentence.size()};
            text += sentence + u'\n';
            for (const text::Range &range : analysis::splitIntoPoints(text, fact.range))
                fact.clauses.push_back({range, {}});
            facts.sentences.push_back(fact);
        }
    }
    [[nodiscard]] text::Range rangeOf(const QString &words) const
    {
        const qsizetype at = text.indexOf(words);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }
    AccountText &amount(const QString &words, double value, const QString &unit)
    {
        facts.amounts.push_back({rangeOf(words), value, unit});
        return *this;
    }
    AccountText &date(const QString &words, domain::PartialDate date)
    {
        facts.dates.push_back({rangeOf(words), date, false});
        return *this;
    }
    AccountText &act(int sentence, const QString &name, int strength)
    {
        for (domain::Clause &clause : facts.sentences[size_t(sentence)].clauses)
            clause.act = {name, strength, {}, {}, false};
        return *this;
    }
    [[nodiscard]] analysis::Account account() const { return {text, &facts}; }
};

} // namespace counterpart::test
