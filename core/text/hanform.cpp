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

} // namespace

HanForm hanFormOf(const QString &language, QStringView text)
{
    const QStringList tag = language.toLower().replace(u'_', u'-').split(u'-');
    if (tag.front() == u"ja")
        return HanForm::Japanese;
    if (tag.front() == u"ko")
        return HanForm::Korean;
    if (tag.contains(u"hk") || tag.contains(u"mo") || tag.front() == u"yue")
        return HanForm::HongKong;
    if (tag.contains(u"hant") || tag.contains(u"tw"))
        return HanForm::Traditional;
    if (tag.contains(u"hans") || tag.contains(u"cn") || tag.contains(u"sg"))
        return HanForm::Simplified;
    icu::UnicodeString han;
    int kana = 0;
    int hangul = 0;
    for (const QChar c : text.first(std::min(text.size(), Enough))) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c.unicode(), &status);
        if (script == USCRIPT_HAN)
            han.append(c.unicode());
        kana += script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
        hangul += script == USCRIPT_HANGUL;
    }
    if (tag.front() != u"zh" && hangul > kana && hangul > han.length())
        return HanForm::Korean;
    if (tag.front() != u"zh" && kana * 20 > han.length() && kana > 0) // Japanese cannot do without kana
        return HanForm::Japanese;
    return chineseFormOf(han);
}

} // namespace counterpart::text
