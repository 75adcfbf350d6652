// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/printedtext.h"

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
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, match.capturedStart() + 1)) {
        const char32_t c = match.captured(1).toUInt(nullptr, 16);
        const QString character = c <= 0xFFFF ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        text.replace(match.capturedStart(), match.capturedLength(), character);
    }
    return text;
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
    QString text;
    for (const reading::PageWord &word : page.words) {
        if (within.contains(word.box.center()))
            text += word.text;
    }
    QString found = letterForm(text);
    QString wanted = letterForm(expected);
    if (expected.contains(QChar(QChar::SoftHyphen))) { // drawn where a line ends at it
        found.remove(u'-');
        wanted.remove(u'-');
    }
    return unless(found == wanted || found == u'“' + wanted + u'”' || found == u'“' + wanted ||
                      found == wanted + u'”',
                  wanted);
}

Printed readBack(const QString &pages, const QString &expected)
{
    const QString wanted = letterForm(expected);
    return unless(pages.contains(wanted), wanted);
}

} // namespace counterpart::workspace
