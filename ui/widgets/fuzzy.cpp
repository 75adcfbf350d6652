// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"

#include "core/text/fuzzy.h"

namespace counterpart::widgets {

std::optional<int> fuzzyScore(QStringView typed, QStringView fullText)
{
    return text::fuzzyScore(text::fuzzyLetters(typed).remove(QChar::Space), text::fuzzyLetters(fullText));
}

} // namespace counterpart::widgets
