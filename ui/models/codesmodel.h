// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"

#include <QAbstractItemModel>
#include <QHash>

namespace counterpart::models {

/// The tree of codes. It asks for changes and is given the new rows; it changes nothing by itself. Dropping
/// one code on another asks for it to be moved there, or merged into it when copied (with Ctrl held). GUI
/// thread only.
class CodesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< qint64 id
        ColourRole,              ///< QString "#rrggbb"
        CountRole,               ///< annotations of the code itself
        TotalRole,               ///< those of the codes below it added
        DescriptionRole,
    };

    explicit CodesModel(QObject *parent = nullptr);
    /// By name, as the workspace gives them. Where no code came, went or moved, rows only change.
    void setRows(std::vector<domain::CodeRow> rows);
    [[nodiscard]] const std::vector<domain::CodeRow> &rows() const { return m_rows; }
    /// Null when there is none.
    [[nodiscard]] const domain::CodeRow *code(domain::CodeId id) const;
    /// "Security / Mines".
    [[nodiscard]] QString path(domain::CodeId id) const;
    [[nodiscard]] bool isBelow(domain::CodeId id, domain::CodeId top) const; ///< or the same
    [[nodiscard]] QModelIndex indexOf(domain::CodeId id) const;
    [[nodiscard]] static domain::CodeId codeAt(const QModelIndex &index);
    /// Codes can be renamed and dragged.
    void setEditable(bool editable) { m_editable = editable; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameAsked(counterpart::domain::CodeId code, const QString &name);
    /// \p parent invalid: to the top.
    void moveAsked(counterpart::domain::CodeId code, counterpart::domain::CodeId parent);
    void mergeAsked(counterpart::domain::CodeId from, counterpart::domain::CodeId into);
    /// Codes came, went, moved or look otherwise; of counts alone nothing is said.
    void changed();

private:
    [[nodiscard]] int at(const QModelIndex &index) const { return static_cast<int>(index.internalId()); }
    [[nodiscard]] bool hasShapeOf(const std::vector<domain::CodeRow> &rows) const;
    [[nodiscard]] int total(int row) const;
    void arrange();
    void tellRows(const QModelIndex &parent);

    std::vector<domain::CodeRow> m_rows;
    QHash<domain::CodeId, int> m_places;             ///< in m_rows
    QHash<domain::CodeId, std::vector<int>> m_below; ///< rows by parent, in order
    std::vector<int> m_rank;                         ///< of a row among its siblings
    bool m_editable = false;
};

} // namespace counterpart::models
