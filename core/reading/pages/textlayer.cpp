// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/textlayer.h"

#include <algorithm>

namespace counterpart::reading {

namespace {

constexpr qsizetype FewLetters = 25; ///< a page with fewer may be a scan with a stamped number
constexpr double MostNonsense = 0.2; ///< of the letters
constexpr qsizetype EnoughKhmer = 12;
constexpr double MostMisplaced = 0.02;    ///< signs without a letter before them, of the Khmer characters
constexpr double FewestSubscripts = 0.01; ///< of the Khmer characters; prose has four to eight in a hundred

constexpr char16_t SubscriptSign = 0x17D2;

bool isKhmer(QChar c)
{
    return c.script() == QChar::Script_Khmer;
}

/// Vowels and signs that stand behind the letter they belong to, wherever they are drawn.
bool isDependent(QChar c)
{
    return (c.unicode() >= 0x17B6 && c.unicode() <= 0x17D3) || c.unicode() == 0x17DD;
}

struct Counts
{
    qsizetype letters = 0;
    qsizetype nonsense = 0;
    qsizetype khmer = 0;
    qsizetype misplaced = 0;
    qsizetype subscripts = 0;

    void add(QChar c, QChar before)
    {
        letters += c.isLetterOrNumber();
        nonsense += c.category() == QChar::Other_PrivateUse || c == QChar::ReplacementCharacter ||
                    c.category() == QChar::Other_Control;
        khmer += isKhmer(c);
        misplaced += isDependent(c) && !isKhmer(before);
        subscripts += c == SubscriptSign;
    }
};

qsizetype lettersOf(const std::vector<PageWord> &words)
{
    qsizetype letters = 0;
    for (const PageWord &word : words)
        letters += std::ranges::count_if(word.text, [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

} // namespace

TextLayer textLayerOf(const Page &page)
{
    Counts counts;
    QChar before = u' ';
    for (const PageWord &word : page.words) {
        for (const QChar c : word.text) {
            counts.add(c, before);
            before = c;
        }
        if (word.blankAfter || word.lineEnd)
            before = u' ';
    }
    if (double(counts.nonsense) > MostNonsense * double(counts.letters))
        return TextLayer::Garbled;
    const auto khmer = double(counts.khmer);
    if (counts.khmer >= EnoughKhmer && (double(counts.misplaced) > MostMisplaced * khmer ||
                                        double(counts.subscripts) < FewestSubscripts * khmer))
        return TextLayer::Garbled;
    return counts.letters < FewLetters ? TextLayer::Short : TextLayer::Useful;
}

bool isBetter(const std::vector<PageWord> &recognised, const Page &page, TextLayer layer)
{
    const qsizetype found = lettersOf(recognised);
    const qsizetype given = lettersOf(page.words);
    return layer == TextLayer::Garbled ? 2 * found >= given && found > 0 : found > 2 * given;
}

} // namespace counterpart::reading
