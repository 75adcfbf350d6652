// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/evaluation.h"

#include "core/lexicon/lexicon.h"

#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <random>

namespace counterpart::learner {

using namespace Qt::StringLiterals;

namespace {

struct Count
{
    int right = 0;
    int found = 0;
    int wanted = 0;

    [[nodiscard]] double f1() const { return found + wanted > 0 ? 2.0 * right / (found + wanted) : 1; }
};

QString told(const Count &count)
{
    return u"P %1  R %2  F1 %3  (%4 of %5)"_s.arg(double(count.right) / std::max(1, count.found), 0, 'f', 3)
        .arg(double(count.right) / std::max(1, count.wanted), 0, 'f', 3)
        .arg(count.f1(), 0, 'f', 3)
        .arg(count.right)
        .arg(count.wanted);
}

/// A meeting's examples with the probabilities of a model that never saw the meeting.
struct Judged
{
    const Meeting *meeting;
    Model model;
    std::vector<double> probabilities;
};

/// \p isAkin tells which meetings are left out along with the one that is judged.
std::vector<Judged> judge(const std::vector<Meeting> &meetings,
                          const std::function<bool(const Meeting &, const Meeting &)> &isAkin)
{
    std::vector<Judged> judged;
    QHash<QString, Model> models; // of padded copies too
    for (const Meeting &meeting : meetings) {
        if (!models.contains(meeting.key))
            models.insert(meeting.key,
                          fit(meetings, [&](const Meeting &other) { return isAkin(other, meeting); }));
        Judged next{&meeting, models.value(meeting.key), {}};
        for (const Example &example : meeting.examples)
            next.probabilities.push_back(next.model.probability(example.features));
        judged.push_back(std::move(next));
    }
    return judged;
}

bool isSameMeeting(const Meeting &a, const Meeting &b)
{
    return a.key == b.key;
}

bool isSameCountry(const Meeting &a, const Meeting &b)
{
    return a.country() == b.country();
}

Count countIn(const Judged &judged, double threshold)
{
    Count count;
    for (size_t i = 0; i < judged.probabilities.size(); ++i) {
        const Example &example = judged.meeting->examples[i];
        if (example.optional)
            continue;
        const bool found = judged.probabilities[i] >= threshold;
        count.right += found && example.linked;
        count.found += found;
        count.wanted += example.linked;
    }
    return count;
}

std::vector<Count> countsOf(const std::vector<Judged> &judged, PairKind kind, double threshold)
{
    std::vector<Count> counts;
    for (const Judged &each : judged) {
        if (each.meeting->kind == kind)
            counts.push_back(countIn(each, threshold));
    }
    return counts;
}

Count sum(const std::vector<Count> &counts)
{
    Count all;
    for (const Count &each : counts) {
        all.right += each.right;
        all.found += each.found;
        all.wanted += each.wanted;
    }
    return all;
}

Count countLinks(const std::vector<Judged> &judged, PairKind kind, double threshold)
{
    return sum(countsOf(judged, kind, threshold));
}

/// F1 with its interval of 95 in 100, from meetings drawn anew with a fixed seed.
QString withInterval(const std::vector<Count> &counts)
{
    if (counts.empty())
        return u"none"_s;
    constexpr int Draws = 2000;
    std::mt19937 random(1);
    std::vector<double> figures;
    for (int draw = 0; draw < Draws; ++draw) {
        std::vector<Count> drawn;
        for (size_t i = 0; i < counts.size(); ++i)
            drawn.push_back(counts[random() % counts.size()]);
        figures.push_back(sum(drawn).f1());
    }
    std::ranges::sort(figures);
    return u"%1  [%2, %3], %4 meetings"_s.arg(told(sum(counts)))
        .arg(figures[Draws / 40], 0, 'f', 3)
        .arg(figures[Draws - Draws / 40 - 1], 0, 'f', 3)
        .arg(counts.size());
}

void tellLinks(const std::vector<Judged> &judged, double threshold, QTextStream &out)
{
    for (const PairKind kind : {PairKind::Readout, PairKind::Padded, PairKind::Record})
        out << "links, " << kindName(kind) << "  " << withInterval(countsOf(judged, kind, threshold)) << '\n';
}

void tellThresholds(const std::vector<Judged> &judged, QTextStream &out)
{
    out << "F1 of readouts by threshold:";
    for (int percent = 20; percent <= 60; percent += 4)
        out << u"  %1: %2"_s.arg(percent / 100.0, 0, 'f', 2)
                   .arg(countLinks(judged, PairKind::Readout, percent / 100.0).f1(), 0, 'f', 3);
    out << '\n';
}

void tellReliability(const std::vector<Judged> &judged, QTextStream &out)
{
    constexpr int Bins = 5;
    std::array<Count, Bins> bins;
    for (const Judged &each : judged) {
        if (each.meeting->kind != PairKind::Readout)
            continue;
        for (size_t i = 0; i < each.probabilities.size(); ++i) {
            if (each.meeting->examples[i].optional)
                continue;
            Count &bin = bins[size_t(std::clamp(int(each.probabilities[i] * Bins), 0, Bins - 1))];
            ++bin.found;
            bin.right += each.meeting->examples[i].linked;
        }
    }
    out << "score      pairs   linked (readouts)\n";
    for (int i = 0; i < Bins; ++i)
        out << u"%1-%2 %3   %4\n"_s.arg(double(i) / Bins, 0, 'f', 1)
                   .arg(double(i + 1) / Bins, 0, 'f', 1)
                   .arg(bins[size_t(i)].found, 8)
                   .arg(double(bins[size_t(i)].right) / std::max(1, bins[size_t(i)].found), 0, 'f', 2);
}

/// Relations and omissions of the pairs whose sentences are at hand.
struct Explained
{
    Count omissions;
    int relations = 0;
    int rightRelations = 0;
};

void countOmissions(const std::vector<int> &only, int sentences, const std::vector<int> &linked,
                    const std::vector<int> &unsure, Count &into)
{
    for (int i = 0; i < sentences; ++i) {
        if (std::ranges::contains(unsure, i))
            continue;
        const bool found = std::ranges::contains(only, i);
        const bool wanted = !std::ranges::contains(linked, i);
        into.right += found && wanted;
        into.found += found;
        into.wanted += wanted;
    }
}

void explain(const LabelledPair &pair, const Model &model, double threshold, Explained &into,
             QTextStream &out)
{
    const domain::ComparisonFact comparison = analysis::align(
        pair.a.account(), pair.b.account(), *lexicon::Lexicon::builtIn(), withWeights(model, threshold));
    for (const domain::LinkFact &link : comparison.links) {
        const Cell cell{link.a.front(), link.b.front()};
        const QString relation = domain::name(link.relation);
        const auto wanted = pair.links.constFind(cell);
        if (wanted != pair.links.cend()) {
            ++into.relations;
            into.rightRelations += wanted->contains(relation);
        }
        if (link.relation == domain::LinkRelation::Conflict ||
            (wanted != pair.links.cend() && wanted->contains(u"conflict"_s)))
            out << u"  %1 %2,%3: %4, labelled %5\n"_s.arg(pair.key)
                       .arg(cell.first)
                       .arg(cell.second)
                       .arg(relation, wanted == pair.links.cend() ? u"no link"_s : wanted->join(u'/'));
    }
    std::array<std::vector<int>, 4> sides;
    for (const Cell &cell : pair.links.keys()) {
        sides[0].push_back(cell.first);
        sides[1].push_back(cell.second);
    }
    for (const Cell &cell : pair.optional) {
        sides[2].push_back(cell.first);
        sides[3].push_back(cell.second);
    }
    countOmissions(comparison.onlyA, pair.a.size(), sides[0], sides[2], into.omissions);
    countOmissions(comparison.onlyB, pair.b.size(), sides[1], sides[3], into.omissions);
}

} // namespace

QString report(const std::vector<Meeting> &meetings, const std::vector<LabelledPair> &pairs, double threshold)
{
    QString text;
    QTextStream out(&text);
    const std::vector<Judged> judged = judge(meetings, isSameMeeting);
    out << "one meeting left out at a time, threshold " << threshold << '\n';
    tellLinks(judged, threshold, out);
    out << "one country left out at a time\n";
    tellLinks(judge(meetings, isSameCountry), threshold, out);
    tellThresholds(judged, out);
    tellReliability(judged, out);

    for (const PairKind kind : {PairKind::Readout, PairKind::Record}) {
        Explained all;
        for (const LabelledPair &pair : pairs) {
            const auto same = [&](const Judged &each) {
                return each.meeting->key == pair.key && each.meeting->kind == pair.kind;
            };
            const auto at = std::ranges::find_if(judged, same);
            if (pair.kind == kind && at != judged.end())
                explain(pair, at->model, threshold, all, out);
        }
        if (all.relations == 0)
            continue;
        out << (kind == PairKind::Readout ? "readouts" : "records ") << " with texts: omissions "
            << told(all.omissions) << "; relation right " << all.rightRelations << " of " << all.relations
            << '\n';
    }
    return text;
}

double leaveOneOutF1(const std::vector<Meeting> &meetings, PairKind kind, double threshold)
{
    return countLinks(judge(meetings, isSameMeeting), kind, threshold).f1();
}

} // namespace counterpart::learner
