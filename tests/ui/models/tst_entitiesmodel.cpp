// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/english.h"
#include "ui/models/entitiesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::EntitiesModel;

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
};

QTEST_GUILESS_MAIN(TestEntitiesModel)
#include "tst_entitiesmodel.moc"
