// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/domain/unreadaccounts.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"

#include <QAbstractItemModel>

#include <span>

namespace counterpart::workspace {
enum class DocumentField;
enum class MeetingField;
} // namespace counterpart::workspace

namespace counterpart::models {

/// Rows of the library that came anew; those that are gone are named.
struct LibraryPatch
{
    std::vector<domain::DocumentRow> documents;
    std::vector<domain::MeetingRow> meetings;
    std::vector<domain::DocumentId> goneDocuments;
    std::vector<domain::MeetingId> goneMeetings;

    [[nodiscard]] size_t size() const
    {
        return documents.size() + meetings.size() + goneDocuments.size() + goneMeetings.size();
    }
    /// Puts them in among others, which are in the order in which the workspace lists them. Any thread.
    void applyTo(std::vector<domain::DocumentRow> &all, std::vector<domain::MeetingRow> &allMeetings) const;
};

/// The documents of a store, flat or grouped by meeting. Owns its rows. A document that belongs to two
/// meetings stands under both; those of none stand under a last group. What is typed into a cell, or dropped
/// on a meeting, is not done here but told, and shown when the rows come anew. GUI thread only.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Side, Issuer, Type, Language, Meeting, Annotations, Commitments, ColumnCount };
    enum Role {
        DocumentRole = Qt::UserRole, ///< qint64 id; 0 for a meeting
        MeetingRole,                 ///< qint64 id; of a document the first of its meetings
        IsMeetingRole,
        SideRole,         ///< code
        RelaysRole,       ///< code of the side that a media report passes on
        SidesRole,        ///< codes of the sides of which the store has an own or joint account, of a meeting
        RelayedSidesRole, ///< codes of those whose account a report of others passes on
        MissingSidesRole, ///< codes of the parties of which the store has no account
        TwoSidedRole,     ///< bool
        AccountsTextRole, ///< "Cambodia: no account in this store"; empty where all have their own
        SummaryRole,      ///< of a meeting: place, occasion, participants in one line
        SortRole,
        FilterRole, ///< all that a filter looks at
        NewsRole,   ///< what readers must know of a document, at the end of its title; may be empty
    };

    explicit LibraryModel(QObject *parent = nullptr);
    /// Where the same documents stand under the same meetings as before, rows change in their place.
    void setRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings);
    /// Only the rows that are told of change, come, go or move; very many at a time reset the model.
    void patch(const LibraryPatch &patch);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const { return m_documents; }
    [[nodiscard]] const domain::UnreadAccounts &unread() const { return m_unread; }
    [[nodiscard]] const std::vector<domain::MeetingRow> &meetings() const { return m_meetings; }
    [[nodiscard]] const domain::DocumentRow *document(domain::DocumentId id) const;
    [[nodiscard]] const domain::MeetingRow *meeting(domain::MeetingId id) const;
    /// The first place where a document stands; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(domain::DocumentId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
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
    /// Before and after rows come, go or move one by one: who keeps a place in them can look it up again.
    void aboutToBeRearranged();
    void rearranged();
    void documentEdited(counterpart::domain::DocumentId document, counterpart::workspace::DocumentField field,
                        const QString &value);
    void meetingEdited(counterpart::domain::MeetingId meeting, counterpart::workspace::MeetingField field,
                       const QString &value);
    /// \p from is invalid where they come from several meetings or none, \p to where they shall leave theirs.
    void documentsDropped(const QList<counterpart::domain::DocumentId> &documents,
                          counterpart::domain::MeetingId from, counterpart::domain::MeetingId to);

private:
    /// A top row of the grouped form.
    struct Group
    {
        int meeting = -1; ///< into m_meetings; -1: documents of no meeting
        std::vector<int> documents;
        quintptr key = 0; ///< of the indexes below it: stays while groups before it come and go
        friend bool operator==(const Group &a, const Group &b)
        {
            return a.meeting == b.meeting && a.documents == b.documents;
        }
    };

    [[nodiscard]] static std::vector<Group> groupsOf(std::span<const domain::DocumentRow> documents,
                                                     std::span<const domain::MeetingRow> meetings);
    [[nodiscard]] bool hasSameRows(std::span<const domain::DocumentRow> documents,
                                   std::span<const domain::MeetingRow> meetings) const;
    void take(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings);
    void change(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings);
    void numberGroups();
    /// Row of the group that an index is, or stands in.
    [[nodiscard]] size_t groupAt(const QModelIndex &index) const;

    // librarypatch.cpp
    void placeDocument(const domain::DocumentRow &row);
    void placeMeeting(const domain::MeetingRow &row);
    void dropDocument(domain::DocumentId id);
    void dropMeeting(domain::MeetingId id);
    void indexRows();
    void arrange(const LibraryPatch &patch);
    void arrangeDocuments(size_t group, const std::vector<int> &wanted);
    void tellDocument(domain::DocumentId id, int firstColumn, int lastColumn);
    void tellMeeting(domain::MeetingId id);
    void nameForFilter(const domain::DocumentRow &row);
    [[nodiscard]] bool isRearranged(const LibraryPatch &patch) const;
    [[nodiscard]] bool isTooMuch(const LibraryPatch &patch) const;
    [[nodiscard]] bool hasUnread(const LibraryPatch &patch) const;

    [[nodiscard]] QVariant editData(const QModelIndex &index) const;
    [[nodiscard]] std::optional<domain::MeetingId> dropTarget(const QModelIndex &parent) const;
    [[nodiscard]] int documentAt(const QModelIndex &index) const; ///< into m_documents; -1 for a meeting
    [[nodiscard]] QVariant documentData(const domain::DocumentRow &row, int column, int role) const;
    [[nodiscard]] QVariant documentText(const domain::DocumentRow &row, int column) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString meetingTitles(const domain::DocumentRow &row) const;
    [[nodiscard]] QString filterText(const domain::DocumentRow &row) const;
    [[nodiscard]] QVariant sortKey(const domain::DocumentRow &row, int column) const;

    bool m_grouped = true;
    std::vector<domain::DocumentRow> m_documents;
    std::vector<QString> m_filterTexts; ///< one a document
    std::vector<domain::MeetingRow> m_meetings;
    std::vector<Group> m_groups;
    QHash<quintptr, int> m_groupRows; ///< by key
    quintptr m_lastKey = 0;
    QHash<domain::DocumentId, int> m_documentAt;
    domain::UnreadAccounts m_unread;
    QHash<domain::MeetingId, int> m_meetingAt;
};

} // namespace counterpart::models
