// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/personrun.h"

#include "core/analysis/entities/names.h"
#include "core/lexicon/cues.h"

namespace counterpart::analysis {

using lexicon::WordClass;

namespace {

constexpr int kMaxWords = 6;

class RunReader
{
public:
    RunReader(const EntityText &text, int at, RunContext context)
        : m_text(text), m_titled(context == RunContext::Titled)
    {
        m_run.begin = at;
    }

    NameRun read()
    {
        int at = m_run.begin;
        const EntityToken &first = token(at);
        if (first.person >= 0 && person(first).begin == at) {
            m_run.known = true;
            m_run.words = person(first).end - at;
            at = person(first).end;
            const int before = at;
            readSuffix(at);
            m_run.known = at == before; // "Donald Trump Jr." is another
            return continues(at) ? NameRun{} : closed(at);
        }
        while (m_run.words < kMaxWords && has(at)) {
            const int next = takeWord(at);
            if (next == at && afterNickname(at) == at)
                break;
            at = next == at ? afterNickname(at) : next;
        }
        at = trimmed(at);
        readSuffix(at);
        if (!accepted(at))
            return {};
        m_run.shoutedFamily = m_shouted == 1 && m_run.words >= 2;
        return closed(at);
    }

private:
    const EntityToken &token(int at) const { return m_text.tokens[size_t(at)]; }
    const EntityHit &person(const EntityToken &t) const { return m_text.persons[size_t(t.person)]; }
    bool has(int at) const { return at < m_text.size() && m_text.together(m_run.begin, at); }
    bool titleCase() const { return m_text.titleCase[size_t(token(m_run.begin).block)]; }
    NameRun closed(int at)
    {
        m_run.end = at;
        return m_run;
    }

    /// Takes the word at \p at into the run; returns the next token, or \p at when it is no part of a name.
    int takeWord(int at)
    {
        const EntityToken &t = token(at);
        if (at > m_run.begin && !t.spaced)
            return at;
        if (t.shape == EntityToken::Initial)
            return takeInitial(at);
        if (m_run.words > 0 && isInitials(m_text.word(at)) && t.place < 0 && nextIsCapital(at))
            return at + 1; // "Retno L.P. Zork"
        if (isNameParticle(m_text.word(at)) && (at > m_run.begin || m_titled) && leadsOn(at)) {
            m_lastGiven = false;
            m_particle = m_behindParticle = t.shape == EntityToken::Lower;
            return at + 1;
        }
        const QStringView word = m_text.word(at);
        const bool pronoun = word.startsWith(u"I’") || word.startsWith(u"I'"); // "I’m"
        if (!t.isCapital() || pronoun || !mayBeName(at))
            return at;
        const bool given = t.is(WordClass::GivenName);
        if (m_run.words == 0)
            m_run.given = given;
        const bool common = t.is(WordClass::Common) && !given && !t.is(WordClass::FamilyName);
        m_run.common += common;
        m_run.commonLast = common && !m_behindParticle;
        m_shouted += t.shape == EntityToken::AllCaps;
        ++m_run.words;
        m_lastGiven = given;
        m_particle = false;
        return at + 1;
    }

    /// Behind “Ted” of "Theodore “Ted” Colbert"; \p at where there is none.
    int afterNickname(int at) const
    {
        static constexpr QStringView Openers = u"“\"‘'";
        static constexpr QStringView Closers = u"”\"’'";
        const bool framed = m_run.words > 0 && has(at + 3) && token(at).shape == EntityToken::Punct &&
                            Openers.contains(token(at).mark) && token(at + 1).shape == EntityToken::Capital &&
                            token(at + 2).shape == EntityToken::Punct && Closers.contains(token(at + 2).mark);
        return framed && token(at + 3).spaced && token(at + 3).isCapital() && !token(at + 3).is(WordClass::Common)
                   ? at + 3
                   : at;
    }

    int takeInitial(int at) const
    {
        const QStringView word = m_text.word(at);
        const bool dotted = word.endsWith(u'.');
        const bool led = has(at + 1) && (token(at + 1).isCapital() || token(at + 1).shape == EntityToken::Initial);
        if (at == m_run.begin && (!dotted || !led))
            return at;
        return !dotted && m_run.words == 0 ? at : at + 1;
    }

    /// A particle is one only if a name word follows: "bin Salman", "de la Torre".
    bool leadsOn(int at) const
    {
        for (int i = at + 1; has(i) && i <= at + 3; ++i) {
            if (isNameParticle(m_text.word(i)))
                continue;
            const EntityToken &t = token(i);
            const bool word = t.isCapital() && (!t.is(WordClass::Common) || t.is(WordClass::GivenName)) &&
                              !t.is(WordClass::NotAName);
            return word && t.organization < 0 && (t.place < 0 || namesAfter(at, t));
        }
        return false;
    }

    /// "von Bergen", "van Rotterdam": families that bear the name of a town. A state is none.
    bool namesAfter(int particle, const EntityToken &t) const
    {
        return token(particle).shape == EntityToken::Lower && m_run.words > 0 && (m_titled || m_run.given) &&
               m_text.places[size_t(t.place)].kind > EntityHit::Demonym;
    }

    /// "May Thornbury" behind a title, "Theresa May": a month that no number follows.
    bool monthMayStand(int at) const
    {
        if (has(at + 1) && token(at + 1).shape == EntityToken::Number)
            return false;
        const bool given = token(at).is(WordClass::GivenName);
        return (m_run.words == 0 && (given || m_titled) && (nameFollows(at) || (m_titled && surnameFollows(at)))) ||
               (m_run.words == 1 && !nextIsCapital(at) &&
                (m_lastGiven || (m_titled && token(at - 1).is(WordClass::FamilyName)))); // "Minister Ma Jun"
    }

    /// A last word that is an ordinary one too: "April Summers".
    bool surnameFollows(int at) const
    {
        if (!nextIsCapital(at))
            return false;
        const EntityToken &next = token(at + 1);
        return next.place < 0 && next.organization < 0 && !next.is(WordClass::OrgNoun) &&
               !next.is(WordClass::ThingNoun) && !next.is(WordClass::TitleHead) && !next.is(WordClass::Calendar) &&
               !nextIsCapital(at + 1);
    }

    bool mayBeName(int at) const
    {
        const EntityToken &t = token(at);
        const bool given = t.is(WordClass::GivenName);
        if (!m_titled && m_run.words == 0 && t.shape == EntityToken::AllCaps && !shoutedFamily(at))
            return false;
        if (t.is(WordClass::Calendar) && monthMayStand(at))
            return true;
        if ((t.is(WordClass::NotAName) && !isNameAllTheSame(at)) ||
            (at > m_run.begin && (t.honorific > 1 || t.title > 0)))
            return false;
        if (t.person >= 0 && person(t).begin == at && at > m_run.begin && m_run.words >= 2)
            return false;
        if (t.is(WordClass::Calendar))
            return false;
        if (isPlaceOrBody(at) && !isTownAsName(at) && !(m_particle && t.organization < 0) && !(given && m_run.words == 0 && nameFollows(at)) &&
            !(m_lastGiven && m_run.words == 1))
            return false;
        if (given || t.is(WordClass::FamilyName))
            return !(t.is(WordClass::Common) && m_run.words == 0 && !nameFollows(at) && !m_titled);
        if (t.is(WordClass::TitleHead) || t.is(WordClass::TitleModifier))
            return m_lastGiven && m_run.words == 1 && !nextIsCapital(at);
        if (t.is(WordClass::Common) || t.is(WordClass::OrgNoun) || t.is(WordClass::PlaceNoun) ||
            t.is(WordClass::ThingNoun))
            return commonMayStand(at);
        return true;
    }

    /// "PRAK Sokhonn", not "DNI Haines".
    bool shoutedFamily(int at) const
    {
        return token(at).is(WordClass::FamilyName) || token(at).is(WordClass::GivenName) ||
               (has(at + 1) && token(at + 1).is(WordClass::GivenName));
    }

    /// "He Lifeng", "An Zork": behind a title, or a known family name in mid-sentence before a word that is
    /// no other.
    bool isNameAllTheSame(int at) const
    {
        const EntityToken &t = token(at);
        return m_run.words == 0 && nameFollows(at) &&
               (m_titled || (t.is(WordClass::FamilyName) && !t.sentenceStart && !titleCase()));
    }

    /// "Ned Price", "Secretary Rice": an ordinary word as a family name.
    bool commonMayStand(int at) const
    {
        const EntityToken &t = token(at);
        const bool thing = t.is(WordClass::OrgNoun) || t.is(WordClass::PlaceNoun) || t.is(WordClass::ThingNoun);
        if (m_titled && m_run.words == 1 && !m_run.common && !titleCase() && !thing &&
            t.shape == EntityToken::Capital && nameFollows(at))
            return true; // "Minister Tan See Leng"
        if (m_titled && m_run.words == 0 && isCalledMister(at) && !nextIsCapital(at) && !titleCase())
            return true; // "Mr. Park"
        if (titleCase() || t.is(WordClass::OrgNoun) || t.is(WordClass::PlaceNoun) ||
            t.is(WordClass::ThingNoun) || t.is(WordClass::PersonVerb) || nextIsCapital(at) ||
            (t.shape == EntityToken::AllCaps && !labelled(at)))
            return m_lastGiven && m_run.words == 1 && m_titled && !nextIsCapital(at) &&
                   (!titleCase() || isClosed(at));
        return m_run.words == 0 ? m_titled
                                : (m_lastGiven && m_run.words <= 2) || (m_titled && m_run.words == 1);
    }

    /// "Mr. Edward Price, Senior Advisor": a mark or a line ends the name.
    bool isClosed(int at) const { return !has(at + 1) || token(at + 1).isMark(u','); }

    /// Right behind "Mr." or the like any word is a name.
    bool isCalledMister(int at) const
    {
        static const lexicon::CueWords &misters = lexicon::cueWords(u"persons.misters");
        return at > 0 && m_text.together(at - 1, at) && misters.contains(m_text.word(at - 1));
    }

    /// "MR. PRICE:" of a transcript.
    bool labelled(int at) const { return m_titled && has(at + 1) && token(at + 1).isMark(u':'); }

    /// "Emir Sabah Al-Jaber": a town or province as a given name, behind a title and before a name that is sure.
    bool isTownAsName(int at) const
    {
        const EntityToken &t = token(at);
        if (!m_titled || m_run.words > 0 || t.organization >= 0 || t.place < 0 || !nameFollows(at) ||
            m_text.places[size_t(t.place)].kind <= EntityHit::Demonym)
            return false;
        const EntityToken &next = token(at + 1);
        return next.is(WordClass::FamilyName) || next.is(WordClass::GivenName) ||
               isNameParticle(m_text.word(at + 1).split(u'-').first()) ||
               (next.classes == 0 && !nextIsCapital(at + 1));
    }

    bool isPlaceOrBody(int at) const
    {
        const EntityToken &t = token(at);
        return t.place >= 0 || t.organization >= 0;
    }
    bool nextIsCapital(int at) const
    {
        return has(at + 1) && token(at + 1).spaced && token(at + 1).isCapital();
    }
    bool nameFollows(int at) const
    {
        if (!has(at + 1) || !token(at + 1).spaced)
            return false;
        const EntityToken &next = token(at + 1);
        return next.shape == EntityToken::Initial ||
               (next.isCapital() && !next.is(WordClass::Common) && next.place < 0 && next.organization < 0);
    }

    /// Particles and undotted initials at the end are no part of a name.
    int trimmed(int at) const
    {
        while (at > m_run.begin && isNameParticle(m_text.word(at - 1)) &&
               token(at - 1).shape == EntityToken::Lower)
            --at;
        return at;
    }

    void readSuffix(int &at)
    {
        if (at == m_run.begin)
            return;
        int next = at;
        if (has(next + 1) && token(next).isMark(u','))
            ++next;
        if (has(next) && isNameSuffix(m_text.word(next)) && token(next).isCapital())
            at = next + 1;
        while (has(at) && isHonour(m_text.word(at)))
            ++at;
    }

    /// The run goes on in a capitalised phrase of another kind: "Biden Administration", "Mandela Foundation".
    bool continues(int at) const
    {
        if (!has(at) || !token(at).spaced || !token(at).isCapital() || titleCase())
            return false;
        const auto isThing = [](const EntityToken &t) {
            return t.is(WordClass::OrgNoun) || t.is(WordClass::PlaceNoun) || t.is(WordClass::ThingNoun);
        };
        // "Zayed Grand Mosque"
        return isThing(token(at)) || (m_run.words == 1 && token(at).is(WordClass::Common) && nextIsCapital(at) &&
                                      isThing(token(at + 1)));
    }

    bool accepted(int at) const
    {
        if (m_run.words == 0 || at == m_run.begin)
            return false;
        if (continues(at))
            return m_titled && m_run.words >= 2;
        if (m_titled)
            return true;
        const bool acronym = m_shouted > 0 && m_run.words == m_shouted;
        const bool phrase = has(at) && token(at).spaced && token(at).isCapital() &&
                            token(at).is(WordClass::Common) && !token(at).is(WordClass::TitleHead) &&
                            !titleCase();
        return !acronym && !phrase;
    }

    const EntityText &m_text;
    bool m_titled;
    bool m_lastGiven = false;
    bool m_particle = false;       ///< a small particle stands right before
    bool m_behindParticle = false; ///< one stands somewhere before
    int m_shouted = 0;
    NameRun m_run;
};

} // namespace

NameRun readNameRun(const EntityText &text, int at, RunContext context)
{
    if (at >= text.size())
        return {};
    return RunReader(text, at, context).read();
}

} // namespace counterpart::analysis
