// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/resultmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using query::ResultModel;

namespace {

workspace::QueryResult answer()
{
    return {{u"name"_s, u"count"_s},
            {},
            {{u"mine action"_s, qint64(10)}, {u"Ream, \"the base\""_s, qint64(9)}, {QVariant(), 2.5}},
            false};
}

} // namespace

class TestResultModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreShownAsTheyAre()
    {
        ResultModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(answer());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"count"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"NULL"_s);
        QVERIFY(model.index(2, 0).data(ResultModel::IsNullRole).toBool());
        QVERIFY(!model.index(0, 0).data(ResultModel::IsNullRole).toBool());
        model.setResult({});
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersSortByValue()
    {
        ResultModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(answer());
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 1).data().toString(), u"2.5"_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"10"_s);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"NULL"_s);
        model.sort(7, Qt::AscendingOrder); // a column that is not there
    }

    void aLongTextIsCutOnTheScreenAlone()
    {
        ResultModel model;
        const QString text(10'000, u'x');
        model.setResult({{u"text"_s}, {}, {{text}}, false});
        QVERIFY(model.index(0, 0).data().toString().size() < 1000);
        QVERIFY(query::csvOf(model.result()).contains(text.toUtf8()));
    }

    void csvQuotesAndDefusesFormulas()
    {
        workspace::QueryResult result = answer();
        result.rows.push_back({u"=1+1"_s, qint64(-3)});
        result.rows.push_back({u"two\nlines"_s, QVariant()});
        QCOMPARE(query::csvOf(result), QByteArray("name,count\r\n"
                                                  "mine action,10\r\n"
                                                  "\"Ream, \"\"the base\"\"\",9\r\n"
                                                  ",2.5\r\n"
                                                  "'=1+1,-3\r\n"
                                                  "\"two\nlines\",\r\n"));
    }
};

QTEST_MAIN(TestResultModel)
#include "tst_resultmodel.moc"
