// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stops.h"

#include "core/text/script.h"

#include <algorithm>

namespace counterpart::text {

bool isCloser(QChar c)
{
    static constexpr QStringView Closers = u"\"'”’»›)]}」』》〉）］】";
    return Closers.contains(c);
}

bool endsSentence(QStringView line)
{
    // Latin; Chinese and Japanese; Khmer; Devanagari; Burmese; Arabic and Urdu; Armenian; Ethiopic; Tibetan.
    static constexpr QStringView Stops = u".!?…;"
                                         u"。！？；．｡"
                                         u"។៕៘៖"
                                         u"।॥"
                                         u"။"
                                         u"؟؛۔"
                                         u"։"
                                         u"።፧፨"
                                         u"།";
    // An asterisk is the mark of a note, or emphasis that was typed.
    while (!line.isEmpty() && (line.back().isSpace() || line.back() == u'*' || isCloser(line.back())))
        line.chop(1);
    return !line.isEmpty() && Stops.contains(line.back());
}

namespace {

/// More than an abbreviation ("ດຣ"), an initial or the number of an item.
bool isWordBefore(QStringView stop)
{
    constexpr qsizetype ShortestUnspaced = 5;
    constexpr qsizetype Shortest = 2;
    constexpr qsizetype Year = 4;
    const auto ends = [stop](qsizetype least, auto test) {
        return stop.size() >= least && std::ranges::all_of(stop.last(least), test);
    };
    if (stop.isEmpty() || stop.back().isDigit())
        return ends(Year, [](QChar c) { return c.isDigit(); });
    return ends(isUnspaced(stop.back().script()) ? ShortestUnspaced : Shortest,
                [](QChar c) { return c.isLetter() || c.isMark(); });
}

} // namespace

bool holdsSentences(QStringView text)
{
    static constexpr QStringView Stops = u"。．｡។៕।॥။۔։።";
    const auto isUncased = [](QChar c) { return c.isLetter() && !c.isLower() && !c.isUpper(); };
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const bool latin = text[i] == u'.'; // as Arabic, Hebrew, Korean and Lao write it
        if (!latin && !Stops.contains(text[i]))
            continue;
        qsizetype next = i + 1;
        while (next < text.size() && (text[next].isSpace() || isCloser(text[next])))
            ++next;
        if (next == text.size())
            return false;
        if (!latin && text[next].isLetterOrNumber())
            return true;
        if (latin && next > i + 1 && isUncased(text[next]) && isWordBefore(text.first(i)))
            return true;
    }
    return false;
}

} // namespace counterpart::text
