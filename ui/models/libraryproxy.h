// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace counterpart::models {

/// Sorts the library and keeps what fits the filter: every word of the text somewhere in the row, and the
/// document among those of the chosen entities. A meeting stays when it fits itself or a document of it does.
class LibraryProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LibraryProxy(QObject *parent = nullptr);
    void setText(const QString &text);
    /// nullopt: no restriction.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_documents; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool fits(const QModelIndex &index) const;

    QStringList m_words;
    std::optional<QSet<domain::DocumentId>> m_documents;
};

} // namespace counterpart::models
