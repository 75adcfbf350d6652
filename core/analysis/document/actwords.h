// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/tokens.h"
#include "core/lexicon/speechacts.h"

#include <QHash>

namespace counterpart::analysis {

/// "gratitude" to the act "expressed gratitude".
using ActNouns = QHash<QString, const lexicon::SpeechActEntry *>;

/// By its ending alone.
[[nodiscard]] inline bool isAdverb(QStringView word)
{
    return word.endsWith(u"ly");
}

/// How a text itself words an act and grades it: "expressed deep concern", "strongly condemned", "noted with
/// appreciation". Tokens and nouns must outlive it.
class ActWords
{
public:
    ActWords(const Tokens &tokens, const ActNouns &nouns) : m_tokens(tokens), m_nouns(nouns) {}

    /// "expressed", "conveyed", "raised": a verb that carries the noun which names the act.
    [[nodiscard]] static bool isCarrier(QStringView word);
    /// The act of the noun at token \p k in its grade: that of "grave concern" for "serious concern"; nullptr for none.
    [[nodiscard]] const lexicon::SpeechActEntry *entryOf(int k, const QString &noun) const;
    /// One word, in the form in which it is looked up: "welcome", not "welcomed".
    [[nodiscard]] bool isPlain(const lexicon::SpeechActEntry &entry, text::Range act) const;
    /// The words for \p entry, told in \p act within \p clause.
    [[nodiscard]] QString of(const lexicon::SpeechActEntry &entry, text::Range act, text::Range clause) const;
    /// The act that "with" adds to another one: "noted with concern"; nullptr for none.
    [[nodiscard]] const lexicon::SpeechActEntry *behind(text::Range act, text::Range clause) const;
    /// The words of an act in another sense: "raised prices", "the report released by Zork", "including plans to".
    [[nodiscard]] bool isOtherSense(text::Range act, text::Range clause) const;

    /// A word right before the verb at \p verb that denies it.
    [[nodiscard]] bool isNegated(qsizetype verb, text::Range clause) const;

private:
    [[nodiscard]] QString carried(int first, int last) const;
    [[nodiscard]] bool isDoneBy(int verb) const;
    [[nodiscard]] bool holdsWord(const QString &words, int from, qsizetype end) const;
    [[nodiscard]] int nounBehind(text::Range act, text::Range clause) const;

    const Tokens &m_tokens;
    const ActNouns &m_nouns;
};

/// True behind \p before, what a clause has before a word that would be an act: "No one pledged", "fell short of a
/// pledge", "was not hopeful".
[[nodiscard]] bool saysNoAct(QStringView before);

} // namespace counterpart::analysis
