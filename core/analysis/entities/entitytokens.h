// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/wordclasses.h"
#include "core/text/range.h"

#include <QStringView>

#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

/// The text as the finders of people, organisations and places see it: words with what the lexicons say of
/// them.
namespace counterpart::analysis {

class AnalysedText;

struct EntityToken
{
    enum Shape : quint8 { Lower, Capital, AllCaps, Initial, Number, Possessive, Punct };

    text::Range range;
    Shape shape = Punct;
    QChar mark;          ///< the character of a Punct
    quint32 classes = 0; ///< lexicon::WordClass bits
    bool spaced = false; ///< white space stands before it
    bool blockStart = false;
    bool sentenceStart = false;
    int block = -1;        ///< index into CleanDocument::blocks
    int honorific = 0;     ///< length in tokens of a lexicon honorific that begins here
    int title = 0;         ///< likewise of a title or rank
    int place = -1;        ///< index into EntityText::places of the place that covers the token
    int organization = -1; ///< likewise
    int person = -1;       ///< likewise of a lexicon person that covers it

    [[nodiscard]] bool is(lexicon::WordClass wanted) const { return (classes & quint32(wanted)) != 0; }
    [[nodiscard]] bool isWord() const { return shape <= Initial; }
    [[nodiscard]] bool isCapital() const { return shape == Capital || shape == AllCaps; }
    [[nodiscard]] bool isMark(char16_t wanted) const { return shape == Punct && mark == QChar(wanted); }
};

/// A place, organisation or person of the lexicons found in the text, as a run of tokens.
struct EntityHit
{
    enum Kind : quint8 { Country, Demonym, City, Place, Organization, Person };
    Kind kind = Place;
    int begin = 0;   ///< first token
    int end = 0;     ///< one past the last
    QString name;    ///< as the lexicon shows it; of a demonym the country's
    QString country; ///< ISO 3166-1 alpha-2, lower case; empty for none
};

struct EntityText
{
    const lexicon::Lexicon *lexicon = nullptr; ///< never null once read
    QStringView text;
    std::vector<EntityToken> tokens;
    std::vector<EntityHit> places;
    std::vector<EntityHit> organizations;
    std::vector<EntityHit> persons;
    std::vector<bool> titleCase; ///< for each block: a heading in which capitals say nothing

    [[nodiscard]] QStringView word(int token) const { return tokens[size_t(token)].range.in(text); }
    [[nodiscard]] text::Range range(int begin, int end) const
    {
        return {tokens[size_t(begin)].range.begin, tokens[size_t(end - 1)].range.end};
    }
    [[nodiscard]] QString string(int begin, int end) const
    {
        return range(begin, end).in(text).toString().simplified();
    }
    [[nodiscard]] int size() const { return static_cast<int>(tokens.size()); }
    /// Both in one block.
    [[nodiscard]] bool together(int a, int b) const
    {
        return b < size() && tokens[size_t(a)].block == tokens[size_t(b)].block;
    }
};

/// A text without blocks is one block a paragraph.
[[nodiscard]] EntityText readEntityText(const AnalysedText &text);

} // namespace counterpart::analysis
