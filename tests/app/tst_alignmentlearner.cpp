// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped weights are those that the committed numbers give, and they align as well as they did.
#include "app/alignment-learner/evaluation.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

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
        QVERIFY(std::abs(learned.intercept - shipped->intercept) < 1e-3);
        QCOMPARE(int(shipped->weights.size()), analysis::FeatureCount);
        for (int i = 0; i < analysis::FeatureCount; ++i) {
            QCOMPARE(shipped->weights[size_t(i)].feature, analysis::featureName(analysis::Feature(i)));
            QVERIFY(std::abs(learned.coefficients[size_t(i)] - shipped->weights[size_t(i)].coefficient) <
                    1e-3);
        }
    }

    void meetingsLeftOutAreAligned()
    {
        const double threshold = lexicon::AlignmentModel::builtIn()->threshold;
        QVERIFY(leaveOneOutF1(m_meetings, PairKind::Readout, threshold) >= 0.85);
        QVERIFY(leaveOneOutF1(m_meetings, PairKind::Record, threshold) >= 0.45);
    }

    void learnsWhatParts()
    {
        Meeting one{u"one"_s, PairKind::Readout, {}};
        Meeting two{u"two"_s, PairKind::Readout, {}};
        for (int i = 0; i < 40; ++i) {
            Example example{{i, 0}, i % 2 == 0, 1, {}};
            example.features[size_t(analysis::Feature::ClauseMatch)] = example.linked ? 0.9 : 0.1;
            example.features[size_t(analysis::Feature::Position)] = (i % 3) / 3.0;
            (i < 20 ? one : two).examples.push_back(example);
        }
        const Model model = fit({one, two});
        QVERIFY(model.coefficients[size_t(analysis::Feature::ClauseMatch)] > 1);
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
        QTest::newRow("readouts") << u"corpus/gold"_s << 0.80;
        QTest::newRow("records") << u"corpus-records/gold"_s << 0.45;
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
