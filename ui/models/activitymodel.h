// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"

#include <QAbstractTableModel>

namespace counterpart::models {

/// What was done, in a line: "Undone: rename meeting"; where the window has no words for it, what came of it.
[[nodiscard]] QString activityText(const domain::Activity &activity);

/// Who did what when, the last first. GUI thread.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, About, Columns };
    enum Role { SortRole = Qt::UserRole + 1, DocumentRole, MeetingRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setActivities(std::vector<domain::Activity> activities);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const domain::Activity &activity, int column);
    std::vector<domain::Activity> m_activities;
};

} // namespace counterpart::models
