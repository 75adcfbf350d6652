// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entitytokens.h"
#include "core/lexicon/cues.h"

namespace counterpart::analysis {

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
    Words soleChiefs = lexicon::cueWords(u"titles.sole_chiefs");
    Words besideChiefs = lexicon::cueWords(u"titles.beside_chiefs");
    Words soleMinisters = lexicon::cueWords(u"titles.sole_ministers");
    Words otherChiefs = lexicon::cueWords(u"titles.other_chiefs");
    Words functional = lexicon::cueWords(u"titles.functional");
    Words openers = lexicon::cueWords(u"titles.openers");
    Words looseOpeners = lexicon::cueWords(u"titles.loose_openers");
    Words innerJoints = lexicon::cueWords(u"titles.inner_joints");
    Words listJoints = lexicon::cueWords(u"titles.list_joints");
    Words beforeState = lexicon::cueWords(u"titles.before_state");
    Words idle = lexicon::cueWords(u"titles.idle");
};

[[nodiscard]] const TitleWords &titleWords();

/// What a token may be in a title that begins at a given one: a head ("Secretary"), what stands before one, a
/// word of what follows it. It looks at tokens alone and gathers nothing.
class TitleGrammar
{
public:
    /// \p text outlives it.
    TitleGrammar(const EntityText &text, int begin) : m_text(text), m_begin(begin) {}

    [[nodiscard]] const EntityToken &token(int at) const { return m_text.tokens[size_t(at)]; }
    /// There is such a token in the block of the title.
    [[nodiscard]] bool has(int at) const
    {
        return at < m_text.size() && token(at).block == token(m_begin).block;
    }
    /// In whatever case.
    [[nodiscard]] bool isWord(int at, QStringView word) const
    {
        return m_text.word(at).compare(word, Qt::CaseInsensitive) == 0;
    }

    /// The end of a head that begins at \p at, or 0.
    [[nodiscard]] int headAt(int at) const;
    [[nodiscard]] bool isPlural(int at) const;
    /// What may stand between the beginning of a title and its head; returns the next token or 0.
    [[nodiscard]] int beforeHead(int at, bool inside) const;
    /// A second office, not a part of the complement: "… of Defence and Foreign Minister …".
    [[nodiscard]] bool startsAnother(int at) const;
    /// "of Labour, Invalids and Social Affairs": a comma that an "and" follows before the list ends.
    [[nodiscard]] bool listComma(int at) const;
    /// The token behind the complement's word at \p at, or \p at when it is none.
    [[nodiscard]] int complementWord(int at, bool first) const;
    /// A word of a transcript's label, not an acronym.
    [[nodiscard]] bool isShouted(int at) const;

private:
    /// "under President Grumm" is no Under-President.
    [[nodiscard]] bool isPreposition(int at) const;
    /// "Foreign", "National", "East", "Affairs": a capitalised ordinary word that may qualify an office.
    [[nodiscard]] bool isFunctional(int at) const;

    const EntityText &m_text;
    int m_begin;
};

} // namespace counterpart::analysis
