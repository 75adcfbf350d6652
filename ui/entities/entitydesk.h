// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

class QAction;

namespace counterpart::entities {

class EntitiesPanel;
class EntityDialog;
class JunkDialog;

/// What is done to people, organisations, places and programmes: naming, merging, splitting, putting aside;
/// their details.
class EntityDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    EntityDesk(const workbench::Desk &desk, EntitiesPanel &panel);
    ~EntityDesk() override;
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    void openDetail(domain::EntityId id);

private:
    void addCommands();
    void connectDialog();
    void connectJunk();
    QAction *addCommand(const QString &id, const QString &text, const QKeySequence &key, const QString &hint,
                        void (EntityDesk::*run)());
    void openCurrent();
    void loadDetail();
    void rename(domain::EntityId id, const QString &name);
    void renameInPlace();
    void merge(domain::EntityId into, const QList<domain::EntityId> &others);
    void mergeChosen();
    void splitOff();
    void setJunk(const QList<domain::EntityId> &ids, bool junk);
    void putAside();
    void openJunk();
    void loadJunk();
    [[nodiscard]] QString nameOf(domain::EntityId id) const;

    EntitiesPanel &m_panel;
    EntityDialog *m_dialog;
    JunkDialog *m_junk;
    domain::EntityId m_shown; ///< in the details
    bool m_opening = false;   ///< they were asked for and are not on the screen yet
    QAction *m_merge = nullptr;
    QAction *m_putAside = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_split = nullptr;
    QAction *m_details = nullptr;
    QAction *m_showJunk = nullptr;
};

} // namespace counterpart::entities
