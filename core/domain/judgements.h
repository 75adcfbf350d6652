// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/text/anchor.h"

#include <array>

namespace counterpart::domain {

/// What a person makes of a passage that one side alone has: it matters, it matters little, or the other side
/// says it too, in a passage that the program did not link.
enum class Judgement { Significant, Minor, Elsewhere };

/// "significant", "minor", "elsewhere": the word in the store and in exports.
[[nodiscard]] QString name(Judgement value);
[[nodiscard]] std::optional<Judgement> judgementFrom(QStringView word);

/// A judgement with the passage that it is about, kept by its place and words, so that it outlives
/// re-analysis.
struct JudgementRow
{
    bool inA = true; ///< the passage is in the account of side A; else of side B
    text::Range range = {};
    QString quote = {};
    QString prefix = {}; ///< with suffix and quote an anchor (text/anchor.h)
    QString suffix = {};
    std::optional<Judgement> judgement = {}; ///< nullopt: undecided
    text::Range elsewhere = {}; ///< where the other side says it; empty where no passage was named
    QString elsewhereQuote = {};
    QString note = {};
    QString author = {};
    int sentence = -1;          ///< that the passage is now; -1 where it is none any more
    int elsewhereSentence = -1; ///< likewise, of the other side
    friend bool operator==(const JudgementRow &, const JudgementRow &) = default;
};

/// The sentence that a kept passage is: the one at its place with its words, else the only one with its
/// words, else the one that its surroundings tell, else none (never a look-alike).
[[nodiscard]] std::optional<int> sentenceWith(const DocumentView &document, const text::Anchor &passage);

/// What people made of the passages that one of two compared accounts alone has. Pure value.
class Judgements
{
public:
    Judgements() = default;
    /// Finds the sentences of \p view that \p rows are about.
    Judgements(std::vector<JudgementRow> rows, const ComparisonView &view);

    [[nodiscard]] const std::vector<JudgementRow> &rows() const { return m_rows; }
    /// What a person made of a passage of \p view; null for nothing, and for a passage that is linked.
    [[nodiscard]] const JudgementRow *on(const ComparisonView &view, bool inA, int sentence) const;
    /// Those that are about passages without a link, A's first.
    [[nodiscard]] std::vector<JudgementRow> live(const ComparisonView &view) const;
    /// Those of which the passage is not found any more: it was changed, or went.
    [[nodiscard]] std::vector<JudgementRow> unplaced() const;
    /// Each passage on the topic is one that a person judged: what the silent side says of it is decided with
    /// them.
    [[nodiscard]] bool settle(const ComparisonView &view, const TopicRow &topic) const;

private:
    std::vector<JudgementRow> m_rows;
    std::array<std::vector<int>, 2> m_judged; ///< of each sentence (A's, B's) its row; -1 for none
};

} // namespace counterpart::domain
