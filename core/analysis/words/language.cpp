// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/language.h"

#include "core/text/script.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestLetters = 60; ///< of a paragraph that is asked by itself
constexpr qsizetype Sample = 20'000;    ///< units, as of guessLanguage()

/// The language of most of a text whose paragraphs, in one script, are surely in several: words of all of
/// them together would tell the one with the commonest small words. Empty where all agree, or none has more
/// than half.
QString languageOfMost(QStringView text)
{
    text = text.first(std::min(text.size(), Sample));
    const QChar::Script script = text::dominantScript(text);
    QHash<QString, qsizetype> letters;
    qsizetype all = 0;
    for (const QStringView paragraph : text.split(u'\n')) {
        const qsizetype count = std::ranges::count_if(paragraph, [](QChar c) { return c.isLetter(); });
        if (count < FewestLetters || text::dominantScript(paragraph) != script)
            continue;
        const auto guess = text::guessLanguage(paragraph);
        if (!guess || !guess->sure)
            continue;
        letters[guess->code] += count;
        all += count;
    }
    for (auto it = letters.cbegin(); letters.size() > 1 && it != letters.cend(); ++it) {
        if (2 * it.value() > all)
            return it.key();
    }
    return {};
}

} // namespace

domain::Detected<QString> detectLanguage(QStringView text, const QString &hint)
{
    const auto guess = text::guessLanguage(text);
    if (const QString most = languageOfMost(text); !most.isEmpty())
        return {most, {0.9, u"paragraphs"_s}};
    if (guess && guess->sure)
        return {guess->code, {0.98, u"script-and-words"_s}};
    if (!hint.isEmpty())
        return {hint, {0.7, u"markup"_s}};
    return guess ? domain::Detected<QString>{guess->code, {0.4, u"script-and-words"_s}}
                 : domain::Detected<QString>{};
}

} // namespace counterpart::analysis
