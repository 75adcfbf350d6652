// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/plaintwin.h"

#include "core/text/notemarkup.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

QChar plainChar(QChar c)
{
    if (c.unicode() < 128)
        return c == u'_' || c.isSpace() ? QChar(u' ') : c;
    if (c.isSpace())
        return u' ';
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u00AB':
    case u'\u00BB':
        return u'"';
    default:
        break;
    }
    if (c.category() == QChar::Punctuation_Dash)
        return u'-';
    if (!c.isLetter())
        return c.isSurrogate() ? QChar(u'x') : c;
    const QString parts = c.decomposition();
    if (!parts.isEmpty() && parts.front().unicode() < 128)
        return parts.front();
    return c.isUpper() ? u'X' : u'x';
}

} // namespace

QString plainTwin(QStringView text)
{
    QString twin(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, twin.begin(), plainChar);
    text::blankNoteLinks(twin);
    return twin;
}

int wordCount(QStringView plain, int enough)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : plain) {
        words += !inside && c != u' ';
        inside = c != u' ';
        if (words >= enough)
            break;
    }
    return words;
}

} // namespace counterpart::analysis
