// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/language.h"

#include <QHash>
#include <QSet>

#include <array>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EnoughUnits = 20'000;

/// The commonest words of languages in Latin script; words that two of them share are left out of both.
struct CommonWords
{
    const char16_t *language;
    const char16_t *words;
};
constexpr std::array LatinLanguages{
    CommonWords{u"en",
                u"the of and to that is with for was on by from his has were their this are will be an which "
                u"have at its also our we he she they not it as"},
    CommonWords{
        u"fr",
        u"le les des du et est une dans que qui pour sur au aux avec ce cette sont par ont été leur ses"},
    CommonWords{u"es",
                u"el los las del y una por que con para su al sus fue entre como más han sobre este esta"},
    CommonWords{u"pt", u"os uma do da dos das e com não ao foi pela pelo são seu sua entre à também mais"},
    CommonWords{
        u"de",
        u"der die und das den von zu mit dem des ist im für auf eine ein sich auch nicht wird haben wurde"},
    CommonWords{u"it", u"il di e che la della del per con una sono nel alla dei gli delle è anche dal tra"},
    CommonWords{
        u"id",
        u"yang dan di dengan untuk pada ini dari dalam tidak itu akan oleh telah serta juga kepada antara"},
    CommonWords{
        u"ms",
        u"yang dan di dengan untuk pada ini dari dalam oleh telah kepada antara serta bagi ialah adalah"},
    CommonWords{u"vi", u"và của các là trong cho với được những đã một có không về hai nước này"},
    CommonWords{u"tr", u"ve bir bu için ile olarak da de çok daha olan arasında"},
    CommonWords{u"pl", u"i w na z do się że nie oraz przez dla jest od po"},
};

struct Scripts
{
    QHash<QChar::Script, int> letters;
    int ukrainian = 0; ///< letters that Ukrainian has and Russian does not
    int russian = 0;
    int total = 0;
};

Scripts countScripts(QStringView text)
{
    Scripts out;
    for (const QChar c : text) {
        if (!c.isLetter() && !c.isMark())
            continue;
        ++out.letters[c.script()];
        ++out.total;
        const char16_t u = c.toLower().unicode();
        out.ukrainian += u == u'і' || u == u'ї' || u == u'є' || u == u'ґ';
        out.russian += u == u'ы' || u == u'э' || u == u'ъ' || u == u'ё';
    }
    return out;
}

QString languageOfScript(QChar::Script script, const Scripts &scripts)
{
    switch (script) {
    case QChar::Script_Khmer:
        return u"km"_s;
    case QChar::Script_Thai:
        return u"th"_s;
    case QChar::Script_Lao:
        return u"lo"_s;
    case QChar::Script_Myanmar:
        return u"my"_s;
    case QChar::Script_Hangul:
        return u"ko"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return u"ja"_s;
    case QChar::Script_Han:
        return scripts.letters.value(QChar::Script_Hiragana) * 20 > scripts.letters.value(QChar::Script_Han)
                   ? u"ja"_s
                   : u"zh"_s;
    case QChar::Script_Cyrillic:
        return scripts.ukrainian > scripts.russian ? u"uk"_s : u"ru"_s;
    case QChar::Script_Arabic:
        return u"ar"_s;
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Devanagari:
        return u"hi"_s;
    case QChar::Script_Georgian:
        return u"ka"_s;
    case QChar::Script_Armenian:
        return u"hy"_s;
    default:
        return {};
    }
}

domain::Detected<QString> latinLanguage(QStringView text, const QString &hint)
{
    QHash<QString, QStringList> languagesOf;
    for (const CommonWords &row : LatinLanguages)
        for (const QString &word : QString::fromUtf16(row.words).split(u' '))
            languagesOf[word].append(QString::fromUtf16(row.language));
    QHash<QString, int> score;
    int words = 0;
    for (const QString &word : text.toString().toLower().split(u' ', Qt::SkipEmptyParts)) {
        ++words;
        for (const QString &language : languagesOf.value(word))
            ++score[language];
    }
    QString best;
    for (auto it = score.cbegin(); it != score.cend(); ++it)
        if (best.isEmpty() || it.value() > score.value(best) ||
            (it.value() == score.value(best) && it.key() == u"en"))
            best = it.key();
    const int hits = score.value(best);
    if (hits >= 3 && hits * 20 >= words)
        return {best, {hits * 8 >= words ? 0.99 : 0.8, u"common-words"_s}};
    if (!hint.isEmpty())
        return {hint, {0.7, u"markup"_s}};
    return hits > 0 ? domain::Detected<QString>{best, {0.4, u"common-words"_s}} : domain::Detected<QString>{};
}

} // namespace

domain::Detected<QString> detectLanguage(QStringView text, const QString &hint)
{
    text = text.first(qMin(text.size(), EnoughUnits));
    const Scripts scripts = countScripts(text);
    if (scripts.total == 0)
        return {};
    QChar::Script best = QChar::Script_Latin;
    for (auto it = scripts.letters.cbegin(); it != scripts.letters.cend(); ++it)
        if (it.value() > scripts.letters.value(best) && it.key() > QChar::Script_Common)
            best = it.key();
    if (best == QChar::Script_Latin) {
        QString plain = text.toString();
        for (QChar &c : plain)
            if (!c.isLetter() && !c.isMark())
                c = u' ';
        return latinLanguage(plain, hint);
    }
    const QString language = languageOfScript(best, scripts);
    if (language.isEmpty())
        return hint.isEmpty() ? domain::Detected<QString>{}
                              : domain::Detected<QString>{hint, {0.7, u"markup"_s}};
    const double share = double(scripts.letters.value(best)) / scripts.total;
    return {language, {share > 0.6 ? 0.98 : 0.7, u"script"_s}};
}

} // namespace counterpart::analysis
