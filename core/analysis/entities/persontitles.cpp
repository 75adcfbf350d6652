// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/persontitles.h"

#include "core/analysis/entities/names.h"
#include "core/analysis/entities/titlegrammar.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;

namespace {

constexpr int kMaxTokens = 24;
constexpr int kMaxBeforeHead = 8;

/// Walks along a title and gathers what it says; what may stand where is TitleGrammar's.
class TitleReader
{
public:
    TitleReader(const EntityText &text, int at) : m_text(text), m_grammar(text, at), m_begin(at), m_at(at) {}

    std::optional<TitleSpan> read()
    {
        readHonorifics();
        const int officeFrom = m_at;
        readOffice();
        if (m_headEnd > 0)
            while (readFurtherOffice(officeFrom)) {
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
        span.definite = isDefinite();
        if (span.office)
            span.role = roleWords(officeFrom, m_headEnd);
        return span;
    }

private:
    const EntityToken &token(int at) const { return m_grammar.token(at); }
    bool has(int at) const { return m_grammar.has(at); }

    bool isDefinite() const
    {
        return m_begin > 0 && m_text.together(m_begin - 1, m_begin) &&
               titleWords().definite.containsAnyCase(m_text.word(m_begin - 1));
    }

    void readHonorifics()
    {
        if (has(m_at + 1) && titleWords().honouring.containsAnyCase(m_text.word(m_at)) &&
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
            word.size() <= 4 && !word.endsWith(u'.') && !titleWords().shortHonorifics.containsAnyCase(word);
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
            if (const int end = m_grammar.headAt(at); end > 0) {
                takeCountries(m_at, end);
                m_plural = m_plural || m_grammar.isPlural(end - 1);
                m_at = m_headEnd = readComplements(end);
                at = m_at;
                before = 0;
                if (has(at) && (m_grammar.headAt(at) > 0 || token(at).is(WordClass::TitleModifier)))
                    continue;
                return;
            }
            const int next = m_headEnd > 0 ? 0 : m_grammar.beforeHead(at, before > 0);
            if (next == 0 || ++before > kMaxBeforeHead)
                return;
            at = next;
        }
    }

    /// "… and Foreign Minister", "…/Foreign Minister".
    bool readFurtherOffice(int officeFrom)
    {
        if (!has(m_headEnd + 1))
            return false;
        const QStringView joint = m_text.word(m_headEnd);
        if (!titleWords().joints.containsAnyCase(joint) && joint != u"-")
            return false;
        const int before = m_headEnd;
        m_at = m_headEnd + 1;
        m_headEnd = 0;
        if (token(m_at).shape != EntityToken::Punct && (token(m_at).isCapital() || joint == u"/"))
            readOffice();
        const bool found = m_headEnd > 0 && !areTwo(officeFrom, before);
        if (!found)
            m_at = m_headEnd = before;
        return found;
    }

    /// "The President and Prime Minister Zork": two people, where one office is told without a state and the
    /// other is a chief's.
    bool areTwo(int from, int joint) const
    {
        if (!isDefinite() && !titleWords().definite.containsAnyCase(m_text.word(from)))
            return false; // "Ann Zork, President and Director"
        const QString first = roleWords(from, joint);
        const QString second = roleWords(joint + 1, m_headEnd);
        return (titleWords().soleChiefs.contains(first) && !titleWords().besideChiefs.contains(second)) ||
               (titleWords().soleMinisters.contains(first) && titleWords().otherChiefs.contains(second));
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
        if (!has(at + 1) || !titleWords().openers.containsAnyCase(m_text.word(at)))
            return from;
        const bool loose = titleWords().looseOpeners.containsAnyCase(m_text.word(at));
        ++at;
        if (m_grammar.isWord(at, u"the"))
            ++at;
        const int first = at;
        int end = from;
        while (has(at) && at - m_begin < kMaxTokens) {
            const int next = m_grammar.complementWord(at, at == first);
            if (next > at) {
                at = end = next;
                continue;
            }
            const bool joint =
                titleWords().innerJoints.containsAnyCase(m_text.word(at)) || m_grammar.listComma(at);
            if (end == from || !joint || !has(at + 1))
                break;
            int behind = at + 1;
            if (has(behind) && m_grammar.isWord(behind, u"the"))
                ++behind;
            if (!has(behind) || m_grammar.complementWord(behind, false) == behind ||
                (titleWords().listJoints.containsAnyCase(m_text.word(at)) && m_grammar.startsAnother(behind)))
                break;
            at = behind;
        }
        if (end > from && loose && token(first).place < 0 && token(first).organization < 0 &&
            m_grammar.headAt(first) == 0 && !token(first).is(WordClass::OrgNoun) &&
            !m_grammar.isWord(from, u"on"))
            return from;
        if (end > from)
            takeCountries(first, end);
        return end;
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
               titleWords().beforeState.containsAnyCase(m_text.word(hit.begin - 1));
    }

    /// The words of the role without the states in it, which roleText() adds again in one form.
    QString roleWords(int from, int end) const
    {
        QStringList words;
        for (int i = from; i < end; ++i) {
            const int place = token(i).place;
            if (place >= 0 && isOwnState(place) && !qualifies(place, end)) {
                while (!words.isEmpty() && titleWords().beforeState.containsAnyCase(words.last()))
                    words.removeLast();
                i = m_text.places[size_t(place)].end - 1;
                continue;
            }
            const QString word = m_text.word(i).toString();
            if (!words.isEmpty() && (word == u"," || word == u"/" || !token(i).spaced))
                words.last() += word;
            else if (word != u"," && word != u"/")
                words << (m_grammar.isShouted(i) ? capitalised(word) : word);
        }
        while (!words.isEmpty() && titleWords().idle.containsAnyCase(words.first()))
            words.removeFirst();
        return words.join(u' ');
    }

    static QString capitalised(const QString &word) { return word.first(1) + word.sliced(1).toLower(); }

    const EntityText &m_text;
    TitleGrammar m_grammar;
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
