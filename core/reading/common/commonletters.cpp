// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/commonletters.h"

#include "core/lexicon/cues.h"

#include <QSet>

namespace counterpart::reading {

namespace {

QSet<QChar> commonLetters()
{
    QSet<QChar> letters;
    for (const QStringView list : {u"letters.ideographs", u"letters.hangul"}) {
        for (const QString &line : lexicon::cueWords(list).list())
            letters.unite(QSet<QChar>(line.begin(), line.end()));
    }
    return letters;
}

} // namespace

LetterCount countCommonLetters(QStringView text)
{
    static const QSet<QChar> common = commonLetters();
    LetterCount count;
    for (const QChar c : text) {
        const auto script = c.script();
        const bool isKana = script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
        if (!isKana && script != QChar::Script_Han && script != QChar::Script_Hangul)
            continue;
        ++count.letters;
        count.common += isKana || common.contains(c);
    }
    return count;
}

} // namespace counterpart::reading
