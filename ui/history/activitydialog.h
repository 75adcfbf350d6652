// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activitymodel.h"

#include <QDialog>

class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::history {

/// Who did what when, to a document, a meeting or the store. GUI thread.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActivityDialog(const widgets::Theme &theme, QWidget *parent = nullptr);
    /// Of what: its title, or empty for the store.
    void setSubject(const QString &title);
    /// \p mayBeMore: there are older ones.
    void setActivities(std::vector<domain::Activity> activities, bool mayBeMore);

Q_SIGNALS:
    void documentRequested(counterpart::domain::DocumentId document);
    void meetingRequested(counterpart::domain::MeetingId meeting);

private:
    void buildTable();
    void buildFoot(QVBoxLayout &layout);
    void open(const QModelIndex &index);
    void refresh();

    models::ActivityModel *m_model;
    QSortFilterProxyModel *m_proxy;
    widgets::FilterBox *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    QStackedLayout *m_stack; ///< the table, or that there is nothing
    bool m_mayBeMore = false;
};

} // namespace counterpart::history
