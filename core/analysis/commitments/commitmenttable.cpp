// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmenttable.h"

#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <numeric>

namespace counterpart::analysis {

using domain::EntityFact;
using domain::EntityKind;

namespace {

void addOnce(QStringList &list, const QString &who)
{
    if (!who.isEmpty() && !list.contains(who))
        list.append(who);
}

} // namespace

CommitmentTable::CommitmentTable(const domain::DocumentFacts &facts, const lexicon::Places &places)
    : m_places(places)
{
    const QString side = facts.relays ? *facts.relays : facts.side ? *facts.side : QString();
    m_own = m_places.countryName(side);
    findParticipants(facts);
}

/// How often the text names states and their people, those of the issuer apart. A town is where something is,
/// and brings no state to the table.
QHash<QString, qsizetype> CommitmentTable::countStates(const domain::DocumentFacts &facts) const
{
    QHash<QString, qsizetype> counts;
    for (const EntityFact &entity : facts.entities) {
        const bool person = entity.kind == EntityKind::Person;
        const bool state = entity.kind == EntityKind::Place && !m_places.codeOf(entity.name).isEmpty();
        if ((person || state) && !entity.country.isEmpty())
            counts[m_places.countryName(entity.country)] +=
                qsizetype(entity.mentions.size()) * (person ? 2 : 1);
    }
    counts.remove(m_own);
    return counts;
}

/// The states of the encounter, else those that the text names far more than others, the issuer's own first:
/// of a text on ten states none is the other side.
void CommitmentTable::findParticipants(const domain::DocumentFacts &facts)
{
    if (!facts.encounters.empty())
        for (const QString &code : facts.encounters.front().countries)
            addOnce(m_participants, m_places.countryName(code));
    m_meet = m_participants.size() > 1;
    if (m_participants.size() < 2) {
        QHash<QString, qsizetype> counts = countStates(facts);
        addOnce(m_participants, m_own);
        const qsizetype all = std::accumulate(counts.cbegin(), counts.cend(), qsizetype(0));
        const qsizetype seats = 2 - m_participants.size();
        while (m_participants.size() < 2 && !counts.isEmpty()) {
            const auto most = std::max_element(counts.cbegin(), counts.cend());
            if (most.value() * (seats + 1) <= all)
                break;
            addOnce(m_participants, most.key());
            counts.erase(most);
        }
    }
    if (m_participants.removeOne(m_own))
        m_participants.prepend(m_own);
}

QString CommitmentTable::otherSide(const QStringList &actors) const
{
    return m_meet || !m_own.isEmpty() ? others(actors).value(0) : QString();
}

QStringList CommitmentTable::others(const QStringList &than) const
{
    QStringList out;
    for (const QString &state : m_participants)
        if (!than.contains(state))
            out.append(state);
    return out.size() > 1 ? QStringList(out.front()) : out;
}

bool CommitmentTable::areOutsiders(const QStringList &actors) const
{
    return m_meet && !actors.isEmpty() && std::ranges::all_of(actors, [this](const QString &who) {
               return !m_places.codeOf(who).isEmpty() && !m_participants.contains(who);
           });
}

} // namespace counterpart::analysis
