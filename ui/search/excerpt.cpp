// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/excerpt.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace counterpart::search {

namespace {

/// How many characters of \p text stand on the lines.
qsizetype fitting(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    qsizetype end = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

/// The beginning of a word at or before \p at; of text without blanks, of a character.
qsizetype wordBefore(const QString &text, qsizetype at)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(at);
    while (words.position() > 0 && !words.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem)) {
        if (words.toPreviousBoundary() < 0)
            return 0;
    }
    return std::max<qsizetype>(0, words.position());
}

Excerpt from(const QString &text, const std::vector<text::Range> &marks, qsizetype begin)
{
    const QString lead(begin > 0 ? 1 : 0, u'…');
    Excerpt excerpt{lead + text.sliced(begin), {}};
    const qsizetype moved = lead.size() - begin;
    for (const text::Range &mark : marks) {
        if (mark.begin >= begin)
            excerpt.marks.push_back({mark.begin + moved, mark.end + moved});
    }
    return excerpt;
}

/// With a sign of omission at its end where not all of it is seen; the first mark is never given up for that.
Excerpt ended(Excerpt excerpt, const QFont &font, int width, int lines)
{
    const qsizetype seen = fitting(excerpt.text, font, width, lines);
    if (seen >= excerpt.text.size())
        return excerpt;
    const qsizetype least = excerpt.marks.empty() ? 1 : excerpt.marks.front().end;
    for (qsizetype end = seen; end >= least; end = wordBefore(excerpt.text, end - 1)) {
        QString text = excerpt.text.first(end);
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        text += u'…';
        if (fitting(text, font, width, lines) < text.size())
            continue;
        excerpt.text = text;
        std::erase_if(excerpt.marks, [end](const text::Range &mark) { return mark.end > end; });
        break;
    }
    return excerpt;
}

} // namespace

Excerpt excerptWithMark(const QString &text, const std::vector<text::Range> &marks, const QFont &font,
                        int width, int lines)
{
    if (marks.empty() || fitting(text, font, width, lines) >= marks.front().end)
        return ended({text, marks}, font, width, lines);
    // A third of what fits stands before the mark, less where the mark would still not be seen.
    const text::Range first = marks.front();
    const qsizetype room = std::max<qsizetype>(1, fitting(text, font, width, lines));
    for (qsizetype before = room / 3; before > 0; before /= 2) {
        const Excerpt excerpt = from(text, marks, wordBefore(text, std::max<qsizetype>(0, first.begin - before)));
        if (!excerpt.marks.empty() &&
            fitting(excerpt.text, font, width, lines) >= excerpt.marks.front().end)
            return ended(excerpt, font, width, lines);
    }
    return ended(from(text, marks, first.begin), font, width, lines);
}

} // namespace counterpart::search
