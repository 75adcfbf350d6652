// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsproxy.h"

#include "core/domain/commitments.h"

#include <map>

namespace counterpart::commitments {

using models::CommitmentsModel;

CommitmentsProxy::CommitmentsProxy(CommitmentsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(CommitmentsModel::SortRole);
}

void CommitmentsProxy::setQuery(const CommitmentQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    invalidate();
}

void CommitmentsProxy::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_documents = std::move(documents);
    invalidate(); // one change of layout, where rows coming and going in hundreds would take long
}

const domain::CommitmentRow *CommitmentsProxy::row(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_model.at(source.row()) : nullptr;
}

qint64 CommitmentsProxy::dueDay(const QModelIndex &index) const
{
    return m_model.dueDay(mapToSource(index).row());
}

bool CommitmentsProxy::isWithin(int row) const
{
    if (m_documents && !m_documents->contains(m_model.at(row).document))
        return false;
    return m_query.text.isEmpty() ||
           hasWords(m_query, m_model.index(row, 0).data(CommitmentsModel::FilterRole).toString());
}

std::vector<std::pair<QString, int>> CommitmentsProxy::parts() const
{
    std::map<QString, int> counts;
    for (const domain::CommitmentRow &row : m_model.rows()) {
        if (row.repeatOf.isValid() || domain::isUnfollowedSchedule(row))
            continue;
        for (const QString &part : partsOf(row, m_query.parted, m_model.meetingTitle(row.meeting)))
            ++counts[part];
    }
    return {counts.begin(), counts.end()};
}

/// Within documents everything that they say is shown.
bool CommitmentsProxy::isHiddenRepeat(const domain::CommitmentRow &row) const
{
    return row.repeatOf.isValid() && m_query.when != CommitmentQuery::When::Repeats;
}

bool CommitmentsProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const domain::CommitmentRow &commitment = m_model.at(row);
    if (m_documents ? !m_documents->contains(commitment.document) : isHiddenRepeat(commitment))
        return false;
    const QString text = m_query.text.isEmpty()
                             ? QString()
                             : m_model.index(row, 0).data(CommitmentsModel::FilterRole).toString();
    return accepts(m_query, commitment, text, m_model.meetingTitle(commitment.meeting), m_model.today());
}

QString CommitmentsProxy::partOf(const QModelIndex &index) const
{
    const domain::CommitmentRow &row = m_model.at(index.row());
    return partsOf(row, m_query.parted, m_model.meetingTitle(row.meeting)).value(0);
}

bool CommitmentsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_query.parted != CommitmentQuery::Parted::No) {
        const int order = QString::localeAwareCompare(partOf(left), partOf(right));
        if (order != 0)
            return (order < 0) == (sortOrder() == Qt::AscendingOrder); // parts always from A to Z
    }
    if (left.column() == CommitmentsModel::Due)
        return m_model.dueDay(left.row()) < m_model.dueDay(right.row());
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace counterpart::commitments
