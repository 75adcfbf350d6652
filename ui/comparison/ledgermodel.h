// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QAbstractTableModel>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// Topics (columns) x sides (rows): said, not said, contradicted. GUI thread only.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \p state and \p theme outlive the model.
    LedgerModel(const ComparisonState &state, const widgets::Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The first sentence of the cell's side that says the topic; -1 where it is not said.
    [[nodiscard]] int firstSentence(const QModelIndex &index) const;

private:
    [[nodiscard]] const std::vector<int> &sentences(const QModelIndex &index) const;

    const ComparisonState &m_state;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::comparison
