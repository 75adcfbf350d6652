// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::SearchModel;

namespace {

domain::SearchHit hit(qint64 document, const QString &snippet, qsizetype begin)
{
    domain::SearchHit found;
    found.document = domain::DocumentId(document);
    found.title = u"Document %1"_s.arg(document);
    found.snippet = snippet;
    found.range = {begin, begin + 10};
    found.marks = {{0, 4}};
    return found;
}

} // namespace

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits({hit(2, u"demining"_s, 5), hit(1, u"demining too"_s, 9), hit(2, u"deminers"_s, 30)});
        model.setHits({});
    }

    void passagesStandUnderTheirDocumentInOrderOfRank()
    {
        SearchModel model;
        model.setHits({hit(2, u"demining"_s, 5), hit(1, u"demining too"_s, 9), hit(2, u"deminers"_s, 30)});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex best = model.index(0, 0);
        QCOMPARE(best.data().toString(), u"Document 2"_s);
        QVERIFY(best.data(SearchModel::IsDocumentRole).toBool());
        QCOMPARE(model.rowCount(best), 2);
        const QModelIndex second = model.index(1, 0, best);
        QCOMPARE(second.data().toString(), u"deminers"_s);
        QCOMPARE(second.data(SearchModel::BeginRole).toLongLong(), 30);
        QCOMPARE(second.data(SearchModel::DocumentRole).toLongLong(), 2);
        QCOMPARE(model.hitCount(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
