// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/aligner.h"
#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/alignmenttokens.h"

#include <QHash>

#include <vector>

namespace counterpart::analysis {

/// A sentence reduced to what can be shared with another: units (stems, and names of one thing), concepts
/// (names and topics), clauses as sets of units, classes of acts. Ids are dense and sorted, one numbering for
/// both accounts (UnitTable), so that sets are compared by merging.
struct SentenceUnits
{
    qsizetype start = 0; ///< of the sentence in the text of its account
    QString twin;        ///< lexicon::straightened() sentence
    std::vector<lexicon::AlignmentToken> tokens;
    std::vector<int> units;                ///< sorted, each once
    std::vector<int> concepts;             ///< sorted, each once
    std::vector<std::vector<int>> clauses; ///< units of each clause that has two or more
    std::vector<int> clauseIndexes;        ///< of domain::Sentence::clauses, one for each of them
    std::vector<int> acts;                 ///< classes of acts, in order
    std::vector<int> proper; ///< sorted units: names of one thing, and words with a capital but the first
    std::vector<std::pair<text::Range, int>> places; ///< every unit where it stands in the account's text
    std::vector<qsizetype> negations; ///< where "not", "never", "denied" stand in the account's text
};

/// Names of units ("=Myanmar", "militari") and concepts ("=Myanmar", "#Mine action"), numbered as they come.
class UnitTable
{
public:
    int unitId(const QString &key);
    int conceptId(const QString &key);
    /// -1 for a unit that is not there.
    [[nodiscard]] int unitIdOf(const QString &key) const { return m_unitIds.value(key, -1); }
    [[nodiscard]] const QStringList &units() const { return m_units; }
    [[nodiscard]] const QStringList &concepts() const { return m_concepts; }

private:
    QHash<QString, int> m_unitIds;
    QHash<QString, int> m_conceptIds;
    QStringList m_units;
    QStringList m_concepts;
};

/// Reduces the sentences of an account: reads its text and the ranges of sentences and clauses.
class UnitReader
{
public:
    UnitReader(const lexicon::AlignmentModel &model, UnitTable &table);
    /// At most the first \p most sentences.
    [[nodiscard]] std::vector<SentenceUnits> read(const Account &account, size_t most);

private:
    [[nodiscard]] SentenceUnits reduce(QStringView text, const domain::Sentence &sentence);
    /// Index of the equal term that covers each token, or -1.
    [[nodiscard]] std::vector<int> takeNames(const QStringList &stems, SentenceUnits &into);
    void takeTopics(const QStringList &stems, SentenceUnits &into);
    void takeActs(const QStringList &stems, const std::vector<int> &names, SentenceUnits &into) const;
    void takeUnits(const std::vector<int> &names, SentenceUnits &into);
    void takeClauses(const domain::Sentence &sentence, SentenceUnits &into) const;
    [[nodiscard]] bool carriesMeaning(const lexicon::AlignmentToken &token) const;

    const lexicon::AlignmentModel &m_model;
    UnitTable &m_table;
    lexicon::AlignmentTokenizer m_tokenizer;
};

} // namespace counterpart::analysis
