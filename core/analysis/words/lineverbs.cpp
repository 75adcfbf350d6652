// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/lineverbs.h"

#include "core/lexicon/cues.h"

#include <algorithm>

namespace counterpart::analysis {

bool isAuxiliary(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"lines.auxiliaries_without_case");
    return words.contains(word);
}

bool holdsAuxiliary(QStringView line)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"lines.auxiliaries");
    return std::ranges::any_of(line.split(u' ', Qt::SkipEmptyParts),
                               [](QStringView word) { return words.contains(word); });
}

bool endsWithVerb(QStringView line)
{
    static const lexicon::CueWords &endings = lexicon::cueWords(u"lines.verb_endings");
    return endings.end(line);
}

bool holdsVerb(const QList<QStringView> &words)
{
    static const lexicon::CueWords &auxiliaries = lexicon::cueWords(u"lines.auxiliaries");
    static const lexicon::CueWords &months = lexicon::cueWords(u"lines.auxiliaries_of_dates");
    return std::any_of(words.begin() + 1, words.end(), [](QStringView word) {
        return auxiliaries.contains(word) ||
               (auxiliaries.containsAnyCase(word) && !months.containsAnyCase(word));
    });
}

bool isNegation(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"lines.negations");
    return words.containsAnyCase(word);
}

bool holdsStatementMark(QStringView line)
{
    static const lexicon::CueWords &marks = lexicon::cueWords(u"lines.statement_marks");
    return marks.standIn(line);
}

bool isVerb(QStringView word, QStringView after)
{
    static const lexicon::CueWords &endings = lexicon::cueWords(u"lines.past_endings");
    static const lexicon::CueWords &none = lexicon::cueWords(u"lines.past_none");
    static const lexicon::CueWords &objects = lexicon::cueWords(u"lines.object_beginnings");
    constexpr qsizetype Shortest = 5;
    const QString small = word.toString().toLower();
    if (small.size() < Shortest || none.contains(small) ||
        std::ranges::any_of(small, [](QChar c) { return !c.isLetter(); }))
        return false;
    return endings.end(small) || (small.endsWith(u's') && objects.containsAnyCase(after));
}

} // namespace counterpart::analysis
