// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitiesproxy.h"
#include "ui/models/entitiesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using entities::EntitiesProxy;
using models::EntitiesModel;

namespace {

constexpr int People = 30;

std::vector<domain::EntityRow> people()
{
    std::vector<domain::EntityRow> rows;
    for (int i = 0; i < People; ++i) {
        domain::EntityRow row;
        row.id = domain::EntityId(i + 1);
        row.name = u"Person %1"_s.arg(i);
        row.mentions = People - i;
        rows.push_back(row);
    }
    rows[20].name = u"Prak Sokhonn"_s;
    rows[20].aliases = {u"DPM Sokhonn"_s};
    return rows;
}

} // namespace

class TestEntitiesProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionIsShortUntilItIsOpened()
    {
        EntitiesModel model;
        EntitiesProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(people(), {});
        const QModelIndex section = proxy.index(0, 0);
        QCOMPARE(proxy.rowCount(section), EntitiesProxy::ShownFirst);
        QCOMPARE(proxy.hiddenRows(section), People - EntitiesProxy::ShownFirst);
        proxy.toggleSection(u"People"_s);
        QCOMPARE(proxy.rowCount(section), People);
        QCOMPARE(proxy.hiddenRows(section), 0);
        proxy.toggleSection(u"People"_s);
        QCOMPARE(proxy.rowCount(section), EntitiesProxy::ShownFirst);
    }

    void whatIsTypedIsFoundWhereverItStands()
    {
        EntitiesModel model;
        EntitiesProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(people(), {});
        proxy.setText(u"sokhon"_s);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data().toString(), u"Prak Sokhonn"_s);
        proxy.setText(u"dpm"_s);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        proxy.setText(u"nobody at all"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void theNextFollowsWhenOneOfTheFirstGoes()
    {
        EntitiesModel model;
        EntitiesProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(people(), {});
        const auto before = model.shared();
        models::SidebarPatch patch;
        patch.goneEntities = {domain::EntityId(3)};
        model.take(models::EntitiesStep::between(before, before->patched(patch, {})));
        const QModelIndex section = proxy.index(0, 0);
        QCOMPARE(proxy.rowCount(section), EntitiesProxy::ShownFirst);
        QCOMPARE(proxy.index(EntitiesProxy::ShownFirst - 1, 0, section).data().toString(), u"Person 8"_s);
        QCOMPARE(proxy.hiddenRows(section), People - 1 - EntitiesProxy::ShownFirst);
        // What is typed is looked for among the new rows.
        proxy.setText(u"sokhonn"_s);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        domain::EntityRow another;
        another.id = domain::EntityId(50);
        another.name = u"Sokhonn's aide"_s;
        another.mentions = 100;
        patch = {};
        patch.entities = {another};
        model.take(models::EntitiesStep::between(model.shared(), model.shared()->patched(patch, {})));
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
    }
};

QTEST_GUILESS_MAIN(TestEntitiesProxy)
#include "tst_entitiesproxy.moc"
