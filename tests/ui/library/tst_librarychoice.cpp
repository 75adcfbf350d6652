// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the tree of the library, over changes of all rows, without the window.
#include "tests/ui/models/fourdocuments.h"
#include "ui/library/librarychoice.h"

#include <QTest>
#include <QTreeView>

using namespace counterpart;
using domain::DocumentId;
using domain::MeetingId;
using library::LibraryChoice;
using models::LibraryModel;

class TestLibraryChoice : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        Shown()
        {
            model.setRows(test::documents(), test::meetings());
            tree.setModel(&model);
            tree.setSelectionMode(QTreeView::ExtendedSelection);
            tree.setFocusPolicy(Qt::NoFocus); // the focus alone would make the first row the current one
            tree.resize(600, 400);
            tree.expandAll();
            tree.show();
        }
        void choose(const QModelIndexList &rows)
        {
            for (const QModelIndex &row : rows)
                tree.selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            tree.selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
        }
        [[nodiscard]] QModelIndex indexOf(qint64 document) const
        {
            return model.indexOf(DocumentId(document));
        }
        /// All rows anew, what is chosen kept; whether the current one is still there.
        bool set(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings)
        {
            choice.remember();
            model.setRows({}, {});
            model.setRows(std::move(documents), std::move(meetings));
            tree.expandAll();
            return choice.recall();
        }

        LibraryModel model;
        QTreeView tree;
        LibraryChoice choice{tree};
    };

private Q_SLOTS:
    void documentsAndMeetingsAreToldApart()
    {
        Shown s;
        s.choose({s.model.index(1, 0), s.model.index(0, 0), s.indexOf(2), s.indexOf(4)});
        QCOMPARE(s.choice.documents(), (QList{DocumentId(2), DocumentId(4)}));
        QCOMPARE(s.choice.documentsIn(MeetingId(7)), QList{DocumentId(2)});
        QCOMPARE(s.choice.meetings(), (QList{MeetingId(8), MeetingId(7)})); // the current one first
        QCOMPARE(s.choice.currentMeeting(), MeetingId(8));
    }

    void aDocumentOfTwoMeetingsIsChosenOnce()
    {
        Shown s;
        auto both = test::meetings();
        both[1].readouts.push_back(both[0].readouts.front());
        s.model.setRows(test::documents(), both);
        const QModelIndex second = s.model.index(1, 0);
        s.choose({s.indexOf(1), s.model.index(1, 0, second)});
        QCOMPARE(s.choice.documents(), QList{DocumentId(1)});
        QCOMPARE(s.choice.documentsIn(MeetingId(8)), QList{DocumentId(1)});
    }

    void whatIsChosenAndFoldedStaysOverAChangeOfAllRows()
    {
        Shown s;
        s.choose({s.indexOf(2), s.indexOf(4)});
        s.tree.collapse(s.model.index(1, 0));
        QVERIFY(s.set(test::documents(), test::meetings()));
        QCOMPARE(s.choice.documents(), (QList{DocumentId(2), DocumentId(4)}));
        QCOMPARE(s.tree.currentIndex().siblingAtColumn(0), s.indexOf(2));
        QVERIFY(s.choice.isAsRemembered());
        QVERIFY(!s.tree.isExpanded(s.model.index(1, 0)));
        QVERIFY(s.tree.isExpanded(s.model.index(0, 0)));
    }

    void aDocumentIsFoundUnderItsNewMeeting()
    {
        Shown s;
        s.choose({s.indexOf(2)});
        auto moved = test::meetings();
        moved[1].readouts.push_back(moved[0].readouts.back());
        moved[0].readouts.pop_back();
        QVERIFY(s.set(test::documents(), moved));
        QCOMPARE(s.choice.documents(), QList{DocumentId(2)});
        QCOMPARE(s.choice.currentMeeting(), MeetingId(8));
    }

    void whereTheCurrentRowIsGoneAnotherIsChosen()
    {
        Shown s;
        s.choose({s.indexOf(1)});
        auto fewer = test::documents();
        fewer.erase(fewer.begin());
        QVERIFY(!s.set(fewer, test::meetings()));
        QVERIFY(s.tree.currentIndex().isValid());
        QVERIFY(!s.choice.documents().contains(DocumentId(1)));
    }

    void nothingComesOfNothing()
    {
        Shown s;
        QVERIFY(s.set(test::documents(), test::meetings()));
        QVERIFY(!s.tree.currentIndex().isValid());
        QVERIFY(s.choice.documents().isEmpty());
        QVERIFY(!s.choice.currentMeeting().isValid());
    }
};

QTEST_MAIN(TestLibraryChoice)
#include "tst_librarychoice.moc"
