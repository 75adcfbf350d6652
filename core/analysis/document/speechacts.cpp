// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/speechacts.h"

#include "core/analysis/document/actparties.h"
#include "core/analysis/document/actwords.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::SpeechAct;
using lexicon::Hit;
using lexicon::SpeechActEntry;
using lexicon::Table;
using text::Range;

namespace {

/// An act where it stands in a clause.
struct FoundAct
{
    const SpeechActEntry *entry = nullptr;
    Range range;
};

bool wantsNoun(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"acts.before_noun");
    return words.contains(word) || word.endsWith(u"'s") || word.endsWith(u"s'");
}

class ActFinder
{
public:
    ActFinder(const AnalysedText &text, domain::DocumentFacts &facts)
        : m_text(text), m_document(text.document()), m_tokens(text.tokens()), m_lexicon(text.lexicon()),
          m_facts(facts), m_parties(text, facts)
    {
        for (const SpeechActEntry &entry : m_lexicon.speechActs())
            if (entry.name.startsWith(u"expressed "))
                m_nouns.insert(entry.name.sliced(10), &entry);
    }

    void run()
    {
        for (domain::Sentence &sentence : m_facts.sentences) {
            m_parties.beginSentence();
            joinSubjects(sentence);
            const SpeechAct *strongest = nullptr;
            for (domain::Clause &clause : sentence.clauses) {
                clause.act = actOf(clause.range, sentence, &clause == &sentence.clauses.front());
                if (!clause.act.name.isEmpty() && (!strongest || clause.act.strength > strongest->strength))
                    strongest = &clause.act;
            }
            if (strongest)
                sentence.act = *strongest;
        }
    }

private:
    /// "X | and Y agreed": a clause without any act belongs to the one that "and" joins it to.
    void joinSubjects(domain::Sentence &sentence)
    {
        std::vector<domain::Clause> joined;
        for (domain::Clause clause : sentence.clauses) {
            if (!joined.empty() && !holdsAct(joined.back().range) &&
                Range{joined.back().range.end, clause.range.begin}.in(m_document.text).trimmed() == u"and") {
                joined.back().range.end = clause.range.end;
                continue;
            }
            joined.push_back(std::move(clause));
        }
        sentence.clauses = std::move(joined);
    }

    bool holdsAct(Range range)
    {
        return std::ranges::any_of(m_text.hitsIn(range),
                                   [](const Hit &h) { return h.table == Table::SpeechActs; });
    }

    SpeechAct actOf(Range clause, const domain::Sentence &sentence, bool opening)
    {
        const FoundAct found = mainAct(clause, opening);
        if (opening)
            m_present = !found.entry || ActWords(m_tokens, m_nouns).isPlain(*found.entry, found.range);
        SpeechAct act;
        if (!found.entry)
            return act;
        const ActWords words(m_tokens, m_nouns);
        act.name = words.of(*found.entry, found.range, clause);
        act.strength = found.entry->strength;
        if (const SpeechActEntry *behind = words.behind(found.range, clause)) // "noted with concern"
            act.strength = qMax(act.strength, behind->strength);
        act.negated = words.isNegated(found.range.begin, clause);
        if (!isSuffered(found))
            act.speaker = m_parties.speakerOf({clause.begin, found.range.begin}, sentence);
        if (act.speaker.isEmpty())
            act.speaker = agentOf(found.range, clause);
        act.addressee = m_parties.addresseeOf({found.range.end, clause.end});
        m_parties.hasSpoken(act.speaker, sentence, opening);
        return act;
    }

    /// "was agreed", an act that holds its auxiliary: the subject says nothing. ("was informed" is to hear.)
    bool isSuffered(const FoundAct &found) const
    {
        const int first = m_tokens.at(found.range.begin);
        return lexicon::cueWords(u"acts.passive").contains(m_tokens.lower(first)) &&
               m_tokens.lower(first + 1) == found.entry->name;
    }

    /// "was welcomed by Minister Zork": whom "by" names behind a passive.
    QString agentOf(Range verb, Range clause) const
    {
        static const lexicon::CueWords &passive = lexicon::cueWords(u"acts.passive");
        const int first = m_tokens.at(verb.begin);
        bool suffered = false;
        for (int i = first - 1; i >= 0 && i >= first - 3 && m_tokens[i].range.begin >= clause.begin; --i)
            suffered = suffered || passive.contains(m_tokens.lower(i));
        if (!suffered && !passive.contains(m_tokens.lower(first)))
            return {};
        const int last = m_tokens.at(verb.end - 1);
        for (int i = last; i < last + 6 && m_tokens.has(i) && m_tokens[i].range.begin < clause.end; ++i)
            if (m_tokens.is(i, u"by"))
                return m_parties.agentOf({m_tokens[i].range.end, clause.end});
        return {};
    }

    /// \p opening: the first clause of its sentence, where a participle in front ("Touching on …, he
    /// thanked") or in between ("…, responding to …, he reaffirmed") gives way to the verb that follows.
    FoundAct mainAct(Range clause, bool opening)
    {
        const FoundAct carried = carriedAct(clause);
        FoundAct participle;
        FoundAct strongest;
        for (const Hit &hit : m_text.hitsIn(clause)) {
            if (hit.table != Table::SpeechActs || !clause.contains(hit.range) ||
                saysNoAct(textBefore(hit.range, clause)))
                continue;
            if (carried.entry && carried.range.begin < hit.range.begin)
                return carried;
            const FoundAct found{&m_lexicon.speechActs()[hit.index], hit.range};
            if (lacksParty(hit.range, clause) || ActWords(m_tokens, m_nouns).isOtherSense(hit.range, clause))
                continue;
            if (standsAsVerb(hit.range, clause) && !isBareNoun(found, clause, opening)) {
                // "expressed deep gratitude": the longer reading tells more than "expressed" alone.
                const bool longer = carried.entry && carried.range.begin == hit.range.begin &&
                                    carried.range.end > hit.range.end;
                const QStringView word = m_tokens.lower(m_tokens.at(hit.range.begin));
                if (!opening || (!word.endsWith(u"ing") && word != u"in"))
                    return longer ? carried : found;
                if (!participle.entry)
                    participle = found;
            } else if (isSpokenNoun(hit.range, clause) &&
                       (!strongest.entry || found.entry->strength > strongest.entry->strength)) {
                strongest = found;
            }
        }
        return carried.entry ? carried : participle.entry ? participle : strongest;
    }

    /// "received 5 million doses", "hosted the fair": nobody was met.
    bool lacksParty(Range hit, Range clause) const
    {
        static const lexicon::CueWords &needing = lexicon::cueWords(u"acts.needs_party");
        const int verb = m_tokens.at(hit.begin);
        if (!needing.contains(m_tokens.lower(verb)) || m_tokens.at(hit.end - 1) != verb)
            return false;
        static const lexicon::CueWords &guests = lexicon::cueWords(u"acts.guests");
        const int behind = m_tokens.at(hit.end - 1) + 1;
        for (int i = behind; i < behind + 8 && m_tokens.isWord(i); ++i)
            if (guests.contains(m_tokens.lower(i)))
                return false;
        const ActParty *party = m_parties.in({hit.end, clause.end});
        return !party || party->state || m_tokens.at(party->range.begin) - m_tokens.at(hit.begin) > 24;
    }

    /// "his appreciation", "a commitment to": a noun by which somebody says something; "the review", "their
    /// support" of a thing are none.
    bool isSpokenNoun(Range hit, Range clause) const
    {
        static const lexicon::CueWords &nouns = lexicon::cueWords(u"acts.spoken_nouns");
        static const lexicon::CueWords &owners = lexicon::cueWords(u"acts.owners");
        const int first = m_tokens.at(hit.begin);
        const int last = m_tokens.at(hit.end - 1);
        bool noun = false;
        for (int i = first; i <= last; ++i)
            noun = noun || nouns.contains(m_tokens.lower(i)) || m_nouns.contains(m_tokens.lowerString(i));
        if (!noun)
            return false;
        for (int i = first; i >= 0 && i >= first - 3 && m_tokens[i].range.begin >= clause.begin; --i) {
            const QStringView word = m_tokens.lower(i);
            if (owners.contains(word) || word.endsWith(u"'s") || word.endsWith(u"s'"))
                return true;
        }
        return last > first;
    }

    /// "conveyed his warm gratitude": a carrier and, up to six words on, a noun of an "expressed …" act.
    FoundAct carriedAct(Range clause) const
    {
        static const lexicon::CueWords &ends = lexicon::cueWords(u"acts.behind_carried");
        for (int i = m_tokens.at(clause.begin); m_tokens.has(i) && m_tokens[i].range.begin < clause.end;
             ++i) {
            if (!m_tokens.isWord(i) || !ActWords::isCarrier(m_tokens.lower(i)) ||
                saysNoAct(textBefore(m_tokens[i].range, clause)))
                continue;
            for (int k = i + 1; k <= i + 6 && m_tokens.isWord(k) && m_tokens[k].range.end <= clause.end;
                 ++k) {
                QString noun = m_tokens.lowerString(k);
                if (ends.contains(noun))
                    break;
                if (noun == u"concerns")
                    noun = u"concern"_s;
                if (const SpeechActEntry *entry = ActWords(m_tokens, m_nouns).entryOf(k, noun))
                    return {entry, m_tokens.span(i, k)};
            }
        }
        return {};
    }

    /// True where the form begins the clause or follows a subject, an auxiliary or an adverb.
    bool standsAsVerb(Range range, Range clause) const
    {
        const int i = m_tokens.at(range.begin);
        const bool first = range.begin <= clause.begin + 1;
        if (m_tokens.isCapitalised(i) && !first)
            return false;
        if (first || !m_tokens.isWord(i - 1))
            return true;
        if (m_tokens.isTo(i - 1) || wantsNoun(m_tokens.lower(i - 1)))
            return false;
        if (isAdverb(m_tokens.lower(i - 1)) && m_tokens.isWord(i - 2) && wantsNoun(m_tokens.lower(i - 2)))
            return false; // "a recently announced partnership"
        const QStringView form = m_tokens.lower(i);
        return !(form.endsWith(u"ing") && !m_tokens.is(i - 1, u"while") && !m_tokens.is(i - 1, u"also"));
    }

    /// "the annual review", not "They review": a plain form needs a subject of many, or an auxiliary; at the
    /// head of a further clause ("to open ports and support trade") a sentence that speaks in that form.
    bool isBareNoun(const FoundAct &found, Range clause, bool opening) const
    {
        static const lexicon::CueWords &before = lexicon::cueWords(u"acts.before_plain_form");
        const int i = m_tokens.at(found.range.begin);
        if (!ActWords(m_tokens, m_nouns).isPlain(*found.entry, found.range))
            return false;
        if (found.range.begin <= clause.begin + 1 || !m_tokens.isWord(i - 1))
            return !opening && !m_present;
        const QStringView word = m_tokens.lower(i - 1);
        return !before.contains(word) && !word.endsWith(u's') && !isAdverb(word);
    }

    QStringView textBefore(Range hit, Range clause) const
    {
        return Range{clause.begin, hit.begin}.in(m_document.text);
    }

    const AnalysedText &m_text;
    const domain::CleanDocument &m_document;
    const Tokens &m_tokens;
    const lexicon::Lexicon &m_lexicon;
    domain::DocumentFacts &m_facts;
    ActNouns m_nouns;
    ActParties m_parties;
    bool m_present = false; ///< the sentence opens with a plain form: "We welcome"
};

} // namespace

void findSpeechActs(const AnalysedText &text, domain::DocumentFacts &facts)
{
    ActFinder(text, facts).run();
}

} // namespace counterpart::analysis
