// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/actparties.h"

#include "core/analysis/document/actwords.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::EntityKind;
using lexicon::cueWords;
using lexicon::CueWords;
using lexicon::Hit;
using lexicon::Table;
using text::Range;

ActParties::ActParties(const AnalysedText &text, const domain::DocumentFacts &facts)
    : m_text(text), m_tokens(text.tokens())
{
    for (const domain::EntityFact &entity : facts.entities)
        if (entity.kind == EntityKind::Person)
            for (const domain::Mention &mention : entity.mentions)
                m_parties.push_back({mention.range, entity.name, false});
    for (const Hit &hit : text.hits())
        if (hit.table == Table::Places && hit.field == lexicon::Places::CountryName)
            m_parties.push_back({hit.range, text.lexicon().places().countries()[hit.index].name, true});
    std::ranges::sort(m_parties, [](const ActParty &a, const ActParty &b) {
        return std::pair(a.range.begin, -a.range.end) < std::pair(b.range.begin, -b.range.end);
    });
}

void ActParties::hasSpoken(const QString &speaker, const domain::Sentence &sentence, bool opening)
{
    m_lastSpeaker = speaker;
    if (opening) {
        m_subject = speaker;
        m_subjectParagraph = sentence.paragraph;
    }
}

const ActParty *ActParties::in(Range range) const
{
    const auto at =
        std::ranges::lower_bound(m_parties, range.begin, {}, [](const ActParty &p) { return p.range.begin; });
    return at != m_parties.end() && at->range.begin < range.end ? &*at : nullptr;
}

QString ActParties::speakerOf(Range subject, const domain::Sentence &sentence) const
{
    static const CueWords &pronouns = cueWords(u"acts.pronouns");
    subject = behindQuote(subject);
    if (isOfMany(subject))
        return {};
    bool pronoun = false;
    bool joint = false;
    for (int i = m_tokens.at(subject.begin); m_tokens.has(i) && m_tokens[i].range.begin < subject.end; ++i) {
        pronoun = pronoun || pronouns.contains(m_tokens.lower(i));
        joint = joint || (m_tokens.isAnd(i) && m_tokens[i].range.begin > subject.begin);
    }
    if (const ActParty *party = pronoun ? nullptr : subjectIn(subject))
        return isJoined(*party, subject) ? QString() : party->name;
    if (isSlight(subject))
        return m_lastSpeaker;
    if (pronoun && sentence.paragraph == m_subjectParagraph && !m_subject.isEmpty())
        return m_subject;
    const bool office = m_text.holdsHit(
        subject, [](const Hit &hit) { return hit.table == Table::Offices || hit.table == Table::Titles; });
    if (joint || !(pronoun || office))
        return {};
    return onlyPerson({m_text.document().blocks[std::size_t(sentence.paragraph)].range.begin, subject.begin});
}

/// Whom "he" or an office alone means where the paragraph has told of nobody else.
QString ActParties::onlyPerson(Range before) const
{
    QString name;
    for (const ActParty *party = in(before); party; party = in({party->range.end, before.end})) {
        if (party->state)
            continue;
        if (!name.isEmpty() && name != party->name)
            return {};
        name = party->name;
    }
    return name;
}

/// What stands behind a quotation: the subject of its "said".
Range ActParties::behindQuote(Range subject) const
{
    const QStringView text = subject.in(m_text.document().text);
    const qsizetype quote = qMax(text.lastIndexOf(u'"'), text.lastIndexOf(u'\u201D'));
    return quote >= 0 ? Range{subject.begin + quote + 1, subject.end} : subject;
}

/// "The Presidents", "Both", "It was": nobody by himself. A crowd behind a preposition ("joined by senior
/// officials") is none of the subject.
bool ActParties::isOfMany(Range subject) const
{
    static const CueWords &pair = cueWords(u"acts.both");
    static const CueWords &passive = cueWords(u"acts.passive");
    static const CueWords &nobody = cueWords(u"acts.nobody");
    static const CueWords &crowds = cueWords(u"acts.crowds");
    static const CueWords &outside = cueWords(u"acts.before_others");
    const int first = m_tokens.at(subject.begin);
    if (nobody.contains(m_tokens.lower(first)) && m_tokens[first].range.begin < subject.end)
        return true;
    for (int i = first; m_tokens.has(i) && m_tokens[i].range.begin < subject.end; ++i) {
        const QStringView word = m_tokens.lower(i);
        if (pair.contains(word) || passive.contains(word))
            return true;
        bool other = false;
        for (int k = i - 1; k >= first && k >= i - 2 && m_tokens.isWord(k); --k)
            other = other || outside.contains(m_tokens.lower(k));
        if (!other && crowds.contains(word))
            return true;
    }
    return false;
}

/// "The Prime Minister (and X)", not "Assistant to the President (and Deputy Advisor X)".
bool ActParties::isPlainOffice(int from, int to) const
{
    static const CueWords &outside = cueWords(u"acts.before_others");
    for (int i = from; i < to; ++i)
        if (!m_tokens.isWord(i) || outside.contains(m_tokens.lower(i)))
            return false;
    return true;
}

/// "X of A and Y of B spoke", "X and his counterpart", "the Prime Minister and X".
bool ActParties::isJoined(const ActParty &party, Range subject) const
{
    static const CueWords &owners = cueWords(u"acts.owners");
    const int begin = m_tokens.at(party.range.begin);
    const int first = m_tokens.at(subject.begin);
    const int before = m_tokens.isThe(begin - 1) ? begin - 2 : begin - 1;
    if (before > first && m_tokens.isAnd(before) && isPlainOffice(first, before))
        return true;
    bool joint = false;
    bool second = true;
    for (int i = m_tokens.at(party.range.end); m_tokens.has(i) && m_tokens[i].range.begin < subject.end;
         ++i) {
        const Range here = m_tokens[i].range;
        if (m_tokens.isAnd(i)) {
            joint = true;
            const bool inside = m_tokens.has(i + 1) && m_tokens[i + 1].range.begin < subject.end;
            if (inside && (m_tokens.isThe(i + 1) || owners.contains(m_tokens.lower(i + 1))))
                return true;
        }
        const ActParty *other = in(here);
        if (!other || other->name == party.name)
            continue;
        if (joint && (second || !other->state))
            return true;
        second = false;
    }
    return false;
}

bool ActParties::isPossessive(const ActParty &party) const
{
    const QString &text = m_text.document().text;
    const QStringView tail =
        QStringView(text).sliced(party.range.end).first(qMin<qsizetype>(2, text.size() - party.range.end));
    return tail.startsWith(u'\'') || tail.startsWith(u'\u2019');
}

/// The first person of the subject; a state only where it stands at the head of it, for itself.
const ActParty *ActParties::subjectIn(Range subject) const
{
    const ActParty *party = in(subject);
    while (party && (isPossessive(*party) || (party->state && !isHead(*party, subject))))
        party = in({party->range.end, subject.end});
    return party;
}

bool ActParties::isHead(const ActParty &state, Range subject) const
{
    static const CueWords &behindState = cueWords(u"acts.behind_state");
    const int words = m_tokens.at(state.range.begin) - m_tokens.at(subject.begin);
    const int after = m_tokens.at(state.range.end);
    const bool adjective = m_tokens.isWord(after) && m_tokens[after].range.begin < subject.end &&
                           !isAdverb(m_tokens.lower(after)) && !behindState.contains(m_tokens.lower(after));
    return words <= 3 && !adjective;
}

/// No subject of its own: nothing, "also", "while strongly".
bool ActParties::isSlight(Range subject) const
{
    static const CueWords &slight = cueWords(u"acts.slight");
    for (int i = m_tokens.at(subject.begin); m_tokens.has(i) && m_tokens[i].range.begin < subject.end; ++i)
        if (m_tokens.isWord(i) && !slight.contains(m_tokens.lower(i)) && !isAdverb(m_tokens.lower(i)))
            return false;
    return true;
}

QString ActParties::addresseeOf(Range rest) const
{
    static const CueWords &small = cueWords(u"acts.before_addressee");
    const ActParty *party = in({rest.begin, qMin(rest.end, rest.begin + 80)});
    if (!party || isPossessive(*party))
        return {};
    for (int i = m_tokens.at(rest.begin); m_tokens[i].range.begin < party->range.begin; ++i)
        if (!m_tokens.isWord(i) || (!m_tokens.isCapitalised(i) && !small.contains(m_tokens.lower(i))))
            return {};
    const int after = m_tokens.at(party->range.end);
    const bool adjective = party->state && m_tokens.isWord(after) && m_tokens[after].range.begin < rest.end &&
                           m_tokens.lower(after).size() > 4;
    return adjective ? QString() : party->name;
}

QString ActParties::agentOf(Range rest) const
{
    const QString name = addresseeOf(rest);
    const ActParty *party = name.isEmpty() ? nullptr : in(rest);
    return party && m_tokens.isAnd(m_tokens.at(party->range.end)) ? QString() : name;
}

} // namespace counterpart::analysis
