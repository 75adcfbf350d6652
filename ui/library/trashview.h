// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trashmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::library {

/// Leaves what has the searched words, and is of the chosen kind.
class TrashFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKind(std::optional<domain::TrashKind> kind);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<domain::TrashKind> m_kind;
};

/// What was deleted, and the way back: search, restore, delete for good. GUI thread.
class TrashView : public QWidget
{
    Q_OBJECT

public:
    explicit TrashView(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setItems(std::vector<domain::TrashItem> items);
    void setWritable(bool writable);
    [[nodiscard]] std::vector<domain::TrashId> chosen() const;

Q_SIGNALS:
    void shown(); ///< what is in the trash is wanted now
    void restoreRequested(const std::vector<counterpart::domain::TrashId> &items);
    void purgeRequested(const std::vector<counterpart::domain::TrashId> &items);
    void emptyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout &layout);
    void buildTable();
    void fitLetters();
    void fitTitle();
    void connectTable();
    void buildButtons(QVBoxLayout &layout);
    void openMenu(const QPoint &at);
    void refresh();

    const widgets::Theme &m_theme;
    models::TrashModel *m_model;
    TrashFilter *m_proxy;
    widgets::FilterBox *m_filter;
    QComboBox *m_kinds;
    QLabel *m_count;
    QTableView *m_table;
    QStackedLayout *m_stack; ///< the table, that there is nothing, or nothing that fits
    QPushButton *m_restore;
    QPushButton *m_purge;
    QPushButton *m_empty;
    bool m_writable = true;
};

} // namespace counterpart::library
