// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QAbstractItemModel>

namespace counterpart::models {

/// The documents of a store, flat or grouped by meeting. Owns its rows. A document that belongs to two
/// meetings stands under both; those of none stand under a last group. GUI thread only.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Side, Issuer, Type, Meeting, Annotations, Commitments, ColumnCount };
    enum Role {
        DocumentRole = Qt::UserRole, ///< qint64 id; 0 for a meeting
        MeetingRole,                 ///< qint64 id; of a document the first of its meetings
        IsMeetingRole,
        SideRole,       ///< code
        RelaysRole,     ///< code of the side that a media report passes on
        SidesRole,      ///< codes of the sides that published, of a meeting
        SilentRole,     ///< codes of the parties that published nothing
        TwoSidedRole,   ///< bool
        SilentTextRole, ///< "Cambodia has not published"; empty for two-sided ones
        SummaryRole,    ///< of a meeting: place, occasion, participants in one line
        SortRole,
        FilterRole, ///< all that a filter looks at
    };

    explicit LibraryModel(QObject *parent = nullptr);
    void setRows(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const { return m_documents; }
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

private:
    /// A top row of the grouped form.
    struct Group
    {
        int meeting = -1; ///< into m_meetings; -1: documents of no meeting
        std::vector<int> documents;
    };

    void regroup();
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
    QHash<domain::DocumentId, int> m_documentAt;
    QHash<domain::MeetingId, int> m_meetingAt;
};

/// Codes of the sides whose account is there: relays stand in for their side, joint texts for all parties.
[[nodiscard]] QStringList publishedSides(const domain::MeetingRow &meeting);
/// Codes of the parties that published nothing.
[[nodiscard]] QStringList silentSides(const domain::MeetingRow &meeting);
/// "Cambodia has not published", "Only one side has published"; empty when both have.
[[nodiscard]] QString silenceText(const domain::MeetingRow &meeting);
/// "Phnom Penh · ASEAN Summit · Joe Biden, Hun Sen"
[[nodiscard]] QString meetingSummary(const domain::MeetingRow &meeting);

} // namespace counterpart::models
