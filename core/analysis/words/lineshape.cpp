// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/lineshape.h"

#include "core/lexicon/cues.h"

namespace counterpart::analysis {

namespace {

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'\u2019' || c == u'-';
}

bool isSmallWord(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"lines.small_words");
    return words.contains(word);
}

} // namespace

LineShape shapeOf(QStringView text)
{
    LineShape shape;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        int small = 0;
        for (; i < text.size() && isWordUnit(text[i]); ++i) {
            const QChar c = text[i];
            small += c.isLower();
            shape.cased += c.isLower() || c.isUpper();
            shape.letters += c.isLetter();
        }
        ++shape.words;
        shape.small += small;
        shape.capitalised += text[begin].isUpper();
        shape.shouted += small == 0 && i - begin > 1;
        shape.plain += text[begin].isLower() && !isSmallWord(text.sliced(begin, i - begin));
    }
    return shape;
}

bool holdsLetter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetter())
            return true;
        if (text[i].isHighSurrogate() && i + 1 < text.size() &&
            QChar::isLetter(QChar::surrogateToUcs4(text[i], text[i + 1])))
            return true;
    }
    return false;
}

int figuresIn(QStringView text)
{
    int figures = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        ++figures;
        while (i + 1 < text.size() &&
               (text[i + 1].isDigit() || ((text[i + 1] == u'.' || text[i + 1] == u',') &&
                                          i + 2 < text.size() && text[i + 2].isDigit())))
            ++i;
    }
    return figures;
}

} // namespace counterpart::analysis
