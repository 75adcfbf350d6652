// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lineage.h"

#include <QAbstractListModel>
#include <QListView>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// The statements of a lineage in order of time, each with what it changed. Owns its rows. GUI thread.
class LadderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CommitmentRole = Qt::UserRole, SideRole, WhenRole, DriftRole };
    using QAbstractListModel::QAbstractListModel;
    void setLineage(const domain::Lineage &lineage);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QStringList driftTo(domain::CommitmentId id) const;
    domain::Lineage m_lineage;
};

/// One undertaking as it was said from time to time: a rail with a mark for each statement, and on the way to
/// it what changed. As high as what it shows. GUI thread.
class LineageLadder : public QListView
{
    Q_OBJECT

public:
    /// \p current is marked.
    LineageLadder(const widgets::Theme &theme, const domain::Lineage &lineage, domain::CommitmentId current,
                  QWidget *parent = nullptr);
    /// The statements that are chosen.
    [[nodiscard]] std::vector<domain::CommitmentId> chosen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void commitmentActivated(counterpart::domain::CommitmentId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    LadderModel m_model;
};

} // namespace counterpart::commitments
