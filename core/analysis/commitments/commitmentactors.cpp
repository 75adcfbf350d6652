// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentactors.h"

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/verbforms.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::CommitmentKind;
using domain::EntityFact;
using domain::EntityKind;
using text::Range;

namespace {

constexpr qsizetype ObjectReach = 120; ///< characters after a request in which the one asked is named
constexpr qsizetype NearReach = 30;    ///< likewise behind "called for"

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

CommitmentActors::CommitmentActors(const AnalysedText &text, const domain::DocumentFacts &facts)
    : m_analysed(text), m_text(text.text()), m_facts(facts), m_lexicon(text.lexicon()),
      m_table(facts, m_lexicon.places())
{
    collectEntities();
}

/// A person stands for a state, and so does a state's own body ("the Cambodian Government"). Who holds an
/// office without a state's name holds it in the issuer's: "President Biden" of the White House.
QString CommitmentActors::stateOf(const EntityFact &entity) const
{
    const QString state = m_lexicon.places().countryName(entity.country);
    if (entity.kind == EntityKind::Organization) {
        const bool body = matches(m_lexicon, u"state_body", entity.name);
        const QString its = state.isEmpty() ? m_table.own() : state;
        return body && !its.isEmpty() ? its : entity.name;
    }
    if (state.isEmpty() && !entity.roles.isEmpty() && !m_table.own().isEmpty())
        return m_table.own();
    return state.isEmpty() ? entity.name : state;
}

void CommitmentActors::collectEntities()
{
    for (const EntityFact &entity : m_facts.entities) {
        if (entity.kind != EntityKind::Person && entity.kind != EntityKind::Organization)
            continue;
        const QString who = stateOf(entity);
        for (const domain::Mention &mention : entity.mentions)
            m_entities.push_back({mention.range, who});
    }
    std::ranges::sort(m_entities, {}, [](const Named &n) { return n.range; });
}

/// True for a capital that is the subject of a clause ("Oslo promised"): it stands for its government.
bool CommitmentActors::isActing(Range capital) const
{
    return matches(m_lexicon, u"capital_before", m_plain.first(capital.begin)) &&
           matches(m_lexicon, u"capital_after", m_plain.sliced(capital.end));
}

/// A subject that has a name which nothing is known of, as written: what it says is nobody else's word.
QString CommitmentActors::strangerIn(QStringView head) const
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

void CommitmentActors::findStates()
{
    using lexicon::Places;
    for (const lexicon::Hit &hit : m_analysed.hitsIn(m_sentence)) {
        const Range range{hit.range.begin - m_sentence.begin, hit.range.end - m_sentence.begin};
        const bool state = hit.table == lexicon::Table::Places &&
                           (hit.field == Places::CountryName || hit.field == Places::Demonym ||
                            (hit.field == Places::Capital && isActing(range)));
        // A state within the name of an office or of an organisation is no name of its own.
        const bool inside =
            std::ranges::any_of(m_names, [&](const Named &name) { return name.range.overlaps(range); });
        if (state && !inside && m_text[hit.range.begin].isUpper())
            m_names.push_back({range, m_lexicon.places().countries()[hit.index].name});
    }
}

void CommitmentActors::findNames()
{
    m_names.clear();
    const auto from = std::ranges::lower_bound(m_entities, m_sentence.begin, {},
                                               [](const Named &n) { return n.range.begin; });
    for (auto entity = from; entity != m_entities.end() && entity->range.begin < m_sentence.end; ++entity)
        m_names.push_back(
            {{entity->range.begin - m_sentence.begin, entity->range.end - m_sentence.begin}, entity->who});
    findStates();
    std::ranges::sort(m_names, {}, [](const Named &n) { return n.range; });
}

void CommitmentActors::enter(Range sentence)
{
    m_sentence = sentence;
    m_plain = m_analysed.plain(sentence);
    findNames();
    m_whole = m_plain.toString();
    for (const Named &name : m_names)
        makeWhole(m_whole, name.range);
}

void CommitmentActors::pass(const CommitmentClause &clause)
{
    static_cast<void>(subject(clause.range, clause.range.end));
}

QStringList CommitmentActors::among(Range range) const
{
    QStringList found;
    for (const Named &name : m_names)
        if (range.contains(name.range.begin))
            addOnce(found, name.who);
    return found;
}

/// True for a name that tells where a thing goes to, comes from or lies ("to Malmo, Sweden", "the port of
/// Turku in Finland", "from Norway"): no one is addressed by it.
bool CommitmentActors::isWhereabouts(const Named &name, qsizetype from) const
{
    const QStringView before = m_plain.sliced(from, name.range.begin - from);
    return matches(m_lexicon, u"whereabouts_before", before) ||
           (matches(m_lexicon, u"direction_before", before) &&
            matches(m_lexicon, u"whereabouts_after", m_plain.sliced(name.range.end)));
}

/// Those named in \p range, offsets of the sentence, to whom something can be given.
QStringList CommitmentActors::addressees(Range range) const
{
    QStringList found;
    for (const Named &name : m_names) {
        if (range.contains(name.range.begin) && !isWhereabouts(name, range.begin))
            addOnce(found, name.who);
    }
    return found;
}

/// Who speaks or acts in [clause.begin, before): the first name there; a pronoun or nothing takes the last.
QStringList CommitmentActors::subject(Range clause, qsizetype before)
{
    const Range head{clause.begin, before};
    const QStringView words = head.in(m_plain);
    if (matches(m_lexicon, u"we_first", words) && !m_table.own().isEmpty())
        return {m_table.own()};
    const QStringList names = among(head);
    const bool isPronoun = matches(m_lexicon, u"pronoun_first", words);
    if (names.isEmpty() && !isPronoun) {
        if (const QString stranger = strangerIn(words); !stranger.isEmpty()) {
            m_lastSubject = {stranger};
            return m_lastSubject;
        }
    }
    if (names.isEmpty() || isPronoun)
        return m_lastSubject.isEmpty() ? m_table.participants().mid(0, 1) : m_lastSubject;
    const bool two = names.size() > 1 && matches(m_lexicon, u"both_names", head.in(m_whole));
    m_lastSubject = two ? names.mid(0, 2) : names.mid(0, 1);
    return m_lastSubject;
}

/// The object of a request; without one, the other side.
QStringList CommitmentActors::asked(const ClauseAtHand &at, const QStringList &subject) const
{
    const Range hit{at.clause.range.begin + at.hit.range.begin, at.clause.range.begin + at.hit.range.end};
    if (at.hit.rule->namedOnly)
        return namedToAct(hit, subject);
    const QStringView after = m_plain.sliced(hit.end, at.clause.range.end - hit.end);
    const bool somebody = matches(m_lexicon, u"asks_somebody", hit.in(m_plain));
    const bool thing =
        !somebody && (matches(m_lexicon, u"asks_for", hit.in(m_plain)) ||
                      matches(m_lexicon, u"asks_for", after.first(qMin<qsizetype>(12, after.size()))));
    qsizetype to = beforeInfinitive(after);
    if (somebody && to < 0) // "called on the council for restraint"
        to = m_lexicon.commitmentPatterns().clause(u"asked_until"_s).matchView(after).capturedStart(1);
    const qsizetype reach = to >= 0 ? to : qMin(thing ? NearReach : ObjectReach, after.size());
    if (matches(m_lexicon, u"both_objects", after.first(reach)))
        return m_table.participants();
    const QStringList found = thing ? notGivenTo(hit, reach) : among({hit.begin, hit.end + reach});
    if (!found.isEmpty()) {
        const bool two = found.size() > 1 && matches(m_lexicon, u"both_asked", after.first(reach));
        return found.mid(0, two ? 2 : 1);
    }
    if (to >= 0) {
        const QRegularExpressionMatch someone =
            m_lexicon.commitmentPatterns()
                .clause(thing ? u"somebody_wanted"_s : u"somebody_asked"_s)
                .matchView(after.first(to));
        if (someone.hasMatch() && !matches(m_lexicon, u"nobody_asked", someone.capturedView(1)))
            return {
                m_text
                    .sliced(m_sentence.begin + hit.end + someone.capturedStart(1), someone.capturedLength(1))
                    .toString()};
    }
    return m_table.others(subject);
}

/// Those named in a request and up to \p reach behind it, but for whom the thing asked for is to go to: "the
/// return of the statues to Cambodia" is not asked of Cambodia.
QStringList CommitmentActors::notGivenTo(Range hit, qsizetype reach) const
{
    QStringList found;
    for (const Named &name : m_names) {
        const bool inHit = hit.contains(name.range.begin);
        if (!inHit && !Range{hit.end, hit.end + reach}.contains(name.range.begin))
            continue;
        if (inHit ||
            !matches(m_lexicon, u"given_to_before", m_plain.sliced(hit.end, name.range.begin - hit.end)))
            addOnce(found, name.who);
    }
    return found;
}

/// Who is to act by a proposal ("proposed that Kenya lift the ban"). What is proposed is otherwise for all,
/// the proposer with them: "proposed a joint committee" asks nothing of one side.
QStringList CommitmentActors::namedToAct(Range hit, const QStringList &subject) const
{
    for (const Named &name : m_names) {
        if (name.range.begin >= hit.end && !subject.contains(name.who) &&
            matches(m_lexicon, u"proposed_before", m_plain.sliced(hit.end, name.range.begin - hit.end)) &&
            matches(m_lexicon, u"proposed_after", m_plain.sliced(name.range.end)))
            return {name.who};
    }
    return {};
}

/// Where " to " stands in \p after before a verb, within reach; -1 if nowhere.
qsizetype CommitmentActors::beforeInfinitive(QStringView after) const
{
    const QRegularExpression &infinitive = m_lexicon.commitmentPatterns().clause(u"infinitive"_s);
    for (auto it = infinitive.globalMatchView(after.first(qMin(ObjectReach, after.size()))); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isBaseVerb(match.captured(1).toLower(), m_lexicon.wordClasses()))
            return match.capturedStart();
    }
    return -1;
}

/// Whose commitment, support or readiness a hit names: the name next to the noun, or behind "of".
QString CommitmentActors::owner(Range hit, QStringView after) const
{
    if (!m_table.own().isEmpty() && matches(m_lexicon, u"our_noun", hit.in(m_plain)))
        return m_table.own();
    const Named *nearest = nullptr;
    for (const Named &name : m_names)
        if (hit.contains(name.range.begin))
            nearest = &name;
    if (nearest &&
        !matches(m_lexicon, u"own_noun",
                 m_plain.sliced(nearest->range.end, qMax<qsizetype>(0, hit.end - nearest->range.end))))
        return nearest->who;
    if (!after.startsWith(u" of "))
        return {};
    for (const Named &name : m_names)
        if (name.range.begin >= hit.end && name.range.begin < hit.end + NearReach)
            return name.who;
    return {};
}

/// Whose undertaking it is: its owner by name, the subject of the embedded clause ("that X will"), or that of
/// the clause.
QStringList CommitmentActors::undertaker(const ClauseAtHand &at, const QStringList &subject) const
{
    const qsizetype base = at.clause.range.begin;
    const Range hit{base + at.hit.range.begin, base + at.hit.range.end};
    const QRegularExpressionMatch modal =
        m_lexicon.commitmentPatterns().clause(u"modal"_s).matchView(hit.in(m_plain));
    if (!modal.hasMatch()) {
        const QString who = owner(hit, m_plain.sliced(hit.end, at.clause.range.end - hit.end));
        if (!who.isEmpty())
            return {who};
    }
    const qsizetype verb = modal.hasMatch() ? hit.begin + modal.capturedStart() : hit.begin;
    const qsizetype that = m_plain.sliced(base, verb - base).lastIndexOf(u" that ");
    const Range head{base + qMax<qsizetype>(0, that), verb};
    QStringList who = that < 0 && !modal.hasMatch() ? QStringList() : among(head).mid(0, 1);
    if (who.isEmpty() || matches(m_lexicon, u"pronoun_first", head.in(m_plain).trimmed()))
        who = subject;
    if (matches(m_lexicon, u"with_allies", head.in(m_plain)))
        addOnce(who, u"allies and partners"_s);
    return who;
}

CommitmentParties CommitmentActors::parties(const ClauseAtHand &at)
{
    CommitmentParties out;
    const qsizetype base = at.clause.range.begin;
    const QStringList speaker = subject(at.clause.range, base + at.hit.range.begin);
    if (at.hit.kind == CommitmentKind::Requested) {
        out.actors = asked(at, speaker);
        const bool ofItself = !out.actors.isEmpty() && out.actors == speaker;
        const QStringList asking = ofItself ? m_table.others(speaker) : speaker;
        if (!at.hit.rule->namedOnly || !at.clause.both)
            out.towards = asking.value(0);
        return out;
    }
    if (at.clause.both || at.hit.kind == CommitmentKind::Agreed) {
        const QStringList named = among({base, base + at.hit.range.begin}).mid(0, 2);
        const bool states = std::ranges::all_of(
            named, [this](const QString &who) { return !m_lexicon.places().codeOf(who).isEmpty(); });
        out.actors = named.size() > 1 && (states || m_table.participants().size() < 2)
                         ? named
                         : m_table.participants();
        return out;
    }
    out.actors = undertaker(at, speaker);
    QStringList after = addressees({base + at.hit.range.end, at.clause.range.end});
    for (const QString &actor : out.actors)
        after.removeAll(actor);
    out.towards = after.isEmpty() ? m_table.otherSide(out.actors) : after.front();
    return out;
}

} // namespace counterpart::analysis
