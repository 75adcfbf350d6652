// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/analysedtext.h"
#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

/// Somebody or a state, where it is mentioned.
struct ActParty
{
    text::Range range;
    QString name;
    bool state = false;
};

/// Who speaks and to whom, for the acts of one text in their order. Nobody rather than somebody wrong: a
/// subject of many has no speaker. Text and facts must outlive it.
class ActParties
{
public:
    ActParties(const AnalysedText &text, const domain::DocumentFacts &facts);

    void beginSentence() { m_lastSpeaker.clear(); }
    /// Keeps \p speaker (may be empty) for clauses without a subject and for "he" of the next sentence.
    void hasSpoken(const QString &speaker, const domain::Sentence &sentence, bool opening);

    /// First party that begins in \p range.
    [[nodiscard]] const ActParty *in(text::Range range) const;
    /// Who speaks by the words in front of the verb.
    [[nodiscard]] QString speakerOf(text::Range subject, const domain::Sentence &sentence) const;
    /// A party named right behind the act, with nothing between but articles, titles and "to" or "with".
    [[nodiscard]] QString addresseeOf(text::Range rest) const;
    /// The same behind the "by" of a passive: empty where they are two.
    [[nodiscard]] QString agentOf(text::Range rest) const;

private:
    [[nodiscard]] text::Range behindQuote(text::Range subject) const;
    [[nodiscard]] bool isOfMany(text::Range subject) const;
    [[nodiscard]] bool isJoined(const ActParty &party, text::Range subject) const;
    [[nodiscard]] bool isPlainOffice(int from, int to) const;
    [[nodiscard]] bool isPossessive(const ActParty &party) const;
    [[nodiscard]] const ActParty *subjectIn(text::Range subject) const;
    [[nodiscard]] bool isHead(const ActParty &state, text::Range subject) const;
    [[nodiscard]] bool isSlight(text::Range subject) const;
    [[nodiscard]] QString onlyPerson(text::Range before) const;

    const AnalysedText &m_text;
    const Tokens &m_tokens;
    std::vector<ActParty> m_parties; ///< in order of begin
    QString m_lastSpeaker;           ///< in this sentence
    QString m_subject;               ///< speaker of the sentence before: whom "he" goes on about
    int m_subjectParagraph = -1;
};

} // namespace counterpart::analysis
