// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingcolumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace counterpart;
using widgets::FittingColumns;

namespace {

enum Column { Date, Title, Side, Type, Notes, Count };

/// A list of five columns, each 100 pixels wide, whose title keeps 280; notes go first, then the type, then
/// the side.
struct List
{
    List()
    {
        model.setHorizontalHeaderLabels({u"Date"_s, u"Title"_s, u"Side"_s, u"Type"_s, u"Notes"_s});
        tree.setModel(&model);
        tree.setFrameShape(QFrame::NoFrame);
        for (int column = 0; column < Count; ++column)
            tree.header()->resizeSection(column, 100);
        columns = new FittingColumns(*tree.header(),
                                     {.name = u"list"_s, .kept = Title, .going = {Notes, Type, Side}});
        tree.show();
        setWidth(900);
    }
    void setWidth(int width)
    {
        tree.resize(width, 300);
        QApplication::processEvents();
    }
    [[nodiscard]] QList<int> shown() const
    {
        QList<int> found;
        for (int column = 0; column < Count; ++column) {
            if (!tree.isColumnHidden(column))
                found.append(column);
        }
        return found;
    }
    /// Opens the menu of the head and presses the entry of \p text.
    void choose(const QString &text)
    {
        Q_EMIT tree.header()->customContextMenuRequested({4, 4});
        const QList<QMenu *> menus = tree.findChildren<QMenu *>();
        for (QAction *action : menus.last()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menus.last()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QStandardItemModel model{3, Count};
    QTreeView tree;
    FittingColumns *columns = nullptr;
};

} // namespace

class TestFittingColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeastNeededGoFirstAndComeBack()
    {
        List list;
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Type, Notes}));
        QCOMPARE(list.tree.columnWidth(Title), 500);
        list.setWidth(660);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Type}));
        list.setWidth(400);
        QCOMPARE(list.shown(), (QList<int>{Date, Title}));
        QVERIFY(list.tree.columnWidth(Title) >= 280);
        list.setWidth(900);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Type, Notes}));
        QCOMPARE(list.tree.columnWidth(Notes), 100);
    }

    void theTitleIsTheLastToGiveWay()
    {
        List list;
        list.setWidth(320);
        QCOMPARE(list.shown(), (QList<int>{Date, Title}));
        QCOMPARE(list.tree.columnWidth(Title), 220); // nothing is left that could go
    }

    void whatIsChosenInTheMenuCounts()
    {
        List list;
        list.choose(u"Type"_s);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Notes}));
        list.setWidth(500);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side}));
        list.choose(u"Notes"_s); // asked for: the side goes in its stead
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Notes}));
        list.setWidth(340); // and stays where nothing else can go; the list is scrolled then
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Notes}));
        QCOMPARE(list.tree.columnWidth(Title), 280);
        list.setWidth(900);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Notes}));
        list.choose(u"&Reset Columns"_s);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Type, Notes}));
    }

    void theKeptOneCannotBeHidden()
    {
        List list;
        list.choose(u"Title"_s);
        QVERIFY(list.shown().contains(Title));
    }

    void whatSaysNothingIsHiddenUntilAskedFor()
    {
        List list;
        list.columns->setWanted(Notes, false);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Type}));
        list.choose(u"Notes"_s);
        QCOMPARE(list.shown(), (QList<int>{Date, Title, Side, Type, Notes}));
    }

    void choicesAndWidthsAreRemembered()
    {
        List list;
        list.tree.header()->resizeSection(Side, 130);
        list.choose(u"Type"_s);
        list.setWidth(400); // the side is hidden, and keeps its width
        const QByteArray state = list.columns->saveState();
        List other;
        other.columns->restoreState(state);
        QCOMPARE(other.shown(), (QList<int>{Date, Title, Side, Notes}));
        QCOMPARE(other.tree.columnWidth(Side), 130);
        other.columns->restoreState("something else");
        QCOMPARE(other.shown(), (QList<int>{Date, Title, Side, Notes}));
    }
};

QTEST_MAIN(TestFittingColumns)
#include "tst_fittingcolumns.moc"
