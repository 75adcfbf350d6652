// SPDX-License-Identifier: GPL-3.0-or-later
// What people make of passages that one side alone has.
#include "core/domain/judgements.h"
#include "core/store/meetings/reviewstore.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/overtaken.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Judgement;
using domain::JudgementRow;

namespace {

bool isReversed(const ComparisonView &view)
{
    return view.b.row.id < view.a.row.id;
}

store::ComparedPair pairOf(const ComparisonView &view)
{
    return {std::min(view.a.row.id, view.b.row.id), std::max(view.a.row.id, view.b.row.id)};
}

/// Of the same passage, whatever was made of it.
bool isSame(const JudgementRow &a, const JudgementRow &b)
{
    return a.inA == b.inA && a.range == b.range && a.quote == b.quote;
}

/// Where \p sentence stands; empty for none.
text::Anchor passageOf(const domain::DocumentView &document, int sentence)
{
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return {};
    return text::makeAnchor(document.text, document.facts.sentences[size_t(sentence)].range);
}

} // namespace

Result<domain::Judgements> Comparisons::judgements(const ComparisonView &view) const
{
    return store::ReviewStore(database()).judgements(pairOf(view)).transform([&](auto rows) {
        for (JudgementRow &row : rows)
            row.inA = row.inA != isReversed(view);
        return domain::Judgements(std::move(rows), view);
    });
}

/// As the store has it now, with sides and sentences of \p view; undecided where nobody has decided.
Result<JudgementRow> Comparisons::judgement(const ComparisonView &view, bool inA, int sentence) const
{
    if (!std::ranges::binary_search(inA ? view.onlyA : view.onlyB, sentence))
        return base::fail(base::ErrorKind::Invalid, {}, u"the passage does not stand in one account alone"_s,
                          u"choose one that is marked “only here”"_s);
    return judgements(view).transform([&](const domain::Judgements &all) {
        for (const JudgementRow &row : all.rows()) {
            if (row.inA == inA && row.sentence == sentence)
                return row;
        }
        JudgementRow row{.inA = inA};
        const text::Anchor passage = passageOf(inA ? view.a : view.b, sentence);
        row.range = passage.range;
        row.quote = passage.quote;
        row.prefix = passage.prefix;
        row.suffix = passage.suffix;
        return row;
    });
}

Result<Change> Comparisons::keepJudgement(const ComparisonView &view, JudgementRow row) const
{
    row.inA = row.inA != isReversed(view);
    return change([&](store::Transaction &transaction, Change &) {
        return store::ReviewStore::judge(transaction, pairOf(view), row);
    });
}

Result<Change> Comparisons::judge(const ComparisonView &view, bool inA, int sentence,
                                  std::optional<Judgement> judgement, int elsewhere,
                                  const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return this->judgement(view, inA, sentence).and_then([&](JudgementRow row) -> Result<Change> {
        const JudgementRow before = row;
        row.judgement = judgement;
        row.author = author;
        const text::Anchor other =
            passageOf(inA ? view.b : view.a, judgement == Judgement::Elsewhere ? elsewhere : -1);
        row.elsewhere = other.range;
        row.elsewhereQuote = other.quote;
        if (row.judgement == before.judgement && row.elsewhere == before.elsewhere)
            return Change();
        return keepJudgement(view, row);
    });
}

Result<Change> Comparisons::setJudgementNote(const ComparisonView &view, bool inA, int sentence,
                                             const TextEdit &note, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return judgement(view, inA, sentence).and_then([&](JudgementRow row) -> Result<Change> {
        if (!row.judgement)
            return base::fail(base::ErrorKind::Invalid, {},
                              u"the passage is not decided any more, so that its decision can have no note"_s,
                              u"note it on the passage"_s);
        Overtaking overtaking;
        const QString merged = overtaking.text(u"note"_s, note, row.note);
        if (row.note == merged)
            return Change();
        row.note = merged;
        row.author = author;
        return overtaking.with(keepJudgement(view, row));
    });
}

Result<Change> Comparisons::clearUnplaced(const ComparisonView &view, const std::vector<JudgementRow> &rows,
                                          const QString &author) const
{
    const auto known = checkAuthor(author).and_then([&] { return judgements(view); });
    if (!known)
        return std::unexpected(known.error());
    std::vector<JudgementRow> gone = known->unplaced(); // as the store has them now
    std::erase_if(gone, [&rows](const JudgementRow &row) {
        return std::ranges::none_of(rows, [&row](const JudgementRow &wanted) { return isSame(row, wanted); });
    });
    if (gone.empty())
        return Change();
    return change([&](store::Transaction &transaction, Change &) {
        Result<void> done;
        for (JudgementRow row : gone) {
            row.inA = row.inA != isReversed(view);
            row.judgement.reset();
            done = done.and_then([&] { return store::ReviewStore::judge(transaction, pairOf(view), row); });
        }
        return done;
    });
}

} // namespace counterpart::workspace
