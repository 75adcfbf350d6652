// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mappedtext.h"

#include <algorithm>

namespace counterpart::text {

MappedText MappedText::identity(QString text)
{
    MappedText mapped;
    mapped.m_map.append({0, 0, text.size()});
    mapped.m_text = std::move(text);
    return mapped;
}

void MappedText::append(QStringView piece, qsizetype original)
{
    m_map.append({m_text.size(), original, piece.size()});
    m_text += piece;
}

void MappedText::append(const MappedText &other, Range part)
{
    part.begin = std::clamp<qsizetype>(part.begin, 0, other.size());
    part.end = std::clamp<qsizetype>(part.end, part.begin, other.size());
    const auto &runs = other.m_map.runs();
    auto run = std::ranges::upper_bound(runs, part.begin, {}, &OffsetMap::Run::clean);
    if (run != runs.begin())
        --run;
    for (; run != runs.end() && run->clean < part.end; ++run) {
        const qsizetype from = std::max(run->clean, part.begin);
        const qsizetype to = std::min(run->clean + run->length, part.end);
        if (from < to)
            m_map.append({m_text.size() + from - part.begin, run->original + from - run->clean, to - from});
    }
    m_text += part.in(other.m_text);
}

void MappedText::appendInPlaceOf(QChar unit, const MappedText &other, qsizetype at)
{
    append(other, {at, at + 1});
    m_text.back() = unit;
}

MappedText MappedText::mid(Range part) const
{
    MappedText result;
    result.append(*this, part);
    return result;
}

} // namespace counterpart::text
