// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trashmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::library {

/// What was deleted, and the way back: search, restore, delete for good. GUI thread.
class TrashDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrashDialog(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setItems(std::vector<domain::TrashItem> items);
    void setWritable(bool writable);
    [[nodiscard]] std::vector<domain::TrashId> chosen() const;

Q_SIGNALS:
    void restoreRequested(const std::vector<counterpart::domain::TrashId> &items);
    void purgeRequested(const std::vector<counterpart::domain::TrashId> &items);
    void emptyRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void refresh();

    models::TrashModel *m_model;
    QSortFilterProxyModel *m_proxy;
    widgets::FilterBox *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    QStackedLayout *m_stack; ///< the table, or that there is nothing
    QPushButton *m_restore;
    QPushButton *m_purge;
    QPushButton *m_empty;
    bool m_writable = true;
};

} // namespace counterpart::library
