// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QHash>
#include <QStringList>

namespace counterpart::lexicon {
class Places;
}

namespace counterpart::analysis {

/// The states that sit at the table, between which undertakings are given: those of the encounter, else the
/// issuer's and the one that the text names far more than others. States by their names.
class CommitmentTable
{
public:
    /// \p places outlive it.
    CommitmentTable(const domain::DocumentFacts &facts, const lexicon::Places &places);

    /// The issuer's state; empty where it has none.
    [[nodiscard]] const QString &own() const { return m_own; }
    /// The issuer's state first.
    [[nodiscard]] const QStringList &participants() const { return m_participants; }
    /// The participants without \p than; of more than one the first.
    [[nodiscard]] QStringList others(const QStringList &than) const;
    /// The other side of \p actors; empty where the text leaves open who sits at the table.
    [[nodiscard]] QString otherSide(const QStringList &actors) const;
    /// True for states that are known not to take part in the encounter: what is said that they will do is no
    /// undertaking.
    [[nodiscard]] bool areOutsiders(const QStringList &actors) const;

private:
    void findParticipants(const domain::DocumentFacts &facts);
    [[nodiscard]] QHash<QString, qsizetype> countStates(const domain::DocumentFacts &facts) const;

    const lexicon::Places &m_places;
    QString m_own;
    QStringList m_participants;
    bool m_meet = false; ///< they are known from an encounter
};

} // namespace counterpart::analysis
