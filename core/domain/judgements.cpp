// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/judgements.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace counterpart::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array Names{
    std::pair{Judgement::Significant, "significant"_L1},
    std::pair{Judgement::Minor, "minor"_L1},
    std::pair{Judgement::Elsewhere, "elsewhere"_L1},
};

} // namespace

QString name(Judgement value)
{
    return std::ranges::find(Names, value, &decltype(Names)::value_type::first)->second;
}

std::optional<Judgement> judgementFrom(QStringView word)
{
    for (const auto &[value, called] : Names) {
        if (word == called)
            return value;
    }
    return std::nullopt;
}

std::optional<int> sentenceWith(const DocumentView &document, const text::Anchor &passage)
{
    std::vector<int> sameWords;
    const auto &sentences = document.facts.sentences;
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].range.in(document.text) != passage.quote)
            continue;
        if (sentences[i].range == passage.range)
            return int(i);
        sameWords.push_back(int(i));
    }
    if (sameWords.size() == 1)
        return sameWords.front();
    if (sameWords.empty() || (passage.prefix.isEmpty() && passage.suffix.isEmpty()))
        return std::nullopt;
    const text::AnchorPlacement placed = text::placeAnchor(passage, document.text);
    const auto found = std::ranges::find_if(
        sameWords, [&](int i) { return placed.place && sentences[size_t(i)].range == *placed.place; });
    return found == sameWords.end() ? std::nullopt : std::optional(*found);
}

Judgements::Judgements(std::vector<JudgementRow> rows, const ComparisonView &view) : m_rows(std::move(rows))
{
    m_judged = {std::vector(view.a.facts.sentences.size(), -1),
                std::vector(view.b.facts.sentences.size(), -1)};
    for (JudgementRow &row : m_rows) {
        row.sentence = sentenceWith(row.inA ? view.a : view.b, {row.range, row.quote, row.prefix, row.suffix})
                           .value_or(-1);
        row.elsewhereSentence =
            row.elsewhere.isEmpty()
                ? -1
                : sentenceWith(row.inA ? view.b : view.a, {row.elsewhere, row.elsewhereQuote, {}, {}})
                      .value_or(-1);
        std::vector<int> &judged = m_judged[row.inA ? 0 : 1];
        if (row.sentence >= 0 && row.judgement && judged[size_t(row.sentence)] < 0)
            judged[size_t(row.sentence)] = int(&row - m_rows.data());
    }
}

const JudgementRow *Judgements::on(const ComparisonView &view, bool inA, int sentence) const
{
    const std::vector<int> &judged = m_judged[inA ? 0 : 1];
    if (sentence < 0 || size_t(sentence) >= judged.size() || judged[size_t(sentence)] < 0)
        return nullptr;
    const bool isLinked = std::ranges::any_of(view.links, [&](const LinkRow &link) {
        return link.status != LinkStatus::Rejected &&
               std::ranges::contains(inA ? link.fact.a : link.fact.b, sentence);
    });
    return isLinked ? nullptr : &m_rows[size_t(judged[size_t(sentence)])];
}

std::vector<JudgementRow> Judgements::live(const ComparisonView &view) const
{
    std::vector<JudgementRow> rows;
    for (const bool inA : {true, false}) {
        for (const JudgementRow &row : m_rows) {
            if (row.inA == inA && on(view, inA, row.sentence) == &row)
                rows.push_back(row);
        }
    }
    return rows;
}

std::vector<JudgementRow> Judgements::unplaced() const
{
    std::vector<JudgementRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [](const JudgementRow &row) { return row.sentence < 0 && row.judgement; });
    return rows;
}

bool Judgements::settle(const ComparisonView &view, const TopicRow &topic) const
{
    return std::ranges::all_of(topic.a, [&](int i) { return on(view, true, i); }) &&
           std::ranges::all_of(topic.b, [&](int i) { return on(view, false, i); });
}

} // namespace counterpart::domain
