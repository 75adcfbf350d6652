// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pageparagraphs.h"

#include "core/reading/common/blanks.h"
#include "core/reading/common/lines.h"
#include "core/reading/common/shapes.h"
#include "core/reading/paged/pagecolumns.h"
#include "core/reading/paged/pagehyphens.h"
#include "core/text/stops.h"

#include <algorithm>

namespace counterpart::reading {

using domain::BlockKind;

namespace {

constexpr double ParagraphGap = 1.35; ///< of the usual pitch
constexpr double PictureGap = 4;      ///< likewise
constexpr double WidestPitch = 2.6;   ///< in heights of a letter: text with a free line between any two
constexpr double HeadingHeight = 1.15;
constexpr qsizetype LongestHeading = 250;
constexpr double FullLine = 0.6; ///< of the column: shorter ones do not run on without a sign of it

/// Bullets of symbol fonts have no letter of their own.
bool isSymbolBullet(QStringView line)
{
    return line.size() > 2 && line[0].category() == QChar::Other_PrivateUse && line[1].isSpace();
}

/// "12 See the decree of March."
bool isNoteStart(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 4 && line[at].isDigit())
        ++at;
    return at > 0 && at < 4 && at + 1 < line.size() && line[at].isSpace() && line[at + 1].isUpper();
}

qsizetype bulletOf(QStringView line)
{
    return isSymbolBullet(line) ? 2 : bulletLength(line);
}

class Paragraphs
{
public:
    explicit Paragraphs(const std::vector<PageLine> &lines)
        : m_lines(lines), m_body(bodyHeight(lines)), m_joiner(lines), m_columns(columnsOf(lines, m_body))
    {
    }
    [[nodiscard]] std::vector<DraftBlock> take();

private:
    [[nodiscard]] bool isFull(const PageLine &line, const PageLine &next, const Column &column) const;
    [[nodiscard]] bool isTitle(const PageLine &line) const;
    [[nodiscard]] bool startsItem(std::size_t at) const;
    [[nodiscard]] bool isIndented(std::size_t at, const Column &column) const;
    [[nodiscard]] bool goesOn(std::size_t at, const Column &column) const;
    [[nodiscard]] bool goesOnAcross(const Column &before, const Column &after) const;
    [[nodiscard]] bool isCutBetween(const PageLine &last, const PageLine &first, const Column &column) const;
    void add(std::size_t at, std::vector<DraftBlock> &blocks) const;
    void addColumn(const Column &column, std::vector<DraftBlock> &blocks, bool goesOnBefore) const;

    const std::vector<PageLine> &m_lines;
    double m_body;
    LineJoiner m_joiner;
    std::vector<Column> m_columns;
};

/// The first word of the next line would not have fitted into this one.
bool Paragraphs::isFull(const PageLine &line, const PageLine &next, const Column &column) const
{
    const double blank = 0.2 * line.height;
    const double tolerance = 0.1 * line.height;
    return line.box.right() + blank + next.firstWord > column.right + tolerance;
}

bool Paragraphs::isTitle(const PageLine &line) const
{
    return !line.recognised && line.height >= HeadingHeight * m_body;
}

bool Paragraphs::startsItem(std::size_t at) const
{
    const QStringView line = m_lines[at].view();
    return bulletOf(line) > 0 || isNumbered(line);
}

/// Set in from the column's edge by the first line's indent, while the line before is not.
bool Paragraphs::isIndented(std::size_t at, const Column &column) const
{
    const PageLine &line = m_lines[at];
    const PageLine &before = m_lines[at - 1];
    const double em = line.height;
    const double in = line.box.left() - before.box.left();
    return in > 0.8 * em && in < 6 * em && before.box.left() < column.left + 0.5 * em && !startsItem(at - 1);
}

/// Line \p at belongs to the paragraph of the one before it, in the same column.
bool Paragraphs::goesOn(std::size_t at, const Column &column) const
{
    const PageLine &line = m_lines[at];
    const PageLine &before = m_lines[at - 1];
    // Where a column is two lines, or each stands by itself, their distance is no pitch.
    const double widest = before.recognised ? column.pitch : WidestPitch * before.height;
    const double pitch = std::max(before.height, std::min(column.pitch, widest));
    const double distance = line.box.bottom() - before.box.bottom();
    // A picture may part a column, and a sentence with it.
    if (distance > PictureGap * pitch)
        return isCutBetween(before, line, column);
    if (!isSameHeight(before, line) || distance > ParagraphGap * pitch || startsItem(at) ||
        isIndented(at, column))
        return false;
    if (endsInHyphen(before.view()) || runsOn(before.view(), line.view()))
        return true;
    const QString text = tidied(before.view());
    if (isTitle(line))
        return !shapes::isLetterhead(text) && !shapes::isDateline(text);
    const bool full = isFull(before, line, column);
    if (before.recognised && full)
        return before.box.width() > FullLine * (column.right - column.left);
    if (full)
        return true;
    return !text::endsSentence(text) && !shapes::isHeadingLike(text) && !shapes::isLetterhead(text) &&
           before.box.width() > 0.8 * (column.right - column.left);
}

/// The first line of \p after belongs to the paragraph that the end of \p before cuts.
bool Paragraphs::goesOnAcross(const Column &before, const Column &after) const
{
    return isCutBetween(m_lines[before.end - 1], m_lines[after.begin], before);
}

/// \p first goes on with the sentence that \p last, a line of \p column, breaks off.
bool Paragraphs::isCutBetween(const PageLine &last, const PageLine &first, const Column &column) const
{
    if (!isSameHeight(last, first) || bulletOf(first.view()) > 0 || isNumbered(first.view()) || isTitle(first))
        return false;
    if (runsOn(last.view(), first.view()) || (endsInHyphen(last.view()) && first.view().front().isLower()))
        return true;
    const QString text = tidied(last.view());
    const QString next = tidied(first.view());
    const bool wide = last.box.width() > FullLine * (column.right - column.left) &&
                      column.end - column.begin > 1 && isFull(last, first, column);
    return wide && !text::endsSentence(text) && !text.endsWith(u':') && !shapes::isHeadingLike(text) &&
           !shapes::isLetterhead(next) && !shapes::isDateline(next);
}

void Paragraphs::add(std::size_t at, std::vector<DraftBlock> &blocks) const
{
    const PageLine &line = m_lines[at];
    DraftBlock block;
    const qsizetype bullet = bulletOf(line.view());
    block.text = line.text.mid({bullet, line.text.size()});
    if (bullet > 0 || isNumbered(line.view())) {
        block.kind = BlockKind::ListItem;
        block.marked = true;
    } else {
        block.bold = isTitle(line);
    }
    blocks.push_back(std::move(block));
}

void Paragraphs::addColumn(const Column &column, std::vector<DraftBlock> &blocks, bool goesOnBefore) const
{
    for (std::size_t i = column.begin; i < column.end; ++i) {
        const bool opensNote = column.note && isNoteStart(m_lines[i].view());
        if (i == column.begin ? goesOnBefore : !opensNote && goesOn(i, column))
            m_joiner.join(blocks.back().text, m_lines[i].text);
        else
            add(i, blocks);
    }
}

std::vector<DraftBlock> Paragraphs::take()
{
    std::vector<DraftBlock> blocks;
    std::vector<DraftBlock> notes; ///< wait for the end of the paragraph that goes on over them
    const Column *before = nullptr;
    for (const Column &column : m_columns) {
        if (column.note) {
            addColumn(column, notes, false);
            continue;
        }
        const bool cut = before && !blocks.empty() && goesOnAcross(*before, column);
        const bool turned = before && m_lines[before->begin].page != m_lines[column.begin].page;
        const auto end = std::ptrdiff_t(blocks.size());
        addColumn(column, blocks, cut);
        if (turned) {
            blocks.insert(blocks.begin() + end, std::make_move_iterator(notes.begin()),
                          std::make_move_iterator(notes.end()));
            notes.clear();
        }
        before = &column;
    }
    std::ranges::move(notes, std::back_inserter(blocks));
    for (DraftBlock &block : blocks) {
        const QString text = tidied(block.text.view());
        const bool heading = block.bold && text.size() <= LongestHeading && !shapes::isLetterhead(text) &&
                             !shapes::isDateline(text) && !shapes::isProse(text);
        if (heading) {
            block.kind = BlockKind::Heading;
            block.marked = true;
        }
        block.bold = heading;
    }
    return blocks;
}

} // namespace

std::vector<DraftBlock> blocksOfPages(const std::vector<PageLine> &lines)
{
    return Paragraphs(lines).take();
}

} // namespace counterpart::reading
