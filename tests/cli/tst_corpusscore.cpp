// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the figures on the shared corpus from falling; skipped where the corpus or Python is not there.
#include "tests/cli/program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCorpusScore : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_figures;

private Q_SLOTS:
    void initTestCase()
    {
        const QString scorer = counterpart::test::sharedPath(u"eval/score.py"_s);
        const QString corpus = counterpart::test::sharedPath(u"corpus"_s);
        SKIP_WITHOUT_SHARED(scorer);
        SKIP_WITHOUT_SHARED(corpus);
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("the scorer needs python3");
        const QTemporaryDir folder;
        QProcess process;
        process.start(u"python3"_s,
                      {scorer, u"--json"_s, u"--cli"_s, counterpart::test::programPath(u"counterpart-cli"_s),
                       u"--corpus"_s, corpus, u"--gold"_s, corpus + u"/gold"_s, u"--store"_s,
                       folder.filePath(u"score.counterpart"_s)});
        QVERIFY(process.waitForFinished(240'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        m_figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    void figureDoesNotFall_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<double>("least");
        for (const auto &[figure, least] :
             {std::pair("side", 0.9), std::pair("document type", 0.9), std::pair("publication date", 0.9),
              std::pair("meeting date", 0.9), std::pair("two-sided meetings paired", 1.0),
              std::pair("pairing precision", 1.0), std::pair("persons F1", 0.85),
              std::pair("amounts F1", 0.85), std::pair("sentences F1", 0.95), std::pair("links F1", 0.8),
              std::pair("omissions F1", 0.85)})
            QTest::newRow(figure) << QString::fromLatin1(figure) << least;
    }
    void figureDoesNotFall()
    {
        QFETCH(const QString, figure);
        QFETCH(const double, least);
        QVERIFY2(m_figures.contains(figure), "the scorer prints no such figure");
        const double reached = m_figures[figure].toDouble();
        QVERIFY2(reached >= least,
                 qPrintable(u"%1 is %2, at least %3 is wanted"_s.arg(figure).arg(reached).arg(least)));
    }
};

QTEST_GUILESS_MAIN(TestCorpusScore)
#include "tst_corpusscore.moc"
