// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/lines.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"
#include "core/reading/common/shapes.h"
#include "core/text/stops.h"

#include <algorithm>

namespace counterpart::reading {

using domain::BlockKind;
using text::MappedText;
using text::Range;

namespace {

/// Texts with longer lines are not wrapped by hand or program.
constexpr qsizetype WidestMargin = 120;
constexpr qsizetype NarrowestMargin = 50;
/// Lines of scripts without capitals that reach the margin, before it is one.
constexpr qsizetype FewestFull = 3;

struct Line
{
    Range range; ///< without the line end and without blanks at the end
    bool blank = false;
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end] != u'\f' &&
               text[end] != QChar::LineSeparator && text[end] != QChar::ParagraphSeparator)
            ++end;
        qsizetype trimmed = end;
        while (trimmed > begin && text[trimmed - 1].isSpace())
            --trimmed;
        const QStringView content = text.sliced(begin, trimmed - begin);
        const bool blank = std::ranges::none_of(
            content, [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
        lines.push_back({{begin, trimmed}, blank});
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++end;
        begin = end + 1;
    }
    return lines;
}

/// How the text is wrapped, judged by the lines that another one follows.
struct Wrapping
{
    qsizetype margin = 0; ///< the widest of them; 0 if nothing is wrapped
    bool ragged = false;  ///< most break off in mid-sentence: wrapped by hand, not to the margin
    /// How long a full line of a script without capitals is; 0 if these lines are not wrapped.
    qsizetype uncased = 0;
};

/// Most letters are of a script without capitals. There nothing tells a line that goes on from the next
/// statement, and with no blanks between words a whole line counts as the word that did not fit any more.
bool isUncased(QStringView line)
{
    qsizetype letters = 0;
    qsizetype cased = 0;
    for (const QChar c : line) {
        letters += c.isLetter();
        cased += c.isLower() || c.isUpper();
    }
    return letters > 0 && cased * 2 < letters;
}

/// Where lines of scripts without capitals are full, if nearly all that break off are about as long.
qsizetype uncasedMargin(QStringView text, const std::vector<Line> &lines)
{
    constexpr qsizetype Narrowest = 20;
    std::vector<qsizetype> open; // lengths of the lines that end no sentence
    qsizetype widest = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const QStringView line = lines[i].range.in(text);
        if (lines[i].blank || lines[i + 1].blank || !isUncased(line))
            continue;
        widest = std::max(widest, line.size());
        if (!text::endsSentence(line) && !line.endsWith(u':'))
            open.push_back(line.size());
    }
    const qsizetype least = widest - std::max<qsizetype>(2, widest / 8);
    const auto full = std::ranges::count_if(open, [least](qsizetype length) { return length >= least; });
    return widest >= Narrowest && full >= FewestFull && full * 4 >= qsizetype(open.size()) * 3 ? least : 0;
}

Wrapping wrappingOf(QStringView text, const std::vector<Line> &lines)
{
    Wrapping wrapping;
    qsizetype followed = 0;
    qsizetype cut = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].range.length() > WidestMargin)
            return {};
        if (lines[i].blank || lines[i + 1].blank)
            continue;
        wrapping.margin = std::max(wrapping.margin, lines[i].range.length());
        ++followed;
        const QStringView line = lines[i].range.in(text);
        cut += !text::endsSentence(line) && !line.endsWith(u':');
    }
    if (followed < 2)
        return {};
    wrapping.ragged = wrapping.margin >= NarrowestMargin && 2 * cut >= followed;
    wrapping.uncased = uncasedMargin(text, lines);
    return wrapping;
}

qsizetype firstWordLength(QStringView line)
{
    qsizetype from = 0;
    while (from < line.size() && line[from].isSpace())
        ++from;
    qsizetype to = from;
    while (to < line.size() && !line[to].isSpace())
        ++to;
    return to - from;
}

/// Headings in capitals over two lines go on with "AND …", "OF …".
bool capitalsGoOn(QStringView after)
{
    const QStringView word = after.trimmed().first(firstWordLength(after));
    static const lexicon::CueWords &words = lexicon::cueWords(u"shapes.capitals_go_on");
    return words.contains(word);
}

DraftBlock blockOf(const MappedText &text, Range line)
{
    DraftBlock block;
    const QStringView view = line.in(text.view());
    if (const qsizetype bullet = bulletLength(view)) {
        block.kind = BlockKind::ListItem;
        block.marked = true;
        line.begin += bullet;
    } else if (isNumbered(view)) {
        block.kind = BlockKind::ListItem;
        block.marked = true;
    }
    block.text = text.mid(line);
    return block;
}

bool isWrap(QStringView before, QStringView after, const Wrapping &wrapping)
{
    const qsizetype margin = wrapping.margin;
    const bool full = isUncased(before) && isUncased(after)
                          ? wrapping.uncased > 0 && before.size() >= wrapping.uncased
                          : margin > 0 && before.size() + 1 + firstWordLength(after) > margin;
    // A wrap may put a dash or "2. The …" at the start of a line.
    if (bulletLength(after) > 0 || isNumbered(after))
        return full && before.back().isLetterOrNumber();
    const bool capitals = before.toString().toUpper() == before;
    if (full)
        return true;
    if (wrapping.ragged && 2 * before.size() >= margin && !capitals &&
        !shapes::isLetterhead(before.trimmed()))
        return true;
    return runsOn(before, after) || (capitals && capitalsGoOn(after));
}

} // namespace

bool isNumbered(QStringView line)
{
    line = line.trimmed();
    qsizetype at = line.startsWith(u'(') ? 1 : 0;
    const qsizetype from = at;
    while (at < line.size() && at < from + 3 && (line[at].isDigit() || line[at].isLower()))
        ++at;
    const bool digits =
        at > from && std::ranges::all_of(line.sliced(from, at - from), [](QChar c) { return c.isDigit(); });
    if (at == from || (!digits && from == 0 && at > from + 1) || at + 1 >= line.size())
        return false;
    const bool closed = line[at] == u')' || (digits && from == 0 && line[at] == u'.');
    return closed && line[at + 1].isSpace();
}

qsizetype bulletLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    static constexpr QStringView Bullets = u"•●▪■◦‣⁃∙·–—-*";
    const qsizetype mark = at;
    if (at + 1 >= line.size() || !(Bullets.contains(line[at]) || line[at] == u'o') || !line[at + 1].isSpace())
        return 0;
    ++at;
    while (at < line.size() && line[at].isSpace())
        ++at;
    if (at == line.size() || (line[mark] == u'o' && !line[at].isUpper())) // Word's second bullet
        return 0;
    return at;
}

bool runsOn(QStringView before, QStringView after)
{
    before = before.trimmed();
    after = after.trimmed();
    if (before.isEmpty() || after.isEmpty() || !after.front().isLower())
        return false;
    const QChar last = before.back();
    return last.isLetterOrNumber() || last == u',' || last == u'-' || last == u'–';
}

bool suspends(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"shapes.suspending");
    return words.contains(word);
}

void join(MappedText &before, const MappedText &after)
{
    const QStringView left = before.view();
    const QStringView right = after.view();
    const bool hyphened = left.endsWith(u'-') && left.size() > 1 && left[left.size() - 2].isLetter() &&
                          !right.isEmpty() && right.front().isLower() && !suspends(right.first(firstWordLength(right)));
    const bool unspaced =
        !left.isEmpty() && !right.isEmpty() && isUnspaced(left.back()) && isUnspaced(right.front());
    if (!hyphened && !unspaced)
        before.appendInserted(u" ");
    before.append(after);
}

std::vector<DraftBlock> blocksOfLines(const MappedText &text)
{
    const std::vector<Line> lines = linesOf(text.view());
    const Wrapping wrapping = wrappingOf(text.view(), lines);
    std::vector<DraftBlock> blocks;
    bool open = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].blank) {
            open = false;
            continue;
        }
        const QStringView view = lines[i].range.in(text.view());
        if (open && isWrap(lines[i - 1].range.in(text.view()), view, wrapping)) {
            qsizetype begin = lines[i].range.begin;
            while (text.view()[begin].isSpace())
                ++begin;
            join(blocks.back().text, text.mid({begin, lines[i].range.end}));
        } else {
            blocks.push_back(blockOf(text, lines[i].range));
        }
        open = true;
    }
    return blocks;
}

} // namespace counterpart::reading
