// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatASpreadsheetWouldRunIsGuarded_data()
    {
        QTest::addColumn<QString>("cell");
        const QStringList cells{u"=1+1"_s,        u"+cmd|' /C calc'!A0"_s,
                                u"-2+3"_s,        u"@SUM(A1)"_s,
                                u"\t=1"_s,        u"\r=1"_s,
                                u"\n=1"_s,        u"\rplain"_s,
                                u"\u000B=1"_s,    u"  =1"_s,
                                u"\u00A0@name"_s, u"\u3000=1"_s,
                                u"\uFEFF=1"_s,    u"\u200B-1+2"_s,
                                u"\uFF1D1+1"_s,   u"\uFF0B1+1"_s,
                                u"\uFF0D1+1"_s,   u"\uFF20name"_s,
                                u" \uFE66x"_s};
        for (const QString &cell : cells)
            QTest::newRow(cell.toUtf8().toPercentEncoding().constData()) << cell;
    }
    void whatASpreadsheetWouldRunIsGuarded()
    {
        QFETCH(QString, cell);
        const QString line = QString::fromUtf8(text::toCsv({{cell}}));
        QVERIFY2(line.startsWith(u'\'') || line.startsWith(u"\"'"), qPrintable(line));
        QVERIFY(line.contains(cell)); // and nothing of it is lost
    }

    void numbersAndWordsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell : {u"-5"_s, u"+3.25"_s, u"-1e-7"_s, u"12"_s, u"a=b"_s, u"– quoted"_s,
                                    u"'tis"_s, u"ក"_s, u""_s, u"   "_s, u"mail@example.org"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void numbersAndWordsStayAsTheyAre()
    {
        QFETCH(QString, cell);
        QCOMPARE(QString::fromUtf8(text::toCsv({{cell}})), cell + u"\r\n"_s);
    }

    void partsAreQuotedAfterTheStandard()
    {
        QCOMPARE(text::toCsv({{u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s}, {u"c"_s}}),
                 QByteArray("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\nc\r\n"));
        QCOMPARE(text::toCsv({}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
