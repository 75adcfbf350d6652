// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/shownoriginal.h"

#include <algorithm>

namespace counterpart::reader {

ShownOriginal::ShownOriginal(const QString &original)
{
    m_text.reserve(original.size() + original.size() / LongestLine + 1);
    qsizetype line = 0; // characters on this line so far
    const auto note = [this](qsizetype from) { m_shifts.push_back({from, m_text.size() - from}); };
    for (qsizetype at = 0; at < original.size(); ++at) {
        const QChar c = original[at];
        if (c == u'\r' && at + 1 < original.size() && original[at + 1] == u'\n') {
            note(at + 1); // the CR is left out
            continue;
        }
        const bool isEnd = c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
        if (!isEnd && line >= LongestLine && !c.isLowSurrogate()) {
            m_text.append(u'\n');
            note(at);
            line = 0;
        }
        m_text.append(isEnd ? QChar(u'\n') : c.isNull() ? QChar(QChar::ReplacementCharacter) : c);
        line = isEnd ? 0 : line + 1;
    }
}

qsizetype ShownOriginal::toShown(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_shifts, offset, {}, &Shift::original);
    const qsizetype by = after == m_shifts.begin() ? 0 : std::prev(after)->by;
    return std::clamp<qsizetype>(offset + by, 0, m_text.size());
}

} // namespace counterpart::reader
