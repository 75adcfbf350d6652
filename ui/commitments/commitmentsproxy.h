// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentquery.h"
#include "ui/models/commitmentsmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace counterpart::commitments {

/// The commitments that a query shows, parted and sorted. GUI thread.
class CommitmentsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CommitmentsProxy(models::CommitmentsModel &model, QObject *parent = nullptr);
    void setQuery(const CommitmentQuery &query);
    [[nodiscard]] const CommitmentQuery &query() const { return m_query; }
    /// Keeps those that stand in one of the documents; nullopt: all.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);
    [[nodiscard]] const domain::CommitmentRow *row(const QModelIndex &index) const;
    /// A row of the model below is of the documents, and has the words that are looked for, whatever else the
    /// query shows.
    [[nodiscard]] bool isWithin(int row) const;
    /// CommitmentsModel::dueDay() of a row of this model.
    [[nodiscard]] qint64 dueDay(const QModelIndex &index) const;
    /// Everything that the query's kind of parting has, with its count, by name.
    [[nodiscard]] std::vector<std::pair<QString, int>> parts() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isHiddenRepeat(const domain::CommitmentRow &row) const;
    [[nodiscard]] QString partOf(const QModelIndex &index) const;
    models::CommitmentsModel &m_model;
    CommitmentQuery m_query;
    std::optional<QSet<domain::DocumentId>> m_documents;
};

} // namespace counterpart::commitments
