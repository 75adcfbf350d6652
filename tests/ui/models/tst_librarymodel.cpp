// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accounttexts.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/ui/models/fourdocuments.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::LibraryModel;
using models::LibraryProxy;
using test::documents;
using test::meetings;
using test::titles;

class TestLibraryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&proxy,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(documents(), meetings());
        proxy.sort(LibraryModel::Date, Qt::DescendingOrder);
        proxy.setQuery(test::words(u"biden"_s));
        model.setGrouped(false);
        proxy.setQuery({});
        model.setRows({}, {});
        model.setGrouped(true);
        model.setRows(documents(), meetings());
    }

    void documentsStandUnderTheirMeeting()
    {
        LibraryModel model;
        model.setRows(documents(), meetings());
        QCOMPARE(titles(model),
                 (QStringList{u"Biden and Hun Sen"_s, u"Sokhonn and Walker"_s, u"No meeting"_s}));
        QCOMPARE(titles(model, model.index(0, 0)).size(), 2);
        QCOMPARE(titles(model, model.index(2, 0)), QStringList{u"U.S. Relations with Cambodia"_s});
    }

    void meetingsTellWhoseAccountIsNotHere()
    {
        LibraryModel model;
        model.setRows(documents(), meetings());
        const QModelIndex both = model.index(0, 0);
        const QModelIndex one = model.index(1, 0);
        QVERIFY(both.data(LibraryModel::TwoSidedRole).toBool());
        QCOMPARE(both.data(LibraryModel::AccountsTextRole).toString(), QString());
        QVERIFY(!one.data(LibraryModel::TwoSidedRole).toBool());
        QCOMPARE(one.data(LibraryModel::AccountsTextRole).toString(),
                 u"United States: no account in this store"_s);
        QCOMPARE(one.data(LibraryModel::SidesRole).toStringList(), QStringList{u"kh"_s});
        QCOMPARE(one.data(LibraryModel::MissingSidesRole).toStringList(), QStringList{u"us"_s});
    }

    void aRelayStandsInForItsSide()
    {
        domain::MeetingRow row =
            test::meeting(1, u"Blinken and Sokhonn"_s, u"2022-05-13"_s, {u"us"_s, u"kh"_s}, {{1, u"us"_s}});
        row.readouts.push_back(
            {domain::DocumentId(2), u"media"_s, u"kh"_s, domain::ReadoutRole::Relay, 1, false, u"Daily"_s});
        auto rows = documents();
        rows.resize(2);
        rows[1].side = u"media"_s;
        rows[1].relays = u"kh"_s;
        LibraryModel model;
        model.setRows(rows, {row});
        const QModelIndex index = model.index(0, 0);
        QCOMPARE(index.data(LibraryModel::SidesRole).toStringList(), QStringList{u"us"_s});
        QCOMPARE(index.data(LibraryModel::RelayedSidesRole).toStringList(), QStringList{u"kh"_s});
        QVERIFY(index.data(LibraryModel::MissingSidesRole).toStringList().isEmpty());
        QCOMPARE(index.data(LibraryModel::AccountsTextRole).toString(), u"Cambodia: relayed by Daily"_s);
        LibraryProxy proxy; // and its report is found among the side's
        proxy.setSourceModel(&model);
        proxy.setQuery(test::published(u"kh"_s));
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
    }

    void whatTheStoreHoldsIsToldInWords_data()
    {
        QTest::addColumn<QStringList>("countries");
        QTest::addColumn<QStringList>("sides");
        QTest::addColumn<QString>("text");
        const QStringList two{u"us"_s, u"kh"_s};
        const QStringList four{u"us"_s, u"kh"_s, u"jp"_s, u"th"_s};
        QTest::newRow("both") << two << two << QString();
        QTest::newRow("neither") << two << QStringList()
                                 << u"Cambodia and United States: no account in this store"_s;
        QTest::newRow("many") << four << QStringList{u"us"_s} << u"3 parties: no account in this store"_s;
        QTest::newRow("joint") << two << QStringList{u"joint"_s} << u"Joint text alone in this store"_s;
        QTest::newRow("other party not known")
            << QStringList{u"us"_s} << QStringList{u"us"_s} << u"One account in this store"_s;
        QTest::newRow("nothing") << QStringList() << QStringList() << u"No account in this store"_s;
    }
    void whatTheStoreHoldsIsToldInWords()
    {
        QFETCH(QStringList, countries);
        QFETCH(QStringList, sides);
        QFETCH(QString, text);
        std::vector<std::pair<qint64, QString>> readouts;
        for (const QString &side : sides)
            readouts.emplace_back(qint64(readouts.size()) + 1, side);
        QCOMPARE(domain::accountsText(test::meeting(1, u"m"_s, u"2022"_s, countries, readouts)), text);
    }

    /// Document \p row, in Khmer and not analysed.
    static domain::DocumentRow inKhmer(domain::DocumentRow row)
    {
        row.language = u"km"_s;
        row.depth = domain::Depth::Part;
        row.unread = {u"km"_s};
        return row;
    }

    void whatIsNotAnalysedIsNoCount()
    {
        auto rows = documents();
        rows[1] = inKhmer(rows[1]);
        LibraryModel model;
        model.setRows(rows, meetings());
        const QModelIndex meeting = model.index(0, 0);
        const QModelIndex unread = model.index(1, 0, meeting);
        QVERIFY(
            unread.siblingAtColumn(LibraryModel::Title).data().toString().endsWith(u"not analysed (Khmer)"));
        QCOMPARE(unread.siblingAtColumn(LibraryModel::Commitments).data().toString(), u"?"_s);
        QCOMPARE(unread.siblingAtColumn(LibraryModel::Commitments).data(Qt::ToolTipRole).toString(),
                 u"not analysed (Khmer)"_s);
        QVERIFY(!model.index(0, 0, meeting).siblingAtColumn(LibraryModel::Commitments).data().isValid());
        QCOMPARE(meeting.data(LibraryModel::AccountsTextRole).toString(),
                 u"Cambodia: not analysed (Khmer)"_s);
        // When it is analysed after all, the row says so.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(documents(), meetings());
        QVERIFY(!changed.isEmpty());
        QVERIFY(meeting.data(LibraryModel::AccountsTextRole).toString().isEmpty());
    }

    void anAccountMayBeOneThatWasNotAnalysed_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("published");
        QTest::addColumn<bool>("perhaps");
        QTest::newRow("that side, then") << u"us"_s << u"2024-12-12"_s << true;
        QTest::newRow("that side, undated") << u"us"_s << QString() << true;
        QTest::newRow("nobody known, then") << QString() << u"2024-12-12"_s << true;
        QTest::newRow("the press, then") << u"media"_s << u"2024-12-12"_s << true;
        QTest::newRow("the press, undated") << u"media"_s << QString() << false;
        QTest::newRow("that side, a year later") << u"us"_s << u"2025-12-12"_s << false;
        QTest::newRow("another side") << u"th"_s << u"2024-12-12"_s << false;
    }
    void anAccountMayBeOneThatWasNotAnalysed()
    {
        QFETCH(QString, side);
        QFETCH(QString, published);
        QFETCH(bool, perhaps);
        auto rows = documents();
        rows.push_back(inKhmer(test::document(9, side, u"In Khmer"_s, published)));
        LibraryModel model;
        model.setRows(rows, meetings());
        const QString text = model.index(1, 0).data(LibraryModel::AccountsTextRole).toString();
        QCOMPARE(text, perhaps ? u"United States: no account found, 1 document not analysed (Khmer 1)"_s
                               : u"United States: no account in this store"_s);
    }

    void aDocumentOfTwoMeetingsStandsUnderBoth()
    {
        auto rows = documents();
        rows[0].meetings.push_back(domain::MeetingId(8));
        auto both = meetings();
        both[1].readouts.push_back({domain::DocumentId(1), u"us"_s, {}, domain::ReadoutRole::Background});
        LibraryModel model;
        model.setRows(rows, both);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
        QCOMPARE(model.index(1, 0, model.index(1, 0)).data(LibraryModel::MeetingRole).toLongLong(), 8);
    }

    void flatIsOneRowADocument()
    {
        LibraryModel model;
        model.setRows(documents(), meetings());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setGrouped(false);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, LibraryModel::Meeting).data().toString(), u"Biden and Hun Sen"_s);
        QCOMPARE(model.index(3, LibraryModel::Type).data().toString(), u"Fact sheet"_s);
        QCOMPARE(model.index(3, LibraryModel::Commitments).data().toInt(), 5);
        QVERIFY(!model.index(0, LibraryModel::Commitments).data().isValid());
        QCOMPARE(model.index(1, LibraryModel::Side).data().toString(), u"Cambodia"_s);
    }

    void aDocumentIsFoundAgain()
    {
        LibraryModel model;
        model.setRows(documents(), meetings());
        for (const bool grouped : {true, false}) {
            model.setGrouped(grouped);
            const QModelIndex index = model.indexOf(domain::DocumentId(3));
            QCOMPARE(index.data(LibraryModel::DocumentRole).toLongLong(), 3);
            QVERIFY(!model.indexOf(domain::DocumentId(99)).isValid());
        }
    }

    void rowsThatStayWhereTheyAreChangeInTheirPlace()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(documents(), meetings());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = documents();
        rows[2].title = u"Another title"_s;
        model.setRows(rows, meetings());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(0, 0, model.index(1, 0)));
        QCOMPARE(titles(model, model.index(1, 0)), QStringList{u"Another title"_s});

        auto moved = meetings();
        moved[1].readouts.push_back(moved[0].readouts.back());
        moved[0].readouts.pop_back();
        model.setRows(rows, moved);
        QCOMPARE(reset.size(), 1);
    }

    void whatIsTypedIsToldAndNotDone()
    {
        LibraryModel model;
        model.setRows(documents(), meetings());
        QSignalSpy documentEdited(&model, &LibraryModel::documentEdited);
        QSignalSpy meetingEdited(&model, &LibraryModel::meetingEdited);
        const QModelIndex head = model.index(0, 0);
        const QModelIndex type = model.index(0, LibraryModel::Type, head);
        QVERIFY(type.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(type, u"fact sheet"_s));
        QCOMPARE(documentEdited.size(), 1);
        QCOMPARE(documentEdited.first().at(0).value<domain::DocumentId>(), domain::DocumentId(1));
        QCOMPARE(documentEdited.first().at(1).value<workspace::DocumentField>(),
                 workspace::DocumentField::Type);
        QCOMPARE(documentEdited.first().at(2).toString(), u"fact sheet"_s);
        QCOMPARE(type.data().toString(), QString());
        QVERIFY(model.setData(head.siblingAtColumn(LibraryModel::Title), u"Summit"_s));
        QCOMPARE(meetingEdited.size(), 1);
        // The same again is no change, and counts are no text.
        QVERIFY(model.setData(model.index(0, LibraryModel::Side, head), u"us"_s));
        QCOMPARE(documentEdited.size(), 1);
        QVERIFY(!model.setData(model.index(0, LibraryModel::Commitments, head), 7));
        const QModelIndex rest = model.index(2, LibraryModel::Title);
        QVERIFY(!rest.flags().testFlag(Qt::ItemIsEditable));
    }

    void documentsAreDroppedOnMeetings()
    {
        LibraryModel model;
        model.setRows(documents(), meetings());
        QSignalSpy dropped(&model, &LibraryModel::documentsDropped);
        const QModelIndex first = model.index(0, 0);
        const QModelIndex second = model.index(1, 0);
        const QModelIndex rest = model.index(2, 0);
        const std::unique_ptr<QMimeData> one(model.mimeData({model.index(0, 0, second)}));
        QVERIFY(model.dropMimeData(one.get(), Qt::MoveAction, -1, -1, first));
        QCOMPARE(dropped.last().at(0).value<QList<domain::DocumentId>>(), QList{domain::DocumentId(3)});
        QCOMPARE(dropped.last().at(1).value<domain::MeetingId>(), domain::MeetingId(8));
        QCOMPARE(dropped.last().at(2).value<domain::MeetingId>(), domain::MeetingId(7));
        const std::unique_ptr<QMimeData> two(
            model.mimeData({model.index(0, 0, second), model.index(0, 0, rest)}));
        QVERIFY(model.dropMimeData(two.get(), Qt::MoveAction, 0, 0, first)); // between its documents
        QCOMPARE(dropped.last().at(0).value<QList<domain::DocumentId>>().size(), 2);
        QCOMPARE(dropped.last().at(1).value<domain::MeetingId>(), domain::MeetingId());
        QVERIFY(model.dropMimeData(one.get(), Qt::MoveAction, -1, -1, rest));
        QVERIFY(!dropped.last().at(2).value<domain::MeetingId>().isValid());
        // To where it is, to nowhere, and what comes from elsewhere.
        QVERIFY(!model.dropMimeData(one.get(), Qt::MoveAction, -1, -1, second));
        QVERIFY(!model.dropMimeData(one.get(), Qt::MoveAction, -1, -1, {}));
        QMimeData foreign;
        foreign.setText(u"3"_s);
        QVERIFY(!model.canDropMimeData(&foreign, Qt::MoveAction, -1, -1, first));
        foreign.setData(model.mimeTypes().first(), "nonsense");
        QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, -1, -1, first));
        QCOMPARE(model.mimeData({first}), nullptr); // meetings stay where they are
        QCOMPARE(dropped.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "tst_librarymodel.moc"
