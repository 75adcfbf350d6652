// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightClickHidesAndShowsColumns()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"Title"_s, u"Side"_s, u"Type"_s});
        QTreeView tree;
        tree.setModel(&model);
        tree.header()->setSectionResizeMode(0, QHeaderView::Stretch);
        widgets::offerColumns(*tree.header(), {0, 2});
        tree.show();
        Q_EMIT tree.header()->customContextMenuRequested({4, 4});
        auto *menu = tree.findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.size(), 2);
        QVERIFY(!actions[0]->isEnabled()); // there is nothing that could take its place
        QCOMPARE(actions[1]->text(), u"Type"_s);
        actions[1]->trigger();
        QVERIFY(tree.isColumnHidden(2));
        actions[1]->trigger();
        QVERIFY(!tree.isColumnHidden(2));
        menu->close();
        QTRY_VERIFY(!tree.findChild<QMenu *>());
    }

    void aColumnBeginsAsWideAsItsWidestText()
    {
        QStandardItemModel model(0, 2);
        QTreeView tree;
        tree.setModel(&model);
        const std::pair<int, QString> widest[] = {{0, u"00 Mmm 0000"_s}};
        widgets::setColumnWidths(*tree.header(), tree.fontMetrics(), widest, 14);
        QCOMPARE(tree.columnWidth(0), tree.fontMetrics().horizontalAdvance(u"00 Mmm 0000"_s) + 14);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
