// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitiespanel.h"

#include "ui/entities/entitydelegate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::entities {

using namespace Qt::StringLiterals;
using models::EntitiesModel;

EntitiesPanel::EntitiesPanel(const widgets::Theme &theme, EntitiesModel &model, models::Focus &focus,
                             QWidget *parent)
    : QWidget(parent), m_focus(focus), m_filter(new widgets::FilterBox(tr("Filter people, topics, places…"))),
      m_tree(new QTreeView), m_gap(new QLabel)
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
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::LinkAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    top->setSpacing(8);
    top->addWidget(m_filter);
    auto *details = new QToolButton;
    details->setObjectName(u"entityDetails"_s);
    details->setText(u"…"_s);
    details->setAccessibleName(tr("Details of the selected entity"));
    details->setToolTip(tr("Names, offices, mentions and meetings of the selected entity (Return)"));
    details->setProperty("look", u"button"_s);
    details->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as high as the box beside it
    top->addWidget(details);
    connect(details, &QToolButton::clicked, this, [this] { activated(m_tree->currentIndex()); });
    layout->addLayout(top);
    layout->addWidget(m_tree);
    m_gap->setObjectName(u"entitiesGap"_s);
    m_gap->setProperty("look", u"muted"_s);
    const auto dress = [this, &theme] { m_gap->setFont(theme.smallFont()); };
    dress();
    connect(&theme, &widgets::Theme::changed, this, dress);
    m_gap->setWordWrap(true);
    m_gap->setContentsMargins(12, 4, 12, 8);
    m_gap->hide();
    layout->addWidget(m_gap);

    connect(m_filter, &widgets::FilterBox::filterChanged, this,
            [this](const QString &text) { keepChoice([&] { m_proxy.setText(text); }); });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&model, &models::EntitiesModel::aboutToBeRenewed, this, [this] { m_following = true; });
    connect(&model, &models::EntitiesModel::renewed, this, [this] {
        m_following = false;
        keepChoice([] {});
    });
    connect(m_tree, &QTreeView::clicked, this, &EntitiesPanel::pressed);
    connect(m_tree, &QTreeView::activated, this, &EntitiesPanel::activated);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntitiesPanel::followSelection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EntitiesPanel::choiceChanged);
    connect(&m_focus, &models::Focus::filterChanged, this, &EntitiesPanel::showFilter);
    m_tree->expandAll();
}

QList<domain::EntityId> EntitiesPanel::chosen() const
{
    QList<domain::EntityId> ids;
    const auto add = [&ids](const QModelIndex &index) {
        const domain::EntityId id(index.data(EntitiesModel::EntityRole).toLongLong());
        if (id.isValid() && !ids.contains(id))
            ids.append(id);
    };
    add(m_tree->currentIndex());
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes())
        add(index);
    return ids;
}

void EntitiesPanel::setNotAnalysed(const QString &documents)
{
    m_notAnalysed = documents;
    showGap();
}

void EntitiesPanel::setBeingRead(bool beingRead)
{
    m_isBeingRead = beingRead;
    showGap();
}

void EntitiesPanel::showGap()
{
    m_gap->setText(m_isBeingRead ? tr("Loading people, topics and places…") : m_notAnalysed);
    m_gap->setToolTip(m_isBeingRead
                          ? QString()
                          : tr("Topics, and names that the lexicon does not know, are not counted there."));
    m_gap->setVisible(!m_gap->text().isEmpty());
}

void EntitiesPanel::renameInPlace()
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.flags() & Qt::ItemIsEditable)
        m_tree->edit(current);
}

void EntitiesPanel::reveal(domain::EntityId id)
{
    const auto &model = *static_cast<const EntitiesModel *>(m_proxy.sourceModel());
    const QModelIndex index = m_proxy.mapFromSource(model.indexOf(id));
    if (!index.isValid())
        return;
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_tree->scrollTo(index);
}

void EntitiesPanel::activated(const QModelIndex &index)
{
    if (const domain::EntityId id(index.data(EntitiesModel::EntityRole).toLongLong()); id.isValid())
        Q_EMIT detailRequested(id);
    else
        pressed(index);
}

/// Rows that come and go do not change what is chosen.
void EntitiesPanel::keepChoice(const std::function<void()> &change)
{
    {
        const QScopedValueRollback guard(m_following, true);
        change();
        m_tree->expandAll();
    }
    showFilter();
}

void EntitiesPanel::pressed(const QModelIndex &index)
{
    if (index.data(EntitiesModel::IsSectionRole).toBool())
        keepChoice([&] { m_proxy.toggleSection(index.data().toString()); });
}

void EntitiesPanel::followSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    models::Filter filter = m_focus.filter();
    filter.entities.clear();
    filter.topics.clear();
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes()) {
        if (const qint64 id = index.data(EntitiesModel::EntityRole).toLongLong(); id != 0)
            filter.entities.append(domain::EntityId(id));
        if (const QString topic = index.data(EntitiesModel::TopicRole).toString(); !topic.isEmpty())
            filter.topics.append(topic);
    }
    m_focus.setFilter(filter);
    Q_EMIT choiceChanged();
}

void EntitiesPanel::showFilter()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    const models::Filter &filter = m_focus.filter();
    QItemSelection chosen;
    for (int section = 0; filter.hasSubjects() && section < m_proxy.rowCount(); ++section) {
        const QModelIndex head = m_proxy.index(section, 0);
        for (int row = 0; row < m_proxy.rowCount(head); ++row) {
            const QModelIndex index = m_proxy.index(row, 0, head);
            const domain::EntityId id(index.data(EntitiesModel::EntityRole).toLongLong());
            if (id.isValid() ? filter.entities.contains(id)
                             : filter.topics.contains(index.data(EntitiesModel::TopicRole).toString()))
                chosen.select(index, index);
        }
    }
    m_tree->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

} // namespace counterpart::entities
