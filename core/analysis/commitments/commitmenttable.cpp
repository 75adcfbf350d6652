// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmenttable.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <numeric>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::EntityFact;
using domain::EntityKind;
using lexicon::Organization;
using text::Range;

namespace {

constexpr size_t LeadSentences = 3; ///< in which a joint text says who issues it

void addOnce(QStringList &list, const QString &who)
{
    if (!who.isEmpty() && !list.contains(who))
        list.append(who);
}

const QRegularExpression &pattern(const lexicon::Lexicon &lexicon, const QString &key)
{
    return lexicon.commitmentPatterns().clause(key);
}

bool isBodyOfStates(const Organization &organization)
{
    return organization.kind == u"intergovernmental";
}

} // namespace

CommitmentTable::CommitmentTable(const AnalysedText &text, const domain::DocumentFacts &facts)
    : m_facts(facts), m_lexicon(text.lexicon())
{
    const QString side = facts.relays ? *facts.relays : facts.side ? *facts.side : QString();
    m_own = m_lexicon.places().countryName(side);
    m_joint = side == u"joint" || (side.isEmpty() && facts.docType.value == domain::DocType::JointStatement);
    findParticipants(text);
}

/// A body of states that an office names ("Secretary General of NATO").
QString CommitmentTable::bodyOf(const QStringList &roles) const
{
    for (const EntityFact &entity : m_facts.entities) {
        if (entity.kind != EntityKind::Organization)
            continue;
        const Organization *known = m_lexicon.organizations().all().find(entity.name);
        if (!known || !isBodyOfStates(*known))
            continue;
        const auto isNamed = [&roles](const QString &name) { return roles.join(u' ').contains(name); };
        if (isNamed(entity.name) || std::ranges::any_of(known->cased, isNamed))
            return entity.name;
    }
    return {};
}

/// A person stands for a state, and so does a state's own body ("the Cambodian Government"). Who holds an
/// office without a state's name holds it in the issuer's: "President Biden" of the White House.
QString CommitmentTable::stateOf(const EntityFact &entity) const
{
    const QString state = m_lexicon.places().countryName(entity.country);
    if (entity.kind == EntityKind::Organization) {
        const bool body = pattern(m_lexicon, u"state_body"_s).matchView(entity.name).hasMatch();
        const QString its = state.isEmpty() ? m_own : state;
        return body && !its.isEmpty() ? its : entity.name;
    }
    if (!state.isEmpty() || entity.roles.isEmpty())
        return state.isEmpty() ? entity.name : state;
    const QString body = bodyOf(entity.roles);
    if (!body.isEmpty())
        return body;
    return m_own.isEmpty() ? entity.name : m_own;
}

bool CommitmentTable::isPrivate(const EntityFact &entity) const
{
    if (entity.kind != EntityKind::Organization)
        return false;
    const Organization *known = m_lexicon.organizations().all().find(entity.name);
    return known && lexicon::cueWords(u"actors.private_kinds").contains(known->kind);
}

bool CommitmentTable::isParty(const QString &who) const
{
    const Organization *known = m_lexicon.organizations().all().find(who);
    return m_participants.contains(who) || !m_lexicon.places().codeOf(who).isEmpty() ||
           (known && isBodyOfStates(*known));
}

/// How often the text names states and their people, those of the issuer apart. A town is where something is,
/// and brings no state to the table.
QHash<QString, qsizetype> CommitmentTable::countStates() const
{
    QHash<QString, qsizetype> counts;
    for (const EntityFact &entity : m_facts.entities) {
        const bool person = entity.kind == EntityKind::Person;
        const bool state =
            entity.kind == EntityKind::Place && !m_lexicon.places().codeOf(entity.name).isEmpty();
        if ((person || state) && !entity.country.isEmpty())
            counts[m_lexicon.places().countryName(entity.country)] +=
                qsizetype(entity.mentions.size()) * (person ? 2 : 1);
    }
    counts.remove(m_own);
    return counts;
}

bool CommitmentTable::isTerritory(QStringView after) const
{
    return pattern(m_lexicon, u"territory_after"_s).matchView(after).hasMatch();
}

/// States and bodies of states named in \p range, in order.
QStringList CommitmentTable::partiesIn(const AnalysedText &text, Range range) const
{
    using lexicon::Places;
    QStringList parties;
    for (const lexicon::Hit &hit : text.hitsIn(range)) {
        if (!hit.range.in(text.text()).front().isUpper() || hit.range.end > range.end ||
            isTerritory(text.plain({hit.range.end, range.end})))
            continue;
        if (hit.table == lexicon::Table::Places &&
            (hit.field == Places::CountryName || hit.field == Places::Demonym))
            addOnce(parties, m_lexicon.places().countries()[hit.index].name);
        if (hit.table == lexicon::Table::Organizations &&
            isBodyOfStates(m_lexicon.organizations().all()[hit.index]))
            addOnce(parties, m_lexicon.organizations().all()[hit.index].name);
    }
    return parties;
}

/// "on the situation in Sudan" in a title tells of what, not by whom.
QStringList CommitmentTable::partiesOfTitle() const
{
    domain::CleanDocument line;
    line.text = m_facts.title ? *m_facts.title : QString();
    const AnalysedText title(line, m_lexicon);
    const QRegularExpressionMatch matter =
        pattern(m_lexicon, u"matter_of_title"_s).matchView(title.plain());
    const qsizetype end = matter.hasMatch() ? matter.capturedStart() : title.text().size();
    return partiesIn(title, {0, end});
}

/// Those whom the title names, else those of the opening.
void CommitmentTable::takeThoseWhoIssue(const AnalysedText &text)
{
    m_participants = partiesOfTitle();
    // One body of states speaks for its members: "G7 Leaders' Statement".
    const bool isBody = m_participants.size() == 1 && isParty(m_participants.front()) &&
                        m_lexicon.places().codeOf(m_participants.front()).isEmpty();
    for (size_t i = 0; i < m_facts.sentences.size() && i < LeadSentences; ++i) {
        if (isBody || m_participants.size() > 1)
            break;
        const Range sentence = m_facts.sentences[i].range;
        const QStringView plain = text.plain(sentence);
        if (!pattern(m_lexicon, u"issuers"_s).matchView(plain).hasMatch())
            continue;
        const qsizetype matter = pattern(m_lexicon, u"matter_of_title"_s).matchView(plain).capturedStart();
        const Range head{sentence.begin, matter < 0 ? sentence.end : sentence.begin + matter};
        if (const QStringList parties = partiesIn(text, head); parties.size() > m_participants.size())
            m_participants = parties;
    }
    m_known = isBody || m_participants.size() > 1;
}

/// Of a text on ten states none is the other side: those count that it names far more than others.
void CommitmentTable::takeMostNamed()
{
    QHash<QString, qsizetype> counts = countStates();
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

void CommitmentTable::findParticipants(const AnalysedText &text)
{
    if (m_joint)
        takeThoseWhoIssue(text);
    if (m_participants.size() < 2 && !m_known && !m_facts.encounters.empty()) {
        for (const QString &code : m_facts.encounters.front().countries)
            addOnce(m_participants, m_lexicon.places().countryName(code));
        m_known = m_participants.size() > 1;
    }
    if (m_participants.size() < 2 && !m_known)
        takeMostNamed();
    if (m_participants.removeOne(m_own))
        m_participants.prepend(m_own);
}

QStringList CommitmentTable::others(const QStringList &than) const
{
    if (m_participants.size() > 2)
        return {};
    for (const QString &state : m_participants)
        if (!than.contains(state))
            return {state};
    return {};
}

QString CommitmentTable::otherSide(const QStringList &actors) const
{
    const bool isSide = actors.size() == 1 && m_participants.contains(actors.front());
    return isSide && (m_known || !m_own.isEmpty()) ? others(actors).value(0) : QString();
}

bool CommitmentTable::areOutsiders(const QStringList &actors) const
{
    return m_known && !actors.isEmpty() && std::ranges::all_of(actors, [this](const QString &who) {
               return !m_lexicon.places().codeOf(who).isEmpty() && !m_participants.contains(who);
           });
}

} // namespace counterpart::analysis
