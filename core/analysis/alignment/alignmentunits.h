// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/aligner.h"
#include "core/analysis/alignment/spelledout.h"
#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/alignmenttokens.h"

#include <QHash>

#include <vector>

namespace counterpart::analysis {

/// A thing that two sentences can share.
enum class UnitKind {
    Word,  ///< a stem
    Name,  ///< of one thing in whatever words: "=Myanmar"
    Share, ///< money, a percentage: "$500000000"
    Value, ///< a day of a month, a count of ten or more
    Topic, ///< of the matching lexicon, and those that a user adds; in no clause: "#Mine action"
};

/// Where a unit stands in one sentence.
struct UnitPlace
{
    int unit = 0;
    int word = -1; ///< of UnitTable::words(), by which it is compared with other words; -1 for none
    bool named =
        false; ///< a name or a value, or a word with a capital within the sentence: like itself alone
};

/// A sentence reduced to what can be shared with another. Ids are dense, one numbering for both accounts.
struct SentenceUnits
{
    qsizetype start = 0; ///< of the sentence in the text of its account
    QString twin;        ///< lexicon::straightened() sentence
    std::vector<lexicon::AlignmentToken> tokens;
    std::vector<UnitPlace> units;          ///< in order of their ids, each once
    std::vector<std::vector<int>> clauses; ///< indexes of units, of each clause that has two or more
    std::vector<int> clauseIndexes;        ///< of domain::Sentence::clauses, one for each of them
    std::vector<int> acts;                 ///< classes of acts, in order
    std::vector<int> topics;               ///< of AlignmentModel::concepts, sorted, parents with them
    std::vector<int> capitals;             ///< sorted stems of words with a capital within the sentence
    std::vector<int> proper;               ///< sorted units that are named, without words of office
    std::vector<double> money;             ///< in whatever currency
    std::vector<std::pair<text::Range, int>> places; ///< every unit where it stands in the account's text
    std::vector<qsizetype> negations; ///< where "not", "never", "denied" stand in the account's text
    bool contact = false;             ///< tells of a meeting or a call

    [[nodiscard]] bool has(int unit) const;
};

/// Units ("=Myanmar", "militari") and the words that they were written as, numbered as they come.
class UnitTable
{
public:
    int unitId(const QString &key, UnitKind kind);
    int wordId(const QString &folded);
    /// -1 for a unit that is not there.
    [[nodiscard]] int unitIdOf(const QString &key) const { return m_unitIds.value(key, -1); }
    [[nodiscard]] const QStringList &units() const { return m_units; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] UnitKind kind(int unit) const { return m_kinds[size_t(unit)]; }

private:
    QHash<QString, int> m_unitIds;
    QHash<QString, int> m_wordIds;
    QStringList m_units;
    QStringList m_words;
    std::vector<UnitKind> m_kinds;
};

/// Reduces the sentences of two accounts: reads their texts, the ranges of sentences and clauses, amounts and
/// dates.
class UnitReader
{
public:
    UnitReader(const lexicon::AlignmentModel &model, UnitTable &table);
    /// Of each account at most the first \p most sentences. Names that one account spells out and either
    /// one has as initials are one unit.
    void read(const Account &a, const Account &b, size_t most, std::vector<SentenceUnits> &intoA,
              std::vector<SentenceUnits> &intoB);

private:
    void cut(const Account &account, size_t most, std::vector<SentenceUnits> &into);
    void reduce(const Account &account, std::vector<SentenceUnits> &sentences);
    void takeTopics(const QStringList &stems, SentenceUnits &into) const;
    void takeActs(const QStringList &stems, const std::vector<QString> &names, SentenceUnits &into) const;
    /// Key of the name that covers each token, or nothing.
    [[nodiscard]] std::vector<QString> namesOf(const QStringList &stems, const SentenceUnits &sentence) const;
    /// Values and topics.
    void takeValues(const Account &account, const domain::Sentence &sentence, SentenceUnits &into);
    void takeWords(const std::vector<QString> &names, SentenceUnits &into);
    void addUnit(const UnitPlace &place, SentenceUnits &into) const;
    void takeClauses(const domain::Sentence &sentence, SentenceUnits &into);
    [[nodiscard]] bool carriesMeaning(const lexicon::AlignmentToken &token, bool valued) const;

    const lexicon::AlignmentModel &m_model;
    UnitTable &m_table;
    lexicon::AlignmentTokenizer m_tokenizer;
    Initials m_initials;
    size_t m_clausesLeft = 0;
};

} // namespace counterpart::analysis
