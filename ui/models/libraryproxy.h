// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace counterpart::models {

/// What a meeting has to be, or a document's meeting.
enum class MeetingState { Any, TwoSided, OneSided, InNone };

/// Sorts the library and keeps what fits the filter: every word of the text somewhere in the row, the side,
/// the type, the state of the meeting, and the document among those of the chosen entities. A meeting stays
/// when it fits itself or a document of it does.
class LibraryProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LibraryProxy(QObject *parent = nullptr);
    void setText(const QString &text);
    /// nullopt: no restriction.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);
    /// nullopt: any; an empty code is the side that is not known.
    void setSide(const std::optional<QString> &side);
    void setType(std::optional<domain::DocType> type);
    void setMeetingState(MeetingState state);
    /// How many documents are left, each counted once though it may stand under two meetings.
    [[nodiscard]] int countDocuments() const;
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || isNarrowed(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Narrowed by what a document is, and not by words alone: then a meeting stays for its documents' sake.
    [[nodiscard]] bool isNarrowed() const
    {
        return m_documents || m_side || m_type || m_state != MeetingState::Any;
    }
    [[nodiscard]] bool fits(const QModelIndex &index) const;
    [[nodiscard]] bool isOfKind(const QModelIndex &index) const;
    [[nodiscard]] bool hasWords(const QModelIndex &index) const;

    QStringList m_words;
    std::optional<QSet<domain::DocumentId>> m_documents;
    std::optional<QString> m_side;
    std::optional<domain::DocType> m_type;
    MeetingState m_state = MeetingState::Any;
};

} // namespace counterpart::models
