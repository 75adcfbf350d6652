// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the figures on the shared corpus from falling; skipped where the corpus or Python is not there.
#include "tests/cli/program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Every figure of the scorer; precision and recall may change places, and F1 keeps both.
constexpr std::array<std::pair<const char *, double>, 16> Least{{
    {"side", 0.95},
    {"document type", 0.95},
    {"publication date", 0.95},
    {"meeting date", 0.95},
    {"two-sided meetings paired", 1.0},
    {"pairing precision", 1.0},
    {"sentences F1", 0.98},
    {"links F1", 0.8},
    {"relation of a found link", 0.9},
    {"omissions F1", 0.84},
    {"persons F1", 0.97},
    {"amounts F1", 0.97},
    {"commitments F1", 0.97},
    {"kind of a found commitment", 0.95},
    {"actors of a found commitment", 0.95},
    {"due date of a found commitment", 0.95},
}};

} // namespace

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

    void everyFigureIsGuarded()
    {
        const auto isGuarded = [](const QString &figure) {
            return std::ranges::any_of(Least, [&](const auto &least) {
                return figure == QLatin1String(least.first) ||
                       (QString::fromLatin1(least.first).endsWith(u" F1") &&
                        (figure.chopped(1) == QString::fromLatin1(least.first).chopped(2)));
            });
        };
        for (auto figure = m_figures.constBegin(); figure != m_figures.constEnd(); ++figure)
            QVERIFY2(!figure->isDouble() || isGuarded(figure.key()), qPrintable(figure.key()));
        const QStringList imported = m_figures[u"documents imported"_s].toString().split(u'/');
        QCOMPARE(imported.front(), imported.back());
    }

    void figureDoesNotFall_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<double>("least");
        for (const auto &[figure, least] : Least)
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
