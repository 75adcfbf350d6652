// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/alignmenttokens.h"

#include "core/text/notemarkup.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

bool isInitials(QStringView word)
{
    if (word.size() < 2 || word.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2)
        if (word[i] < u'a' || word[i] > u'z' || word[i + 1] != u'.')
            return false;
    return true;
}

QString folded(QStringView word)
{
    QString out = word.toString().toLower().normalized(QString::NormalizationForm_KD);
    out.removeIf([](QChar c) { return c.combiningClass() != 0; });
    if (isInitials(out))
        out.remove(u'.');
    if (out.endsWith(u"'s"))
        out.chop(2);
    return out.remove(u'\'');
}

QChar straight(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
        return u'"';
    case u'_':
        return u' ';
    default:
        return c;
    }
}

} // namespace

QString straightened(QStringView text)
{
    QString twin = text.toString();
    for (QChar &c : twin)
        c = straight(c);
    text::blankNoteLinks(twin);
    return twin;
}

std::vector<AlignmentToken> AlignmentTokenizer::tokens(QStringView twin, qsizetype offset)
{
    static const QRegularExpression pattern(
        u"(?:[A-Za-z]\\.){2,}|[$\u20AC\u00A3]?\\d[\\d,]*(?:\\.\\d+)?%?|[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<AlignmentToken> tokens;
    for (auto matches = pattern.globalMatchView(twin); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        AlignmentToken token;
        token.range = {offset + match.capturedStart(), offset + match.capturedEnd()};
        token.folded = folded(match.capturedView());
        token.stem = m_stemmer.stem(token.folded);
        token.capital = match.capturedView().front().isUpper();
        tokens.push_back(std::move(token));
    }
    return tokens;
}

QStringList AlignmentTokenizer::stems(QStringView phrase)
{
    QStringList stems;
    for (const AlignmentToken &token : tokens(straightened(phrase)))
        stems.append(token.stem);
    return stems;
}

} // namespace counterpart::lexicon
