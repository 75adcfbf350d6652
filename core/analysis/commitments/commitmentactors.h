// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/commitments/commitmentclauses.h"
#include "core/analysis/commitments/commitmentrules.h"
#include "core/analysis/commitments/commitmenttable.h"
#include "core/domain/facts.h"

#include <QStringList>

#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

class AnalysedText;

/// Who is bound by a commitment or asked by a request, and to whom or by whom. States by their names; people
/// stand for the state of their office, those without one and organisations for themselves.
struct CommitmentParties
{
    QStringList actors;
    QString towards;
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
    void enter(text::Range sentence);
    /// The plain sentence, of one length, without an "and" that stands within a name: "the Secretary for East
    /// Asian and Pacific Affairs" is one, not two.
    [[nodiscard]] QStringView withWholeNames() const { return m_whole; }
    /// A clause without commitment: remembers who acts in it.
    void pass(const CommitmentClause &clause);
    [[nodiscard]] CommitmentParties parties(const ClauseAtHand &at);
    /// Who sits at the table.
    [[nodiscard]] const CommitmentTable &table() const { return m_table; }

private:
    struct Named
    {
        text::Range range; ///< in the document
        QString who;       ///< shown
    };

    void collectEntities();
    void findNames();
    void findStates();
    [[nodiscard]] bool isActing(text::Range capital) const;
    [[nodiscard]] QString strangerIn(QStringView head) const;
    [[nodiscard]] QStringList
    among(text::Range range) const; ///< names that lie in it; offsets of the sentence
    [[nodiscard]] QStringList addressees(text::Range range) const;
    [[nodiscard]] bool isWhereabouts(const Named &name, qsizetype from) const;
    [[nodiscard]] QStringList notGivenTo(text::Range hit, qsizetype reach) const;
    [[nodiscard]] QStringList subject(text::Range clause, qsizetype before);
    [[nodiscard]] QStringList asked(const ClauseAtHand &at, const QStringList &subject) const;
    [[nodiscard]] QStringList namedToAct(text::Range hit, const QStringList &subject) const;
    [[nodiscard]] qsizetype beforeInfinitive(QStringView after) const;
    [[nodiscard]] QStringList undertaker(const ClauseAtHand &at, const QStringList &subject) const;
    [[nodiscard]] QString owner(text::Range hit, QStringView after) const;
    [[nodiscard]] QString stateOf(const domain::EntityFact &entity) const;

    const AnalysedText &m_analysed;
    QStringView m_text;
    const domain::DocumentFacts &m_facts;
    const lexicon::Lexicon &m_lexicon;
    CommitmentTable m_table;
    std::vector<Named> m_entities; ///< of the document, in order
    std::vector<Named> m_names;    ///< of the sentence: entities and states, in order, not overlapping
    QStringList m_lastSubject;
    text::Range m_sentence;
    QStringView m_plain; ///< of the sentence
    QString m_whole;     ///< likewise, without "and" in names
};

} // namespace counterpart::analysis
