// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/rtftext.h"

#include "core/reading/common/charsets.h"
#include "core/reading/common/codepages.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t DeepestGroup = 1'000;
constexpr qsizetype LongestWord = 32;
constexpr qsizetype LongestNumber = 9;
constexpr int MostSkipped = 16; ///< letters that stand beside a character for programs without Unicode
constexpr qsizetype MostFonts = 10'000;

/// Groups that hold none of the text.
bool isNoText(QByteArrayView word)
{
    static const QSet<QByteArrayView> words{
        "colortbl",  "stylesheet", "info",    "pict",      "object",    "header",    "headerl",
        "headerr",   "headerf",    "footer",  "footerl",   "footerr",   "footerf",
        "listtable", "revtbl",     "rsidtbl", "generator", "fldinst",   "bkmkstart", "bkmkend",
        "shprslt",   "annotation", "atnid",   "atnauthor", "themedata", "datastore", "listoverridetable",
        "xe",        "tc",         "filetbl", "nextfile",  "template",  "private",   "nonshppict"};
    return words.contains(word);
}

/// Words that stand for a character.
char16_t characterOf(QByteArrayView word)
{
    static const QHash<QByteArrayView, char16_t> characters{
        {"tab", u'\t'},           {"cell", u'\t'},       {"nestcell", u'\t'},   {"emdash", u'\u2014'},
        {"endash", u'\u2013'},    {"lquote", u'\u2018'}, {"rquote", u'\u2019'}, {"ldblquote", u'\u201C'},
        {"rdblquote", u'\u201D'}, {"bullet", u'\u2022'}, {"emspace", u' '},     {"enspace", u' '},
        {"qmspace", u' '},        {"zwj", u'\u200D'},    {"zwnj", u'\u200C'},   {"ltrmark", u'\u200E'},
        {"rtlmark", u'\u200F'}};
    return characters.value(word, 0);
}

/// Words that end a line, and those that end a paragraph.
bool endsLine(QByteArrayView word)
{
    return word == "line" || word == "lbr" || word == "softline";
}
bool endsParagraph(QByteArrayView word)
{
    return word == "par" || word == "sect" || word == "page" || word == "row" || word == "nestrow";
}

/// Ignored is what stands beside by its own word, and may hold the text of a box.
enum class Place { Text, Fonts, Markup, Note, Beside, Ignored };

/// What holds within a group and goes with its end.
struct Group
{
    Place place = Place::Text;
    bool isLook = false;   ///< in an RTF that was a page: what only shows it
    bool isHidden = false; ///< or struck out
    int font = -1;
    int fallback = 1; ///< letters beside a character
};

class RtfReader
{
public:
    explicit RtfReader(QByteArrayView rtf) : m_rtf(rtf) {}
    RtfText run();

private:
    void control();
    void symbol(char c);
    void hexadecimal();
    void word(QByteArrayView name, std::optional<int> number);
    bool setFont(QByteArrayView name, int number);
    bool setGroup(QByteArrayView name, std::optional<int> number);
    void open();
    void close();
    /// A letter in the encoding that holds here.
    void letter(char byte);
    void character(char16_t unit);
    void lineEnd(bool paragraph);
    void flush();
    /// One of the letters that stand beside a character is passed over.
    bool skipsOne() { return m_skip > 0 && m_skip-- > 0; }
    [[nodiscard]] bool isText() const
    {
        return !m_group.isHidden &&
               (m_group.place == Place::Markup ||
                ((m_group.place == Place::Text || m_group.place == Place::Note) && !m_group.isLook));
    }
    [[nodiscard]] bool isBeside() const { return m_group.place == Place::Beside || m_group.place == Place::Ignored; }
    QString &sink() { return m_group.place == Place::Note ? m_notes : m_out.text; }
    bool setPlace(QByteArrayView name, bool mayIgnore);
    void finish();
    [[nodiscard]] quint32 codePage() const { return m_fonts.value(m_group.font, m_codePage); }

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
    RtfText m_out;
    QString m_notes;
    Group m_group;
    std::vector<Group> m_around;
    std::size_t m_tooDeep = 0; ///< groups open beyond DeepestGroup
    QByteArray m_letters;      ///< not decoded yet
    QHash<int, quint32> m_fonts;
    QHash<quint32, QByteArray> m_encodings; ///< by code page; empty for one that is not known
    qsizetype m_damaged = 0;                ///< letters
    quint32 m_codePage = 1252;
    int m_defined = -1; ///< the font at hand in the table of fonts
    int m_default = -1;
    int m_skip = 0;
    bool m_mayIgnore = false; ///< "\*": a group that who does not know it passes over
};

RtfText RtfReader::run()
{
    while (m_at < m_rtf.size()) {
        const char c = m_rtf[m_at++];
        if (c == '{')
            open();
        else if (c == '}')
            close();
        else if (c == '\\')
            control();
        else if (c != '\r' && c != '\n' && c != '\0' && !skipsOne())
            letter(c);
    }
    flush();
    finish();
    return std::move(m_out);
}

void RtfReader::finish()
{
    if (!m_notes.trimmed().isEmpty())
        m_out.text += u"\n\n"_s + (m_out.isHtml ? m_notes.toHtmlEscaped() : m_notes);
    for (auto it = m_encodings.cbegin(); it != m_encodings.cend(); ++it) {
        if (it->isEmpty())
            m_out.warnings << u"letters in the code page %1, which is not known, were read as windows-1252 and may be "
                              "others than were written"_s.arg(it.key());
    }
    if (m_damaged > 0)
        m_out.warnings << damageTold(m_damaged);
}

void RtfReader::open()
{
    flush();
    m_skip = 0;
    m_mayIgnore = false;
    if (m_around.size() < DeepestGroup)
        m_around.push_back(m_group);
    else
        ++m_tooDeep;
}

void RtfReader::close()
{
    flush();
    m_skip = 0;
    if (m_tooDeep > 0) {
        --m_tooDeep;
    } else if (!m_around.empty()) {
        m_group = m_around.back();
        m_around.pop_back();
    }
}

void RtfReader::control()
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto runOf = [this](const auto &fits, qsizetype most) {
        const qsizetype from = m_at;
        while (m_at < m_rtf.size() && m_at - from < most && fits(m_rtf[m_at]))
            ++m_at;
        return m_rtf.sliced(from, m_at - from);
    };
    if (m_at >= m_rtf.size())
        return;
    if (!isLetter(m_rtf[m_at])) {
        symbol(m_rtf[m_at++]);
        return;
    }
    const QByteArrayView name = runOf(isLetter, LongestWord);
    const bool minus = m_at + 1 < m_rtf.size() && m_rtf[m_at] == '-' && isDigit(m_rtf[m_at + 1]);
    m_at += minus;
    const QByteArrayView digits = runOf(isDigit, LongestNumber);
    if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
        ++m_at;
    const int number = digits.toInt() * (minus ? -1 : 1);
    if (name == "bin") // bytes of a picture, whatever they look like
        m_at += std::clamp<qsizetype>(number, 0, m_rtf.size() - m_at);
    else if (!skipsOne())
        word(name, digits.isEmpty() ? std::nullopt : std::optional(number));
}

void RtfReader::symbol(char c)
{
    if (c == '\'')
        return hexadecimal();
    if (c == '*') {
        m_mayIgnore = true;
        return;
    }
    if (skipsOne())
        return;
    if (c == '{' || c == '}' || c == '\\')
        letter(c);
    else if (c == '~')
        character(u'\u00A0');
    else if (c == '_')
        character(u'\u2011');
    else if (c == '\r' || c == '\n')
        lineEnd(true);
}

void RtfReader::hexadecimal()
{
    bool isNumber = false;
    const uint value = m_at + 2 <= m_rtf.size() ? m_rtf.sliced(m_at, 2).toUInt(&isNumber, 16) : 0;
    if (!isNumber)
        return;
    m_at += 2;
    if (!skipsOne())
        letter(char(value));
}

void RtfReader::word(QByteArrayView name, std::optional<int> number)
{
    const bool mayIgnore = std::exchange(m_mayIgnore, false);
    if (name == "u") {
        character(char16_t(number.value_or(0) & 0xFFFF));
        m_skip = m_group.fallback;
    } else if (setPlace(name, mayIgnore)) {
        return;
    } else if (name == "fromhtml") {
        m_out.isHtml = number.value_or(1) != 0;
    } else if (endsLine(name) || endsParagraph(name)) {
        lineEnd(endsParagraph(name));
    } else if (const char16_t unit = characterOf(name); unit != 0) {
        character(unit);
    } else if (!setFont(name, number.value_or(0))) {
        setGroup(name, number);
    }
}

/// Where the group belongs. False for words that are about something else.
bool RtfReader::setPlace(QByteArrayView name, bool mayIgnore)
{
    const bool isBox = name == "shptxt" && m_group.place == Place::Ignored;
    if (!isBox && name != "footnote" && !mayIgnore && !isNoText(name))
        return false;
    flush();
    if (isBox || (name == "footnote" && !isBeside())) {
        m_group.place = Place::Note;
        lineEnd(true);
    } else if (name == "htmltag" && mayIgnore && !isBeside()) {
        m_group.place = Place::Markup;
    } else if (m_group.place != Place::Beside) {
        m_group.place = isNoText(name) ? Place::Beside : Place::Ignored;
    }
    return true;
}

/// Fonts tell in what encoding letters are. False for words that are about something else.
bool RtfReader::setFont(QByteArrayView name, int number)
{
    const bool inTable = m_group.place == Place::Fonts;
    static const QHash<QByteArrayView, quint32> sets{{"mac", 10000}, {"pc", 437}, {"pca", 850}};
    if (name == "ansicpg") {
        m_codePage = number > 0 ? quint32(number) : m_codePage;
    } else if (!inTable && sets.contains(name)) {
        m_codePage = sets.value(name);
    } else if (name == "fonttbl") {
        m_group.place = Place::Fonts;
    } else if (name == "deff") {
        m_default = number;
    } else if (name == "f") {
        flush();
        (inTable ? m_defined : m_group.font) = number;
    } else if (inTable && (name == "fcharset" || name == "cpg") && m_fonts.size() < MostFonts) {
        const quint32 page = name == "cpg" ? quint32(std::max(number, 0)) : codePageOfCharset(number);
        if (page != 0)
            m_fonts.insert(m_defined, page);
    } else {
        return false;
    }
    return true;
}

bool RtfReader::setGroup(QByteArrayView name, std::optional<int> number)
{
    const bool on = number.value_or(1) != 0;
    flush();
    if (name == "uc")
        m_group.fallback = std::clamp(number.value_or(1), 0, MostSkipped);
    else if (name == "htmlrtf")
        m_group.isLook = on;
    else if (name == "v" || name == "deleted")
        m_group.isHidden = on;
    else if (name == "plain")
        m_group.font = m_default;
    else
        return false;
    return true;
}

void RtfReader::letter(char byte)
{
    if (isText())
        m_letters += byte;
}

void RtfReader::character(char16_t unit)
{
    flush();
    if (isText())
        sink() += QChar(unit);
}

void RtfReader::lineEnd(bool paragraph)
{
    flush();
    if (isText())
        sink() += paragraph && !m_out.isHtml ? QStringView(u"\n\n") : QStringView(u"\n");
}

void RtfReader::flush()
{
    if (m_letters.isEmpty())
        return;
    const quint32 page = codePage();
    if (!m_encodings.contains(page))
        m_encodings.insert(page, codePageName(page));
    const QByteArray name = m_encodings.value(page);
    const auto decoded = decodeDeclared(m_letters, name.isEmpty() ? "windows-1252" : name);
    const QString text = decoded ? decoded->text : QString::fromLatin1(m_letters);
    m_damaged += damagedCharacters(text);
    sink() += text;
    m_letters.clear();
}

} // namespace

std::optional<RtfText> textOfRtf(QByteArrayView rtf)
{
    return rtf.startsWith("{\\rtf") ? std::optional(RtfReader(rtf).run()) : std::nullopt;
}

} // namespace counterpart::reading
