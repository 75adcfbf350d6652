// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace counterpart::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Sample = 20'000;
constexpr int FewestWords = 8;
/// Running text in a language consists of its commonest words to this share at least.
constexpr double LeastShare = 0.12;
/// The second-best language must stay this far behind.
constexpr double LeastLead = 1.25;

using ScriptCounts = std::array<int, QChar::ScriptCount>;

ScriptCounts countScripts(QStringView text)
{
    ScriptCounts counts{};
    for (const char32_t c : text.toUcs4()) {
        const auto script = QChar::script(c);
        if (script > QChar::Script_Common && (QChar::isLetter(c) || QChar::isMark(c)))
            ++counts[std::size_t(script)];
    }
    return counts;
}

struct Language
{
    const char *code;
    QStringList words; ///< the commonest function words, lower case
    QString letters;   ///< letters that neighbours in the script do not have
};

QStringList split(const QString &words)
{
    QStringList list = words.split(u' ');
    list.removeDuplicates(); // each is counted once
    return list;
}

/// A table: as long as there are languages.
const std::vector<Language> &latin()
{
    static const std::vector<Language> languages{
        {"en",
         split(
             u"the of and to in a is that for on with as by at from was are be this his has have will its their an it he not which were"_s),
         {}},
        {"fr",
         split(
             u"le la les de des du et en un une dans pour que qui sur au aux par est avec ce cette ses son sa plus il a ont ne pas"_s),
         u"œùêûîèçà"_s},
        {"es",
         split(
             u"el la los las de del y en un una que por para con se su sus al es como más entre lo ha sobre fue este esta no o"_s),
         u"ñ¿¡"_s},
        {"pt",
         split(
             u"o a os as de do da dos das e em um uma que por para com se no na nos nas ao à é foi mais sua seu não como pela pelo"_s),
         u"ãõ"_s},
        {"it",
         split(
             u"il la lo gli le di del della dei delle e in un una che per con su si è al alla nel nella da dal non come sono più anche"_s),
         u"ìò"_s},
        {"de",
         split(
             u"der die das den dem des und in zu von mit für auf ein eine einer eines ist im am sich nicht auch als an bei nach wird werden hat sind"_s),
         u"ßäöü"_s},
        {"nl",
         split(
             u"de het een en van in op te voor met dat is zijn aan door bij om ook als er naar niet worden heeft uit wordt deze die"_s),
         {}},
        {"pl",
         split(
             u"i w na z do się że o od za jest po nie oraz przez dla jak to przy ich jego który która są będzie między także tym roku"_s),
         u"łęąśćńźż"_s},
        {"tr",
         split(
             u"ve bir bu ile için da de olarak olan çok daha gibi kadar sonra her ise ne en ancak arasında tarafından göre olduğu"_s),
         u"ığş"_s},
        {"id",
         split(
             u"yang dan di untuk dengan dari dalam pada ini itu ke oleh tersebut akan juga sebagai antara telah tidak adalah kedua kepada para bahwa serta atas dapat bagi"_s),
         {}},
        {"ms",
         split(
             u"yang dan di untuk dengan dari dalam pada ini itu ke oleh tersebut akan juga sebagai antara telah tidak adalah kedua-dua kepada bahawa serta bagi ialah beliau turut kerajaan"_s),
         {}},
        {"vi",
         split(
             u"và của các trong với là cho được một về có những đã tại hai nước này người không theo đến để ra sự khi ông vào"_s),
         u"ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"_s},
        {"tl",
         split(
             u"ang ng sa na mga at ay ni si para kay nang ito mula hindi rin din kanyang kaniyang naman ating isang dahil kung niya"_s),
         {}},
        {"ro",
         split(
             u"și de la în cu pe a al ale din pentru că care un o este au fi mai nu prin sau după între către despre"_s),
         u"țșă"_s},
    };
    return languages;
}

const std::vector<Language> &cyrillic()
{
    static const std::vector<Language> languages{
        {"ru",
         split(u"и в на с по что о к для не из от за как его он а у также был это со до при их или все во"_s),
         u"ыэёъ"_s},
        {"uk",
         split(
             u"і в на з що та у до про за для не від як його він а також щодо із це під час був при або є"_s),
         u"іїєґ"_s},
        {"be", split(u"і у на з што да па для не ад як яго ён а таксама гэта пры ці быў аб за"_s), u"ўі"_s},
        {"bg", split(u"и на в за да се с от е че по не са като до това при със към ще"_s), {}},
        {"sr", split(u"и у на је да се за са од о су који што као из није до не ће"_s), u"ђјљњћџ"_s},
    };
    return languages;
}

const std::vector<Language> &arabic()
{
    static const std::vector<Language> languages{
        {"ar", split(u"في من على إلى أن عن مع التي الذي هذا هذه كما بين ما لا قد كان بعد أو ذلك خلال"_s),
         u"ةىأإ"_s},
        {"fa", split(u"و در به از که این را با است برای آن می بر شد یک خود تا هم نیز شده"_s), u"پچژگکی"_s},
        {"ur", split(u"کے کی میں کا اور سے نے کو ہے پر کہ یہ اس ہیں بھی کر تھا ایک"_s), u"ٹڈڑےںہ"_s},
    };
    return languages;
}

struct WordCounts
{
    QHash<QString, int> counts; ///< by word, lower case
    QHash<QString, int> plain;  ///< of these, the ones that no capital begins
    int total = 0;
    int names = 0; ///< begin with a capital and go on in small letters
};

WordCounts countWords(QStringView text)
{
    WordCounts words;
    qsizetype begin = -1;
    bool small = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetter() || text[i].isMark());
        if (inside && begin < 0) {
            begin = i;
            small = false;
        }
        small |= inside && text[i].isLower();
        if (inside || begin < 0)
            continue;
        const QString word = text.sliced(begin, i - begin).toString().toLower();
        ++words.counts[word];
        ++words.total;
        const bool name = text[begin].isUpper() && small;
        words.names += name;
        if (!name)
            ++words.plain[word];
        begin = -1;
    }
    return words;
}

/// The text but for what it quotes, which may be in another language; all of it where little else is there.
QString withoutQuotations(QStringView text)
{
    static const QRegularExpression quoted(
        uR"("[^"\n]{1,400}"|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|„[^„“”\n]{1,400}[“”])"_s);
    const QString whole = text.toString();
    QString rest = whole;
    rest.replace(quoted, u" "_s);
    if (rest.size() == whole.size())
        return whole;
    return countWords(rest).total >= std::max(FewestWords, countWords(whole).total / 3) ? rest : whole;
}

/// Share of function words, raised where the language's own letters occur. Names keep the letters of the
/// language that they come from: capitalised words tell nothing by their letters, and what letters tell
/// counts half as much as the function words do.
double scoreOf(const Language &language, const WordCounts &words)
{
    constexpr double MostByLetters = 0.3;
    constexpr double LeastByLetters = 0.05; ///< of a text without function words
    int hits = 0;
    int capitals = 0;
    for (const QString &word : language.words) {
        hits += words.counts.value(word);
        capitals += words.counts.value(word) - words.plain.value(word);
    }
    int own = 0;
    for (auto word = words.plain.cbegin(); word != words.plain.cend(); ++word) {
        const bool isOwn = std::ranges::any_of(
            word.key(), [&](QChar c) { return c.unicode() >= 0x80 && language.letters.contains(c); });
        own += isOwn ? word.value() : 0;
    }
    const double running = std::max(1, words.total - words.names + capitals);
    const double share = hits / running;
    return share + std::min({MostByLetters, own / running, std::max(share / 2, LeastByLetters)});
}

/// Indonesian and Malay share nearly all of their function words: any lead must do.
bool areTwins(const QString &a, const QString &b)
{
    return (a == u"id" && b == u"ms") || (a == u"ms" && b == u"id");
}

std::optional<LanguageGuess> best(const std::vector<Language> &languages, QStringView text)
{
    const WordCounts words = countWords(withoutQuotations(text));
    if (words.total == 0)
        return {};
    std::vector<std::pair<double, QString>> ranking;
    for (const Language &language : languages)
        ranking.emplace_back(scoreOf(language, words), QString::fromLatin1(language.code));
    std::ranges::stable_sort(ranking, std::ranges::greater{}, [](const auto &entry) { return entry.first; });
    const auto &[first, winner] = ranking.front();
    if (first <= 0)
        return {};
    const bool close = std::any_of(ranking.begin() + 1, ranking.end(), [&](const auto &other) {
        return first < (areTwins(winner, other.second) ? 1.0 : LeastLead) * other.first ||
               first == other.first;
    });
    return LanguageGuess{winner, words.total >= FewestWords && first >= LeastShare && !close};
}

QString ofScript(QChar::Script script)
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
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Georgian:
        return u"ka"_s;
    case QChar::Script_Armenian:
        return u"hy"_s;
    case QChar::Script_Devanagari:
        return u"hi"_s;
    case QChar::Script_Bengali:
        return u"bn"_s;
    case QChar::Script_Tamil:
        return u"ta"_s;
    case QChar::Script_Ethiopic:
        return u"am"_s;
    default:
        return {};
    }
}

} // namespace

QChar::Script dominantScript(QStringView text)
{
    const ScriptCounts counts = countScripts(text.first(std::min(text.size(), Sample)));
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? QChar::Script_Unknown : QChar::Script(most - counts.begin());
}

bool isUnspaced(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Khmer:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

namespace {

/// Letters by script, so that equally much is said by equally many: a Chinese letter stands for about three.
ScriptCounts weighScripts(QStringView text)
{
    ScriptCounts counts = countScripts(text);
    for (const QChar::Script dense : {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana})
        counts[std::size_t(dense)] *= 3;
    counts[std::size_t(QChar::Script_Hangul)] *= 2;
    return counts;
}

std::optional<LanguageGuess> guessOfScript(QChar::Script script, const ScriptCounts &counts, QStringView text)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: {
        const int kana =
            counts[std::size_t(QChar::Script_Hiragana)] + counts[std::size_t(QChar::Script_Katakana)];
        const int east = counts[std::size_t(QChar::Script_Han)] + kana;
        return LanguageGuess{kana * 20 > east ? u"ja"_s : u"zh"_s, true}; // Japanese cannot do without kana
    }
    case QChar::Script_Latin:
        return best(latin(), text);
    case QChar::Script_Cyrillic:
        return best(cyrillic(), text);
    case QChar::Script_Arabic:
        return best(arabic(), text);
    default:
        break;
    }
    const QString only = ofScript(script);
    return only.isEmpty() ? std::nullopt : std::optional(LanguageGuess{only, true});
}

} // namespace

std::optional<LanguageGuess> guessLanguage(QStringView text)
{
    text = text.first(std::min(text.size(), Sample));
    ScriptCounts counts = weighScripts(text);
    const auto most = std::ranges::max_element(counts);
    if (*most < 4)
        return {};
    const auto script = QChar::Script(most - counts.begin());
    const auto guess = guessOfScript(script, counts, text);
    if (script != QChar::Script_Latin || (guess && guess->sure))
        return guess;
    // Latin letters that make no sentences are names and terms in a text of another script.
    const int latinLetters = std::exchange(*most, 0);
    const auto second = std::ranges::max_element(counts);
    if (*second * 3 < latinLetters + *second)
        return guess;
    const auto other = guessOfScript(QChar::Script(second - counts.begin()), counts, text);
    return other ? other : guess;
}

double shareOfCommonWords(QStringView text, const QString &language)
{
    const WordCounts words = countWords(text.first(std::min(text.size(), Sample)));
    for (const std::vector<Language> *languages : {&latin(), &cyrillic(), &arabic()}) {
        const auto found = std::ranges::find_if(
            *languages, [&](const Language &one) { return language == QLatin1StringView(one.code); });
        if (found == languages->end() || words.total == 0)
            continue;
        int hits = 0;
        for (const QString &word : found->words)
            hits += words.counts.value(word);
        return hits / double(words.total);
    }
    return 0;
}

} // namespace counterpart::text
