// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/junkdialog.h"

#include "ui/models/wording.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::entities {

using namespace Qt::StringLiterals;

JunkDialog::JunkDialog(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget),
      m_nothing(new QLabel(tr("No entities are hidden. Press Del in the list of entities to hide one."))),
      m_back(new QPushButton(tr("Show Again")))
{
    setObjectName(u"junkDialog"_s);
    setWindowTitle(tr("Hide"));
    setAccessibleName(windowTitle());
    setModal(false);
    resize(420, 420);
    m_list->setObjectName(u"junkList"_s);
    m_list->setAccessibleName(tr("Hidden entities"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_nothing->setProperty("look", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_back->setObjectName(u"junkBack"_s);
    m_back->setAccessibleName(tr("Show the selected entities again"));
    m_back->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->addWidget(new widgets::SectionLabel(theme, tr("Hidden Entities")));
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_back, 0, Qt::AlignRight);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &JunkDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT detailRequested(domain::EntityId(item->data(Qt::UserRole).toLongLong()));
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        QList<domain::EntityId> ids;
        for (const QListWidgetItem *item : m_list->selectedItems())
            ids.append(domain::EntityId(item->data(Qt::UserRole).toLongLong()));
        Q_EMIT bringBackRequested(ids);
    });
    setRows({});
}

void JunkDialog::setRows(const std::vector<domain::EntityRow> &rows)
{
    m_list->clear();
    for (const domain::EntityRow &row : rows) {
        auto *item =
            new QListWidgetItem(u"%1 · %2"_s.arg(row.name, models::entityKindName(row.kind)), m_list);
        item->setData(Qt::UserRole, row.id.value);
    }
    m_nothing->setVisible(rows.empty());
    updateButtons();
}

void JunkDialog::setWritable(bool writable)
{
    m_writable = writable;
    updateButtons();
}

void JunkDialog::updateButtons()
{
    m_back->setEnabled(m_writable && !m_list->selectedItems().isEmpty());
}

} // namespace counterpart::entities
