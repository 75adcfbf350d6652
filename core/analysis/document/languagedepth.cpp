// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/languagedepth.h"

#include "core/lexicon/lexicon.h"
#include "core/text/language.h"
#include "core/text/script.h"
#include "core/text/stops.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::Depth;

namespace {

/// In the same script a language is told by its words alone, and what people say in few may sound like another.
constexpr qsizetype FewestWords = 15;
/// Letters of a line in another script that is more than a name or a letterhead; a Chinese one says as much
/// in a third of them.
constexpr qsizetype FewestLetters = 48;
constexpr qsizetype FewestHan = FewestLetters / 3;

QString primary(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

bool isHan(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter() || c.isMark(); });
}

bool says(QStringView sentence, QChar::Script script)
{
    return text::endsSentence(sentence) || lettersIn(sentence) >= (isHan(script) ? FewestHan : FewestLetters);
}

/// The language of a paragraph in Latin script that is another one without doubt; empty for none.
QString otherLatin(QStringView paragraph, const QString &language)
{
    if (paragraph.count(u' ') + 1 < FewestWords)
        return {};
    const auto guess = text::guessLanguage(paragraph);
    return guess && guess->sure && guess->code != language ? guess->code : QString();
}

/// The other language that each sentence is written in; empty for one in \p language.
QStringList otherLanguageOfEach(QStringView text, const std::vector<domain::Sentence> &sentences,
                                const QString &language)
{
    const QString own = primary(language);
    QStringList each(qsizetype(sentences.size()));
    std::vector<text::LanguageRun> others = text::languageRuns(text);
    std::erase_if(others, [&own](const text::LanguageRun &run) { return run.code == own; });
    for (size_t i = 0; i < sentences.size();) {
        const size_t first = i;
        for (; i < sentences.size() && sentences[i].paragraph == sentences[first].paragraph; ++i) {
            const QStringView sentence = sentences[i].range.in(text);
            const QChar::Script script = text::dominantScript(sentence);
            if (script == QChar::Script_Latin || script == QChar::Script_Unknown || !says(sentence, script))
                continue;
            const auto guess = text::guessLanguage(sentence);
            each[qsizetype(i)] = guess ? guess->code : u"und"_s;
        }
        const text::Range paragraph{sentences[first].range.begin, sentences[i - 1].range.end};
        const bool isAsked = std::ranges::any_of(
            others, [&paragraph](const text::LanguageRun &run) { return run.range.overlaps(paragraph); });
        const QString latin = isAsked ? otherLatin(paragraph.in(text), own) : QString();
        for (size_t k = first; k < i; ++k) {
            if (each[qsizetype(k)].isEmpty())
                each[qsizetype(k)] = latin;
        }
    }
    return each;
}

} // namespace

Depth depthOf(const QString &language, const lexicon::Lexicon &lexicon)
{
    const QString code = primary(language);
    if (code == u"en")
        return Depth::Full;
    return !code.isEmpty() && lexicon.calendar().languages().find(code) ? Depth::Part : Depth::None;
}

QStringList otherLanguages(QStringView text, const std::vector<domain::Sentence> &sentences,
                           const QString &language)
{
    QStringList found = otherLanguageOfEach(text, sentences, language);
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

std::vector<bool> unreadSentences(QStringView text, const std::vector<domain::Sentence> &sentences,
                                  const QString &language, const QStringList &unread)
{
    const bool isAll = unread.contains(language.isEmpty() ? u"und"_s : language);
    std::vector<bool> found(sentences.size(), isAll);
    if (isAll || unread.isEmpty())
        return found;
    const QStringList each = otherLanguageOfEach(text, sentences, language);
    for (size_t i = 0; i < found.size(); ++i)
        found[i] = !each[qsizetype(i)].isEmpty() && unread.contains(each[qsizetype(i)]);
    return found;
}

} // namespace counterpart::analysis
