// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"
#include "ui/models/wording.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void datesAreSaidAsPreciselyAsTheyAreKnown_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("said");
        QTest::newRow("day") << u"2022-11-12"_s << u"12 Nov 2022"_s;
        QTest::newRow("month") << u"2022-11"_s << u"Nov 2022"_s;
        QTest::newRow("year") << u"2022"_s << u"2022"_s;
        QTest::newRow("days") << u"2022-05-12..2022-05-13"_s << u"12–13 May 2022"_s;
        QTest::newRow("months") << u"2022-05-30..2022-06-02"_s << u"30 May – 2 Jun 2022"_s;
        QTest::newRow("years") << u"2022-12-30..2023-01-02"_s << u"30 Dec 2022 – 2 Jan 2023"_s;
    }

    void datesAreSaidAsPreciselyAsTheyAreKnown()
    {
        QFETCH(QString, date);
        QFETCH(QString, said);
        QCOMPARE(models::dateText(domain::PartialDate::fromString(date)), said);
    }

    void noDateIsNoText() { QCOMPARE(models::dateText(std::nullopt), QString()); }

    void sidesHaveNames()
    {
        QCOMPARE(models::sideName(u"us"_s), u"United States"_s);
        QCOMPARE(models::sideName(u"kh"_s), u"Cambodia"_s);
        QCOMPARE(models::sideName(u"media"_s), u"Media"_s);
        QCOMPARE(models::sideName(QString()), u"Side not known"_s);
        QCOMPARE(models::sideName(u"zz9"_s), u"ZZ9"_s);
    }

    /// Each step of the scale is told by an act that the lexicon has on it.
    void strengthsAreToldByActsOfThatStrength()
    {
        QCOMPARE(models::strengthName(0), u"Not known"_s);
        const auto lexicon = lexicon::Lexicon::builtIn();
        for (int step = domain::WeakestAct; step <= domain::StrongestAct; ++step) {
            const QString said = models::strengthName(step);
            const QString act = said.section(u'“', 1).section(u'”', 0, 0);
            QCOMPARE(said, u"%1 of %2, as “%3”"_s.arg(step).arg(domain::StrongestAct).arg(act));
            QVERIFY2(std::ranges::any_of(lexicon->speechActs(),
                                         [&](const lexicon::SpeechActEntry &entry) {
                                             return entry.name == act && entry.strength == step;
                                         }),
                     qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
