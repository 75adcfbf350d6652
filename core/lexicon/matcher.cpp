// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/matcher.h"

#include "core/lexicon/automaton.h"
#include "core/lexicon/foldedtext.h"

#include <QString>

#include <algorithm>

namespace counterpart::lexicon {

namespace {

struct Term
{
    Table table;
    bool prefix;
    int index;
    int field;
    int length;    ///< of the folded pattern
    QString cased; ///< how it must be written; empty: any case
};

/// A hit before overlaps are settled, in offsets of the folded text.
struct Candidate
{
    qsizetype begin;
    qsizetype end;
    int term;
};

} // namespace

struct Matcher::Private
{
    Automaton automaton;
    std::vector<Term> terms;

    void collect(const FoldedText &folded, QStringView text, std::vector<Candidate> &out) const;
    void settle(const FoldedText &folded, std::vector<Candidate> &candidates, std::vector<Hit> &out) const;
};

Matcher::Matcher() : d(std::make_unique<Private>()) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

void Matcher::add(Table table, int index, int field, QStringView term, bool cased)
{
    const bool prefix = term.endsWith(u'*');
    const QStringView bare = prefix ? term.chopped(1) : term;
    const QString folded = fold(bare);
    if (folded.isEmpty())
        return;
    d->automaton.insert(folded, int(d->terms.size()));
    d->terms.push_back(
        {table, prefix, index, field, int(folded.size()), cased ? fold(bare, Casing::Keep) : QString()});
}

void Matcher::addAll(Table table, int index, int field, const QStringList &terms, bool cased)
{
    for (const QString &term : terms)
        add(table, index, field, term, cased);
}

void Matcher::build()
{
    d->automaton.link();
}

void Matcher::Private::collect(const FoldedText &folded, QStringView text, std::vector<Candidate> &out) const
{
    const QStringView units = folded.text;
    automaton.scan(units, [&](int id, qsizetype end) {
        const Term &term = terms[std::size_t(id)];
        const qsizetype begin = end - term.length;
        qsizetype stop = end;
        if (term.prefix) {
            while (stop < units.size() && !isWordBoundary(units[stop - 1].unicode(), units[stop].unicode()))
                ++stop;
        } else if (stop < units.size() && !isWordBoundary(units[stop - 1].unicode(), units[stop].unicode())) {
            return;
        }
        if (!term.cased.isEmpty() && fold(folded.source(begin, end).in(text), Casing::Keep) != term.cased)
            return;
        out.push_back({begin, stop, id});
    });
}

void Matcher::Private::settle(const FoldedText &folded, std::vector<Candidate> &candidates,
                              std::vector<Hit> &out) const
{
    std::ranges::sort(candidates, [this](const Candidate &a, const Candidate &b) {
        const Term &ta = terms[std::size_t(a.term)];
        const Term &tb = terms[std::size_t(b.term)];
        return std::tuple(ta.table, a.begin, -a.end, a.term) < std::tuple(tb.table, b.begin, -b.end, b.term);
    });
    const Candidate *kept = nullptr;
    for (const Candidate &c : candidates) {
        const Term &term = terms[std::size_t(c.term)];
        if (kept && terms[std::size_t(kept->term)].table == term.table && c.begin < kept->end) {
            const bool twin = c.begin == kept->begin && c.end == kept->end;
            const Hit &last = out.back();
            if (!twin || (last.index == term.index))
                continue;
        }
        out.push_back({folded.source(c.begin, c.end), term.table, term.index, term.field});
        kept = &c;
    }
}

std::vector<Hit> Matcher::find(QStringView text) const
{
    return find(foldText(text), text);
}

std::vector<Hit> Matcher::find(const FoldedText &folded, QStringView text) const
{
    std::vector<Candidate> candidates;
    d->collect(folded, text, candidates);
    std::vector<Hit> hits;
    hits.reserve(candidates.size());
    d->settle(folded, candidates, hits);
    std::ranges::stable_sort(hits, [](const Hit &a, const Hit &b) {
        return std::tuple(a.range.begin, a.table, -a.range.end) <
               std::tuple(b.range.begin, b.table, -b.range.end);
    });
    return hits;
}

std::vector<Hit> hitsOf(std::span<const Hit> hits, Table table)
{
    std::vector<Hit> out;
    std::ranges::copy_if(hits, std::back_inserter(out), [table](const Hit &h) { return h.table == table; });
    return out;
}

} // namespace counterpart::lexicon
