// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reports/printedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;

namespace {

/// A glyph of these stands for one letter, or for a few that its font names.
bool leadsBack(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression number(u"\\[U\\+([0-9A-F]{4,6})\\]"_s);
    for (auto match = number.match(text); match.hasMatch();
         match = number.match(text, match.capturedStart() + 1)) {
        const char32_t c = match.captured(1).toUInt(nullptr, 16);
        const QString character = c <= 0xFFFF ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        text.replace(match.capturedStart(), match.capturedLength(), character);
    }
    return text;
}

QString textOf(const std::vector<const reading::PageWord *> &words)
{
    QString text;
    for (const reading::PageWord *word : words)
        text += word->text;
    return text;
}

/// The running head and the foot of a report's page, which a text that goes on over pages has in its midst.
bool isFurniture(const reading::Page &page, const reading::PageWord &word)
{
    constexpr qreal Head = 50; ///< points, of the page's height from its edge
    constexpr qreal Foot = 42;
    const qreal middle = word.box.center().y();
    return middle < Head || middle > page.size.height() - Foot;
}

/// From the top line to the last, each from the left.
void sortByLine(std::vector<const reading::PageWord *> &words)
{
    std::ranges::sort(words, {}, [](const reading::PageWord *word) { return word->box.center().y(); });
    for (auto first = words.begin(); first != words.end();) {
        const QRectF box = (*first)->box;
        const auto last = std::find_if(first, words.end(), [&box](const reading::PageWord *word) {
            return word->box.center().y() > box.center().y() + box.height() / 2;
        });
        std::sort(first, last, [](const reading::PageWord *a, const reading::PageWord *b) {
            return a->box.x() < b->box.x();
        });
        first = last;
    }
}

bool isPrinted(QString found, QString wanted, bool softHyphens)
{
    if (softHyphens) { // drawn where a line ends at one
        found.remove(u'-');
        wanted.remove(u'-');
    }
    for (const QString &before : {QString(), QString(u'“')}) {
        for (const QString &after : {QString(), QString(u'”')}) {
            if (found == before + wanted + after)
                return true;
        }
    }
    return false;
}

Printed unless(bool found, const QString &expected)
{
    if (found)
        return Printed::Found;
    const QList<uint> characters = expected.toUcs4();
    const bool readable = std::ranges::all_of(characters, [](uint c) { return leadsBack(c); });
    return readable ? Printed::OtherWords : Printed::Unreadable;
}

} // namespace

QString letterForm(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format: // soft hyphens and joiners among them
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            continue;
        default:
            break;
        }
        // Hyphens that forbid a break, or not, are one glyph.
        letters += c == u'\u2010' || c == u'\u2011' ? u'-' : c;
    }
    return withoutNumbers(letters);
}

Printed readBack(const reading::Page &page, const QRectF &area, const QString &expected)
{
    const QRectF within = area.adjusted(-1, -1, 1, 1);
    std::vector<const reading::PageWord *> words;
    for (const reading::PageWord &word : page.words) {
        if (within.contains(word.box.center()))
            words.push_back(&word);
    }
    const QString wanted = letterForm(expected);
    const bool softHyphens = expected.contains(QChar(QChar::SoftHyphen));
    const bool asTold = isPrinted(letterForm(textOf(words)), wanted, softHyphens);
    sortByLine(words); // the reading order of a page is a guess, also within a column
    return unless(asTold || isPrinted(letterForm(textOf(words)), wanted, softHyphens), wanted);
}

QStringList lettersOf(const std::vector<reading::Page> &pages)
{
    QStringList letters(3);
    for (const reading::Page &page : pages) {
        std::vector<const reading::PageWord *> orders[3];
        for (const reading::PageWord &word : page.words) {
            if (isFurniture(page, word))
                continue;
            orders[0].push_back(&word);
            orders[word.box.center().x() < page.size.width() / 2 ? 1 : 2].push_back(&word);
        }
        sortByLine(orders[1]);
        sortByLine(orders[2]);
        for (qsizetype i = 0; i < letters.size(); ++i)
            letters[i] += letterForm(textOf(orders[i]));
    }
    return letters;
}

Printed readBack(const QStringList &letters, const QString &expected)
{
    const QString wanted = letterForm(expected);
    return unless(std::ranges::any_of(letters, [&](const QString &text) { return text.contains(wanted); }),
                  wanted);
}

} // namespace counterpart::workspace
