// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/language.h"

#include "core/text/language.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

domain::Detected<QString> detectLanguage(QStringView text, const QString &hint)
{
    const auto guess = text::guessLanguage(text);
    if (guess && guess->sure)
        return {guess->code, {0.98, u"script-and-words"_s}};
    if (!hint.isEmpty())
        return {hint, {0.7, u"markup"_s}};
    return guess ? domain::Detected<QString>{guess->code, {0.4, u"script-and-words"_s}}
                 : domain::Detected<QString>{};
}

} // namespace counterpart::analysis
