// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stops.h"

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

} // namespace counterpart::text
