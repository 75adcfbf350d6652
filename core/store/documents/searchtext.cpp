// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/searchtext.h"

#include "core/text/khmerorder.h"
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
    return withBreaks(text::orderedKhmer(text));
}

QString searchQuery(const QString &typed)
{
    if (std::ranges::none_of(typed, isUnspaced))
        return typed;
    const QString query = text::orderedKhmer(typed);
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

text::Range findSnippet(const QString &text, QString &snippet, std::vector<text::Range> &marks)
{
    const qsizetype at = text.indexOf(snippet);
    if (at >= 0 || !text::hasKhmer(snippet))
        return at < 0 ? text::Range() : text::Range{at, at + snippet.size()};
    const text::OrderedKhmer ordered = text::orderKhmer(text);
    const qsizetype begin = ordered.text.indexOf(snippet);
    if (begin < 0 || snippet.isEmpty())
        return {};
    const text::Range whole = ordered.source({begin, begin + snippet.size()});
    for (text::Range &mark : marks) {
        const text::Range marked = ordered.source({begin + mark.begin, begin + mark.end});
        mark = {marked.begin - whole.begin, marked.end - whole.begin};
    }
    snippet = whole.in(text).toString();
    return whole;
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
