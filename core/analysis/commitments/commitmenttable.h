// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QHash>
#include <QStringList>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

class AnalysedText;

/// Who sits at the table of which a text tells: states by their names, and bodies of states (ASEAN, NATO) by
/// theirs. People stand for the state or the body of their office.
class CommitmentTable
{
public:
    CommitmentTable(const AnalysedText &text, const domain::DocumentFacts &facts);

    /// The issuer's state; empty where it is not known, and of a text that several issue.
    [[nodiscard]] const QString &own() const { return m_own; }
    /// The issuer's first.
    [[nodiscard]] const QStringList &participants() const { return m_participants; }
    /// True for a text that all participants issue: "we" are all of them.
    [[nodiscard]] bool isJoint() const { return m_joint; }
    /// True when they are known from an encounter or from the head of a joint text.
    [[nodiscard]] bool isKnown() const { return m_known; }

    /// For what a person or an organisation of the text stands.
    [[nodiscard]] QString stateOf(const domain::EntityFact &entity) const;
    /// A firm, a society, a party, and whoever holds no office: what they say binds no government.
    [[nodiscard]] bool isPrivate(const domain::EntityFact &entity) const;

    /// The participant who is not among \p than; none at a table of three and more.
    [[nodiscard]] QStringList others(const QStringList &than) const;
    /// The other side of \p actors, who are one of two; empty where the text leaves open who sits at the table.
    [[nodiscard]] QString otherSide(const QStringList &actors) const;
    /// True for states that are known not to take part in the encounter: what is said that they will do is no
    /// undertaking.
    [[nodiscard]] bool areOutsiders(const QStringList &actors) const;
    /// True where \p after a state's name goes on to another: "French Polynesia" is no party of its state.
    [[nodiscard]] bool isTerritory(QStringView after) const;
    /// True where \p who is a state, or a body of states.
    [[nodiscard]] bool isParty(const QString &who) const;

private:
    void findParticipants(const AnalysedText &text);
    void takeThoseWhoIssue(const AnalysedText &text);
    void takeMostNamed();
    [[nodiscard]] QStringList partiesIn(const AnalysedText &text, text::Range range) const;
    [[nodiscard]] QStringList partiesOfTitle() const;
    [[nodiscard]] QHash<QString, qsizetype> countStates() const;
    [[nodiscard]] QString bodyOf(const QStringList &roles) const;

    const domain::DocumentFacts &m_facts;
    const lexicon::Lexicon &m_lexicon;
    QString m_own;
    QStringList m_participants;
    bool m_joint = false;
    bool m_known = false;
};

} // namespace counterpart::analysis
