// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentnames.h"

#include "core/analysis/commitments/commitmenttable.h"
#include "core/analysis/words/analysedtext.h"
#include "core/domain/facts.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::EntityFact;
using domain::EntityKind;
using text::Range;

namespace {

bool matches(const lexicon::Lexicon &lexicon, QStringView key, QStringView text)
{
    return lexicon.commitmentPatterns().clause(key.toString()).matchView(text).hasMatch();
}

void addOnce(QStringList &list, const QString &who)
{
    if (!who.isEmpty() && !list.contains(who))
        list.append(who);
}

} // namespace

CommitmentNames::CommitmentNames(const AnalysedText &text, const domain::DocumentFacts &facts,
                                 const CommitmentTable &table)
    : m_analysed(text), m_lexicon(text.lexicon()), m_table(table)
{
    collectEntities(facts);
}

void CommitmentNames::collectEntities(const domain::DocumentFacts &facts)
{
    for (const EntityFact &entity : facts.entities) {
        if (entity.kind != EntityKind::Person && entity.kind != EntityKind::Organization)
            continue;
        const QString who = m_table.stateOf(entity);
        const bool agency = entity.kind == EntityKind::Organization && who != entity.name &&
                            !matches(m_lexicon, u"government_name", entity.name);
        if (m_table.isPrivate(entity))
            addOnce(m_private, who);
        for (const domain::Mention &mention : entity.mentions)
            m_entities.push_back({mention.range, who, agency});
    }
    std::ranges::sort(m_entities, {}, [](const Name &n) { return n.range; });
}

/// True for a capital that is the subject of a clause ("Oslo promised"): it stands for its government.
bool CommitmentNames::isActing(Range capital) const
{
    return matches(m_lexicon, u"capital_before", m_plain.first(capital.begin)) &&
           matches(m_lexicon, u"capital_after", m_plain.sliced(capital.end));
}

QString CommitmentNames::strangerIn(QStringView head) const
{
    const QString name = m_lexicon.commitmentPatterns().clause(u"named_first"_s).matchView(head).captured(1);
    // Of "The Minister" and "Officials" it was said before who they are.
    const auto isKnown = [this](const QString &word) {
        const quint32 names =
            quint32(lexicon::WordClass::GivenName) | quint32(lexicon::WordClass::FamilyName);
        return word != u"The" && (m_lexicon.wordClasses().of(word) & ~names) != 0;
    };
    return std::ranges::any_of(name.split(u' ', Qt::SkipEmptyParts), isKnown) ? QString() : name;
}

void CommitmentNames::findStates()
{
    using lexicon::Places;
    for (const lexicon::Hit &hit : m_analysed.hitsIn(m_sentence)) {
        const Range range{hit.range.begin - m_sentence.begin, hit.range.end - m_sentence.begin};
        const bool state = hit.table == lexicon::Table::Places &&
                           (hit.field == Places::CountryName || hit.field == Places::Demonym ||
                            (hit.field == Places::Capital && isActing(range)));
        // A state within the name of an office or of an organisation is no name of its own.
        const bool inside =
            std::ranges::any_of(m_names, [&](const Name &name) { return name.range.overlaps(range); });
        const bool money = matches(m_lexicon, u"currency_after", m_plain.sliced(range.end)) ||
                           m_table.isTerritory(m_plain.sliced(range.end));
        if (state && !inside && !money && m_analysed.text()[hit.range.begin].isUpper())
            m_names.push_back({range, m_lexicon.places().countries()[hit.index].name});
    }
}

void CommitmentNames::enter(Range sentence)
{
    m_sentence = sentence;
    m_plain = m_analysed.plain(sentence);
    m_names.clear();
    const auto from = std::ranges::lower_bound(m_entities, m_sentence.begin, {},
                                               [](const Name &n) { return n.range.begin; });
    for (auto entity = from; entity != m_entities.end() && entity->range.begin < m_sentence.end; ++entity)
        m_names.push_back(
            {{entity->range.begin - m_sentence.begin, entity->range.end - m_sentence.begin}, entity->who, entity->agency});
    findStates();
    std::ranges::sort(m_names, {}, [](const Name &n) { return n.range; });
}

QStringList CommitmentNames::among(Range range) const
{
    QStringList found;
    for (const Name &name : m_names)
        if (range.contains(name.range.begin))
            addOnce(found, name.who);
    return found;
}

/// True for a name that tells where a thing goes to, comes from or lies ("to Malmo, Sweden", "the port of
/// Turku in Finland", "from Norway"): no one is addressed by it.
bool CommitmentNames::isWhereabouts(const Name &name, qsizetype from) const
{
    const QStringView before = m_plain.sliced(from, name.range.begin - from);
    return matches(m_lexicon, u"whereabouts_before", before) ||
           (matches(m_lexicon, u"direction_before", before) &&
            matches(m_lexicon, u"whereabouts_after", m_plain.sliced(name.range.end)));
}

/// True for a name that is an adjective ("English language programs") or stands in the name of a thing ("the
/// U.S.-India Fund", "the funeral of Queen Elizabeth II"), and for an agency.
bool CommitmentNames::isThing(const Name &name, qsizetype from) const
{
    if (name.agency)
        return true;
    QString parts = m_plain.sliced(from).toString();
    parts.insert(name.range.end - from, u'\n');
    parts.insert(name.range.begin - from, u'\n');
    return matches(m_lexicon, u"name_of_thing", parts);
}

bool CommitmentNames::tellsOfOthers(Range range) const
{
    using lexicon::Places;
    const auto isGoal = [this](qsizetype at) {
        return matches(m_lexicon, u"recipient_before", m_plain.first(at));
    };
    const auto isOther = [&](const Name &name) {
        return range.contains(name.range.begin) && !m_table.participants().contains(name.who) &&
               !isGoal(name.range.begin);
    };
    const auto isElsewhere = [&](const lexicon::Hit &hit) {
        const qsizetype at = hit.range.begin - m_sentence.begin;
        if (hit.table != lexicon::Table::Places || hit.field < Places::Capital || !range.contains(at) || isGoal(at))
            return false;
        const QString state = hit.field == Places::Named
                                  ? m_lexicon.places().countryName(m_lexicon.places().places()[hit.index].country)
                                  : m_lexicon.places().countries()[hit.index].name;
        return !m_table.participants().contains(state);
    };
    return std::ranges::any_of(m_names, isOther) ||
           std::ranges::any_of(m_analysed.hitsIn(m_sentence), isElsewhere);
}

QStringList CommitmentNames::addressees(Range range) const
{
    QStringList found;
    for (const Name &name : m_names) {
        if (range.contains(name.range.begin) && m_table.isParty(name.who) &&
            !isWhereabouts(name, range.begin) && !isThing(name, range.begin))
            addOnce(found, name.who);
    }
    return found;
}

bool CommitmentNames::arePrivate(const QStringList &who) const
{
    return !who.isEmpty() &&
           std::ranges::all_of(who, [this](const QString &one) { return m_private.contains(one); });
}

} // namespace counterpart::analysis
