// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hanform.h"

#include <QStringList>

#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <memory>

namespace counterpart::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Enough = 4000; ///< UTF-16 units that are looked at

/// How many characters of \p text another form is written for by a transliterator of ICU.
int changedBy(const char *id, const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> other(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !other)
        return 0;
    icu::UnicodeString changed(text);
    other->transliterate(changed);
    int count = 0;
    for (int32_t i = 0; i < std::min(text.length(), changed.length()); ++i)
        count += text[i] != changed[i];
    return count;
}

HanForm chineseFormOf(const icu::UnicodeString &han)
{
    return changedBy("Traditional-Simplified", han) > changedBy("Simplified-Traditional", han)
               ? HanForm::Traditional
               : HanForm::Simplified;
}

struct Characters
{
    icu::UnicodeString han;
    int kana = 0;
    int hangul = 0;
    int others = 0; ///< letters of other scripts
};

Characters charactersOf(QStringView text)
{
    Characters found;
    for (const QChar c : text) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c.unicode(), &status);
        if (script == USCRIPT_HAN)
            found.han.append(c.unicode());
        else if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
            ++found.kana;
        else if (script == USCRIPT_HANGUL)
            ++found.hangul;
        else
            found.others += c.isLetter();
    }
    return found;
}

} // namespace

HanForm hanFormOf(const QString &language, QStringView text)
{
    const QStringList tag = language.toLower().replace(u'_', u'-').split(u'-');
    if (tag.front() == u"ja")
        return HanForm::Japanese;
    if (tag.front() == u"ko")
        return HanForm::Korean;
    const bool chinese = tag.front() == u"zh" || tag.front() == u"yue";
    if (!chinese && !language.isEmpty())
        return HanForm::None;
    if (tag.contains(u"hk") || tag.contains(u"mo") || tag.front() == u"yue")
        return HanForm::HongKong;
    if (tag.contains(u"hant") || tag.contains(u"tw"))
        return HanForm::Traditional;
    if (tag.contains(u"hans") || tag.contains(u"cn") || tag.contains(u"sg"))
        return HanForm::Simplified;
    const Characters found = charactersOf(text.first(std::min(text.size(), Enough)));
    if (!chinese && found.hangul > found.han.length())
        return HanForm::Korean;
    if (!chinese && found.kana > 0 && found.kana * 20 > found.han.length()) // Japanese cannot do without kana
        return HanForm::Japanese;
    return chinese || found.han.length() > found.others ? chineseFormOf(found.han) : HanForm::None;
}

} // namespace counterpart::text
