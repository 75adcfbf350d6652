// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is built, and what its controls ask for; how it is filled is in entitydialogfill.cpp.
#include "ui/entities/entitydialog.h"

#include "core/workspace/entities/entities.h"
#include "ui/entities/mentiondelegate.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace counterpart::entities {

using namespace Qt::StringLiterals;

namespace {

constexpr int NamesWidth = 320;

QPushButton *newButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(false); // Return belongs to the boxes and lists
    return button;
}

} // namespace

EntityDialog::EntityDialog(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_name(new QLineEdit), m_facts(new QLabel),
      m_junk(newButton(tr("Hide"), tr("Hide it from lists and counts: it is not an entity"))),
      m_names(new QListWidget), m_newName(new QLineEdit),
      m_addName(newButton(tr("Add"), tr("Add another name for this entity"))),
      m_removeName(newButton(tr("Remove"), tr("Remove this name"))),
      m_split(newButton(tr("Split Off"), tr("Make this name a separate entity"))), m_roles(new QTreeWidget),
      m_newRole(new QLineEdit), m_addRole(newButton(tr("Add"), tr("Add an office"))),
      m_removeRole(newButton(tr("Remove"), tr("Remove the selected office"))), m_problem(new QLabel),
      m_tabs(new QTabWidget), m_places(new QListView), m_meetings(new QListWidget), m_met(new QListWidget)
{
    setObjectName(u"entityDialog"_s);
    setAccessibleName(tr("Details of an entity"));
    setModal(false);
    resize(860, 600);
    auto *left = new QVBoxLayout;
    left->addWidget(newNames(), 1);
    left->addWidget(newOffices(), 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * widgets::Theme::Space);
    columns->addLayout(left);
    columns->addWidget(newPlaces(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(newHead());
    layout->addWidget(widgets::newHairline());
    layout->addLayout(columns, 1);
    updateButtons();
}

QWidget *EntityDialog::newHead()
{
    auto *head = new QWidget;
    m_name->setObjectName(u"entityName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("Return renames it everywhere; leave it empty to go back to the detected name"));
    m_name->setFont(m_theme.readingTitleFont());
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_name->text().simplified() != m_detail.row.name)
            Q_EMIT renameRequested(m_name->text());
    });
    m_facts->setObjectName(u"entityFacts"_s);
    m_facts->setProperty("look", u"muted"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_junk->setObjectName(u"entityJunk"_s);
    connect(m_junk, &QPushButton::clicked, this, [this] { Q_EMIT junkRequested(!m_detail.junk); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_junk);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_facts);
    return head;
}

/// A box to type something new in, with its button.
void EntityDialog::addLine(QLineEdit *box, QPushButton *add, QLayout *into)
{
    auto *line = new QHBoxLayout;
    line->addWidget(box, 1);
    line->addWidget(add);
    connect(box, &QLineEdit::returnPressed, add, &QPushButton::click);
    connect(box, &QLineEdit::textChanged, this, &EntityDialog::updateButtons);
    static_cast<QVBoxLayout *>(into)->addLayout(line);
}

QWidget *EntityDialog::newNames()
{
    auto *names = new QWidget;
    names->setFixedWidth(NamesWidth);
    m_names->setObjectName(u"entityNames"_s);
    m_names->setAccessibleName(tr("Names"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long ones are cut, and whole in the tip
    m_newName->setObjectName(u"entityNewName"_s);
    m_newName->setPlaceholderText(tr("Add another name…"));
    m_newName->setAccessibleName(tr("Another name"));
    m_addName->setObjectName(u"entityAddName"_s);
    m_removeName->setObjectName(u"entityRemoveName"_s);
    m_split->setObjectName(u"entitySplit"_s);
    auto *layout = new QVBoxLayout(names);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::SectionLabel(m_theme, tr("Names")));
    layout->addWidget(m_names, 1);
    addLine(m_newName, m_addName, layout);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_split);
    buttons->addStretch(1);
    buttons->addWidget(m_removeName);
    layout->addLayout(buttons);
    connect(m_names, &QListWidget::itemSelectionChanged, this, &EntityDialog::updateButtons);
    connect(m_addName, &QPushButton::clicked, this, [this] { Q_EMIT aliasRequested(m_newName->text()); });
    connect(m_removeName, &QPushButton::clicked, this,
            [this] { Q_EMIT aliasRemovalRequested(m_names->currentItem()->data(Qt::UserRole).toString()); });
    connect(m_split, &QPushButton::clicked, this,
            [this] { Q_EMIT splitRequested(m_names->currentItem()->data(Qt::UserRole).toString()); });
    return names;
}

QWidget *EntityDialog::newOffices()
{
    auto *offices = new QWidget;
    offices->setFixedWidth(NamesWidth);
    m_roles->setObjectName(u"entityRoles"_s);
    m_roles->setAccessibleName(tr("Offices"));
    m_roles->setHeaderLabels({tr("Office"), tr("Since"), tr("Until")});
    m_roles->setRootIsDecorated(false);
    m_roles->header()->setStretchLastSection(false);
    m_roles->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_roles->header()->resizeSection(1, 78);
    m_roles->header()->resizeSection(2, 78);
    m_roles->setToolTip(tr("Double-click a date to edit it: 2013, 2013-05 or 2013-05-12"));
    m_newRole->setObjectName(u"entityNewRole"_s);
    m_newRole->setPlaceholderText(tr("Add an office…"));
    m_newRole->setAccessibleName(tr("Another office"));
    m_addRole->setObjectName(u"entityAddRole"_s);
    m_removeRole->setObjectName(u"entityRemoveRole"_s);
    m_problem->setProperty("look", u"chipWarning"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(offices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::SectionLabel(m_theme, tr("Offices")));
    layout->addWidget(m_roles, 1);
    layout->addWidget(m_problem);
    addLine(m_newRole, m_addRole, layout);
    layout->addWidget(m_removeRole, 0, Qt::AlignRight);
    connect(m_roles, &QTreeWidget::itemSelectionChanged, this, &EntityDialog::updateButtons);
    connect(m_roles, &QTreeWidget::itemChanged, this, &EntityDialog::roleEdited);
    connect(m_addRole, &QPushButton::clicked, this, &EntityDialog::addRole);
    connect(m_removeRole, &QPushButton::clicked, this, [this] {
        Q_EMIT roleRemovalRequested(m_roles->currentItem()->data(0, Qt::UserRole).toString());
    });
    return offices;
}

QWidget *EntityDialog::newPlaces()
{
    m_tabs->setObjectName(u"entityTabs"_s);
    m_tabs->setAccessibleName(tr("Mentions"));
    m_places->setObjectName(u"entityMentions"_s);
    m_places->setAccessibleName(tr("Mentions"));
    m_places->setModel(&m_mentions);
    m_places->setItemDelegate(new MentionDelegate(m_theme, m_places));
    m_places->setUniformItemSizes(true);
    m_places->setMouseTracking(true);
    m_places->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_meetings->setObjectName(u"entityMeetings"_s);
    m_meetings->setAccessibleName(tr("Meetings attended"));
    m_met->setObjectName(u"entityMet"_s);
    m_met->setAccessibleName(tr("Counterparts met"));
    m_tabs->addTab(m_places, tr("Mentions"));
    m_tabs->addTab(m_meetings, tr("Meetings"));
    m_tabs->addTab(m_met, tr("Met"));
    connect(m_places, &QListView::activated, this, [this](const QModelIndex &index) {
        const workspace::EntityMention &mention = m_mentions.mentions()[static_cast<size_t>(index.row())];
        Q_EMIT passageActivated(mention.document, mention.range.begin, mention.range.end);
    });
    connect(m_meetings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT meetingActivated(domain::MeetingId(item->data(Qt::UserRole).toLongLong()));
    });
    connect(m_met, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const domain::EntityId id(item->data(Qt::UserRole).toLongLong()); id.isValid())
            Q_EMIT entityActivated(id);
    });
    return m_tabs;
}

void EntityDialog::goToNames()
{
    m_names->setFocus();
    if (m_names->count() > 1)
        m_names->setCurrentRow(1);
}

void EntityDialog::updateButtons()
{
    const QListWidgetItem *name = m_names->currentItem();
    const bool another = name && name->isSelected() && m_names->row(name) > 0; // the first is the name itself
    m_removeName->setEnabled(m_writable && another);
    m_split->setEnabled(m_writable && another);
    m_addName->setEnabled(m_writable && !m_newName->text().simplified().isEmpty());
    m_addRole->setEnabled(m_writable && !m_newRole->text().simplified().isEmpty());
    m_removeRole->setEnabled(m_writable && !m_roles->selectedItems().isEmpty());
    m_name->setReadOnly(!m_writable);
    m_junk->setEnabled(m_writable);
}

void EntityDialog::setWritable(bool writable)
{
    m_writable = writable;
    updateButtons();
}

void EntityDialog::addRole()
{
    workspace::EntityRole role;
    role.role = m_newRole->text().simplified();
    Q_EMIT roleRequested(role);
}

void EntityDialog::roleEdited(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    workspace::EntityRole role;
    role.role = item->data(0, Qt::UserRole).toString();
    const auto bound = [item](int column) {
        return domain::PartialDate::fromString(item->text(column).trimmed());
    };
    role.since = bound(1);
    role.until = bound(2);
    for (const int column : {1, 2}) {
        const QString typed = item->text(column).trimmed();
        if (typed.isEmpty() || bound(column))
            continue;
        showRoles(); // what was there before
        m_problem->setText(tr("“%1” is not a date. Write 2013, 2013-05 or 2013-05-12.").arg(typed));
        m_problem->show();
        return;
    }
    m_problem->hide();
    Q_EMIT roleRequested(role);
}

} // namespace counterpart::entities
