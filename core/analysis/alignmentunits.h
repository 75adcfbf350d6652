// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/aligner.h"
#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/matcher.h"
#include "core/text/stemmer.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace counterpart::analysis {

/// A sentence reduced to what can be shared with another: units (stems and names of one thing), concepts
/// (topics and names), and what the relation of a link is read from. Ids are dense and sorted, one numbering
/// for both accounts (UnitTable), so that sets are compared by merging.
struct SentenceUnits
{
    std::vector<int> units;                ///< sorted, each once
    std::vector<int> concepts;             ///< sorted, each once
    std::vector<std::vector<int>> clauses; ///< units of each clause that has two or more
    std::vector<int> clauseIndexes;        ///< of domain::Sentence::clauses, one for each of them
    QStringList acts;                      ///< families of speech acts, in order of the text
    std::vector<int> proper;               ///< units that are names or, after the first word, have a capital
    std::vector<std::pair<text::Range, int>> names;  ///< equal terms: place, index of the entry
    std::vector<std::pair<text::Range, int>> places; ///< every unit where it stands
    bool negated = false;
};

/// Names of units and concepts, numbered as they come.
class UnitTable
{
public:
    int unitId(const QString &key);
    int conceptId(const QString &key);
    [[nodiscard]] const QStringList &units() const { return m_units; }
    [[nodiscard]] const QStringList &concepts() const { return m_concepts; }

private:
    QHash<QString, int> m_unitIds;
    QHash<QString, int> m_conceptIds;
    QStringList m_units;
    QStringList m_concepts;
};

/// Reduces the sentences of an account. Reads text, sentence and clause ranges; the lexicon's hits are found
/// once for the whole text.
class UnitReader
{
public:
    UnitReader(const lexicon::Lexicon &lexicon, const lexicon::AlignmentModel &model, UnitTable &table);
    [[nodiscard]] std::vector<SentenceUnits> read(const Account &account);

private:
    struct Token
    {
        text::Range range;
        QString folded;
        QString stem;
        bool capital = false;
    };
    [[nodiscard]] std::vector<Token> tokens(QStringView text, text::Range range);
    [[nodiscard]] SentenceUnits reduce(QStringView text, const domain::Sentence &sentence,
                                       const std::vector<lexicon::Hit> &hits);
    void takeHits(const std::vector<lexicon::Hit> &hits, SentenceUnits &into);
    void takeWords(QStringView text, text::Range range, SentenceUnits &into);
    void takeClauses(const domain::Sentence &sentence, SentenceUnits &into) const;
    [[nodiscard]] bool carriesMeaning(const Token &token) const;

    const lexicon::Lexicon &m_lexicon;
    const lexicon::AlignmentModel &m_model;
    UnitTable &m_table;
    text::Stemmer m_stemmer;
};

} // namespace counterpart::analysis
