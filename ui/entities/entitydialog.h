// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entities/entities.h"
#include "ui/entities/mentionmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListView;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::entities {

/// All that is known of one entity: its names, offices with their bounds, where it is mentioned, which
/// meetings it attended and whom it met there. What the user wants changed is asked for by signals; the
/// answer is a new setDetail(). Stays beside the window while one reads on. GUI thread.
class EntityDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p theme outlives the dialog.
    explicit EntityDialog(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setDetail(const workspace::EntityDetail &detail);
    /// False for a store that cannot be changed.
    void setWritable(bool writable);
    [[nodiscard]] domain::EntityId entity() const { return m_detail.row.id; }
    /// Puts the keys where a name is added or split off.
    void goToNames();

Q_SIGNALS:
    void renameRequested(const QString &name);
    void aliasRequested(const QString &alias);
    void aliasRemovalRequested(const QString &alias);
    void splitRequested(const QString &alias);
    void roleRequested(const counterpart::workspace::EntityRole &role);
    void roleRemovalRequested(const QString &role);
    void junkRequested(bool junk);
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void entityActivated(counterpart::domain::EntityId entity);

private:
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newNames();
    [[nodiscard]] QWidget *newOffices();
    [[nodiscard]] QWidget *newPlaces();
    void addLine(QLineEdit *box, QPushButton *add, QLayout *into);
    [[nodiscard]] bool isKnown(const QString &name) const;
    void showHead();
    void showNames();
    void showRoles();
    void showPlaces();
    void updateButtons();
    void roleEdited(QTreeWidgetItem *item);
    void addRole();

    const widgets::Theme &m_theme;
    workspace::EntityDetail m_detail;
    MentionModel m_mentions;
    QLineEdit *m_name;
    QLabel *m_facts;
    QPushButton *m_junk;
    QListWidget *m_names;
    QLineEdit *m_newName;
    QPushButton *m_addName;
    QPushButton *m_removeName;
    QPushButton *m_split;
    QTreeWidget *m_roles;
    QLineEdit *m_newRole;
    QPushButton *m_addRole;
    QPushButton *m_removeRole;
    QLabel *m_problem;
    QTabWidget *m_tabs;
    QListView *m_places;
    QListWidget *m_meetings;
    QListWidget *m_met;
    bool m_writable = true;
    bool m_filling = false;
};

} // namespace counterpart::entities
