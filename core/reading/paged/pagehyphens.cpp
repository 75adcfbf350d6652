// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagehyphens.h"

#include "core/reading/common/lines.h"

namespace counterpart::reading {

using text::MappedText;

namespace {

constexpr QChar SoftHyphen = u'\u00AD';

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == SoftHyphen;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'\u2010' || c == u'’' || c == u'\'';
}

/// The word that ends \p line, or begins it.
QString lastWord(QStringView line)
{
    qsizetype from = line.size();
    while (from > 0 && isWordPart(line[from - 1]))
        --from;
    return line.sliced(from).toString().toCaseFolded();
}

QString firstWord(QStringView line)
{
    qsizetype to = 0;
    while (to < line.size() && isWordPart(line[to]))
        ++to;
    QString word = line.first(to).toString().toCaseFolded();
    while (word.endsWith(u'-') || word.endsWith(u'’') || word.endsWith(u'\''))
        word.chop(1);
    return word;
}

} // namespace

bool endsInHyphen(QStringView line)
{
    return line.size() > 1 && isHyphen(line.back()) && line[line.size() - 2].isLetter();
}

LineJoiner::LineJoiner(const std::vector<PageLine> &lines)
{
    bool cut = false;
    for (const PageLine &line : lines) {
        QString word;
        for (const QChar c : line.view()) {
            if (isWordPart(c)) {
                word += c == u'\u2010' ? u'-' : c.toCaseFolded();
                continue;
            }
            if (!word.isEmpty() && !cut)
                m_words.insert(word);
            cut = false;
            word.clear();
        }
        // The halves of a word that the line's end parts are no words.
        if (!word.isEmpty() && !cut && !endsInHyphen(line.view()))
            m_words.insert(word);
        cut = endsInHyphen(line.view());
    }
}

void LineJoiner::join(MappedText &before, const MappedText &after) const
{
    const bool parts = endsInHyphen(before.view()) && !after.isEmpty() && after.view().front().isLower();
    if (!parts) {
        if (endsInHyphen(before.view()) && !after.isEmpty() && after.view().front().isLetterOrNumber())
            before.append(after); // "US-" / "Cambodia"
        else
            reading::join(before, after);
        return;
    }
    const QString head = lastWord(before.view().chopped(1));
    const QString tail = firstWord(after.view());
    const bool hyphened =
        before.view().back() != SoftHyphen && !m_words.contains(head + tail) &&
        (m_words.contains(head + u'-' + tail) || (m_words.contains(head) && m_words.contains(tail)));
    if (suspends(tail)) {
        reading::join(before, after);
        return;
    }
    if (!hyphened)
        before = before.mid({0, before.size() - 1});
    before.append(after);
}

} // namespace counterpart::reading
