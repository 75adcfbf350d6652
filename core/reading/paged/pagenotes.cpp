// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagenotes.h"

#include "core/reading/common/notemarks.h"

#include <algorithm>
#include <cmath>

namespace counterpart::reading {

namespace {

constexpr double Small = 0.85;   ///< of the letters before it
constexpr double Raise = 0.12;   ///< of their height
constexpr double Nearest = 0.8;  ///< likewise: what stands further off belongs to another word

/// \p word is smaller than \p beside, stands higher, and \p gap from it.
bool isRaised(const PageWord &beside, const PageWord &word, double gap)
{
    const double height = beside.box.height();
    return word.box.height() < Small * height && word.box.bottom() < beside.box.bottom() - Raise * height &&
           word.box.center().y() < beside.box.center().y() - Raise / 2 * height &&
           word.box.bottom() > beside.box.top() && gap < Nearest * height && gap > -Nearest * height;
}

/// Behind \p before.
bool isRaised(const PageWord &before, const PageWord &word)
{
    return isRaised(before, word, word.box.left() - before.box.right());
}

/// A note's own number, raised before its text.
bool opensNote(const PageWord &word, const PageWord &next)
{
    return isRaised(next, word, next.box.left() - word.box.right());
}

bool closes(QStringView text)
{
    static constexpr QStringView Closers = u".,;:!?)]}%’”»";
    return !text.isEmpty() && Closers.contains(text.front());
}

/// The word at \p next stands behind \p before on its line, whatever was told to end between them.
bool goesOn(const PageWord &before, const std::vector<PageWord> &words, std::size_t next)
{
    if (next >= words.size())
        return false;
    const QRectF &box = words[next].box;
    const double height = before.box.height();
    return std::abs(box.bottom() - before.box.bottom()) < Raise * height && box.left() > before.box.right() &&
           box.left() < before.box.right() + 2 * height;
}

} // namespace

void dropNoteMarks(Page &page)
{
    if (page.recognised)
        return;
    std::vector<PageWord> kept;
    kept.reserve(page.words.size());
    QString line; ///< so far
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        PageWord &word = page.words[i];
        // The line may have been taken to end before the mark: then it goes on behind it.
        const bool raised = !kept.empty() && isRaised(kept.back(), word);
        const QStringView after = i + 1 < page.words.size() ? QStringView(page.words[i + 1].text) : QStringView();
        const Raised kind = raised ? raisedKind(line, word.text, word.blankAfter ? QStringView() : after) : Raised::Part;
        if (kind == Raised::Note) {
            const bool parted = kept.back().blankAfter || word.blankAfter;
            kept.back().blankAfter = word.blankAfter || (parted && !closes(after));
            kept.back().lineEnd = word.lineEnd && !goesOn(kept.back(), page.words, i + 1);
            continue;
        }
        if (raised)
            kept.back().blankAfter = false;
        if (kind == Raised::Power)
            word.text = raisedDigits(word.text);
        if (line.isEmpty() && i + 1 < page.words.size() && opensNote(word, page.words[i + 1])) {
            word.blankAfter = true;
            word.lineEnd = false;
        }
        line += word.text;
        if (word.blankAfter)
            line += u' ';
        if (word.lineEnd)
            line.clear();
        kept.push_back(std::move(word));
    }
    page.words = std::move(kept);
}

} // namespace counterpart::reading
