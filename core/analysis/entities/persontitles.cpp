// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/persontitles.h"

#include "core/analysis/entities/names.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;

namespace {

constexpr int kMaxTokens = 24;
constexpr int kMaxBeforeHead = 8;

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words,
                               [&](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

/// The lists of the grammar, [titles] in resources/lexicon/cues/entities.toml.
struct TitleWords
{
    using Words = const lexicon::CueWords &;
    Words definite = lexicon::cueWords(u"titles.definite");
    Words honouring = lexicon::cueWords(u"titles.honouring");
    Words shortHonorifics = lexicon::cueWords(u"titles.short_honorifics");
    Words shortHeads = lexicon::cueWords(u"titles.short_heads");
    Words singular = lexicon::cueWords(u"titles.singular");
    Words prepositions = lexicon::cueWords(u"titles.prepositions");
    Words joints = lexicon::cueWords(u"titles.joints");
    Words functional = lexicon::cueWords(u"titles.functional");
    Words openers = lexicon::cueWords(u"titles.openers");
    Words looseOpeners = lexicon::cueWords(u"titles.loose_openers");
    Words innerJoints = lexicon::cueWords(u"titles.inner_joints");
    Words listJoints = lexicon::cueWords(u"titles.list_joints");
    Words beforeState = lexicon::cueWords(u"titles.before_state");
    Words idle = lexicon::cueWords(u"titles.idle");
};

const TitleWords &lists()
{
    static const TitleWords words;
    return words;
}

class TitleReader
{
public:
    TitleReader(const EntityText &text, int at) : m_text(text), m_begin(at), m_at(at) {}

    std::optional<TitleSpan> read()
    {
        readHonorifics();
        const int officeFrom = m_at;
        readOffice();
        if (m_headEnd > 0)
            while (readFurtherOffice()) {
            }
        if (m_headEnd > 0) {
            m_at = m_headEnd; // "Deputy Secretary of Defense Dr. …"
            readHonorifics();
        }
        const int end = std::max(m_headEnd, m_honorificEnd);
        if (end <= m_begin)
            return std::nullopt;
        TitleSpan span;
        span.begin = m_begin;
        span.end = end;
        span.office = m_headEnd > 0;
        span.honorific = m_honorificEnd > 0 && (m_headEnd == 0 || officeFrom > m_begin);
        span.plural = m_plural;
        span.country = m_country;
        span.countryName = m_inBody ? QString() : m_countryName;
        span.definite = m_begin > 0 && m_text.together(m_begin - 1, m_begin) &&
                        lists().definite.containsAnyCase(m_text.word(m_begin - 1));
        if (span.office)
            span.role = roleWords(officeFrom, m_headEnd);
        return span;
    }

private:
    const EntityToken &token(int at) const { return m_text.tokens[size_t(at)]; }
    bool has(int at) const { return at < m_text.size() && token(at).block == token(m_begin).block; }

    void readHonorifics()
    {
        if (has(m_at + 1) && lists().honouring.containsAnyCase(m_text.word(m_at)) &&
            token(m_at).isCapital() && token(m_at + 1).is(WordClass::Honorific))
            ++m_at;
        while (has(m_at) && m_at - m_begin < kMaxTokens) {
            const EntityToken &t = token(m_at);
            const bool known = t.honorific > 0 && !isShortHonorific(m_at);
            const bool word = t.is(WordClass::Honorific) && t.shape != EntityToken::Lower &&
                              (t.isCapital() || m_text.word(m_at).size() > 1);
            if (!known && !(word && honorificMayStand(m_at)))
                break;
            m_at += std::max(known ? t.honorific : 1, 1);
            m_honorificEnd = m_at;
        }
    }

    /// "Ma", "Ko", "Tan": words that are names too count before a name only, and not behind one.
    bool isShortHonorific(int at) const
    {
        return token(at).honorific == 1 && m_text.word(at).size() <= 4 && !honorificMayStand(at);
    }
    bool honorificMayStand(int at) const
    {
        const QStringView word = m_text.word(at);
        if (word == u"He")
            return false;
        const bool ambiguous =
            word.size() <= 4 && !word.endsWith(u'.') && !lists().shortHonorifics.containsAnyCase(word);
        if (!ambiguous)
            return true;
        const bool nameBefore =
            at > 0 && m_text.together(at - 1, at) && token(at - 1).isCapital() && token(at).spaced;
        const bool nameAfter =
            has(at + 1) && token(at + 1).isCapital() && !token(at + 1).is(WordClass::Common);
        return nameAfter && (!nameBefore || m_honorificEnd == at) && token(at).isCapital();
    }

    /// Modifiers, states, bodies, then heads with complements. Leaves m_headEnd behind the last head.
    void readOffice()
    {
        int at = m_at;
        int before = 0;
        while (has(at) && at - m_begin < kMaxTokens) {
            if (const int end = headAt(at); end > 0) {
                takeCountries(m_at, end);
                m_plural = m_plural || isPlural(end - 1);
                m_at = m_headEnd = readComplements(end);
                at = m_at;
                before = 0;
                if (has(at) && (headAt(at) > 0 || token(at).is(WordClass::TitleModifier)))
                    continue;
                return;
            }
            const int next = m_headEnd > 0 ? 0 : beforeHead(at, before > 0);
            if (next == 0 || ++before > kMaxBeforeHead)
                return;
            at = next;
        }
    }

    /// "… and Foreign Minister", "…/Foreign Minister".
    bool readFurtherOffice()
    {
        if (!has(m_headEnd + 1))
            return false;
        const QStringView joint = m_text.word(m_headEnd);
        if (!lists().joints.containsAnyCase(joint) && joint != u"-")
            return false;
        const int before = m_headEnd;
        m_at = m_headEnd + 1;
        m_headEnd = 0;
        if (token(m_at).shape != EntityToken::Punct && (token(m_at).isCapital() || joint == u"/"))
            readOffice();
        const bool found = m_headEnd > 0;
        if (!found)
            m_at = m_headEnd = before;
        return found;
    }

    /// The end of a head that begins at \p at, or 0.
    int headAt(int at) const
    {
        const EntityToken &t = token(at);
        if (at > 0 && token(at - 1).shape == EntityToken::Number && m_text.word(at).size() <= 4)
            return 0; // "4:49 P.M."
        if (t.title > 0)
            return std::min(at + t.title, m_text.size());
        if (!t.is(WordClass::TitleHead) || t.shape > EntityToken::AllCaps)
            return 0;
        const QStringView word = m_text.word(at);
        if (word.size() <= 4 && t.shape != EntityToken::AllCaps && lists().shortHeads.containsAnyCase(word))
            return 0;
        return at + 1;
    }

    bool isPlural(int at) const
    {
        const QStringView word = m_text.word(at);
        return word.size() > 4 && (word.endsWith(u's') || word.endsWith(u'S')) && !word.endsWith(u"ss") &&
               !lists().singular.containsAnyCase(word) && token(at).is(WordClass::TitleHead);
    }

    /// "under President Grumm" is no Under-President.
    bool isPreposition(int at) const
    {
        return token(at).shape == EntityToken::Lower &&
               lists().prepositions.containsAnyCase(m_text.word(at)) &&
               !(has(at + 1) && isOneOf(m_text.word(at + 1), {u"secretary"}));
    }

    /// What may stand between the beginning of a title and its head; returns the next token or 0.
    int beforeHead(int at, bool inside) const
    {
        const EntityToken &t = token(at);
        if (t.place >= 0 && m_text.places[size_t(t.place)].kind <= EntityHit::Demonym)
            return m_text.places[size_t(t.place)].end;
        if (t.organization >= 0)
            return m_text.organizations[size_t(t.organization)].end;
        if (t.is(WordClass::TitleModifier) && !isPreposition(at))
            return at + 1;
        if (inside && isOneOf(m_text.word(at), {u"and", u"&"}) && token(at - 1).place < 0 &&
            isFunctional(at - 1) && has(at + 1) && isFunctional(at + 1))
            return at + 1;
        if ((t.isMark(u'/') || t.isMark(u'-')) && inside)
            return at + 1;
        return isFunctional(at) ? at + 1 : 0;
    }

    /// "Foreign", "National", "East", "Affairs": a capitalised ordinary word that may qualify an office.
    bool isFunctional(int at) const
    {
        const EntityToken &t = token(at);
        if (t.shape == EntityToken::AllCaps && m_text.word(at).size() >= 2 && t.person < 0)
            return t.is(WordClass::Common) || m_text.word(at).size() <= 6;
        if (t.shape != EntityToken::Capital || m_text.titleCase[size_t(t.block)])
            return false;
        if (t.is(WordClass::PersonVerb) || t.is(WordClass::Calendar))
            return false;
        if (t.is(WordClass::NotAName))
            return lists().functional.contains(m_text.word(at).toString().toLower());
        return t.is(WordClass::Common) && !t.is(WordClass::GivenName);
    }

    int readComplements(int at)
    {
        for (;;) {
            const int end = readComplement(at);
            if (end == at)
                return at;
            at = end;
        }
    }

    /// "of State", "for East Asian and Pacific Affairs", "to the United Nations".
    int readComplement(int from)
    {
        int at = from;
        if (!has(at + 1) || !lists().openers.containsAnyCase(m_text.word(at)))
            return from;
        const bool loose = lists().looseOpeners.containsAnyCase(m_text.word(at));
        ++at;
        if (isOneOf(m_text.word(at), {u"the"}))
            ++at;
        const int first = at;
        int end = from;
        while (has(at) && at - m_begin < kMaxTokens) {
            const int next = complementWord(at, at == first);
            if (next > at) {
                at = end = next;
                continue;
            }
            const bool joint = lists().innerJoints.containsAnyCase(m_text.word(at)) || listComma(at);
            if (end == from || !joint || !has(at + 1))
                break;
            int behind = at + 1;
            if (has(behind) && isOneOf(m_text.word(behind), {u"the"}))
                ++behind;
            if (!has(behind) || complementWord(behind, false) == behind ||
                (lists().listJoints.containsAnyCase(m_text.word(at)) && startsAnother(behind)))
                break;
            at = behind;
        }
        if (end > from && loose && token(first).place < 0 && token(first).organization < 0 &&
            headAt(first) == 0 && !token(first).is(WordClass::OrgNoun) &&
            !isOneOf(m_text.word(from), {u"on"}))
            return from;
        if (end > from)
            takeCountries(first, end);
        return end;
    }

    /// A second office, not a part of the complement: "… of Defence and Foreign Minister …".
    bool startsAnother(int at) const
    {
        if (headAt(at) > 0)
            return true;
        return has(at + 1) && headAt(at + 1) > 0 && token(at).isCapital();
    }

    /// "of Labour, Invalids and Social Affairs": a comma that an "and" follows before the list ends.
    bool listComma(int at) const
    {
        if (!token(at).isMark(u','))
            return false;
        for (int i = at + 1; has(i) && i < at + 5; ++i) {
            if (isOneOf(m_text.word(i), {u"and"}))
                return i > at + 1 && has(i + 1) && isFunctional(i + 1) && !startsAnother(i + 1);
            if (!isFunctional(i) || headAt(i) > 0)
                return false;
        }
        return false;
    }

    /// The token behind the complement's word at \p at, or \p at when it is none.
    int complementWord(int at, bool first) const
    {
        const EntityToken &t = token(at);
        if (t.person >= 0 && m_text.persons[size_t(t.person)].begin == at)
            return at;
        if (t.place >= 0 && m_text.places[size_t(t.place)].begin == at)
            return m_text.places[size_t(t.place)].end;
        if (t.organization >= 0 && m_text.organizations[size_t(t.organization)].begin == at)
            return m_text.organizations[size_t(t.organization)].end;
        if (!t.isCapital() || t.is(WordClass::PersonVerb))
            return at;
        if (t.is(WordClass::GivenName) && !t.is(WordClass::OrgNoun))
            return at;
        if (const int head = headAt(at); head > 0)
            return first || t.title > 1 || !has(head) || !token(head).isCapital() ? head : at;
        if (t.is(WordClass::TitleModifier) && has(at + 1) && headAt(at + 1) > 0)
            return at;
        if (t.is(WordClass::Common) || t.is(WordClass::OrgNoun) || first) {
            const bool owned = has(at + 2) && token(at + 1).shape == EntityToken::Possessive &&
                               token(at + 2).isCapital() && token(at + 2).is(WordClass::Common);
            return owned ? at + 2 : at + 1;
        }
        return at;
    }

    void takeCountries(int from, int to)
    {
        for (int i = from; i < to; ++i) {
            const int place = token(i).place;
            if (place < 0 || m_text.places[size_t(place)].kind > EntityHit::Demonym || !m_country.isEmpty())
                continue;
            m_country = m_text.places[size_t(place)].country;
            m_inBody = qualifies(place, to);
            m_countryName = m_text.places[size_t(place)].name;
        }
    }

    bool isOwnState(int place) const
    {
        const EntityHit &hit = m_text.places[size_t(place)];
        return hit.kind <= EntityHit::Demonym && hit.country == m_country;
    }

    /// "of the U.S. Embassy": the state belongs to a body, not to the office.
    bool qualifies(int place, int end) const
    {
        const EntityHit &hit = m_text.places[size_t(place)];
        return hit.begin > m_begin && hit.end < end && token(hit.end).isCapital() &&
               lists().beforeState.containsAnyCase(m_text.word(hit.begin - 1));
    }

    /// The words of the role without the states in it, which roleText() adds again in one form.
    QString roleWords(int from, int end) const
    {
        QStringList words;
        for (int i = from; i < end; ++i) {
            const int place = token(i).place;
            if (place >= 0 && isOwnState(place) && !qualifies(place, end)) {
                while (!words.isEmpty() && lists().beforeState.containsAnyCase(words.last()))
                    words.removeLast();
                i = m_text.places[size_t(place)].end - 1;
                continue;
            }
            const QString word = m_text.word(i).toString();
            if (!words.isEmpty() && (word == u"," || word == u"/" || !token(i).spaced))
                words.last() += word;
            else if (word != u"," && word != u"/")
                words << (isShouted(i) ? capitalised(word) : word);
        }
        while (!words.isEmpty() && lists().idle.containsAnyCase(words.first()))
            words.removeFirst();
        return words.join(u' ');
    }

    /// A word of a transcript's label, not an acronym.
    bool isShouted(int at) const
    {
        const EntityToken &t = token(at);
        return t.shape == EntityToken::AllCaps && m_text.word(at).size() > 3 && t.organization < 0 &&
               t.place < 0 && (t.is(WordClass::Common) || t.is(WordClass::TitleHead));
    }

    static QString capitalised(const QString &word) { return word.first(1) + word.sliced(1).toLower(); }

    const EntityText &m_text;
    int m_begin;
    int m_at;
    int m_honorificEnd = 0;
    int m_headEnd = 0;
    bool m_plural = false;
    bool m_inBody = false;
    QString m_country;
    QString m_countryName;
};

} // namespace

std::optional<TitleSpan> readTitle(const EntityText &text, int at)
{
    if (at >= text.size() || text.tokens[size_t(at)].shape > EntityToken::Initial)
        return std::nullopt;
    return TitleReader(text, at).read();
}

} // namespace counterpart::analysis
