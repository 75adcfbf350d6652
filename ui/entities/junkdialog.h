// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::entities {

/// What was put aside as no entity at all, and the way back. GUI thread.
class JunkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit JunkDialog(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setRows(const std::vector<domain::EntityRow> &rows);
    void setWritable(bool writable);

Q_SIGNALS:
    void bringBackRequested(const QList<counterpart::domain::EntityId> &entities);
    void detailRequested(counterpart::domain::EntityId entity);

private:
    void updateButtons();

    QListWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_back;
    bool m_writable = true;
};

} // namespace counterpart::entities
