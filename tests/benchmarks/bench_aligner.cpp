// SPDX-License-Identifier: GPL-3.0-or-later
// Times of aligning two accounts, and how they grow. Expects only that something was aligned.
#include "core/analysis/alignment/aligner.h"
#include "core/analysis/words/clauses.h"
#include "core/lexicon/alignmentmodel.h"
#include "core/lexicon/lexicon.h"
#include "tests/benchmarks/benchmark.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QStringList Speakers{u"President Anders"_s, u"Prime Minister Bora"_s, u"The two leaders"_s, u"He"_s,
                           u"The Prime Minister"_s};
const QStringList Verbs{u"stressed"_s, u"welcomed"_s, u"urged progress on"_s, u"discussed"_s,
                        u"thanked his host for"_s};
const QStringList Things{u"the clearance of landmines"_s,
                         u"human rights"_s,
                         u"the South China Sea"_s,
                         u"naval bases"_s,
                         u"trade in rice and textiles"_s,
                         u"the crisis in Myanmar"_s,
                         u"irrigation canals"_s,
                         u"vaccines and hospitals"_s,
                         u"elections and civic space"_s,
                         u"the release of detained journalists"_s,
                         u"climate finance"_s,
                         u"the railway crossing at the border"_s,
                         u"scholarships for students"_s,
                         u"fisheries of the great lake"_s,
                         u"the trafficking of persons"_s,
                         u"solar power"_s};

/// An account of invented sentences of two clauses, about 25 words each.
struct Invented
{
    QString text;
    domain::DocumentFacts facts;

    Invented(int sentences, quint32 seed)
    {
        QRandomGenerator random(seed);
        const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
        for (int i = 0; i < sentences; ++i) {
            const QString line = u"%1 %2 %3 and %4, and also %5 %6 as well as %7 in district %8."_s.arg(
                pick(Speakers), pick(Verbs), pick(Things), pick(Things), pick(Verbs), pick(Things),
                pick(Things), QString::number(random.bounded(sentences)));
            domain::Sentence sentence;
            sentence.range = {text.size(), text.size() + line.size()};
            text += line + u'\n';
            for (const text::Range &range : analysis::splitIntoPoints(text, sentence.range))
                sentence.clauses.push_back({range, {}});
            facts.sentences.push_back(std::move(sentence));
        }
    }
};

/// Median of \p runs, in milliseconds.
double timeOf(int sentences, int runs, size_t &links)
{
    const Invented a(sentences, 1);
    const Invented b(sentences, 2);
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        links = analysis::align({a.text, &a.facts}, {b.text, &b.facts}, *lexicon::Lexicon::builtIn())
                    .links.size();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::Benchmark benchmark;
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    (void)lexicon::Lexicon::builtIn()->matcher();
    (void)lexicon::AlignmentModel::builtIn();
    out << "lexicons and model loaded in " << timer.elapsed() << " ms\n";
    size_t first = 0;
    out << "first comparison of 20 x 20 sentences, which maps the vectors of words: " << timeOf(20, 1, first)
        << " ms\n";
    out << "sentences      ms   growth   links\n";
    double before = 0;
    const QList<int> all{20, 40, 80, 125, 250, 500, 1000, 2000};
    for (const int sentences : benchmark.sized(all, all.first(2))) {
        size_t links = 0;
        const double ms = timeOf(sentences, sentences > 500 || benchmark.isSmall() ? 1 : 5, links);
        out << qSetFieldWidth(9) << sentences << qSetFieldWidth(8) << qSetRealNumberPrecision(1) << Qt::fixed
            << ms << qSetFieldWidth(9) << (before > 0 ? ms / before : 0.0) << qSetFieldWidth(8) << links
            << qSetFieldWidth(0) << '\n';
        out.flush();
        before = ms;
        benchmark.expect(links > 0, u"of %1 sentences some are linked"_s.arg(sentences));
    }
    return benchmark.status();
}
