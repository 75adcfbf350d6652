// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/text/script.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace counterpart::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Sample = 20'000;
constexpr qsizetype Asked = 3'000; ///< units that the library is given at most
constexpr qsizetype Slice = 200;   ///< of them, at even distances
/// Letters of words without a capital that tell the language by themselves; of fewer the whole text is asked
/// too.
constexpr int Enough = 60;
constexpr double LeastScore = 400; ///< of running text in the language; 600 and more are common
constexpr int FewestPlain = 40;    ///< such letters of an answer that is sure
constexpr int FewestAgreed = 24;   ///< and of one that the other words agree with

using ScriptCounts = std::array<int, QChar::ScriptCount>;

/// A text as words in order, without what it quotes.
struct Words
{
    QStringList all;
    QStringList plain;      ///< of these, the ones that no capital begins
    ScriptCounts letters{}; ///< weighed
};

/// The text but for what it quotes, which may be in another language; all of it where little else is there.
QString withoutQuotations(QStringView text)
{
    static const QRegularExpression quoted(
        uR"("[^"\n]{1,400}"|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|„[^„“”\n]{1,400}[“”])"_s);
    const QString whole = text.toString();
    QString rest = whole;
    rest.replace(quoted, u" "_s);
    return rest.size() >= std::max<qsizetype>(FewestPlain, whole.size() / 3) ? rest : whole;
}

/// How much one letter says: a Chinese one stands for about three, a Korean one for two.
int weightOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return 3;
    case QChar::Script_Hangul:
        return 2;
    default:
        return 1;
    }
}

constexpr int PlainWeight = 4;

/// Names in Latin letters stand in texts of every script: a capitalised word counts a quarter.
void weigh(QStringView word, bool isPlain, ScriptCounts &letters)
{
    for (const char32_t c : word.toUcs4()) {
        const auto script = QChar::script(c);
        if (script > QChar::Script_Common && (QChar::isLetter(c) || QChar::isMark(c)))
            letters[std::size_t(script)] += weightOf(script) * (isPlain ? PlainWeight : 1);
    }
}

Words wordsOf(const QString &text)
{
    Words words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside =
            i < text.size() && (text[i].isLetter() || text[i].isMark() || text[i].isSurrogate() ||
                                (begin >= 0 && (text[i] == u'\'' || text[i] == u'’' || text[i] == u'-')));
        if (inside && begin < 0)
            begin = i;
        if (inside || begin < 0)
            continue;
        const QString word = text.sliced(begin, i - begin);
        const bool isPlain = !word.front().isUpper();
        weigh(word, isPlain, words.letters);
        words.all.append(word);
        if (isPlain)
            words.plain.append(word);
        begin = -1;
    }
    return words;
}

/// BCP 47 of what the library tells; empty for none.
QString codeOf(CLD2::Language language)
{
    static const QHash<QString, QString> renamed{
        {u"iw"_s, u"he"_s}, {u"zh-Hant"_s, u"zh"_s}, {u"jw"_s, u"jv"_s}, {u"fil"_s, u"tl"_s}};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    return code == u"un" || code.startsWith(u"xx-") ? QString() : renamed.value(code, code);
}

/// What the library says of some words.
struct Answer
{
    QString code;
    bool isReliable = false;
    double score = 0; ///< points for each 1,024 bytes
    int letters = 0; ///< weighed
};

/// \p text, or slices of it at even distances.
QString sampled(const QString &text)
{
    if (text.size() <= Asked)
        return text;
    QString some;
    for (qsizetype at = 0, step = text.size() * Slice / Asked; at + Slice <= text.size(); at += step)
        some += text.sliced(at, Slice) + u' ';
    return some;
}

/// What the library finds, best first.
struct Detection
{
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> shares{}; ///< in percent
    std::array<double, 3> scores{};
    bool isReliable = false;
};

/// \p chunks: which runs of bytes are of which language; may be null.
Detection detect(const QByteArray &utf8, int flags, CLD2::ResultChunkVector *chunks)
{
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    Detection found;
    int bytes = 0;
    CLD2::ExtDetectLanguageSummary(utf8.constData(), int(utf8.size()), true, &hints, flags, found.languages.data(),
                                   found.shares.data(), found.scores.data(), chunks, &bytes, &found.isReliable);
    return found;
}

Answer ask(const QStringList &words)
{
    constexpr int LeastShare = 55; ///< of the text, in percent
    const QByteArray utf8 = sampled(words.join(u' ')).toUtf8();
    const auto [languages, shares, scores, isReliable] = detect(utf8, CLD2::kCLDFlagBestEffort, nullptr);
    Answer answer{codeOf(languages[0]), isReliable && shares[0] >= LeastShare, scores[0], 0};
    for (const QString &word : words)
        answer.letters += int(word.size()) * weightOf(word.front().script());
    return answer;
}

/// Letters that tell which of the languages in Cyrillic script a text is not in.
bool hasForeignLetters(const QString &code, const QString &words)
{
    static const QHash<QString, QString> foreign{
        {u"sr"_s, u"йщъыьэюяёіїєґў"_s}, {u"mk"_s, u"йщъыьэюяёіїєґў"_s},   {u"bg"_s, u"ыэёіїєґў"_s},
        {u"uk"_s, u"ыэъёў"_s},          {u"ru"_s, u"іїєґўђјљњћџөүәқң"_s}, {u"be"_s, u"ищъї"_s}};
    const QString letters = foreign.value(code);
    const qsizetype hits =
        std::ranges::count_if(words, [&](QChar c) { return letters.contains(c.toLower()); });
    return hits * 100 > words.size(); // a name is spared in a long text
}

/// Mongolian, which the library does not know, has two vowels in common with its neighbours and none of the
/// consonants.
bool isMongolian(const QString &words)
{
    static const QRegularExpression own(u"[өү]"_s);
    static const QRegularExpression others(u"[ңқғәһұі]"_s);
    return words.count(own) * 50 > words.size() && !words.contains(others);
}

/// Indonesian and Malay differ in few words: those that only one of them writes so decide.
QString twinOf(const QString &code, const QStringList &words)
{
    static const QStringList indonesian{u"bahwa"_s, u"karena"_s,   u"kunjungan"_s, u"membahas"_s,
                                        u"mitra"_s, u"mitranya"_s, u"bisa"_s,      u"menlu"_s};
    static const QStringList malay{u"bahawa"_s, u"kerana"_s,    u"kerjasama"_s,     u"iaitu"_s,
                                   u"ialah"_s,  u"kedua-dua"_s, u"membincangkan"_s, u"perbincangan"_s,
                                   u"rakan"_s,  u"lawatan"_s};
    if (code != u"id" && code != u"ms")
        return code;
    const auto countOf = [&words](const QStringList &telling) {
        return std::ranges::count_if(
            words, [&](const QString &word) { return telling.contains(word, Qt::CaseInsensitive); });
    };
    const auto difference = countOf(indonesian) - countOf(malay);
    return difference > 0 ? u"id"_s : difference < 0 ? u"ms"_s : code;
}

/// What is written in \p script alone.
QStringList inScript(const QStringList &words, QChar::Script script)
{
    QStringList found;
    std::ranges::copy_if(words, std::back_inserter(found), [script](const QString &word) {
        return std::ranges::any_of(word, [script](QChar c) {
            return c.script() == script || (weightOf(c.script()) == 3 && weightOf(script) == 3);
        });
    });
    return found;
}

/// Words of a language that the library does not know score low in another one.
bool isSure(const Answer &answer)
{
    return answer.isReliable && answer.score >= LeastScore;
}

std::optional<LanguageGuess> guessByLibrary(const Words &words, QChar::Script script)
{
    const QStringList plainWords = inScript(words.plain, script);
    Answer plain = plainWords.isEmpty() ? Answer() : ask(plainWords);
    if (script == QChar::Script_Cyrillic && isMongolian(plainWords.join(u' ')))
        return LanguageGuess{u"mn"_s, plain.letters >= FewestAgreed};
    const QStringList allWords = inScript(words.all, script);
    const bool isShort = plain.letters < FewestAgreed;
    if (hasForeignLetters(plain.code, (isShort ? allWords : plainWords).join(u' ')))
        plain.code.clear();
    if (!plain.code.isEmpty() && plain.letters >= Enough)
        return LanguageGuess{twinOf(plain.code, words.all), isSure(plain)};
    Answer all = ask(allWords);
    if (hasForeignLetters(all.code, allWords.join(u' ')))
        all.code.clear();
    const bool isPlain =
        !plain.code.isEmpty() && (all.code.isEmpty() || plain.score >= all.score ||
                                  (plain.letters >= FewestAgreed && plain.score >= LeastScore));
    const Answer &best = isPlain ? plain : all;
    if (best.code.isEmpty())
        return {};
    const bool isEnough = plain.letters >= (plain.code == all.code ? FewestAgreed : FewestPlain);
    return LanguageGuess{twinOf(best.code, words.all), isSure(best) && isEnough};
}

} // namespace

std::optional<LanguageGuess> guessLanguage(QStringView text)
{
    constexpr int Fewest = 2 * PlainWeight; ///< letters, as weighed
    const Words words = wordsOf(withoutQuotations(text.first(std::min(text.size(), Sample))));
    const auto most = std::ranges::max_element(words.letters);
    if (*most < Fewest)
        return {};
    const auto script = QChar::Script(most - words.letters.begin());
    return guessByLibrary(words, script);
}

std::vector<LanguageRun> languageRuns(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    CLD2::ResultChunkVector chunks;
    std::ignore = detect(utf8, 0, &chunks);
    std::vector<LanguageRun> runs;
    int at = 0; // bytes
    qsizetype unit = 0;
    const auto unitOf = [&](int wanted) {
        for (; at < wanted && unit < text.size(); ++unit)
            at += text[unit].unicode() < 0x80                                ? 1
                  : text[unit].unicode() < 0x800 || text[unit].isSurrogate() ? 2
                                                                             : 3;
        return unit;
    };
    for (const CLD2::ResultChunk &chunk : chunks) {
        const Range range{unitOf(chunk.offset), unitOf(chunk.offset + chunk.bytes)};
        const QString code = codeOf(CLD2::Language(chunk.lang1));
        if (!code.isEmpty() && !range.isEmpty())
            runs.push_back({range, code});
    }
    return runs;
}

} // namespace counterpart::text
