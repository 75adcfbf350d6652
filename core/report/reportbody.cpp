// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportbody.h"

#include "core/report/reporttexts.h"
#include "core/report/verdicts.h"

#include <algorithm>
#include <utility>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

bool isLive(const LinkRow &link)
{
    return link.status != LinkStatus::Rejected;
}

bool isIndex(int index, const DocumentView &document)
{
    return index >= 0 && size_t(index) < document.facts.sentences.size();
}

bool isSound(const LinkRow &link, const ComparisonView &comparison)
{
    return isLive(link) && !link.fact.a.empty() && !link.fact.b.empty() &&
           std::ranges::all_of(link.fact.a, [&](int i) { return isIndex(i, comparison.a); }) &&
           std::ranges::all_of(link.fact.b, [&](int i) { return isIndex(i, comparison.b); });
}

Passage passageOf(const DocumentView &document, int index, QChar column)
{
    const Sentence &sentence = document.facts.sentences[size_t(index)];
    Passage passage;
    passage.label = column + QString::number(index + 1);
    passage.sentence = index;
    passage.range = sentence.range;
    passage.act = sentence.act.name;
    passage.strength = sentence.act.strength;
    passage.text = sentence.range.in(document.text).toString().replace(u'\n', u' ');
    return passage;
}

void mark(std::vector<Passage> &passages, text::Range range, TermPair::Kind kind)
{
    for (Passage &passage : passages) {
        if (!range.isEmpty() && passage.range.contains(range))
            passage.marks.push_back(
                {{range.begin - passage.range.begin, range.end - passage.range.begin}, kind});
    }
}

QString shiftText(ActShift shift)
{
    switch (shift) {
    case ActShift::Softer:
        return tr("%1 puts it softer");
    case ActShift::Stronger:
        return tr("%1 puts it stronger");
    case ActShift::SpeakerSwapped:
        return tr("speaker and addressee swapped");
    case ActShift::None:
        break;
    }
    return {};
}

void addLink(BodyRow &row, const LinkRow &link, const QString &nameB)
{
    row.relation = link.fact.relation;
    row.confirmed = link.status == LinkStatus::Confirmed;
    row.isDecided = row.confirmed || link.byHand;
    row.author = link.author;
    if (const Surety surety = suretyOf(link.fact.score);
        !row.isDecided && (!row.surety || surety < *row.surety))
        row.surety = surety;
    for (const TermPair &term : link.fact.terms) {
        mark(row.a, term.a, term.kind);
        mark(row.b, term.b, term.kind);
        const bool differs = term.kind != TermPair::Kind::EqualTerm;
        const QString note =
            differs ? u"%1 ≠ %2"_s.arg(term.aText, term.bText) : u"%1 = %2"_s.arg(term.aText, term.bText);
        if (!row.notes.contains(note))
            row.notes.append(note);
    }
    if (QString text = shiftText(link.fact.shift); !text.isEmpty()) {
        text = text.contains(u"%1"_s) ? text.arg(nameB) : text;
        if (!row.notes.contains(text))
            row.notes.append(text);
    }
    if (!link.note.isEmpty())
        row.notes.append(link.note);
}

void addPassages(BodyRow &row, const ComparisonView &comparison, const std::vector<int> &a,
                 const std::vector<int> &b)
{
    for (const int i : a)
        row.a.push_back(passageOf(comparison.a, i, u'A'));
    for (const int i : b)
        row.b.push_back(passageOf(comparison.b, i, u'B'));
}

/// What a row is made of; without a link it is one passage.
struct RowKey
{
    std::vector<int> a;
    std::vector<int> b;
    const LinkRow *link = nullptr;
};

std::vector<int> ordered(std::vector<int> sentences)
{
    std::ranges::sort(sentences);
    const auto twice = std::ranges::unique(sentences);
    sentences.erase(twice.begin(), twice.end());
    return sentences;
}

bool shareAPassage(const RowKey &one, const RowKey &other)
{
    return std::ranges::any_of(one.a, [&](int i) { return std::ranges::contains(other.a, i); }) ||
           std::ranges::any_of(one.b, [&](int i) { return std::ranges::contains(other.b, i); });
}

/// Ties by where they begin in A, then in B.
std::vector<RowKey> tiesOf(const ComparisonView &comparison)
{
    std::vector<RowKey> ties;
    for (const LinkRow &link : comparison.links) {
        if (isSound(link, comparison))
            ties.push_back({ordered(link.fact.a), ordered(link.fact.b), &link});
    }
    std::ranges::stable_sort(ties, {},
                             [](const RowKey &key) { return std::pair(key.a.front(), key.b.front()); });
    return ties;
}

/// Rows in A's reading order; a row of B alone follows that of the sentence before it, and the ties next to
/// that one which share a passage with it.
std::vector<RowKey> arrange(const ComparisonView &comparison)
{
    const std::vector<RowKey> ties = tiesOf(comparison);
    std::vector<bool> isTied(comparison.a.facts.sentences.size());
    for (const RowKey &tie : ties) {
        for (const int i : tie.a)
            isTied[size_t(i)] = true;
    }
    std::vector<RowKey> rows;
    auto tie = ties.begin();
    for (int i = 0; size_t(i) < isTied.size(); ++i) {
        if (!isTied[size_t(i)])
            rows.push_back(RowKey{{i}, {}, nullptr});
        for (; tie != ties.end() && tie->a.front() == i; ++tie)
            rows.push_back(*tie);
    }
    auto after = rows.begin();
    for (int i = 0; size_t(i) < comparison.b.facts.sentences.size(); ++i) {
        auto row =
            std::ranges::find_if(rows, [i](const RowKey &key) { return std::ranges::contains(key.b, i); });
        if (row == rows.end())
            row = rows.insert(after, RowKey{{}, {i}, nullptr});
        after = std::next(row);
        while (after != rows.end() && shareAPassage(*std::prev(after), *after))
            ++after;
    }
    return rows;
}

/// Lone passages of the two sides that follow each other share a row, without a tie between them: half the
/// paper.
std::vector<BodyRow> pairLoneRows(std::vector<BodyRow> rows)
{
    std::vector<BodyRow> paired;
    size_t nextA = 0; // where a lone passage of A, and of B, may join a row of this run
    size_t nextB = 0;
    for (BodyRow &row : rows) {
        if (row.relation) {
            paired.push_back(std::move(row));
            nextA = nextB = paired.size();
            continue;
        }
        const bool sideA = !row.a.empty();
        size_t &next = sideA ? nextA : nextB;
        if (next < paired.size())
            (sideA ? paired[next].a : paired[next].b) = std::move(sideA ? row.a : row.b);
        else
            paired.push_back(std::move(row));
        ++next;
    }
    return paired;
}

void setAlone(std::vector<Passage> &passages, const Report &report, bool sideA,
              const ComparisonView &comparison, const Judgements &judgements)
{
    const std::vector<int> &outside = sideA ? comparison.outsideA : comparison.outsideB;
    for (Passage &passage : passages) {
        passage.outside = std::ranges::binary_search(outside, passage.sentence);
        passage.only = report.judged && !passage.outside;
        passage.alone = passage.outside ? outsideText() : aloneText(report, sideA);
        const JudgementRow *row = passage.only ? judgements.on(comparison, sideA, passage.sentence) : nullptr;
        if (!row)
            continue;
        passage.alone = judgedText(*row);
        passage.elsewhere = row->judgement == Judgement::Elsewhere;
        passage.only = !passage.elsewhere;
        if (!row->note.isEmpty())
            passage.notes.append(noteText(row->note.simplified(), row->author));
    }
}

/// A passage that several ties share is told to be the same one.
void markRepeated(std::vector<Passage> &passages, std::vector<bool> &shown)
{
    for (Passage &passage : passages) {
        passage.again = shown[size_t(passage.sentence)];
        shown[size_t(passage.sentence)] = true;
    }
}

} // namespace

std::vector<BodyRow> bodyOf(const ComparisonView &comparison, const Judgements &judgements,
                            const Report &report)
{
    std::vector<bool> shownA(comparison.a.facts.sentences.size());
    std::vector<bool> shownB(comparison.b.facts.sentences.size());
    std::vector<BodyRow> rows;
    for (const RowKey &key : arrange(comparison)) {
        BodyRow row;
        addPassages(row, comparison, key.a, key.b);
        markRepeated(row.a, shownA);
        markRepeated(row.b, shownB);
        if (key.link) {
            addLink(row, *key.link, report.b.called);
        } else {
            setAlone(row.a, report, true, comparison, judgements);
            setAlone(row.b, report, false, comparison, judgements);
        }
        rows.push_back(std::move(row));
    }
    return pairLoneRows(std::move(rows));
}

} // namespace counterpart::report
