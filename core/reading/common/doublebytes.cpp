// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/doublebytes.h"

#include <algorithm>
#include <utility>

namespace counterpart::reading {

namespace {

/// Kinds of characters, by how often texts have them.
struct Counts
{
    qsizetype kana = 0;
    qsizetype common = 0;  ///< ideographs of the first level, Hangul
    qsizetype rare = 0;    ///< of the second level
    qsizetype odd = 0;     ///< other alphabets, what came later and hardly occurs
    qsizetype invalid = 0; ///< bytes that are nothing
    qsizetype runs = 0;    ///< of characters beyond ASCII, beside letters of it
};

bool within(unsigned char c, int from, int to)
{
    return c >= from && c <= to;
}

/// Adds the character of \p lead and \p trail; false if they are none.
using AddPair = bool (*)(unsigned char lead, unsigned char trail, Counts &counts);

bool addShiftJis(unsigned char lead, unsigned char trail, Counts &counts)
{
    if (!(within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC)) || !within(trail, 0x40, 0xFC) || trail == 0x7F)
        return false;
    if ((lead == 0x82 && within(trail, 0x9F, 0xF1)) || (lead == 0x83 && within(trail, 0x40, 0x96)))
        ++counts.kana;
    else if (within(lead, 0x88, 0x97))
        ++counts.common;
    else if (within(lead, 0x98, 0x9F) || within(lead, 0xE0, 0xEA))
        ++counts.rare;
    else
        counts.odd += lead > 0x82;
    return true;
}

bool isEucPair(unsigned char lead, unsigned char trail)
{
    return within(lead, 0xA1, 0xFE) && within(trail, 0xA1, 0xFE);
}

bool addEucJp(unsigned char lead, unsigned char trail, Counts &counts)
{
    if (lead == 0x8E && within(trail, 0xA1, 0xDF)) {
        ++counts.odd; // kana of half the width
        return true;
    }
    if (!isEucPair(lead, trail))
        return false;
    if (within(lead, 0xA4, 0xA5))
        ++counts.kana;
    else if (within(lead, 0xB0, 0xCF))
        ++counts.common;
    else if (within(lead, 0xD0, 0xF4))
        ++counts.rare;
    else
        counts.odd += lead > 0xA3;
    return true;
}

bool addGb(unsigned char lead, unsigned char trail, Counts &counts)
{
    if (!within(lead, 0x81, 0xFE) || !within(trail, 0x40, 0xFE) || trail == 0x7F)
        return false;
    if (trail < 0xA1 || lead < 0xA1)
        ++counts.odd; // what GBK added
    else if (within(lead, 0xB0, 0xD7))
        ++counts.common;
    else if (within(lead, 0xD8, 0xF7))
        ++counts.rare;
    else
        counts.odd += lead > 0xA3;
    return true;
}

bool addEucKr(unsigned char lead, unsigned char trail, Counts &counts)
{
    const bool isLetter = within(trail, 'A', 'Z') || within(trail, 'a', 'z') || within(trail, 0x81, 0xFE);
    if (!isEucPair(lead, trail) && within(lead, 0x81, 0xC6) && isLetter) {
        ++counts.odd; // syllables that Microsoft added
        return true;
    }
    if (!isEucPair(lead, trail))
        return false;
    if (within(lead, 0xB0, 0xC8))
        ++counts.common;
    else if (lead > 0xC8)
        ++counts.odd; // Chinese characters in Korean
    else
        counts.odd += lead > 0xA4;
    return true;
}

bool addBig5(unsigned char lead, unsigned char trail, Counts &counts)
{
    if (!within(lead, 0xA1, 0xF9) || !(within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE)))
        return false;
    if (within(lead, 0xA4, 0xC6))
        ++counts.common;
    else if (lead > 0xC8)
        ++counts.rare;
    return true;
}

bool isAsciiLetter(char c)
{
    return within(static_cast<unsigned char>(c | 0x20), 'a', 'z');
}

Counts count(QByteArrayView bytes, AddPair add)
{
    Counts counts;
    bool inRun = false;
    bool isBeside = false; ///< a letter, on the left of this run
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            counts.runs += std::exchange(inRun, false) && (isBeside || isAsciiLetter(bytes[i]));
            continue;
        }
        if (!std::exchange(inRun, true))
            isBeside = i > 0 && isAsciiLetter(bytes[i - 1]);
        const unsigned char trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
        if (add(lead, trail, counts))
            ++i;
        else if (add == &addShiftJis && within(lead, 0xA1, 0xDF))
            ++counts.odd; // kana of half the width
        else
            counts.invalid += i + 1 < bytes.size(); // the last one may be cut
    }
    counts.runs += inRun && isBeside;
    return counts;
}

DoubleByteFit fit(const char *encoding, QByteArrayView bytes, AddPair add, bool hasKana)
{
    constexpr qsizetype Invalid = 5; ///< one such byte speaks against so many characters
    constexpr qsizetype EnoughForKana = 12;
    const Counts counts = count(bytes, add);
    const qsizetype letters = counts.kana + counts.common + counts.rare + counts.odd;
    DoubleByteFit found{encoding, letters, 0};
    if (letters == 0)
        return found;
    const qsizetype good = counts.common + (hasKana ? counts.kana : 0);
    found.score = (double(good) + 0.4 * double(counts.rare)) / double(letters + Invalid * counts.invalid);
    // Quotation marks and accents of western texts stand alone among ASCII letters.
    if (letters < 2 * counts.runs)
        found.score *= 0.5;
    // No Japanese text goes without kana for long, and no Chinese one has any.
    if (hasKana && letters >= EnoughForKana && counts.kana * 10 < letters)
        found.score *= 0.6;
    return found;
}

} // namespace

std::array<DoubleByteFit, 5> doubleByteFits(QByteArrayView bytes)
{
    std::array fits{fit("Shift_JIS", bytes, addShiftJis, true), fit("EUC-JP", bytes, addEucJp, true),
                    fit("GB18030", bytes, addGb, false), fit("EUC-KR", bytes, addEucKr, false),
                    fit("Big5", bytes, addBig5, false)};
    // Every Hangul syllable is a common Chinese character too; the other way round they scatter.
    constexpr qsizetype EnoughForHangul = 6;
    if (DoubleByteFit &korean = fits[3]; korean.letters >= EnoughForHangul && korean.score > 0.95)
        korean.score += 0.1;
    return fits;
}

DoubleByteFit bestDoubleByteFit(QByteArrayView bytes)
{
    const auto fits = doubleByteFits(bytes);
    return *std::ranges::max_element(fits, {}, &DoubleByteFit::score);
}

} // namespace counterpart::reading
