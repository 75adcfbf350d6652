// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtext.h"

#include <QStringList>

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace counterpart::store {

using namespace Qt::StringLiterals;

namespace {

bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Khmer:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Offsets between two words of unspaced script.
std::vector<qsizetype> breaksIn(const QString &text)
{
    std::vector<qsizetype> breaks;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return breaks;
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                   int32_t(text.size()));
    words->setText(alias);
    for (int32_t at = words->first(); at != icu::BreakIterator::DONE; at = words->next()) {
        if (at > 0 && at < text.size() && isUnspaced(text[at - 1]) && isUnspaced(text[at]))
            breaks.push_back(at);
    }
    return breaks;
}

QString withBreaks(const QString &text, const std::vector<qsizetype> &breaks)
{
    QString broken;
    broken.reserve(text.size() + qsizetype(breaks.size()));
    qsizetype from = 0;
    for (const qsizetype at : breaks) {
        broken += QStringView(text).sliced(from, at - from);
        broken += WordBreak;
        from = at;
    }
    broken += QStringView(text).sliced(from);
    return broken;
}

} // namespace

QString searchText(const QString &text)
{
    if (std::ranges::none_of(text, isUnspaced))
        return {};
    return withBreaks(text, breaksIn(text));
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
        const QString run = query.sliced(at, end - at);
        const QString words = withBreaks(run, breaksIn(run)).replace(WordBreak, u' ');
        made += quoted ? words : u'"' + words + u'"';
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
