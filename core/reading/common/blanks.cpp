// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/blanks.h"

#include "core/text/script.h"

namespace counterpart::reading {

using text::MappedText;
using text::Range;

namespace {

enum class Treatment { Keep, Drop, Blank, Spell };

Treatment treatment(QChar c)
{
    const char16_t u = c.unicode();
    if (u > 0x20 && u < 0x7F)
        return Treatment::Keep;
    if (u <= 0x20 || c.isSpace())
        return c.isSpace() || u == 0x20 ? Treatment::Blank : Treatment::Drop;
    switch (u) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space
    case 0x200E: // direction marks
    case 0x200F:
    case 0x2060: // word joiner
    case 0xFEFF: // zero-width no-break space
        return Treatment::Drop;
    case 0x200C: // joiners carry meaning in Arabic and Indic scripts
    case 0x200D:
        return Treatment::Keep;
    default:
        if (!spelt(c).isEmpty())
            return Treatment::Spell;
        return u < 0xA0 || (u >= 0x202A && u <= 0x202E) ? Treatment::Drop : Treatment::Keep;
    }
}

/// Walks \p source and tells \p keep which ranges stay, \p blank where one blank stands for several, and
/// \p spell where letters stand for one.
template <typename Keep, typename Blank, typename Spell>
void walk(QStringView source, Keep keep, Blank blank, Spell spell)
{
    qsizetype from = -1; // of the range being kept
    qsizetype gap = -1;  // first blank since the last kept character
    bool lineEnd = false;
    QChar last;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const Treatment what = treatment(c);
        const bool shown = what == Treatment::Keep || what == Treatment::Spell;
        if (shown) {
            const bool wanted = gap >= 0 && !last.isNull() && !(lineEnd && isUnspaced(last) && isUnspaced(c));
            if (wanted)
                blank(gap);
            gap = -1;
            lineEnd = false;
            last = c;
        }
        if (what == Treatment::Keep) {
            from = from < 0 ? i : from;
            continue;
        }
        if (from >= 0)
            keep(Range{from, i});
        from = -1;
        if (what == Treatment::Spell)
            spell(i, spelt(c));
        if (what == Treatment::Blank) {
            lineEnd = lineEnd || c == u'\n' || c == u'\r';
            if (gap < 0)
                gap = i;
        }
    }
    if (from >= 0)
        keep(Range{from, source.size()});
}

} // namespace

QString spelt(QChar ligature)
{
    const char16_t u = ligature.unicode();
    const bool form = (u >= 0xFB00 && u <= 0xFDFB) || (u >= 0xFE70 && u <= 0xFEFC);
    if (!form || ligature.decomposition().isEmpty())
        return {};
    const QString letters = QString(ligature).normalized(QString::NormalizationForm_KC);
    return letters.front().isLetter() ? letters : QString();
}

bool isUnspaced(QChar c)
{
    return text::isUnspaced(c.script()) || (c.unicode() >= 0x3001 && c.unicode() <= 0x303F) ||
           (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E);
}

MappedText tidied(const MappedText &source)
{
    MappedText result;
    walk(
        source.view(), [&](Range part) { result.append(source, part); },
        [&](qsizetype at) { result.appendInPlaceOf(u' ', source, at); },
        [&](qsizetype at, const QString &letters) {
            result.appendInPlaceOf(letters.front(), source, at);
            result.appendInserted(QStringView(letters).sliced(1));
        });
    return result;
}

QString tidied(QStringView source)
{
    QString result;
    walk(
        source, [&](Range part) { result += part.in(source); }, [&](qsizetype) { result += u' '; },
        [&](qsizetype, const QString &letters) { result += letters; });
    return result;
}

} // namespace counterpart::reading
