// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/models/librarycells.h"
#include "ui/models/libraryrowsmodel.h"

namespace counterpart::workspace {
enum class DocumentField;
enum class MeetingField;
} // namespace counterpart::workspace

namespace counterpart::models {

/// The documents of a store, flat or grouped by meeting, with what their cells hold. What is typed into a
/// cell, or dropped on a meeting, is not done here but told, and shown when the rows come anew. GUI thread
/// only.
class LibraryModel : public LibraryRowsModel
{
    Q_OBJECT

public:
    explicit LibraryModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::EditRole takes and gives values as the workspace does: codes, partial dates, names of types; a
    /// null string goes back to what was detected.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Documents are dragged from row to row within the program; meetings are not.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    /// What a cell of a document holds; nullopt for one that cannot be typed into.
    [[nodiscard]] static std::optional<workspace::DocumentField> fieldOf(int column);

Q_SIGNALS:
    void documentEdited(counterpart::domain::DocumentId document, counterpart::workspace::DocumentField field,
                        const QString &value);
    void meetingEdited(counterpart::domain::MeetingId meeting, counterpart::workspace::MeetingField field,
                       const QString &value);
    /// \p from is invalid where they come from several meetings or none, \p to where they shall leave theirs.
    void documentsDropped(const QList<counterpart::domain::DocumentId> &documents,
                          counterpart::domain::MeetingId from, counterpart::domain::MeetingId to);

private:
    [[nodiscard]] QVariant editData(const QModelIndex &index) const;
    [[nodiscard]] std::optional<domain::MeetingId> dropTarget(const QModelIndex &parent) const;

    LibraryCells m_cells;
};

} // namespace counterpart::models
