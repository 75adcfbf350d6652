// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/unsaid.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace counterpart::reading {

namespace {

constexpr qsizetype Run = 8;       ///< letters that are compared at once
constexpr double SameShare = 0.8;  ///< of the runs of a block that stand elsewhere too: it is said there
constexpr int MostShort = 2'000;   ///< blocks shorter than a run that are looked for, each in the whole text

/// Letters and digits alone.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// What a text says, by its runs of letters: words are not parted by blanks in every script.
class Said
{
public:
    explicit Said(const std::vector<DraftBlock> &blocks);
    [[nodiscard]] bool says(const DraftBlock &block);
    [[nodiscard]] bool saysAll(const std::vector<DraftBlock> &blocks)
    {
        return std::ranges::all_of(blocks, [this](const DraftBlock &block) { return says(block); });
    }

private:
    static std::vector<size_t> runsOf(QStringView letters);

    QString m_letters;
    std::vector<size_t> m_runs; ///< hashes, in order
    int m_short = 0;
};

std::vector<size_t> Said::runsOf(QStringView letters)
{
    std::vector<size_t> runs;
    for (qsizetype i = 0; i + Run <= letters.size(); ++i)
        runs.push_back(qHash(letters.sliced(i, Run)));
    return runs;
}

Said::Said(const std::vector<DraftBlock> &blocks)
{
    for (const DraftBlock &block : blocks)
        m_letters += lettersOf(block.text.view());
    m_runs = runsOf(m_letters);
    std::ranges::sort(m_runs);
}

bool Said::says(const DraftBlock &block)
{
    const QString letters = lettersOf(block.text.view());
    const std::vector<size_t> runs = runsOf(letters);
    if (runs.empty())
        return letters.isEmpty() || (++m_short <= MostShort && m_letters.contains(letters));
    const auto same = std::ranges::count_if(runs, [&](size_t run) { return std::ranges::binary_search(m_runs, run); });
    return double(same) >= SameShare * double(runs.size());
}

} // namespace

void addUnsaid(std::vector<DraftBlock> &kept, std::vector<DraftBlock> other)
{
    Said said(kept);
    std::vector<DraftBlock> unsaid;
    std::ranges::copy_if(other, std::back_inserter(unsaid), [&](const DraftBlock &block) { return !said.says(block); });
    if (unsaid.empty())
        return;
    if (Said(other).saysAll(kept))
        kept = std::move(other);
    else
        std::ranges::move(unsaid, std::back_inserter(kept));
}

} // namespace counterpart::reading
