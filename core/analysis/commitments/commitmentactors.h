// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/commitments/commitmentclauses.h"
#include "core/analysis/commitments/commitmentnames.h"
#include "core/analysis/commitments/commitmentrules.h"
#include "core/analysis/commitments/commitmenttable.h"
#include "core/domain/facts.h"

#include <QStringList>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

class AnalysedText;

/// Names, and how sure it is that they are the right ones, 0 to 1.
struct Party
{
    QStringList who;
    double sureness = 0;
};

/// Who is bound by a commitment or asked by a request, and to whom or by whom. States by their names; people
/// stand for the state of their office, those without one and organisations for themselves. What is less sure
/// than one half is left out.
struct CommitmentParties
{
    Party actors;
    QString towards;
    double towardsSureness = 0;
};

/// A clause with its hit, in the sentence at hand.
struct ClauseAtHand
{
    CommitmentClause clause;
    CommitmentHit hit; ///< range in the clause
};

/// Finds them clause by clause, in reading order: a pronoun takes the subject that came last.
class CommitmentActors
{
public:
    CommitmentActors(const AnalysedText &text, const domain::DocumentFacts &facts);

    /// Begins a sentence.
    void enter(const domain::Sentence &sentence);
    /// The plain sentence, of one length, without an "and" that stands within a name: "the Secretary for East
    /// Asian and Pacific Affairs" is one, not two.
    [[nodiscard]] QStringView withWholeNames() const { return m_whole; }
    /// True for a clause in which all who issue the text speak: "we" of a joint text.
    [[nodiscard]] bool speaksForAll(const CommitmentClause &clause) const;
    /// A clause without commitment: remembers who acts in it.
    void pass(const CommitmentClause &clause);
    [[nodiscard]] CommitmentParties parties(const ClauseAtHand &at);
    /// True where one side alone is the subject of the hit, and nobody stands beside it ("agreed with").
    [[nodiscard]] bool actsAlone(const ClauseAtHand &at) const;
    /// True where what is said binds nobody at the table: third states, where the rule wants participants,
    /// firms and societies.
    [[nodiscard]] bool bindNobody(const ClauseAtHand &at, const QStringList &actors) const;

private:
    [[nodiscard]] bool hasPattern(QStringView key, QStringView text) const;
    [[nodiscard]] bool isPassive(const ClauseAtHand &at) const;
    [[nodiscard]] QStringList notGivenTo(text::Range hit, qsizetype reach) const;
    [[nodiscard]] Party subject(text::Range clause, qsizetype before);
    [[nodiscard]] bool isStrange(QStringView head) const;
    [[nodiscard]] bool isBeside(text::Range head) const;
    [[nodiscard]] Party speakersOf(text::Range head) const;
    [[nodiscard]] Party asked(const ClauseAtHand &at, const Party &subject) const;
    [[nodiscard]] Party askedPassively(const ClauseAtHand &at, const Party &subject) const;
    [[nodiscard]] Party askedOfOther(const ClauseAtHand &at, const Party &subject) const;
    [[nodiscard]] QStringList namedToAct(text::Range hit, const QStringList &subject) const;
    [[nodiscard]] qsizetype beforeInfinitive(QStringView after) const;
    [[nodiscard]] Party undertaker(const ClauseAtHand &at, const Party &subject) const;
    [[nodiscard]] Party agreeing(const ClauseAtHand &at) const;
    [[nodiscard]] QString agent(text::Range range) const;
    [[nodiscard]] QStringList owners(text::Range hit, QStringView after) const;
    [[nodiscard]] Party all() const;
    void rememberNamed(int paragraph);
    void tellAsker(const ClauseAtHand &at, const Party &speaker, CommitmentParties &into) const;

    const AnalysedText &m_analysed;
    QStringView m_text;
    const lexicon::Lexicon &m_lexicon;
    CommitmentTable m_table;
    CommitmentNames m_names;
    Party m_lastSubject;
    QStringList m_recent; ///< parties named in the paragraph
    int m_paragraph = -1; ///< in which they are
    text::Range m_sentence;
    QStringView m_plain; ///< of the sentence
    QString m_whole;     ///< likewise, without "and" in names
};

} // namespace counterpart::analysis
