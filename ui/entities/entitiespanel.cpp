// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitiespanel.h"

#include "ui/entities/entitydelegate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::entities {

using namespace Qt::StringLiterals;
using models::EntitiesModel;

EntitiesPanel::EntitiesPanel(const widgets::Theme &theme, EntitiesModel &model, models::Focus &focus,
                             QWidget *parent)
    : QWidget(parent), m_focus(focus), m_filter(new widgets::FilterBox(tr("Filter people, topics, places…"))),
      m_tree(new QTreeView)
{
    setProperty("look", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_proxy.setSourceModel(&model);
    m_filter->setObjectName(u"entitiesFilter"_s);
    m_tree->setObjectName(u"entitiesTree"_s);
    m_tree->setProperty("look", u"panel"_s);
    m_tree->setAccessibleName(tr("People, topics, organisations and places"));
    m_tree->setModel(&m_proxy);
    m_tree->setItemDelegate(new EntityDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addWidget(m_tree);

    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy.setText(text);
        m_tree->expandAll();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&m_proxy, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree, &QTreeView::clicked, this, &EntitiesPanel::pressed);
    connect(m_tree, &QTreeView::activated, this, &EntitiesPanel::pressed);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntitiesPanel::followSelection);
    connect(&m_focus, &models::Focus::filterChanged, this, &EntitiesPanel::showFilter);
    m_tree->expandAll();
}

void EntitiesPanel::pressed(const QModelIndex &index)
{
    if (!index.data(EntitiesModel::IsSectionRole).toBool())
        return;
    m_proxy.toggleSection(index.data().toString());
}

void EntitiesPanel::followSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    models::Filter filter;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes()) {
        if (const qint64 id = index.data(EntitiesModel::EntityRole).toLongLong(); id != 0)
            filter.entities.append(domain::EntityId(id));
        if (const QString topic = index.data(EntitiesModel::TopicRole).toString(); !topic.isEmpty())
            filter.topics.append(topic);
    }
    m_focus.setFilter(filter);
}

void EntitiesPanel::showFilter()
{
    if (m_following || !m_focus.filter().isEmpty())
        return;
    const QScopedValueRollback guard(m_following, true);
    m_tree->clearSelection();
}

} // namespace counterpart::entities
