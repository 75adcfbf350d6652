// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitydesk.h"

#include "core/workspace/entities/entities.h"
#include "ui/entities/entitiespanel.h"
#include "ui/entities/entitydialog.h"
#include "ui/entities/junkdialog.h"
#include "ui/models/entitiesmodel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QDialog>
#include <QMenu>
#include <QTreeView>

namespace counterpart::entities {

using namespace Qt::StringLiterals;
using domain::EntityId;
using workbench::Panel;
using workspace::Workspace;

EntityDesk::EntityDesk(const workbench::Desk &lent, EntitiesPanel &panel)
    : DeskPart(lent), m_panel(panel), m_dialog(new EntityDialog(desk().theme, &desk().window)),
      m_junk(new JunkDialog(desk().theme, &desk().window))
{
    addCommands();
    for (QDialog *dialog : {static_cast<QDialog *>(m_dialog), static_cast<QDialog *>(m_junk)}) {
        for (const QString &id : {u"edit.undo"_s, u"edit.redo"_s})
            dialog->addAction(desk().window.findChild<QAction *>(id));
    }
    connectDialog();
    connectJunk();
    connect(&m_panel, &EntitiesPanel::detailRequested, this, &EntityDesk::openDetail);
    connect(&m_panel, &EntitiesPanel::choiceChanged, this, &EntityDesk::updateActions);
    connect(&desk().entities, &models::EntitiesModel::renameRequested, this, &EntityDesk::rename);
    connect(&desk().entities, &models::EntitiesModel::mergeRequested, this, &EntityDesk::merge);
    connect(&desk().entities, &models::EntitiesModel::renewed, this, [this] {
        if (m_dialog->isVisible())
            loadDetail();
        loadJunk();
        updateActions();
    });
}

EntityDesk::~EntityDesk() = default;

QAction *EntityDesk::addCommand(const QString &id, const QString &text, const QKeySequence &key,
                                const QString &hint, void (EntityDesk::*run)())
{
    QAction *action =
        desk().actions.add(desk().menus.entity, {id, text, key, hint}, [this, run] { (this->*run)(); });
    // Its key belongs to the list: elsewhere F2 and Del mean other things.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_panel.tree()->addAction(action);
    return action;
}

void EntityDesk::addCommands()
{
    m_details = addCommand(u"entity.details"_s, tr("&Details…"), {},
                           tr("Names, offices, mentions and meetings of the selected entity"),
                           &EntityDesk::openCurrent);
    m_rename = addCommand(u"entity.rename"_s, tr("&Rename"), Qt::Key_F2, tr("Rename the entity in the list"),
                          &EntityDesk::renameInPlace);
    m_merge =
        addCommand(u"entity.merge"_s, tr("&Merge Entities"), tr("Ctrl+Shift+J"),
                   tr("Merge the selected entities into the one selected last; or drag one onto another"),
                   &EntityDesk::mergeChosen);
    m_split = addCommand(u"entity.split"_s, tr("&Split Off Name…"), {},
                         tr("Make one of its names a separate entity"), &EntityDesk::splitOff);
    m_putAside = addCommand(u"entity.junk"_s, tr("&Hide Entity"), Qt::Key_Delete,
                            tr("It is not an entity: hide it from lists and counts"), &EntityDesk::putAside);
    m_showJunk = addCommand(u"entity.showJunk"_s, tr("&Hidden Entities…"), {},
                            tr("Show hidden entities again"), &EntityDesk::openJunk);
    desk().menus.entity->addSeparator();
    desk().actions.add(
        desk().menus.entity,
        {u"entity.find"_s, tr("&Find Entity"), tr("Ctrl+Shift+E"), tr("Find an entity by part of its name")},
        [this] {
            desk().navigator.showPanel(Panel::Entities);
            m_panel.filterBox()->setFocus();
            m_panel.filterBox()->selectAll();
        });
}

void EntityDesk::connectDialog()
{
    const auto author = [this] { return desk().author(); };
    connect(m_dialog, &EntityDialog::renameRequested, this,
            [this](const QString &name) { rename(m_shown, name); });
    connect(m_dialog, &EntityDialog::aliasRequested, this, [this, author](const QString &alias) {
        // Looks through the names of all.
        desk().editApart(tr("add a name"), tr("Adding a name"),
                         [id = m_shown, alias, by = author()](Workspace &store) {
                             return store.entities().addAlias(id, alias, by);
                         });
    });
    connect(m_dialog, &EntityDialog::aliasRemovalRequested, this, [this, author](const QString &alias) {
        desk().edit(tr("remove a name"), [id = m_shown, alias, by = author()](Workspace &store) {
            return store.entities().removeAlias(id, alias, by);
        });
    });
    connect(m_dialog, &EntityDialog::splitRequested, this, [this, author](const QString &alias) {
        // Writes the mentions of many documents.
        desk().editApart(tr("split off %1").arg(alias), tr("Splitting off a name"),
                         [id = m_shown, alias, by = author()](Workspace &store) {
                             return store.entities().split(id, alias, by);
                         });
    });
    connect(m_dialog, &EntityDialog::roleRequested, this, [this, author](const workspace::EntityRole &role) {
        desk().edit(tr("change an office"), [id = m_shown, role, by = author()](Workspace &store) {
            return store.entities().setRole(id, role, by);
        });
        loadDetail(); // a change that was refused, or was none, leaves the old bounds
    });
    connect(m_dialog, &EntityDialog::roleRemovalRequested, this, [this, author](const QString &role) {
        desk().edit(tr("remove an office"), [id = m_shown, role, by = author()](Workspace &store) {
            return store.entities().removeRole(id, role, by);
        });
    });
    connect(m_dialog, &EntityDialog::junkRequested, this, [this](bool junk) { setJunk({m_shown}, junk); });
    connect(m_dialog, &EntityDialog::entityActivated, this, &EntityDesk::openDetail);
    connect(m_dialog, &EntityDialog::meetingActivated, this,
            [this](domain::MeetingId meeting) { desk().navigator.openMeeting(meeting); });
    connect(m_dialog, &EntityDialog::passageActivated, this,
            [this](domain::DocumentId document, qsizetype begin, qsizetype end) {
                desk().navigator.openDocument(document, {begin, end});
            });
}

void EntityDesk::connectJunk()
{
    connect(m_junk, &JunkDialog::bringBackRequested, this,
            [this](const QList<EntityId> &ids) { setJunk(ids, false); });
    connect(m_junk, &JunkDialog::detailRequested, this, &EntityDesk::openDetail);
}

void EntityDesk::storeOpened()
{
    const bool writable = !desk().session.isReadOnly();
    desk().entities.setEditable(writable);
    m_dialog->setWritable(writable);
    m_junk->setWritable(writable);
    // Not every change of an entity shows in the list: bounds of an office do not.
    connect(desk().session.workspace(), &Workspace::changed, this,
            [this](const workspace::ChangeSet &changes) {
                if (changes.has(workspace::Subject::Entities) && m_dialog->isVisible())
                    loadDetail();
            });
}

void EntityDesk::storeClosed()
{
    m_shown = {};
    m_dialog->hide();
    m_junk->hide();
    desk().entities.setEditable(false);
}

void EntityDesk::updateActions()
{
    const bool open = desk().session.isOpen();
    const auto chosen = m_panel.chosen();
    const bool writable = desk().isWritable();
    m_details->setEnabled(open && !chosen.isEmpty());
    m_rename->setEnabled(writable && !chosen.isEmpty());
    m_split->setEnabled(writable && !chosen.isEmpty());
    m_putAside->setEnabled(writable && !chosen.isEmpty());
    m_merge->setEnabled(writable && chosen.size() > 1);
    m_showJunk->setEnabled(open);
    desk().actions.action(u"entity.find"_s)->setEnabled(open);
}

QString EntityDesk::nameOf(EntityId id) const
{
    const domain::EntityRow *row = desk().entities.entity(id);
    return row ? row->name : tr("the entity");
}

void EntityDesk::openCurrent()
{
    if (const auto chosen = m_panel.chosen(); !chosen.isEmpty())
        openDetail(chosen.first());
}

void EntityDesk::openDetail(EntityId id)
{
    m_shown = id;
    m_opening = true;
    loadDetail();
}

void EntityDesk::loadDetail()
{
    if (!m_shown.isValid() || !desk().session.isOpen())
        return;
    desk().session.ask(
        this, [id = m_shown](Workspace &store) { return store.entities().detail(id); },
        [this, id = m_shown](const base::Result<workspace::EntityDetail> &detail) {
            if (id != m_shown)
                return;
            if (!detail) { // merged into another, perhaps, while it was looked at
                m_shown = {};
                m_dialog->hide();
                return;
            }
            m_dialog->setDetail(*detail);
            if (!std::exchange(m_opening, false))
                return;
            m_dialog->show();
            m_dialog->raise();
            m_dialog->activateWindow();
        });
}

void EntityDesk::renameInPlace()
{
    m_panel.renameInPlace();
}

void EntityDesk::rename(EntityId id, const QString &name)
{
    desk().edit(tr("rename %1").arg(nameOf(id)), [id, name, by = desk().author()](Workspace &store) {
        return store.entities().rename(id, name.simplified(), by);
    });
}

void EntityDesk::merge(EntityId into, const QList<EntityId> &others)
{
    const QString kept = nameOf(into);
    desk().edit(
        tr("merge into %1").arg(kept),
        [into, others, by = desk().author()](Workspace &store) {
            return store.entities().merge(into, others, by);
        },
        [this, kept, count = others.size()](const workspace::Change &) {
            desk().messages.tell({widgets::Severity::Info,
                                  tr("%n entity(s) merged into %1.", nullptr, int(count)).arg(kept),
                                  {}});
        });
}

void EntityDesk::mergeChosen()
{
    QList<EntityId> others = m_panel.chosen();
    if (others.size() < 2)
        return;
    const EntityId into = others.takeFirst();
    merge(into, others);
}

void EntityDesk::splitOff()
{
    openCurrent();
    m_dialog->goToNames();
}

void EntityDesk::setJunk(const QList<EntityId> &ids, bool junk)
{
    desk().edit(junk ? tr("hide %n entity(s)", nullptr, int(ids.size()))
                     : tr("show %n entity(s) again", nullptr, int(ids.size())),
                [ids, junk, by = desk().author()](Workspace &store) {
                    return store.entities().setJunk(ids, junk, by);
                });
}

void EntityDesk::putAside()
{
    if (const auto chosen = m_panel.chosen(); !chosen.isEmpty())
        setJunk(chosen, true);
}

void EntityDesk::openJunk()
{
    m_junk->show();
    m_junk->raise();
    loadJunk();
}

void EntityDesk::loadJunk()
{
    if (!m_junk->isVisible() || !desk().session.isOpen())
        return;
    desk().session.ask(
        this, [](Workspace &store) { return store.entities().junk(); },
        [this](const base::Result<std::vector<domain::EntityRow>> &rows) {
            if (rows)
                m_junk->setRows(*rows);
            else
                desk().messages.showError(rows.error());
        });
}

} // namespace counterpart::entities
