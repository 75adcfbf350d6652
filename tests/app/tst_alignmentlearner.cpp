// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped weights are those that the committed numbers give, and they align as well as they did.
#include "app/alignment-learner/evaluation.h"
#include "app/alignment-learner/padding.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::learner;

class TestAlignmentLearner : public QObject
{
    Q_OBJECT

private:
    std::vector<Meeting> m_meetings;

private Q_SLOTS:
    void initTestCase()
    {
        auto meetings = readFeatures(test::sourcePath(u"tests/data/alignment/features.tsv"_s));
        QVERIFY2(meetings.has_value(), meetings ? "" : qPrintable(meetings.error().line()));
        m_meetings = std::move(*meetings);
        QVERIFY(m_meetings.size() >= 2);
    }

    void shippedWeightsAreThoseOfTheTable()
    {
        const auto shipped = lexicon::AlignmentModel::builtIn();
        const Model learned = fit(m_meetings);
        QFile file(test::sourcePath(u"resources/lexicon/alignment/model.toml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(toToml(learned, shipped->threshold), QString::fromUtf8(file.readAll()));
    }

    /// The numbers that the model was learned from are those that the program computes; where finders of
    /// amounts, dates or clauses have changed since, a few may differ.
    void numbersAreThoseOfTheLabels()
    {
        const QString path = test::sharedPath(u"corpus/gold"_s);
        SKIP_WITHOUT_SHARED(path);
        const auto pairs = readPairs(path, PairKind::Readout);
        QVERIFY(pairs.has_value());
        int rows = 0;
        int others = 0;
        for (const LabelledPair &pair : *pairs) {
            const auto known = std::ranges::find_if(m_meetings, [&](const Meeting &each) {
                return each.key == pair.key && each.kind == PairKind::Readout;
            });
            QVERIFY2(known != m_meetings.end(), qPrintable(pair.key));
            const Meeting computed = examplesOf(pair);
            QCOMPARE(computed.examples.size(), known->examples.size());
            for (size_t i = 0; i < computed.examples.size(); ++i) {
                QCOMPARE(computed.examples[i].linked, known->examples[i].linked);
                const auto differs = [&](size_t k) {
                    return std::abs(computed.examples[i].features[k] - known->examples[i].features[k]) > 2e-4;
                };
                ++rows;
                others +=
                    std::ranges::any_of(std::views::iota(size_t(0), size_t(analysis::FeatureCount)), differs);
            }
        }
        QVERIFY2(others * 20 <= rows,
                 qPrintable(u"%1 of %2 rows differ; learn again"_s.arg(others).arg(rows)));
    }

    void meetingsLeftOutAreAligned()
    {
        const double threshold = lexicon::AlignmentModel::builtIn()->threshold;
        QVERIFY(leaveOneOutF1(m_meetings, PairKind::Readout, threshold) >= 0.78);
        QVERIFY(leaveOneOutF1(m_meetings, PairKind::Padded, threshold) >= 0.70);
    }

    /// One copy of the weights a meeting, hidden among other sentences; what is linked stays linked.
    void copiesArePadded()
    {
        const QTemporaryDir folder;
        QString text = u"The Minister of Samarovia spoke in Geneva.\n\n"_s;
        for (int i = 0; i < 40; ++i)
            text += u"France and Japan signed protocol number %1 with Germany.\n\n"_s.arg(i);
        QVERIFY(writeText(folder.filePath(u"long.txt"_s), text).has_value());
        const Padding padding(folder.path());
        QVERIFY(!padding.isEmpty());
        LabelledPair pair{u"xx-1"_s,
                          PairKind::Readout,
                          {},
                          LabelledAccount({u"One met two."_s}, {}),
                          LabelledAccount({u"Two met one."_s, u"Two left."_s}, {}),
                          {},
                          {}};
        pair.links.insert({0, 1}, {u"same"_s});
        const LabelledPair padded = padding.padded(pair);
        QCOMPARE(padded.kind, PairKind::Padded);
        QCOMPARE(padded.a.sentences(), pair.a.sentences());
        QVERIFY(padded.b.size() >= 32);
        QCOMPARE(padded.links.size(), 1);
        QCOMPARE(padded.b.sentences().at(padded.links.firstKey().second), u"Two left."_s);
        QCOMPARE(padding.padded(pair).b.sentences(), padded.b.sentences());
    }

    void learnsWhatParts()
    {
        Meeting one{u"one"_s, PairKind::Readout, {}};
        Meeting two{u"two"_s, PairKind::Readout, {}};
        for (int i = 0; i < 40; ++i) {
            Example example{{i, 0}, i % 2 == 0, false, {}};
            example.features[size_t(analysis::Feature::ClauseCover)] = example.linked ? 0.9 : 0.1;
            example.features[size_t(analysis::Feature::SameValue)] = example.linked ? 0 : i % 4;
            example.features[size_t(analysis::Feature::Position)] = (i % 3) / 3.0;
            (i < 20 ? one : two).examples.push_back(example);
        }
        const Model model = fit({one, two});
        QVERIFY(model.coefficients[size_t(analysis::Feature::ClauseCover)] > 1);
        QCOMPARE(model.coefficients[size_t(analysis::Feature::SameValue)], 0.0); // never against a pair
        QVERIFY(std::abs(model.coefficients[size_t(analysis::Feature::Position)]) < 0.2);
        QCOMPARE(model.coefficients[size_t(analysis::Feature::Open)], 0.0);
        QCOMPARE(leaveOneOutF1({one, two}, PairKind::Readout, 0.5), 1.0);
    }

    void tableIsReadAsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"features.tsv"_s);
        QVERIFY(writeFeatures(path, {m_meetings.front()}).has_value());
        const auto again = readFeatures(path);
        QVERIFY(again.has_value());
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->front().key, m_meetings.front().key);
        QCOMPARE(again->front().examples.size(), m_meetings.front().examples.size());
        QCOMPARE(again->front().examples.back().features, m_meetings.front().examples.back().features);
    }

    void otherTableIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"features.tsv"_s);
        QVERIFY(writeText(path, u"meeting\tkind\n"_s).has_value());
        const auto table = readFeatures(path);
        QVERIFY(!table.has_value());
        QVERIFY(table.error().line().contains(path));
    }

    void labelsAreAligned_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<double>("least");
        QTest::newRow("readouts") << u"corpus/gold"_s << 0.77;
        QTest::newRow("records") << u"corpus-records/gold"_s << 0.35;
    }

    /// Through align() itself, on the sentences of the labels. The shipped weights have seen these labels.
    void labelsAreAligned()
    {
        QFETCH(const QString, folder);
        QFETCH(const double, least);
        const QString path = test::sharedPath(folder);
        SKIP_WITHOUT_SHARED(path);
        const auto pairs = readPairs(path, PairKind::Readout);
        QVERIFY(pairs.has_value());
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (const LabelledPair &pair : *pairs) {
            wanted += int(pair.links.size());
            for (const domain::LinkFact &link :
                 analysis::align(pair.a.account(), pair.b.account(), *lexicon::Lexicon::builtIn()).links) {
                const Cell cell{link.a.front(), link.b.front()};
                found += !pair.optional.contains(cell);
                right += pair.links.contains(cell);
            }
        }
        const double f1 = 2.0 * right / (found + wanted);
        QVERIFY2(f1 >= least, qPrintable(u"F1 is %1, at least %2 is wanted"_s.arg(f1).arg(least)));
    }
};

QTEST_GUILESS_MAIN(TestAlignmentLearner)
#include "tst_alignmentlearner.moc"
