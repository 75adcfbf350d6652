// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtext.h"

#include "core/text/script.h"

#include <QStringList>

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;

namespace {

bool isUnspaced(QChar c)
{
    return text::isUnspaced(c.script());
}

/// Khmer coeng and Burmese virama: the letter after them is written below the one before.
bool joinsNext(QChar c)
{
    return c == QChar(0x17d2) || c == QChar(0x1039);
}

bool isBreak(QChar before, QChar after)
{
    return isUnspaced(before) && isUnspaced(after) && !after.isMark() && !joinsNext(before);
}

QString withBreaks(QStringView text)
{
    QString broken;
    broken.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && isBreak(text[i - 1], text[i]))
            broken += SyllableBreak;
        broken += text[i];
    }
    return broken;
}

} // namespace

QString searchText(const QString &text)
{
    if (std::ranges::none_of(text, isUnspaced))
        return {};
    return withBreaks(text);
}

QString searchQuery(const QString &query)
{
    if (std::ranges::none_of(query, isUnspaced))
        return query;
    QString made;
    bool quoted = false;
    for (qsizetype at = 0; at < query.size();) {
        const auto isHere = [&](qsizetype i) { return i < query.size() && isUnspaced(query[i]); };
        if (!isHere(at)) {
            quoted ^= query[at] == u'"';
            made += query[at++];
            continue;
        }
        qsizetype end = at;
        while (isHere(end))
            ++end;
        const QString syllables =
            withBreaks(QStringView(query).sliced(at, end - at)).replace(SyllableBreak, u' ');
        made += quoted ? syllables : u'"' + syllables + u'"';
        at = end;
    }
    return made;
}

QString literalQuery(const QString &query)
{
    QStringList words;
    const QStringList parts = QString(query).remove(u'"').split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append(u'"' + part + u'"');
    return words.join(u' ');
}

} // namespace counterpart::store
