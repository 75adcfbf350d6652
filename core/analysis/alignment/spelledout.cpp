// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/spelledout.h"

#include "core/lexicon/cues.h"

#include <algorithm>

namespace counterpart::analysis {

using lexicon::AlignmentToken;

namespace {

constexpr qsizetype FewestInitials = 3;
constexpr qsizetype MostInitials = 6;
constexpr size_t LongestRun = 12; ///< words

QStringView written(const AlignmentToken &token, QStringView twin, qsizetype start)
{
    return twin.sliced(token.range.begin - start, token.range.length());
}

bool isShouted(QStringView word)
{
    return word.size() > 1 &&
           std::ranges::all_of(word, [](QChar c) { return !c.isLetter() || c.isUpper(); }) &&
           word.front().isLetter();
}

} // namespace

bool isNamed(const std::vector<AlignmentToken> &tokens, size_t index, QStringView twin, qsizetype start)
{
    const AlignmentToken &token = tokens[index];
    return token.capital && (index > 0 || isShouted(written(token, twin, start)));
}

void Initials::note(const std::vector<AlignmentToken> &tokens, QStringView twin, qsizetype start)
{
    for (const AlignmentToken &token : tokens) {
        if (token.folded.size() >= FewestInitials && token.folded.size() <= MostInitials &&
            isShouted(written(token, twin, start)))
            m_known.insert(token.folded);
    }
}

Initials::Run Initials::runFrom(const std::vector<AlignmentToken> &tokens, size_t begin) const
{
    static const lexicon::CueWords &links = lexicon::cueWords(u"initials.small_words");
    Run longest{begin, begin, {}};
    QString strict;
    QString loose;
    for (size_t i = begin; i < std::min(tokens.size(), begin + LongestRun); ++i) {
        const AlignmentToken &token = tokens[i];
        if (!token.capital && !links.contains(token.folded))
            break;
        loose += token.folded.front();
        if (!token.capital)
            continue;
        strict += token.folded.front();
        for (const QString &initials : {strict, loose}) {
            if (i > begin && initials.size() >= FewestInitials && m_known.contains(initials))
                longest = {begin, i + 1, initials};
        }
    }
    return longest;
}

std::vector<Initials::Run> Initials::spelledOut(const std::vector<AlignmentToken> &tokens) const
{
    std::vector<Run> runs;
    if (m_known.isEmpty())
        return runs;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].capital)
            continue;
        Run run = runFrom(tokens, i);
        if (run.end == run.begin)
            continue;
        i = run.end - 1;
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace counterpart::analysis
