// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace counterpart::library {

/// Finds a meeting by a few letters of its title, date or place. Return takes it, Escape gives up.
class MeetingChooser : public QDialog
{
    Q_OBJECT

public:
    /// \p except is left out.
    MeetingChooser(const QString &title, const std::vector<domain::MeetingRow> &meetings,
                   domain::MeetingId except, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(counterpart::domain::MeetingId meeting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        domain::MeetingId id;
        QString text;
    };
    void narrow(const QString &typed);
    void take();

    std::vector<Entry> m_entries; ///< latest first
    QLineEdit *m_box;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_cut;
};

} // namespace counterpart::library
