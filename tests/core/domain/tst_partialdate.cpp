// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"

#include <QTest>

using counterpart::domain::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("day") << QStringLiteral("2024-02-29") << QDate(2024, 2, 29) << QDate(2024, 2, 29);
        QTest::newRow("month") << QStringLiteral("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("year") << QStringLiteral("2025") << QDate(2025, 1, 1) << QDate(2025, 12, 31);
        QTest::newRow("span") << QStringLiteral("2022-08-02..2022-08-06") << QDate(2022, 8, 2)
                              << QDate(2022, 8, 6);
    }
    void textAndBack()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const auto date = PartialDate::fromString(text);
        QVERIFY(date);
        QCOMPARE(date->from, from);
        QCOMPARE(date->to, to);
        QCOMPARE(date->toString(), text);
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2024-13", "2023-02-29", "tomorrow", "2024-02-02..2024-01-01", "2024-02-02.."})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromString(text));
    }
};

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
