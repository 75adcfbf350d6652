// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script.h"

#include <QList>

#include <algorithm>
#include <array>

namespace counterpart::text {

namespace {

constexpr qsizetype Sample = 20'000;

using ScriptCounts = std::array<int, QChar::ScriptCount>;

ScriptCounts countScripts(QStringView text)
{
    ScriptCounts counts{};
    for (const char32_t c : text.toUcs4()) {
        const auto script = QChar::script(c);
        if (script > QChar::Script_Common && (QChar::isLetter(c) || QChar::isMark(c)))
            ++counts[std::size_t(script)];
    }
    return counts;
}

} // namespace

QChar::Script dominantScript(QStringView text)
{
    const ScriptCounts counts = countScripts(text.first(std::min(text.size(), Sample)));
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? QChar::Script_Unknown : QChar::Script(most - counts.begin());
}

bool isUnspaced(QChar::Script script)
{
    switch (script) {
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

} // namespace counterpart::text
