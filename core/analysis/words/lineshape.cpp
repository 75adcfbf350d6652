// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/lineshape.h"

#include <QSet>

namespace counterpart::analysis {

namespace {

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'\u2019' || c == u'-';
}

/// Words that titles of English, French, Spanish, Portuguese, Italian, Dutch and German write small.
bool isSmallWord(QStringView word)
{
    static const QSet<QStringView> words{
        u"a",       u"an",     u"the",   u"and",   u"or",   u"nor",    u"but",     u"of",     u"for",
        u"on",      u"in",     u"to",    u"at",    u"by",   u"with",   u"from",    u"as",     u"into",
        u"onto",    u"over",   u"per",   u"via",   u"vs",   u"upon",   u"under",   u"amid",   u"between",
        u"among",   u"before", u"after", u"de",    u"la",   u"le",     u"les",     u"du",     u"des",
        u"et",      u"en",     u"à",     u"au",    u"el",   u"los",    u"las",     u"del",    u"y",
        u"e",       u"da",     u"do",    u"das",   u"dos",  u"di",     u"della",   u"dei",    u"il",
        u"van",     u"het",    u"een",   u"der",   u"die",  u"und",    u"von",     u"zu",     u"im",
        u"zum",     u"zur",    u"mit",   u"am",    u"über", u"during", u"towards", u"toward", u"against",
        u"through", u"within", u"its",   u"their", u"his",  u"her"};
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
