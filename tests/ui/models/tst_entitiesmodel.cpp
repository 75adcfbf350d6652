// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/english.h"
#include "ui/models/entitiesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::EntitiesModel;
using models::EntitiesSnapshot;
using models::EntitiesStep;
using models::SidebarPatch;

namespace {

using Bars = std::vector<std::pair<QString, int>>;

domain::EntityRow entity(qint64 id, domain::EntityKind kind, const QString &name, int mentions, Bars bars)
{
    domain::EntityRow row;
    row.id = domain::EntityId(id);
    row.kind = kind;
    row.name = name;
    row.mentions = mentions;
    row.mentionsBySide = std::move(bars);
    return row;
}

std::vector<domain::EntityRow> entities()
{
    auto rows =
        std::vector{entity(1, domain::EntityKind::Person, u"Joe Biden"_s, 5, {{u"us"_s, 5}}),
                    entity(2, domain::EntityKind::Organization, u"ASEAN"_s, 9, {{u"us"_s, 9}}),
                    entity(3, domain::EntityKind::Person, u"Hun Sen"_s, 12, {{u"kh"_s, 9}, {u"us"_s, 3}})};
    rows[2].roles = {u"Prime Minister"_s};
    rows[2].aliases = {u"Samdech Techo Hun Sen"_s, u"Prime Minister Hun Sen"_s};
    return rows;
}

std::shared_ptr<const EntitiesSnapshot> snapshot()
{
    auto rows = entities();
    for (qint64 id = 10; id < 16; ++id)
        rows.push_back(entity(id, domain::EntityKind::Person, u"Person %1"_s.arg(id), 4, {{u"us"_s, 4}}));
    return EntitiesSnapshot::make(
        rows, {{u"GSP"_s, 1, {{u"kh"_s, 1}}}, {u"Mine action"_s, 3, {{u"kh"_s, 3}}}}, {});
}

/// Section by section, all that a view shows.
QStringList shown(const EntitiesModel &model)
{
    QStringList lines;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex head = model.index(section, 0);
        lines.append(head.data().toString());
        for (int row = 0; row < model.rowCount(head); ++row)
            lines.append(model.index(row, 0, head).data(Qt::ToolTipRole).toString());
    }
    return lines;
}

/// Counts what a model tells while it takes \p patch, and compares it with one that is made anew.
struct Taken
{
    explicit Taken(const SidebarPatch &patch)
    {
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto before = snapshot();
        model.setSnapshot(before);
        const QPersistentModelIndex kept(model.indexOf(domain::EntityId(12)));
        QSignalSpy resetSpy(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removedSpy(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy insertedSpy(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy movedSpy(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy changedSpy(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy renewedSpy(&model, &EntitiesModel::renewed);
        const auto after = before->patched(patch, {});
        model.take(EntitiesStep::between(before, after));
        resets = resetSpy.size();
        removed = removedSpy.size();
        inserted = insertedSpy.size();
        moved = movedSpy.size();
        changed = changedSpy.size();
        isTold = renewedSpy.size() == 1;
        isKept = !kept.isValid() || kept.data(EntitiesModel::EntityRole).toLongLong() == 12;
        EntitiesModel anew;
        anew.setSnapshot(EntitiesSnapshot::make(after->entities, after->topics, {}));
        isSame = shown(model) == shown(anew);
    }

    EntitiesModel model;
    qsizetype resets = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
    qsizetype moved = 0;
    qsizetype changed = 0;
    bool isTold = false;
    bool isKept = false;
    bool isSame = false;
};

} // namespace

class TestEntitiesModel : public QObject
{
    Q_OBJECT

private:
    test::English m_english;

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        EntitiesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(entities(), {{u"Mine action"_s, 3, {{u"kh"_s, 3}}}});
        model.setRows({}, {});
        model.setRows(entities(), {});
    }

    void sectionsHoldTheMostSpokenOfFirst()
    {
        EntitiesModel model;
        model.setRows(entities(), {{u"GSP"_s, 1, {{u"kh"_s, 1}}}, {u"Mine action"_s, 3, {{u"kh"_s, 3}}}});
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex people = model.index(0, 0);
        QCOMPARE(people.data().toString(), u"People"_s);
        QCOMPARE(model.index(0, 0, people).data().toString(), u"Hun Sen"_s);
        QCOMPARE(model.index(1, 0, people).data().toString(), u"Joe Biden"_s);
        const QModelIndex topics = model.index(1, 0);
        QCOMPARE(topics.data().toString(), u"Topics"_s);
        QCOMPARE(model.index(0, 0, topics).data(EntitiesModel::TopicRole).toString(), u"Mine action"_s);
        QCOMPARE(model.index(0, 0, topics).data(EntitiesModel::EntityRole).toLongLong(), 0);
    }

    void rolesAndNamesMakeOneLine()
    {
        EntitiesModel model;
        model.setRows(entities(), {});
        const QModelIndex hunSen = model.index(0, 0, model.index(0, 0));
        QCOMPARE(hunSen.data(EntitiesModel::RoleLineRole).toString(), u"Prime Minister · 3 names"_s);
        QVERIFY(hunSen.data(EntitiesModel::FilterRole).toString().contains(u"Samdech"));
        QVERIFY(hunSen.data(Qt::AccessibleTextRole).toString().contains(u"Cambodia: 9 mentions"));
    }

    void sidesComeInOneOrder()
    {
        EntitiesModel model;
        model.setRows(entities(), {});
        const auto bars = model.index(0, 0, model.index(0, 0)).data(EntitiesModel::BarsRole).value<Bars>();
        QCOMPARE(bars, (Bars{{u"us"_s, 3}, {u"kh"_s, 9}}));
    }

    void headsCannotBeChosen()
    {
        EntitiesModel model;
        model.setRows(entities(), {});
        QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
        QVERIFY(model.index(0, 0, model.index(0, 0)).flags() & Qt::ItemIsSelectable);
    }

    void aNewNameChangesOneRow()
    {
        auto row = entity(15, domain::EntityKind::Person, u"Person 9"_s, 4, {{u"us"_s, 4}});
        row.roles = {u"Envoy"_s};
        const Taken taken({.entities = {row}, .goneEntities = {}, .topics = {}, .uses = {}});
        QCOMPARE(taken.changed, 1);
        QCOMPARE(taken.resets + taken.removed + taken.inserted + taken.moved, 0);
        QVERIFY(taken.isTold && taken.isKept && taken.isSame);
    }

    void whatIsMergedGoesAndTheOtherMovesUp()
    {
        const auto row = entity(13, domain::EntityKind::Person, u"Person 13"_s, 8, {{u"us"_s, 8}});
        const Taken taken(
            {.entities = {row}, .goneEntities = {domain::EntityId(11)}, .topics = {}, .uses = {}});
        QCOMPARE(taken.removed, 1);
        QCOMPARE(taken.moved, 1);
        QCOMPARE(taken.changed, 1);
        QCOMPARE(taken.resets + taken.inserted, 0);
        QVERIFY(taken.isTold && taken.isKept && taken.isSame);
    }

    void whatComesStandsInItsPlace()
    {
        const auto row = entity(20, domain::EntityKind::Person, u"Somebody else"_s, 7, {{u"kh"_s, 7}});
        const Taken taken({.entities = {row},
                           .goneEntities = {},
                           .topics = {{u"GSP"_s, 0, {}}, {u"Ream"_s, 5, {{u"kh"_s, 5}}}},
                           .uses = {}});
        QCOMPARE(taken.inserted, 2);
        QCOMPARE(taken.removed, 1);
        QCOMPARE(taken.resets, 0);
        QVERIFY(taken.isTold && taken.isKept && taken.isSame);
    }

    void anotherSectionStartsAnew()
    {
        const auto row = entity(30, domain::EntityKind::Place, u"Ream"_s, 7, {{u"kh"_s, 7}});
        const Taken taken({.entities = {row}, .goneEntities = {}, .topics = {}, .uses = {}});
        QCOMPARE(taken.resets, 1);
        QVERIFY(taken.isTold && taken.isSame);
    }
};

QTEST_GUILESS_MAIN(TestEntitiesModel)
#include "tst_entitiesmodel.moc"
