// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/librarygroups.h"
#include "ui/models/libraryschema.h"

#include <QAbstractItemModel>

namespace counterpart::models {

struct ChangedRows;

/// Where the documents of a store stand, flat or grouped by meeting, and how they come, go and move; what
/// their cells hold is the library's. A document that belongs to two meetings stands under both; those of
/// none stand under a last group. GUI thread only.
class LibraryRowsModel : public QAbstractItemModel, public LibrarySchema
{
    Q_OBJECT

public:
    /// Where the same documents stand under the same meetings as before, rows change in their place.
    void setRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings);
    /// Only the rows that are told of change, come, go or move; very many at a time reset the model.
    void patch(const LibraryPatch &patch);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const { return m_rows.documents(); }
    [[nodiscard]] const domain::UnreadAccounts &unread() const { return m_rows.unread(); }
    [[nodiscard]] const std::vector<domain::MeetingRow> &meetings() const { return m_rows.meetings(); }
    [[nodiscard]] const domain::DocumentRow *document(domain::DocumentId id) const
    {
        return m_rows.document(id);
    }
    [[nodiscard]] const domain::MeetingRow *meeting(domain::MeetingId id) const { return m_rows.meeting(id); }
    /// The first place where a document stands; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(domain::DocumentId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    /// Before and after rows come, go or move one by one: who keeps a place in them can look it up again.
    void aboutToBeRearranged();
    void rearranged();

protected:
    explicit LibraryRowsModel(QObject *parent) : QAbstractItemModel(parent) {}
    [[nodiscard]] const LibraryRows &rows() const { return m_rows; }
    /// Null for a meeting.
    [[nodiscard]] const domain::DocumentRow *documentAt(const QModelIndex &index) const;
    /// The group that an index is, or stands in, of a grouped model.
    [[nodiscard]] const LibraryGroup &groupAt(const QModelIndex &index) const;
    /// Its meeting; null for documents of none.
    [[nodiscard]] const domain::MeetingRow *meetingOf(const LibraryGroup &group) const;

private:
    void changeInPlace(LibraryRows rows, const ChangedRows &changed);
    void placeDocument(const domain::DocumentRow &row);
    void dropDocument(domain::DocumentId id);
    void dropMeeting(domain::MeetingId id);
    void arrange(const LibraryPatch &patch);
    void arrangeDocuments(size_t group, const std::vector<int> &wanted);
    void tell(const QModelIndex &parent, int first, int last, int firstColumn = 0,
              int lastColumn = ColumnCount - 1);
    void tellDocument(domain::DocumentId id, int firstColumn, int lastColumn);
    void tellMeeting(domain::MeetingId id);

    bool m_grouped = true;
    LibraryRows m_rows;
    LibraryGroups m_groups; ///< none where the rows are flat
};

} // namespace counterpart::models
