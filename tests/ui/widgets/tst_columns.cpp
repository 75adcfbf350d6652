// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
