// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::SearchModel;

namespace {

domain::SearchHit hit(const QString &snippet, qsizetype begin)
{
    domain::SearchHit found;
    found.snippet = snippet;
    found.range = {begin, begin + 10};
    found.marks = {{0, 4}};
    return found;
}

domain::FoundDocument document(qint64 id, std::vector<domain::SearchHit> passages, int count = 0)
{
    domain::FoundDocument found;
    found.id = domain::DocumentId(id);
    found.title = u"Document %1"_s.arg(id);
    found.count = count > 0 ? count : int(passages.size());
    found.passages = std::move(passages);
    return found;
}

domain::SearchPage page(std::vector<domain::FoundDocument> documents, bool isLast = true)
{
    domain::SearchPage made;
    made.documents = std::move(documents);
    if (!isLast)
        made.next = domain::SearchKey{{{domain::DocumentId(99)}}};
    return made;
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
        model.setPage(page({document(2, {hit(u"demining"_s, 5), hit(u"deminers"_s, 30)}, 4)}, false));
        model.append(page({document(1, {hit(u"demining too"_s, 9)})}));
        model.setPassages(domain::DocumentId(2), {hit(u"demining"_s, 5), hit(u"deminers"_s, 30),
                                                  hit(u"demined"_s, 50), hit(u"demine"_s, 70)});
        model.setPage({});
    }

    void passagesStandUnderTheirDocument()
    {
        SearchModel model;
        model.setPage(page({document(2, {hit(u"demining"_s, 5), hit(u"deminers"_s, 30)}),
                            document(1, {hit(u"demining too"_s, 9)})}));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex best = model.index(0, 0);
        QCOMPARE(best.data().toString(), u"Document 2"_s);
        QVERIFY(best.data(SearchModel::IsDocumentRole).toBool());
        QCOMPARE(model.rowCount(best), 2);
        const QModelIndex second = model.index(1, 0, best);
        QCOMPARE(second.data().toString(), u"deminers"_s);
        QCOMPARE(second.data(SearchModel::BeginRole).toLongLong(), 30);
        QCOMPARE(second.data(SearchModel::DocumentRole).toLongLong(), 2);
        QCOMPARE(model.passageCount(), 3);
        QVERIFY(!model.canLoadMore());
    }

    void theNextPageIsAskedForOnce()
    {
        SearchModel model;
        QSignalSpy wanted(&model, &SearchModel::moreWanted);
        model.setPage(page({document(2, {hit(u"demining"_s, 5)})}, false));
        QVERIFY(model.canLoadMore());
        model.loadMore();
        model.loadMore();
        QCOMPARE(wanted.size(), 1);
        model.moreFailed(); // it can be asked for again
        QVERIFY(model.canLoadMore());
        model.loadMore();
        QCOMPARE(wanted.size(), 2);
        model.append(page({document(1, {hit(u"demining too"_s, 9)})}));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.canLoadMore());
    }

    void whatADocumentHasMoreIsSaid()
    {
        SearchModel model;
        model.setPage(page({document(2, {hit(u"demining"_s, 5)}, 3)}));
        const QModelIndex best = model.index(0, 0);
        QCOMPARE(model.rowCount(best), 2);
        QCOMPARE(model.index(1, 0, best).data(SearchModel::MoreRole).toInt(), 2);
        model.setPassages(domain::DocumentId(2),
                          {hit(u"demining"_s, 5), hit(u"deminers"_s, 30), hit(u"demined"_s, 50)});
        QCOMPARE(model.rowCount(best), 3);
        QCOMPARE(model.index(1, 0, best).data(SearchModel::MoreRole).toInt(), 0);
        QCOMPARE(model.index(2, 0, best).data().toString(), u"demined"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
