// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/encodingguess.h"

#include "core/reading/common/commonletters.h"
#include "core/reading/common/doublebytes.h"

#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace counterpart::reading {

namespace {

constexpr qsizetype Sample = 64 * 1024; ///< bytes that are looked at

unsigned char at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes[i]);
}

/// Without the tags of markup, whose letters say nothing of the text's.
QByteArray withoutTags(QByteArrayView bytes)
{
    constexpr qsizetype LongestTag = 1'000;
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char next = i + 1 < bytes.size() ? bytes[i + 1] : ' ';
        const bool opens = bytes[i] == '<' && (next == '/' || next == '!' || (next | 0x20) >= 'a');
        const qsizetype end = opens ? bytes.indexOf('>', i) : -1;
        if (end > 0 && end - i < LongestTag)
            i = end;
        else
            text += bytes[i];
    }
    return text;
}

/// Thai is spelt in one order: signs behind a consonant, vowels that are drawn first before one. Most of it are
/// some twenty letters.
bool isThai(QByteArrayView bytes)
{
    constexpr qsizetype Fewest = 12;
    constexpr QByteArrayView Common = "\xA1\xA2\xA7\xB4\xB5\xB7\xB9\xBA\xBB\xC1\xC2\xC3\xC5\xC7\xCA\xCB\xCD"
                                      "\xD0\xD1\xD2\xD4\xD5\xD7\xD8\xE0\xE1\xE4\xE8\xE9";
    qsizetype letters = 0;
    qsizetype common = 0;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char c = at(bytes, i);
        if (c < 0xA1)
            continue;
        const unsigned char before = i > 0 ? at(bytes, i - 1) : 0;
        const unsigned char after = i + 1 < bytes.size() ? at(bytes, i + 1) : 0;
        const auto consonant = [](unsigned char x) { return x >= 0xA1 && x <= 0xCE; };
        const bool sign = c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
        const bool onLetter = consonant(before) || before == 0xD1 || (before >= 0xD4 && before <= 0xDA) ||
                              (before >= 0xE7 && before <= 0xEE);
        const bool first = c >= 0xE0 && c <= 0xE4;
        ++letters;
        common += Common.contains(char(c));
        wrong += (sign && !onLetter) || (first && !consonant(after)) || (c >= 0xDB && c <= 0xDE) || c >= 0xFC;
    }
    return letters >= Fewest && wrong * 33 <= letters && common * 4 >= letters * 3;
}

/// Letters beyond ASCII's, as a share of all; a byte for a letter.
double highShare(QByteArrayView text)
{
    qsizetype low = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const unsigned char c = at(text, i);
        high += c >= 0xC0 || (c >= 0x80 && c < 0xB0);
        low += (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return high + low == 0 ? 0 : double(high) / double(high + low);
}

bool isCommonSign(QChar c)
{
    static constexpr QStringView Signs = u"–—‘’“”„‚«»‹›…№°§®©™€£¥·•¡¿´ªº†‡±×½¼¾²³¹";
    return Signs.contains(c) || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) ||
           (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) || c == QChar::Nbsp;
}

bool mayStandTogether(QChar::Script a, QChar::Script b)
{
    const auto isJapanese = [](QChar::Script s) {
        return s == QChar::Script_Han || s == QChar::Script_Hiragana || s == QChar::Script_Katakana;
    };
    return a == b || a <= QChar::Script_Common || b <= QChar::Script_Common || (isJapanese(a) && isJapanese(b));
}

/// A sign between letters is a letter of another encoding, as are some behind or before one.
bool standsForALetter(QChar sign, QChar before, QChar after)
{
    constexpr QStringView BehindLetters = u"¿¾¼¶±¦¸";
    constexpr QStringView Within = u"¡¦§¨©¬¯±²³´¶¸¹¼½¾¿£¥µ";
    return before.isLetter() && (BehindLetters.contains(sign) || (after.isLetter() && Within.contains(sign)));
}

/// -1 to 1: whether the characters beyond ASCII of \p text are letters of words of one script, in one case or
/// with a capital first; signs that nobody writes, and words that mix, speak against it.
double plausibility(QStringView text)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        if (!c.isLetter() && !c.isMark()) {
            const bool isOdd = !isCommonSign(c) || standsForALetter(c, before, after);
            bad += isOdd;
            good += !isOdd && c.unicode() >= 0x2010;
            continue;
        }
        bool fits = !(before.isLetter() && !mayStandTogether(before.script(), c.script())) &&
                    !(after.isLetter() && !mayStandTogether(after.script(), c.script()));
        fits = fits && !(c.isUpper() && before.isLower()) && !(c.isLower() && after.isUpper());
        (fits ? good : bad) += 1;
    }
    return good + bad == 0 ? 0 : double(good - bad) / double(good + bad);
}

double plausibilityIn(QByteArrayView bytes, const QByteArray &encoding)
{
    const auto text = decodeStrictly(bytes, encoding);
    return text ? plausibility(*text) : -1;
}

struct Detected
{
    QByteArray encoding;
    int confidence = 0; ///< 0 to 100
};

/// ICU's opinions on single-byte encodings, the likeliest first.
std::vector<Detected> detected(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    std::vector<Detected> found;
    if (U_FAILURE(status))
        return found;
    ucsdet_setText(detector.get(), bytes.data(), int32_t(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        const bool single = name.startsWith("ISO-8859-") || name.startsWith("windows-125") || name == "KOI8-R";
        if (U_SUCCESS(status) && single)
            found.push_back({name == "ISO-8859-1" ? QByteArray("windows-1252") : name, confidence});
    }
    return found;
}

bool isLatin(const QByteArray &encoding)
{
    static constexpr std::array<QByteArrayView, 6> Latin{"windows-1252", "ISO-8859-2", "windows-1250",
                                                         "ISO-8859-9",   "windows-1254", "ISO-8859-15"};
    return std::ranges::contains(Latin, QByteArrayView(encoding));
}

/// Letters of single bytes beyond ASCII's, quotation marks and dashes set aside.
qsizetype highLetters(QByteArrayView text)
{
    constexpr QByteArrayView Signs = "\x85\x91\x92\x93\x94\x95\x96\x97\xA0\xAB\xBB";
    return std::ranges::count_if(text, [&](char c) { return c < 0 && !Signs.contains(c); });
}

/// windows-1250 or ISO-8859-2 where western letters and signs would stand within words as nobody writes them.
QByteArray centralEuropean(QByteArrayView text)
{
    constexpr double Clearly = 0.1;
    const double western = plausibilityIn(text, "windows-1252");
    const double windows = plausibilityIn(text, "windows-1250");
    const double standard = plausibilityIn(text, "ISO-8859-2");
    if (std::max(windows, standard) < western + Clearly)
        return {};
    return standard > windows ? "ISO-8859-2" : "windows-1250";
}

EncodingGuess guessLatin(QByteArrayView text)
{
    constexpr int Surely = 12;          ///< points above western
    constexpr qsizetype FewestHigh = 8; ///< letters; a name or two prove nothing
    const qsizetype high = highLetters(text);
    if (const QByteArray central = centralEuropean(text); !central.isEmpty())
        return {central, high >= FewestHigh};
    if (high < FewestHigh / 2)
        return {"windows-1252"};
    int western = 0;
    Detected best;
    for (const Detected &guess : detected(text)) {
        if (guess.encoding == "windows-1252")
            western = guess.confidence;
        else if (isLatin(guess.encoding) && guess.confidence > best.confidence)
            best = guess;
    }
    const bool isOther = high >= FewestHigh && best.confidence >= western + Surely;
    return {isOther ? best.encoding : "windows-1252", isOther || best.confidence < western + Surely / 2};
}

EncodingGuess guessOther(QByteArrayView text)
{
    constexpr qsizetype FewestHigh = 16; ///< letters by which a script is told from another
    static const std::array<QByteArray, 4> cyrillic{"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"};
    QByteArray best = cyrillic.front();
    double highest = plausibilityIn(text, best);
    for (const QByteArray &encoding : cyrillic) {
        if (const double fits = plausibilityIn(text, encoding); fits > highest + 0.1) {
            highest = fits;
            best = encoding;
        }
    }
    const bool isLong = highLetters(text) >= FewestHigh;
    for (const Detected &guess : detected(text)) {
        if (!isLatin(guess.encoding) && guess.confidence >= 10 &&
            plausibilityIn(text, guess.encoding) >= highest - 0.1)
            return {guess.encoding, isLong};
    }
    return {best, false};
}

/// The double-byte encoding that \p text is in, if it is in one. What is short is told by what it says: letters that
/// stand in every text, which bytes of other encodings make none of.
std::optional<EncodingGuess> guessDoubleByte(QByteArrayView text)
{
    constexpr double Sure = 0.75;
    constexpr double Likely = 0.6;
    constexpr double Common = 0.3;
    constexpr qsizetype FewestLetters = 2;
    constexpr qsizetype Long = 40;
    constexpr qsizetype LongEnough = 12;
    const DoubleByteFit best = bestDoubleByteFit(text);
    if (best.letters >= Long && best.score >= Sure)
        return EncodingGuess{best.encoding};
    EncodingGuess found;
    double highest = 0;
    for (const DoubleByteFit &fit : doubleByteFits(text)) {
        const auto decoded = decodeStrictly(text, fit.encoding);
        const double common = decoded ? countCommonLetters(*decoded).share() : 0;
        if (fit.letters < FewestLetters || fit.score < Likely || common < Common || fit.score + common <= highest)
            continue;
        highest = fit.score + common;
        found = {fit.encoding, fit.letters >= LongEnough || common >= Sure};
    }
    return found.encoding.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace

std::optional<QString> decodeStrictly(QByteArrayView bytes, const QByteArray &name)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return {};
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return {};
    return text;
}

QByteArray withoutEmptyShifts(const QByteArray &bytes)
{
    QByteArray made = bytes;
    for (const char *back : {"\x1B(B\x1B$", "\x1B(J\x1B$"})
        made.replace(back, "\x1B$");
    return made;
}

QByteArray escapedEncoding(QByteArrayView bytes)
{
    constexpr qsizetype FewestLetters = 2;
    if (!bytes.contains("\x1B$") || std::ranges::any_of(bytes, [](char c) { return c < 0; }))
        return {};
    const bool korean = bytes.contains("\x1B$)C");
    const bool chinese = bytes.contains("\x1B$)A") || bytes.contains("\x1B$)G");
    const QByteArray name = korean ? "ISO-2022-KR" : chinese ? "ISO-2022-CN" : "ISO-2022-JP";
    QStringDecoder decoder(name.constData());
    const QString text = decoder.isValid() ? QString(decoder(withoutEmptyShifts(bytes.toByteArray()))) : QString();
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter() && c.unicode() >= 0x2E80; });
    return letters >= FewestLetters && text.count(QChar::ReplacementCharacter) * 20 < letters ? name : QByteArray();
}

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    const QByteArray text = withoutTags(bytes.first(std::min(bytes.size(), Sample)));
    if (isThai(text))
        return {"windows-874"};
    const double share = highShare(text);
    if (share > 0.05) {
        if (const auto eastAsian = guessDoubleByte(text))
            return *eastAsian;
    }
    return share > 0.3 ? guessOther(text) : guessLatin(text);
}

QByteArray guessNamesEncoding(QByteArrayView names)
{
    constexpr double Sure = 0.75;
    if (names.size() > Sample)
        names = names.first(std::max(names.first(Sample).lastIndexOf('\n'), qsizetype(1)));
    if (isThai(names))
        return "windows-874";
    QByteArray best = "IBM437";
    double highest = -1;
    for (const QByteArray &encoding : {QByteArray("IBM437"), QByteArray("IBM850"), QByteArray("windows-1252"),
                                       QByteArray("IBM866"), QByteArray("windows-1251"), QByteArray("KOI8-R")}) {
        if (const double fits = plausibilityIn(names, encoding); fits > highest + 0.05) {
            highest = fits;
            best = encoding;
        }
    }
    const DoubleByteFit eastAsian = bestDoubleByteFit(names);
    const auto decoded = decodeStrictly(names, eastAsian.encoding);
    const bool isEastAsian = eastAsian.score >= Sure && eastAsian.letters >= 2 && decoded && plausibility(*decoded) >= highest;
    return isEastAsian ? QByteArray(eastAsian.encoding) : best;
}

} // namespace counterpart::reading
