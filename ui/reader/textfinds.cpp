// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textfinds.h"

#include <algorithm>

namespace counterpart::reader {

namespace {

constexpr qsizetype MostMarked = 2000; ///< more would only colour the whole text

} // namespace

void TextFinds::clear()
{
    m_places.clear();
    m_current = -1;
}

void TextFinds::look(const QString &text, const QString &words)
{
    clear();
    if (words.isEmpty())
        return;
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        m_places.append({at, at + words.size()});
}

void TextFinds::step(bool backwards)
{
    const qsizetype count = m_places.size();
    if (count == 0)
        return;
    if (m_current < 0)
        m_current = backwards ? count - 1 : 0;
    else
        m_current = (m_current + (backwards ? count - 1 : 1)) % count;
}

std::pair<qsizetype, qsizetype> TextFinds::marked() const
{
    const qsizetype first = std::max<qsizetype>(0, m_current - MostMarked / 2);
    return {first, std::max(first, std::min(m_places.size(), first + MostMarked))};
}

} // namespace counterpart::reader
