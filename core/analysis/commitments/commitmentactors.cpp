// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentactors.h"

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/verbforms.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::CommitmentKind;
using text::Range;
using Name = CommitmentNames::Name;

namespace {

constexpr qsizetype ObjectReach = 120; ///< characters after a request in which the one asked is named
constexpr qsizetype NearReach = 30;    ///< likewise behind "called for"
constexpr qsizetype ThingReach = 50;   ///< likewise in which it shows whether a thing is asked for

// How sure a name is by the way in which it was found; estimates, ordered by what was seen of them.
constexpr double Told = 0.9;     ///< named where the one who acts stands
constexpr double Speaking = 0.85; ///< "we", "both sides"
constexpr double Carried = 0.75; ///< said before, of a pronoun or a clause without subject
constexpr double Unnamed = 0.7;  ///< told in words that are no name ("the regime")
constexpr double Other = 0.6;    ///< nobody is named; the other side of a known table
constexpr double Guessed = 0.4;  ///< nobody is named, nor the table known

} // namespace

CommitmentActors::CommitmentActors(const AnalysedText &text, const domain::DocumentFacts &facts)
    : m_analysed(text), m_text(text.text()), m_lexicon(text.lexicon()), m_table(text, facts),
      m_names(text, facts, m_table)
{
}

bool CommitmentActors::hasPattern(QStringView key, QStringView text) const
{
    return m_lexicon.commitmentPatterns().clause(key.toString()).matchView(text).hasMatch();
}

void CommitmentActors::enter(const domain::Sentence &sentence)
{
    m_sentence = sentence.range;
    m_plain = m_analysed.plain(m_sentence);
    m_names.enter(m_sentence);
    m_whole = m_plain.toString();
    for (const Name &name : m_names.all())
        makeWhole(m_whole, name.range);
    rememberNamed(sentence.paragraph);
}

/// Of a text on three calls "they" are those of the paragraph.
void CommitmentActors::rememberNamed(int paragraph)
{
    for (const Name &name : m_names.all()) {
        if (!m_table.participants().contains(name.who))
            continue;
        if (paragraph != m_paragraph)
            m_recent.clear();
        m_paragraph = paragraph;
        if (!m_recent.contains(name.who))
            m_recent.append(name.who);
    }
}

/// All at the table; of more than two who do not speak together those of whom the text speaks here.
Party CommitmentActors::all() const
{
    const QStringList &participants = m_table.participants();
    if (m_table.isJoint() || participants.size() < 3)
        return {participants, participants.size() > 1 ? Speaking : Other};
    QStringList near;
    for (const QString &who : participants)
        if (m_recent.contains(who) || who == m_table.own())
            near.append(who);
    return {near.size() > 1 ? near : participants, Carried};
}

bool CommitmentActors::speaksForAll(const CommitmentClause &clause) const
{
    return m_table.isJoint() && hasPattern(u"joint_subject", clause.range.in(m_plain));
}

/// Who acts stands behind "by".
bool CommitmentActors::isPassive(const ClauseAtHand &at) const
{
    return hasPattern(u"passive_rules", at.hit.rule->name);
}

void CommitmentActors::pass(const CommitmentClause &clause)
{
    static_cast<void>(subject(clause.range, clause.range.end));
}

/// "We" and "I" are the issuer's, all of a joint text's.
Party CommitmentActors::speakersOf(Range head) const
{
    if (m_table.isJoint() && hasPattern(u"joint_subject", head.in(m_plain)))
        return {m_table.participants(), Speaking};
    if (!hasPattern(u"we_first", head.in(m_plain)))
        return {};
    return m_table.own().isEmpty() ? m_lastSubject : Party{{m_table.own()}, Speaking};
}

/// True for a subject that stands for no state: "Industry leaders", "Women from all three countries".
bool CommitmentActors::isStrange(QStringView head) const
{
    return hasPattern(u"private_subject", head);
}

/// True where the one name in \p head hangs on another subject: "Efforts against smuggling from Kenya will".
bool CommitmentActors::isBeside(Range head) const
{
    for (const Name &name : m_names.all())
        if (head.contains(name.range.begin) &&
            !hasPattern(u"beside_before", m_plain.sliced(head.begin, name.range.begin - head.begin)))
            return false;
    return true;
}

/// Who speaks or acts in [clause.begin, before): the first name there; a pronoun or nothing takes the last.
Party CommitmentActors::subject(Range clause, qsizetype before)
{
    const Range head{clause.begin, before};
    const QStringView words = head.in(m_plain);
    if (Party speakers = speakersOf(head); !speakers.who.isEmpty())
        return speakers;
    const bool isPronoun = hasPattern(u"pronoun_first", words);
    if (!isPronoun && isStrange(words))
        return {};
    const QStringList names = m_names.among(head);
    if (names.isEmpty() && !isPronoun) {
        if (const QString stranger = m_names.strangerIn(words); !stranger.isEmpty()) {
            m_lastSubject = {{stranger}, Unnamed};
            return m_lastSubject;
        }
    }
    if (names.isEmpty() || isPronoun) {
        if (m_lastSubject.who.isEmpty())
            return {m_table.participants().mid(0, 1), m_table.isJoint() ? Guessed : Other};
        const bool one = hasPattern(u"pronoun_one", words);
        return {one ? m_lastSubject.who.mid(0, 1) : m_lastSubject.who, qMin(Carried, m_lastSubject.sureness)};
    }
    if (isBeside(head))
        return {names.mid(0, 1), Guessed};
    const bool two = names.size() > 1 && hasPattern(u"both_names", head.in(m_whole));
    m_lastSubject = {names.mid(0, two ? 2 : 1), Told};
    return m_lastSubject;
}

/// Nobody is named who is asked: the other side, if one side asks and the matter is not of a third one.
Party CommitmentActors::askedOfOther(const ClauseAtHand &at, const Party &subject) const
{
    if (at.clause.both || subject.who.size() != 1 || m_table.isJoint() || !m_table.isParty(subject.who.front()))
        return {};
    const Range behind{at.clause.range.begin + at.hit.range.begin, at.clause.range.end};
    if (m_names.tellsOfOthers(behind))
        return {};
    return {m_table.others(subject.who), m_table.isKnown() ? Other : Guessed};
}

/// "Kenya was urged to ratify": the subject is asked.
Party CommitmentActors::askedPassively(const ClauseAtHand &at, const Party &subject) const
{
    const QStringView head = at.clause.range.in(m_plain).first(at.hit.range.begin);
    const QRegularExpressionMatch someone =
        m_lexicon.commitmentPatterns().clause(u"unnamed_subject"_s).matchView(head);
    if (!m_names.among({at.clause.range.begin, at.clause.range.begin + at.hit.range.begin}).isEmpty() ||
        hasPattern(u"pronoun_first", head))
        return subject;
    if (!someone.hasMatch())
        return {};
    return {{m_text.sliced(m_sentence.begin + at.clause.range.begin + someone.capturedStart(1),
                           someone.capturedLength(1))
                 .toString()},
            Unnamed};
}

/// The object of a request; without one, the other side.
Party CommitmentActors::asked(const ClauseAtHand &at, const Party &subject) const
{
    const Range hit{at.clause.range.begin + at.hit.range.begin, at.clause.range.begin + at.hit.range.end};
    if (at.hit.rule->namedOnly)
        return {namedToAct(hit, subject.who), Told};
    if (isPassive(at))
        return askedPassively(at, subject);
    const QStringView after = m_plain.sliced(hit.end, at.clause.range.end - hit.end);
    const bool somebody = hasPattern(u"asks_somebody", hit.in(m_plain));
    const bool thing = !somebody && (hasPattern(u"asks_for", hit.in(m_plain)) ||
                                     hasPattern(u"asks_for", after.first(qMin(ThingReach, after.size()))));
    qsizetype to = beforeInfinitive(after);
    if (somebody && to < 0) // "called on the council for restraint"
        to = m_lexicon.commitmentPatterns().clause(u"asked_until"_s).matchView(after).capturedStart(1);
    const qsizetype comma = thing ? after.first(qMin(NearReach, after.size())).indexOf(u',') : -1;
    const qsizetype reach = to >= 0 ? to : comma >= 0 ? comma : qMin(thing ? NearReach : ObjectReach, after.size());
    if (hasPattern(u"both_objects", after.first(reach)))
        return {m_table.participants(), Speaking};
    const Range behind{somebody ? hit.end : hit.begin, hit.end + reach}; // "the EU's call on Kenya"
    const QStringList found = thing ? notGivenTo(hit, reach) : m_names.among(behind);
    if (!found.isEmpty()) {
        const bool two = found.size() > 1 && hasPattern(u"both_asked", after.first(reach));
        return {found.mid(0, two ? 2 : 1), Told};
    }
    if (to >= 0) {
        const QRegularExpressionMatch someone =
            m_lexicon.commitmentPatterns()
                .clause(thing ? u"somebody_wanted"_s : u"somebody_asked"_s)
                .matchView(after.first(to));
        if (someone.hasMatch() && !hasPattern(u"nobody_asked", someone.capturedView(1)))
            return {{m_text
                         .sliced(m_sentence.begin + hit.end + someone.capturedStart(1),
                                 someone.capturedLength(1))
                         .toString()},
                    Unnamed};
    }
    return askedOfOther(at, subject);
}

/// Those named in a request and up to \p reach behind it, but for whom the thing asked for is to go to, and
/// where it is: "the return of the statues to Cambodia" is not asked of Cambodia.
QStringList CommitmentActors::notGivenTo(Range hit, qsizetype reach) const
{
    QStringList found;
    for (const Name &name : m_names.all()) {
        const bool inHit = hit.contains(name.range.begin);
        if (!inHit && !Range{hit.end, hit.end + reach}.contains(name.range.begin))
            continue;
        const bool given = !inHit && hasPattern(u"given_to_before",
                                             m_plain.sliced(hit.end, name.range.begin - hit.end));
        if (!given && !found.contains(name.who))
            found.append(name.who);
    }
    return found;
}

/// Who is to act by a proposal ("proposed that Kenya lift the ban"). What is proposed is otherwise for all,
/// the proposer with them: "proposed a joint committee" asks nothing of one side.
QStringList CommitmentActors::namedToAct(Range hit, const QStringList &subject) const
{
    for (const Name &name : m_names.all()) {
        if (name.range.begin >= hit.end && !subject.contains(name.who) &&
            hasPattern(u"proposed_before", m_plain.sliced(hit.end, name.range.begin - hit.end)) &&
            hasPattern(u"proposed_after", m_plain.sliced(name.range.end)))
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

/// Who is told behind "by" of a passive; empty for none.
QString CommitmentActors::agent(Range range) const
{
    const QRegularExpressionMatch by =
        m_lexicon.commitmentPatterns().clause(u"agent"_s).matchView(range.in(m_plain));
    const qsizetype begin = range.begin + by.capturedEnd();
    return by.hasMatch() ? m_names.among({begin, begin + NearReach}).value(0) : QString();
}

/// Whose commitment, support or readiness a hit names: the name next to the noun, or behind "of".
QStringList CommitmentActors::owners(Range hit, QStringView after) const
{
    if (!m_table.own().isEmpty() && hasPattern(u"our_noun", hit.in(m_plain)))
        return {m_table.own()};
    const Name *nearest = nullptr;
    for (const Name &name : m_names.all())
        if (hit.contains(name.range.begin))
            nearest = &name;
    if (nearest &&
        !hasPattern(u"own_noun",
                 m_plain.sliced(nearest->range.end, qMax<qsizetype>(0, hit.end - nearest->range.end))))
        return {nearest->who};
    if (!after.startsWith(u" of ") || !hasPattern(u"owned_noun", hit.in(m_plain)))
        return {};
    const bool two = hasPattern(u"both_asked", after.sliced(QLatin1StringView(" of").size()));
    return m_names.among({hit.end, hit.end + NearReach}).mid(0, two ? 2 : 1);
}

/// Whose undertaking it is: its owner's by name, or the subject's of the embedded clause ("that X will") or the clause.
Party CommitmentActors::undertaker(const ClauseAtHand &at, const Party &subject) const
{
    const qsizetype base = at.clause.range.begin;
    const Range hit{base + at.hit.range.begin, base + at.hit.range.end};
    const QStringView after = m_plain.sliced(hit.end, at.clause.range.end - hit.end);
    if (isPassive(at)) {
        const QString who = agent({hit.begin, at.clause.range.end});
        return who.isEmpty() ? Party() : Party{{who}, Told};
    }
    const QRegularExpressionMatch modal =
        m_lexicon.commitmentPatterns().clause(u"modal"_s).matchView(hit.in(m_plain));
    if (!modal.hasMatch()) {
        const QStringList who = owners(hit, after);
        if (!who.isEmpty())
            return {who, Told};
    }
    const qsizetype verb = modal.hasMatch() ? hit.begin + modal.capturedStart() : hit.begin;
    const qsizetype that = m_plain.sliced(base, verb - base).lastIndexOf(u" that ");
    const Range head{base + qMax<qsizetype>(0, that), verb};
    Party party{that < 0 && !modal.hasMatch() ? QStringList() : m_names.among(head).mid(0, 1), Told};
    if (party.who.isEmpty() || hasPattern(u"pronoun_first", head.in(m_plain).trimmed()))
        party = subject;
    if (hasPattern(u"with_allies", head.in(m_plain)))
        party.who.append(u"allies and partners"_s); // a carried subject may have them already
    party.who.removeDuplicates();
    return party;
}

/// Those two who are named as the subject, else all.
Party CommitmentActors::agreeing(const ClauseAtHand &at) const
{
    if (speaksForAll(at.clause))
        return all();
    const qsizetype base = at.clause.range.begin;
    const QStringList named = m_names.among({base, base + at.hit.range.begin}).mid(0, 2);
    const bool parties =
        std::ranges::all_of(named, [this](const QString &who) { return m_table.isParty(who); });
    if (named.size() > 1 && (parties || m_table.participants().size() < 2))
        return {named, Told};
    return all();
}

bool CommitmentActors::actsAlone(const ClauseAtHand &at) const
{
    const Range head{at.clause.range.begin, at.clause.range.begin + at.hit.range.begin};
    if (at.clause.both || speaksForAll(at.clause))
        return false;
    const QStringView clause = at.clause.range.in(m_plain);
    if (hasPattern(u"agrees_with", clause.sliced(at.hit.range.begin)) || hasPattern(u"agrees_beside", head.in(m_plain)))
        return false;
    return hasPattern(u"pronoun_alone", head.in(m_plain)) || m_names.among(head).size() == 1;
}

bool CommitmentActors::bindNobody(const ClauseAtHand &at, const QStringList &actors) const
{
    const bool isAsked = at.hit.kind == CommitmentKind::Requested;
    return (at.hit.rule->participantsOnly && m_table.areOutsiders(actors)) ||
           (!isAsked && m_names.arePrivate(actors));
}

/// Who asks; of a request to oneself the other side.
void CommitmentActors::tellAsker(const ClauseAtHand &at, const Party &speaker, CommitmentParties &into) const
{
    if (at.hit.rule->namedOnly && at.clause.both)
        return;
    if (isPassive(at)) {
        const QString who =
            agent({at.clause.range.begin + at.hit.range.begin, at.clause.range.end});
        into.towards = who.isEmpty() ? m_table.otherSide(into.actors.who) : who;
        into.towardsSureness = who.isEmpty() ? Other : Told;
        return;
    }
    const QStringView head = at.clause.range.in(m_plain).first(at.hit.range.begin);
    const bool all = at.clause.both && (speaker.sureness < Told || hasPattern(u"both", head));
    if (all || speaker.who.size() != 1)
        return;
    const bool ofItself = !into.actors.who.isEmpty() && into.actors.who == speaker.who;
    into.towards = (ofItself ? m_table.others(speaker.who) : speaker.who).value(0);
    into.towardsSureness = ofItself ? Other : speaker.sureness;
}

CommitmentParties CommitmentActors::parties(const ClauseAtHand &at)
{
    CommitmentParties out;
    const qsizetype base = at.clause.range.begin;
    const Party speaker = subject(at.clause.range, base + at.hit.range.begin);
    if (at.hit.kind == CommitmentKind::Requested) {
        out.actors = asked(at, speaker);
        tellAsker(at, speaker, out);
    } else if (isStrange(Range{base, base + at.hit.range.begin}.in(m_plain))) {
        return out;
    } else if (at.clause.both || at.hit.kind == CommitmentKind::Agreed) {
        out.actors = agreeing(at);
    } else {
        out.actors = undertaker(at, speaker);
        if (out.actors.who.isEmpty())
            return out;
        QStringList after = m_names.addressees({base + at.hit.range.end, at.clause.range.end});
        for (const QString &actor : out.actors.who)
            after.removeAll(actor);
        out.towards = after.isEmpty() ? m_table.otherSide(out.actors.who) : after.front();
        out.towardsSureness = after.isEmpty() ? Other : Carried;
    }
    return out;
}

} // namespace counterpart::analysis
