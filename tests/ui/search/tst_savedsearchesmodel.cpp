// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearchesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using search::SavedSearchesModel;

class TestSavedSearchesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsChangedByTheStoreAlone()
    {
        SavedSearchesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        domain::SearchQuery query;
        query.text = u"demining"_s;
        query.side = u"kh"_s;
        query.from = QDate(2022, 1, 1);
        model.setRows({{domain::SearchId(4), u"Mines"_s, query}});
        QSignalSpy asked(&model, &SavedSearchesModel::renameAsked);
        QVERIFY(!model.setData(model.index(0), u"  Mine   action "_s, Qt::EditRole));
        QCOMPARE(asked.size(), 1);
        const auto renamed = asked.first().first().value<domain::SavedSearch>();
        QCOMPARE(renamed.name, u"Mine action"_s);
        QCOMPARE(renamed.id, domain::SearchId(4));
        QCOMPARE(model.index(0).data().toString(), u"Mines"_s);
        model.setData(model.index(0), u" "_s, Qt::EditRole);
        model.setData(model.index(0), u"Mines"_s, Qt::EditRole);
        QCOMPARE(asked.size(), 1);
        QVERIFY(model.index(0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"demining · Cambodia · from 2022-01-01"_s));
    }
};

QTEST_MAIN(TestSavedSearchesModel)
#include "tst_savedsearchesmodel.moc"
