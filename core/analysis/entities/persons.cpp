// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/persons.h"

#include "core/analysis/entities/personrun.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;

namespace {

constexpr int kMaxAppositions = 4;

/// The lists of the grammar, [persons] in resources/lexicon/cues/entities.toml.
struct PersonWords
{
    using Words = const lexicon::CueWords &;
    Words calledAlone = lexicon::cueWords(u"persons.called_alone");
    Words behindName = lexicon::cueWords(u"persons.behind_name");
    Words lowerTitles = lexicon::cueWords(u"persons.lower_titles");
    Words auxiliaries = lexicon::cueWords(u"persons.auxiliaries");
    Words determiners = lexicon::cueWords(u"persons.determiners");
    Words articles = lexicon::cueWords(u"persons.articles");
    Words whoIs = lexicon::cueWords(u"persons.who_is");
    Words greetings = lexicon::cueWords(u"persons.greetings");
    Words behindGreeting = lexicon::cueWords(u"persons.behind_greeting");
};

const PersonWords &lists()
{
    static const PersonWords words;
    return words;
}

class PersonScanner
{
public:
    explicit PersonScanner(const EntityText &text) : m_text(text) {}

    PersonScan run()
    {
        for (int at = 0; at < m_text.size();)
            at = step(at);
        return std::move(m_scan);
    }

private:
    const EntityToken &token(int at) const { return m_text.tokens[size_t(at)]; }
    bool has(int at, int with) const { return at < m_text.size() && m_text.together(with, at); }
    bool isWord(int at, const lexicon::CueWords &words) const
    {
        return words.containsAnyCase(m_text.word(at));
    }
    bool isWord(int at, std::initializer_list<QStringView> words) const
    {
        return std::ranges::any_of(
            words, [&](QStringView w) { return m_text.word(at).compare(w, Qt::CaseInsensitive) == 0; });
    }

    int step(int at)
    {
        const EntityToken &t = token(at);
        if (t.shape > EntityToken::Initial)
            return at + 1;
        if (const auto title = readTitle(m_text, at)) {
            if (const int end = afterTitle(*title))
                return end;
        } else if (t.shape == EntityToken::Lower) {
            return afterPersonNoun(at);
        }
        if (t.shape == EntityToken::Lower)
            return at + 1;
        return untitled(at);
    }

    /// A name, or none, behind a title. Returns the next token, 0 to go on as if there were no title.
    int afterTitle(const TitleSpan &title)
    {
        const bool attached =
            has(title.end, title.begin) && (token(title.end).spaced || token(title.end - 1).isMark(u'.'));
        NameRun run = attached ? readNameRun(m_text, title.end, RunContext::Titled) : NameRun{};
        if (run.words == 1 && (run.common == 1 ? !mayBeCalled(title, run) : isAcronym(title, run)))
            run = {};
        if (run.end > 0 && !(title.begin + 1 == title.end && isLowerCommon(title.begin))) {
            int next = addTitled(title, run);
            if (title.plural || title.role.isEmpty() || !title.honorific)
                next = addCoordinated(title, next);
            return next;
        }
        if (const int next = namedBehindComma(title))
            return next;
        if (title.office || (title.honorific && title.end - title.begin > 1))
            m_scan.titles.push_back({title});
        return title.office || title.honorific ? title.end : 0;
    }

    /// "Partner KKR", but not "PRESIDENT GRUMM:" nor "H.E. GRUMM".
    bool isAcronym(const TitleSpan &title, const NameRun &run) const
    {
        return token(run.begin).shape == EntityToken::AllCaps && !title.honorific &&
               token(title.end - 1).shape != EntityToken::AllCaps;
    }

    /// "Secretary Rice said" names somebody; "Chief Wellness and Safety" does not.
    bool mayBeCalled(const TitleSpan &title, const NameRun &run) const
    {
        if (!lists().calledAlone.contains(m_text.word(title.end - 1).toString().toLower()) ||
            token(run.begin).is(WordClass::TitleHead))
            return false;
        if (!has(run.end, run.begin))
            return false; // "Spokesperson Unit", a line by itself
        if (token(run.end).shape >= EntityToken::Possessive)
            return !token(run.end).isMark(u'-');
        return token(run.end).is(WordClass::PersonVerb) || isWord(run.end, lists().behindName);
    }

    /// "in general Zork" is no title.
    bool isLowerCommon(int at) const
    {
        return token(at).shape == EntityToken::Lower && isWord(at, lists().lowerTitles);
    }

    int addTitled(const TitleSpan &title, const NameRun &run)
    {
        PersonCandidate person = candidate(title.begin, run, PersonCandidate::Titled);
        person.title = title;
        return finish(std::move(person));
    }

    /// "Presidents Biden and Xi", "Foreign Ministers Zork of Ruritania, Blaap of Zembla, and …".
    int addCoordinated(const TitleSpan &title, int next)
    {
        for (int i = 0; i < 8 && title.plural && has(next + 1, title.begin); ++i) {
            int at = next;
            if (token(at).isMark(u','))
                ++at;
            if (has(at, title.begin) && isWord(at, {u"and", u"&"}))
                ++at;
            if (at == next || !has(at, title.begin) || readTitle(m_text, at))
                break;
            const NameRun run = readNameRun(m_text, at, RunContext::Titled);
            if (run.end == 0)
                break;
            PersonCandidate person = candidate(at, run, PersonCandidate::Titled);
            person.title = title;
            person.title->country.clear();
            person.title->countryName.clear();
            next = finish(std::move(person));
        }
        return next;
    }

    /// "the Prime Minister of Cambodia, Hun Sen,": the title is told first.
    int namedBehindComma(const TitleSpan &title)
    {
        if (!title.office || title.plural || !has(title.end + 1, title.begin) ||
            !token(title.end).isMark(u','))
            return 0;
        int at = title.end + 1;
        std::optional<TitleSpan> inner = readTitle(m_text, at);
        if (inner && inner->office)
            return 0;
        if (inner)
            at = inner->end;
        if (!has(at, title.begin))
            return 0;
        const NameRun run = readNameRun(m_text, at, inner ? RunContext::Titled : RunContext::Plain);
        const bool closed =
            run.end > 0 && has(run.end, title.begin) && token(run.end).shape == EntityToken::Punct;
        if (run.end == 0 || (!inner && (run.words < 2 || run.common > 0 || !closed)))
            return 0;
        PersonCandidate person = candidate(inner ? inner->begin : at, run,
                                           inner ? PersonCandidate::Titled : PersonCandidate::Apposed);
        person.title = inner;
        takeRole(person, title);
        return finish(std::move(person));
    }

    /// "dual citizen Zork Blaap", "opposition leader Zork Blaap".
    int afterPersonNoun(int at)
    {
        if (!token(at).is(WordClass::PersonNoun) || !has(at + 1, at) || !token(at + 1).isCapital())
            return at + 1;
        if (readTitle(m_text, at + 1))
            return at + 1; // "my friend King Zork"
        const NameRun run = readNameRun(m_text, at + 1, RunContext::Plain);
        if (run.end == 0 || run.words < 2 || run.common > 0)
            return at + 1;
        return finish(candidate(at + 1, run, PersonCandidate::Apposed));
    }

    int untitled(int at)
    {
        const NameRun run = readNameRun(m_text, at, RunContext::Plain);
        if (run.end == 0)
            return at + 1;
        PersonCandidate::Proof proof = PersonCandidate::Weak;
        if (run.known)
            proof = PersonCandidate::Known;
        else if (isInitialled(run))
            proof = PersonCandidate::Context;
        else if (run.words < 2)
            proof = PersonCandidate::Weak;
        else if (apposed(at, run.end))
            proof = PersonCandidate::Apposed;
        else if (run.given && (run.common == 0 || (run.common == 1 && run.words >= 3 && !run.commonLast)))
            proof = PersonCandidate::GivenName;
        else if (run.common > 0)
            return at + 1;
        else if (doesPersonThings(run.end) || isGreeted(run))
            proof = PersonCandidate::Context;
        return finish(candidate(at, run, proof));
    }

    /// "J. R. Hollister", "by S. Jayawardene": initials, unless they number a list or stand behind a word that they
    /// number ("Plan B. Smith").
    bool isInitialled(const NameRun &run) const
    {
        const int at = run.begin;
        if (run.words < 1 || run.common > 0 || token(at).shape != EntityToken::Initial)
            return false;
        const bool two = token(at + 1).shape == EntityToken::Initial;
        const bool first = at == 0 || !m_text.together(at - 1, at);
        return first ? two : !token(at - 1).isCapital() && (two || token(at - 1).shape == EntityToken::Lower);
    }

    bool doesPersonThings(int at) const
    {
        return has(at, at - 1) && token(at).shape == EntityToken::Lower &&
               token(at).is(WordClass::PersonVerb) && !isWord(at, lists().auxiliaries);
    }

    /// "thanked Zork Blaap", "met with Zork Blaap": verbs whose object is a person.
    bool isGreeted(const NameRun &run) const
    {
        int before = run.begin - 1;
        if (before > 0 && m_text.together(before, run.begin) && isWord(before, lists().behindGreeting))
            --before;
        return before >= 0 && m_text.together(before, run.begin) && token(before).shape == EntityToken::Lower &&
               isWord(before, lists().greetings) && run.words <= 4 && !token(run.begin).sentenceStart;
    }

    /// "Zork Blaap, Minister of Trade, …": an office in apposition that no further name follows.
    bool apposed(int begin, int end) const
    {
        if (!has(end + 1, begin) || !token(end).isMark(u','))
            return false;
        int at = end + 1;
        if (isWord(at, lists().determiners) && has(at + 1, begin))
            ++at;
        const auto title = readTitle(m_text, at);
        if (!title || !title->office)
            return false;
        if (!has(title->end, begin))
            return true;
        return readNameRun(m_text, title->end, RunContext::Titled).end == 0;
    }

    PersonCandidate candidate(int begin, const NameRun &run, PersonCandidate::Proof proof) const
    {
        PersonCandidate person;
        person.begin = begin;
        person.nameBegin = run.begin;
        person.end = run.end;
        person.proof = run.known ? PersonCandidate::Known : proof;
        if (run.known) {
            const EntityHit &hit = m_text.persons[size_t(token(run.begin).person)];
            person.known = hit.name;
            person.country = hit.country;
        }
        return person;
    }

    static void takeRole(PersonCandidate &person, const TitleSpan &title)
    {
        if (!title.country.isEmpty() && person.country.isEmpty())
            person.country = title.country;
        if (title.plural)
            return;
        for (const QString &part : title.role.split(u", "_s, Qt::SkipEmptyParts)) {
            TitleSpan one = title;
            one.role = part;
            if (const QString role = roleText(one); !role.isEmpty() && !person.roles.contains(role))
                person.roles << role;
        }
    }

    /// Reads what stands behind the name and keeps the candidate. Returns the next token.
    int finish(PersonCandidate person)
    {
        if (person.title)
            takeRole(person, *person.title);
        const int end = person.end;
        takeCountryBehind(person);
        takeAppositions(person);
        const NameOrder order = nameOrderOf(person.country, *m_text.lexicon);
        person.name = parsePersonName(m_text.range(person.nameBegin, end).in(m_text.text), order);
        if (!person.name.isEmpty())
            m_scan.named.push_back(std::move(person));
        return end;
    }

    /// "… Hun Sen of Cambodia", "… Zelenskyy of Ukraine".
    void takeCountryBehind(PersonCandidate &person) const
    {
        int at = person.end;
        if (!has(at + 1, person.begin) || !isWord(at, {u"of"}))
            return;
        at += isWord(at + 1, {u"the"}) && has(at + 2, person.begin) ? 2 : 1;
        const int place = token(at).place;
        if (place < 0 || m_text.places[size_t(place)].kind != EntityHit::Country)
            return;
        const EntityHit &hit = m_text.places[size_t(place)];
        if (person.country.isEmpty())
            person.country = hit.country;
        if (!person.title || !person.title->office || !person.title->country.isEmpty())
            return;
        person.title->country = hit.country;
        person.title->countryName = hit.name;
        person.roles.clear();
        takeRole(person, *person.title);
    }

    /// "…, Deputy Prime Minister, Minister of Foreign Affairs and International Cooperation, …".
    void takeAppositions(PersonCandidate &person) const
    {
        int at = person.end;
        for (int i = 0; i < kMaxAppositions && has(at + 1, person.begin); ++i) {
            const bool who = isWord(at + 1, {u"who"}) && has(at + 4, person.begin);
            if (!token(at).isMark(u',') && !(token(at).isMark(u'(') && i == 0))
                return;
            ++at;
            if (who) {
                ++at;
                while (has(at + 1, person.begin) && isWord(at, lists().whoIs))
                    ++at;
            } else if (isWord(at, lists().articles) && has(at + 1, person.begin)) {
                ++at;
            }
            const auto title = readTitle(m_text, at);
            if (!title || !title->office)
                return;
            // "…, the Secretary will go on": an apposition is closed by a mark.
            if (!who && has(title->end, person.begin) && token(title->end).shape != EntityToken::Punct)
                return;
            if (has(title->end, person.begin) && token(title->end).isCapital() &&
                readNameRun(m_text, title->end, RunContext::Titled).end > 0)
                return;
            takeRole(person, *title);
            at = title->end;
        }
    }

    const EntityText &m_text;
    PersonScan m_scan;
};

} // namespace

PersonScan scanPersons(const EntityText &text)
{
    return PersonScanner(text).run();
}

} // namespace counterpart::analysis
