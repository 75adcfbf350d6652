// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping.h"

#include "core/text/segmenter.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace counterpart::widgets {

namespace {

constexpr QChar MayBreak(0x200B);

/// Chinese and Japanese can be broken anywhere, Qt does so.
bool needsDictionary(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Khmer:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

QString breakable(const QString &text)
{
    if (std::ranges::none_of(text, needsDictionary))
        return text;
    static text::Segmenter segmenter;
    QString result;
    qsizetype done = 0;
    for (const text::Token &word : segmenter.words(text, text::Range{0, text.size()})) {
        const qsizetype start = word.range.begin;
        const bool adjoins = start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1].isMark());
        if (adjoins && needsDictionary(text[start])) {
            result += QStringView(text).mid(done, start - done);
            result += MayBreak;
            done = start;
        }
    }
    result += QStringView(text).mid(done);
    return result;
}

QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(breakable(text.simplified()), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetrics(font).elidedText(layout.text().mid(line.textStart()), Qt::ElideRight,
                                                   width);
            break;
        }
        // The blank at which it is broken takes no room.
        lines << layout.text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace counterpart::widgets
