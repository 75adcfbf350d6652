// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitments.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <ranges>

namespace counterpart::models {

/// Puts \p rows among \p all, which come by document, in place of those that had their ids; takes \p gone
/// away. Any thread.
void patchCommitments(std::vector<domain::CommitmentRow> &all, const std::vector<domain::CommitmentRow> &rows,
                      const std::vector<domain::CommitmentId> &gone);

/// Undertakings of all documents, which come by document. Owns its rows. GUI thread only.
class CommitmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Due,
        Who,
        What,
        Kind,
        Amount,
        Status,
        Made,
        Side,
        Topic,
        Meeting,
        Owner,
        FollowUp,
        Priority,
        ColumnCount
    };
    enum Role {
        CommitmentRole = Qt::UserRole, ///< qint64 id
        DocumentRole,
        MeetingRole,
        SideRole,    ///< code of the side whose document says so
        OverdueRole, ///< bool
        DueTextRole, ///< "12 Nov 2022, answer awaited"; empty without a date
        QuoteRole,
        SortRole,
        FilterRole,
    };

    explicit CommitmentsModel(QObject *parent = nullptr);
    /// \p today decides what is overdue. Where the same commitments come again, in the same order, only what
    /// changed is told; else the model is reset.
    void setRows(std::vector<domain::CommitmentRow> rows, QDate today = QDate::currentDate());
    /// Only \p rows change or come, and \p gone go: neighbours are told together. The cost goes with what
    /// changes and hardly with what is there.
    void patch(const std::vector<domain::CommitmentRow> &rows, const std::vector<domain::CommitmentId> &gone);
    /// Titles of the meetings, by id.
    void setMeetingTitles(const QHash<domain::MeetingId, QString> &titles);
    /// Only these are others, or new.
    void patchMeetingTitles(const QHash<domain::MeetingId, QString> &titles);
    [[nodiscard]] QString meetingTitle(domain::MeetingId id) const { return m_meetings.value(id); }
    [[nodiscard]] QDate today() const { return m_today; }
    /// All, as a range: of the model's rows in their order.
    [[nodiscard]] auto rows() const
    {
        return std::views::transform(
            m_rows, [](const Entry &entry) -> const domain::CommitmentRow & { return *entry.row; });
    }
    [[nodiscard]] const domain::CommitmentRow &at(int row) const { return *m_rows[size_t(row)].row; }
    [[nodiscard]] const domain::CommitmentRow *row(domain::CommitmentId id) const;

    /// Julian day by which a row sorts by its due date: what has none comes last. Quick, where SortRole reads
    /// it.
    [[nodiscard]] qint64 dueDay(int row) const { return m_rows[size_t(row)].dueDay; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Small, so that rows behind one that comes or goes are moved quickly.
    struct Entry
    {
        std::shared_ptr<const domain::CommitmentRow> row;
        qint64 dueDay = 0;
    };
    using Rows = std::vector<domain::CommitmentRow>;

    [[nodiscard]] QVariant display(const domain::CommitmentRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const domain::CommitmentRow &row, int column) const;
    [[nodiscard]] QString filterText(const domain::CommitmentRow &row) const;
    [[nodiscard]] QString spokenText(const domain::CommitmentRow &row) const;
    [[nodiscard]] Entry entryOf(domain::CommitmentRow row) const;
    /// Place of a commitment; -1 for none.
    [[nodiscard]] int placeOf(domain::CommitmentId id) const;
    /// Behind the others of its document: what a person makes stands there.
    [[nodiscard]] int placeBehind(domain::DocumentId document) const;
    void take(Rows rows);
    void remove(const std::vector<domain::CommitmentId> &gone);
    void change(const Rows &rows);
    void insert(const Rows &rows);

    std::vector<Entry> m_rows;
    QHash<domain::CommitmentId, domain::DocumentId> m_documents; ///< of every row: leads to its place
    QHash<domain::MeetingId, QString> m_meetings;
    QDate m_today;
};

} // namespace counterpart::models
