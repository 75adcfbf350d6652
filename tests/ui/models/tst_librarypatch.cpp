// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that come anew one by one: all others stay where they are, and nothing is reset.
#include "tests/ui/models/rows.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::LibraryModel;
using models::LibraryPatch;
using models::LibraryProxy;

namespace {

std::vector<domain::DocumentRow> documents()
{
    return {test::document(1, u"us"_s, u"One"_s, u"2022-11-12"_s, {7}),
            test::document(2, u"kh"_s, u"Two"_s, u"2022-11-12"_s, {7}),
            test::document(4, u"kh"_s, u"Four"_s, u"2024-12-11"_s, {8}),
            test::document(6, u"us"_s, u"Six"_s, u"2022-08-02"_s)};
}

std::vector<domain::MeetingRow> meetings()
{
    return {test::meeting(7, u"Seven"_s, u"2022-11-12"_s, {u"us"_s, u"kh"_s}, {{1, u"us"_s}, {2, u"kh"_s}}),
            test::meeting(8, u"Eight"_s, u"2024-12-11"_s, {u"us"_s, u"kh"_s}, {{4, u"kh"_s}})};
}

/// The rows as they stand: "Seven(One Two) Eight(Four) No meeting(Six)".
QString shape(const QAbstractItemModel &model)
{
    QStringList tops;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, LibraryModel::Title);
        const QModelIndex first = top.siblingAtColumn(0);
        QStringList below;
        for (int child = 0; child < model.rowCount(first); ++child)
            below << model.index(child, LibraryModel::Title, first).data().toString();
        tops << top.data().toString() + (below.isEmpty() ? QString() : u'(' + below.join(u' ') + u')');
    }
    return tops.join(u' ');
}

} // namespace

class TestLibraryPatch : public QObject
{
    Q_OBJECT

private:
    struct Watched
    {
        explicit Watched(bool grouped = true)
            : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
              proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest),
              resets(&model, &QAbstractItemModel::modelReset),
              changed(&model, &QAbstractItemModel::dataChanged),
              inserted(&model, &QAbstractItemModel::rowsInserted),
              removed(&model, &QAbstractItemModel::rowsRemoved)
        {
            proxy.setSourceModel(&model);
            model.setGrouped(grouped);
            model.setRows(documents(), meetings());
            resets.clear();
        }
        /// The same rows read at one time stand as those that were patched.
        [[nodiscard]] bool isAsReadAnew() const
        {
            LibraryModel fresh;
            fresh.setGrouped(model.isGrouped());
            fresh.setRows(model.documents(), model.meetings());
            return shape(fresh) == shape(model) && shape(proxy) == shape(model);
        }

        LibraryModel model;
        LibraryProxy proxy;
        QAbstractItemModelTester tester;
        QAbstractItemModelTester proxyTester;
        QSignalSpy resets;
        QSignalSpy changed;
        QSignalSpy inserted;
        QSignalSpy removed;

        void filter(const QString &text)
        {
            domain::LibraryQuery query;
            query.text = text;
            proxy.setQuery(query);
        }
    };

private Q_SLOTS:
    void aCountChangesOneCell()
    {
        Watched w;
        auto row = documents()[1];
        row.annotations = 3;
        w.model.patch({{row}, {}, {}, {}});
        QCOMPARE(w.resets.size() + w.inserted.size() + w.removed.size(), 0);
        QCOMPARE(w.changed.size(), 1);
        const auto first = w.changed.front().at(0).toModelIndex();
        QCOMPARE(first.data(LibraryModel::DocumentRole).toLongLong(), 2);
        QCOMPARE(first.column(), int(LibraryModel::Annotations));
        QCOMPARE(first.data().toInt(), 3);
        w.model.patch({{row}, {}, {}, {}});
        QCOMPARE(w.changed.size(), 1); // nothing is different
    }

    void aTitleIsFoundByTheFilter()
    {
        Watched w;
        auto row = documents()[3];
        row.title = u"Zanzibar"_s;
        w.model.patch({{row}, {}, {}, {}});
        QCOMPARE(w.resets.size(), 0);
        w.filter(u"zanzibar"_s);
        QCOMPARE(shape(w.proxy), u"No meeting(Zanzibar)"_s);
        auto meeting = meetings()[0];
        meeting.title = u"Summit"_s;
        w.model.patch({{}, {meeting}, {}, {}});
        w.filter(u"summit"_s);
        QCOMPARE(shape(w.proxy), u"Summit(One Two)"_s);
    }

    void documentsComeAndGo_data()
    {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("by meeting") << true;
        QTest::newRow("flat") << false;
    }
    void documentsComeAndGo()
    {
        QFETCH(const bool, grouped);
        Watched w(grouped);
        const auto three = test::document(3, u"us"_s, u"Three"_s, u"2024-12-11"_s, {8});
        auto eight = meetings()[1];
        eight.readouts.push_back({domain::DocumentId(3), u"us"_s, {}, domain::ReadoutRole::Readout});
        w.model.patch({{three}, {eight}, {}, {}});
        QCOMPARE(shape(w.model), grouped ? u"Seven(One Two) Eight(Four Three) No meeting(Six)"_s
                                         : u"One Two Three Four Six"_s);
        QVERIFY(w.isAsReadAnew());
        w.model.patch({{}, {meetings()[1]}, {domain::DocumentId(3)}, {}});
        QCOMPARE(shape(w.model),
                 grouped ? u"Seven(One Two) Eight(Four) No meeting(Six)"_s : u"One Two Four Six"_s);
        QVERIFY(w.isAsReadAnew());
        QCOMPARE(w.resets.size(), 0);
        QVERIFY(!w.model.document(domain::DocumentId(3)));
        QCOMPARE(w.model.document(domain::DocumentId(6))->title, u"Six"_s);
    }

    void aDocumentGoesToAnotherMeeting()
    {
        Watched w;
        auto two = documents()[1];
        two.meetings = {domain::MeetingId(8)};
        auto seven = meetings()[0];
        seven.readouts.pop_back();
        auto eight = meetings()[1];
        eight.readouts.push_back({domain::DocumentId(2), u"kh"_s, {}, domain::ReadoutRole::Readout});
        const QPersistentModelIndex six = w.model.indexOf(domain::DocumentId(6));
        w.model.patch({{two}, {seven, eight}, {}, {}});
        QCOMPARE(shape(w.model), u"Seven(One) Eight(Four Two) No meeting(Six)"_s);
        QVERIFY(w.isAsReadAnew());
        QCOMPARE(six.data(LibraryModel::DocumentRole).toLongLong(), 6);
        QCOMPARE(w.resets.size(), 0);
    }

    void meetingsComeMoveAndGo()
    {
        Watched w;
        const QPersistentModelIndex four = w.model.indexOf(domain::DocumentId(4));
        auto eight = meetings()[1];
        eight.date = domain::PartialDate::fromString(u"2020-01-01"_s);
        w.model.patch({{}, {eight}, {}, {}});
        QCOMPARE(shape(w.model), u"Eight(Four) Seven(One Two) No meeting(Six)"_s);
        QCOMPARE(four.data(LibraryModel::DocumentRole).toLongLong(), 4);
        QCOMPARE(four.parent().row(), 0);
        QVERIFY(w.isAsReadAnew());

        auto four8 = documents()[2];
        four8.meetings = {domain::MeetingId(9)};
        const auto nine = test::meeting(9, u"Nine"_s, u"2021-01-01"_s, {u"kh"_s}, {{4, u"kh"_s}});
        w.model.patch({{four8}, {nine}, {}, {domain::MeetingId(8)}});
        QCOMPARE(shape(w.model), u"Nine(Four) Seven(One Two) No meeting(Six)"_s);
        QVERIFY(w.isAsReadAnew());
        QVERIFY(!w.model.meeting(domain::MeetingId(8)));
        QCOMPARE(w.model.meeting(domain::MeetingId(7))->title, u"Seven"_s);
        QCOMPARE(w.resets.size(), 0);

        // The last of its kind: the group of those without a meeting goes.
        w.model.patch({{}, {}, {domain::DocumentId(6)}, {}});
        QCOMPARE(shape(w.model), u"Nine(Four) Seven(One Two)"_s);
        QVERIFY(w.isAsReadAnew());
    }

    void veryManyAreReadAtOnce()
    {
        Watched w;
        LibraryPatch patch;
        for (qint64 id = 100; id < 500; ++id)
            patch.documents.push_back(test::document(id, u"us"_s, QString::number(id), u"2023-01-01"_s));
        w.model.patch(patch);
        QCOMPARE(w.resets.size(), 1);
        QCOMPARE(w.model.documents().size(), 404u);
        QVERIFY(w.isAsReadAnew());
    }
};

QTEST_GUILESS_MAIN(TestLibraryPatch)
#include "tst_librarypatch.moc"
