// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/alignment.h"

#include <algorithm>

namespace counterpart::reading {

using text::MappedText;
using text::Range;

namespace {

constexpr qsizetype LongestEntity = 40;

/// Length of the entity at the start of \p raw ("&amp;", "&#8217;", "&nbsp"), or 0.
qsizetype entityLength(QStringView raw)
{
    qsizetype at = 1;
    while (at < raw.size() && at < LongestEntity && (raw[at].isLetterOrNumber() || raw[at] == u'#'))
        ++at;
    return at == 1 ? 0 : at < raw.size() && raw[at] == u';' ? at + 1 : at;
}

/// Length of the markup at the start of \p raw: the opening of a CDATA section, or a whole tag.
qsizetype markupLength(QStringView raw)
{
    if (raw.startsWith(u"<![CDATA["))
        return 9;
    const qsizetype close = raw.indexOf(u'>');
    return close < 0 ? raw.size() : close + 1;
}

/// Units of \p decoded that one entity gives: a surrogate pair counts as one character.
qsizetype unitsOfCharacter(QStringView decoded)
{
    return decoded.size() > 1 && decoded[0].isHighSurrogate() ? 2 : 1;
}

} // namespace

void appendAligned(MappedText &out, QStringView decoded, const MappedText &source, Range raw)
{
    const QStringView all = source.view();
    qsizetype at = raw.begin;
    qsizetype done = 0;
    while (done < decoded.size()) {
        const QStringView rest = all.sliced(at, raw.end - at);
        const auto [left, right] = std::ranges::mismatch(decoded.sliced(done), rest);
        const qsizetype same = right - rest.begin();
        out.append(source, {at, at + same});
        at += same;
        done += same;
        if (done == decoded.size())
            return;
        const QStringView tail = all.sliced(at, raw.end - at);
        if (tail.startsWith(u'&') && entityLength(tail) > 0) {
            const qsizetype units = unitsOfCharacter(decoded.sliced(done));
            out.appendInPlaceOf(decoded[done], source, at);
            out.appendInserted(decoded.sliced(done + 1, units - 1));
            done += units;
            at += entityLength(tail);
        } else if (tail.startsWith(u'<')) {
            at += markupLength(tail);
        } else if (tail.startsWith(u'\r')) {
            ++at;
        } else {
            out.appendInserted(decoded.sliced(done));
            return;
        }
    }
}

} // namespace counterpart::reading
