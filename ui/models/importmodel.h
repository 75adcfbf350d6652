// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"

#include <QAbstractTableModel>

namespace counterpart::models {

/// What became of each file of an import. GUI thread.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, File, Documents, Reason, Columns };
    enum Role { PathRole = Qt::UserRole + 1, DocumentRole, WhatRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setSummary(const workspace::ImportSummary &summary);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString outcomeName(workspace::ImportOutcome::What what);

private:
    std::vector<workspace::ImportOutcome> m_files;
};

} // namespace counterpart::models
