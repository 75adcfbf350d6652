// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/verbforms.h"

#include "core/lexicon/cues.h"
#include "core/lexicon/wordclasses.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;
using lexicon::WordClasses;

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool isCommon(const QString &word, const WordClasses &classes)
{
    return classes.is(word, WordClass::Common);
}

bool isNoVerb(const QString &word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"verbs.none");
    return words.contains(word);
}

} // namespace

bool isBaseVerb(const QString &word, const WordClasses &classes)
{
    static const lexicon::CueWords &plain = lexicon::cueWords(u"verbs.plain");
    if (plain.contains(word))
        return true;
    if (word.size() < 2 || word.endsWith(u"ing") || isNoVerb(word))
        return false;
    return isCommon(word + u"ing"_s, classes) ||
           (word.endsWith(u'e') && isCommon(word.chopped(1) + u"ing"_s, classes)) ||
           (word.size() > 2 && isCommon(word + word.back() + u"ing"_s, classes));
}

QString baseOfGerund(const QString &gerund, const WordClasses &classes)
{
    if (!gerund.endsWith(u"ing") || gerund.size() < 5)
        return {};
    if (gerund == u"being")
        return u"be"_s;
    const QString stem = gerund.chopped(3);
    const QChar last = stem.back();
    const bool doubled = stem.size() > 2 && last == stem[stem.size() - 2] && !isVowel(last);
    if (doubled)
        return isCommon(stem, classes) ? stem : stem.chopped(1);
    const bool plain = isCommon(stem, classes);
    const bool silent = isCommon(stem + u'e', classes);
    if (plain && silent) // "us" and "use", "strip" and "stripe"
        return isCommon(stem + u's', classes) ? stem : stem + u'e';
    if (plain || silent)
        return plain ? stem : stem + u'e';
    const bool closed = stem.size() > 2 && isVowel(stem[stem.size() - 2]) && !isVowel(last);
    static const lexicon::CueWords &silentEnds = lexicon::cueWords(u"verbs.before_silent_e");
    return closed && !silentEnds.end(stem) ? stem : stem + u'e';
}

} // namespace counterpart::analysis
