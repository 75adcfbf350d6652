// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/triagemodel.h"

#include "core/text/joining.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"

#include <algorithm>
#include <cmath>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::CommitmentRow;
using domain::Confidence;
using domain::ProposalKind;

void TriageModel::refresh(ProposalKind kind, const IsShown &isShown)
{
    beginResetModel();
    m_kind = kind;
    m_counts = {};
    m_copies.clear();
    std::vector<Entry> found;
    for (int at = 0; at < m_commitments.rowCount(); ++at) {
        const CommitmentRow &row = m_commitments.at(at);
        if (!domain::isProposal(row) || m_hidden.contains(row.id))
            continue;
        if (row.repeatOf.isValid())
            m_copies[row.repeatOf].push_back(row.id);
        if (!isShown(at))
            continue;
        const ProposalKind own = domain::proposalKind(row);
        ++m_counts[size_t(own)];
        if (own != kind)
            continue;
        const double confidence = domain::confidenceOf(row);
        found.push_back({row.id, domain::confidenceStep(confidence), confidence, 0});
    }
    // Of the same confidence they stay by document, so that the text beside them stays too.
    std::ranges::stable_sort(found, std::greater(), &Entry::confidence);
    addHeads(std::move(found));
    endResetModel();
}

void TriageModel::addHeads(std::vector<Entry> found)
{
    m_entries.clear();
    m_entries.reserve(found.size() + 3);
    for (auto first = found.begin(); first != found.end();) {
        const auto end = std::ranges::find_if(first, found.end(),
                                              [&](const Entry &entry) { return entry.step != first->step; });
        m_entries.push_back({{}, first->step, 1, int(end - first)});
        m_entries.insert(m_entries.end(), first, end);
        first = end;
    }
    m_places.clear();
    for (size_t at = 0; at < m_entries.size(); ++at)
        m_places.insert(m_entries[at].id, int(at));
}

void TriageModel::hide(const Ids &ids)
{
    for (const CommitmentId id : ids)
        m_hidden.insert(id);
}

void TriageModel::unhide(const Ids &ids)
{
    for (const CommitmentId id : ids)
        m_hidden.remove(id);
}

int TriageModel::countOfAll() const
{
    int all = 0;
    for (const int count : m_counts)
        all += count;
    return all;
}

TriageModel::Ids TriageModel::atLeast(Confidence step) const
{
    Ids ids;
    for (const Entry &entry : m_entries) {
        if (entry.id.isValid() && entry.step <= step)
            ids.push_back(entry.id);
    }
    return ids;
}

TriageModel::Ids TriageModel::atMost(Confidence step) const
{
    Ids ids;
    for (const Entry &entry : m_entries) {
        if (entry.id.isValid() && entry.step >= step)
            ids.push_back(entry.id);
    }
    return ids;
}

TriageModel::Ids TriageModel::copiesOf(CommitmentId id) const
{
    return m_copies.value(id);
}

const CommitmentRow *TriageModel::row(const QModelIndex &index) const
{
    return index.isValid() ? m_commitments.row(m_entries[size_t(index.row())].id) : nullptr;
}

QModelIndex TriageModel::indexOf(CommitmentId id) const
{
    const int at = id.isValid() ? m_places.value(id, -1) : -1;
    return at < 0 ? QModelIndex() : index(at);
}

QModelIndex TriageModel::firstOf(const QSet<CommitmentId> &ids) const
{
    QModelIndex first;
    for (const CommitmentId id : ids) {
        const QModelIndex index = indexOf(id);
        if (index.isValid() && (!first.isValid() || index.row() < first.row()))
            first = index;
    }
    return first;
}

QModelIndex TriageModel::nearest(int place) const
{
    const int last = rowCount() - 1;
    for (int at = std::clamp(place, 0, std::max(last, 0)); at <= last; ++at) {
        if (m_entries[size_t(at)].id.isValid())
            return index(at);
    }
    for (int at = std::min(place, last); at >= 0; --at) {
        if (m_entries[size_t(at)].id.isValid())
            return index(at);
    }
    return {};
}

int TriageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags TriageModel::flags(const QModelIndex &index) const
{
    const bool isHead = index.isValid() && !m_entries[size_t(index.row())].id.isValid();
    return isHead ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

QVariant TriageModel::ofHead(const Entry &head, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1 · %2"_s.arg(confidenceName(head.step)).arg(head.count);
    case CommitmentRole:
        return qint64(0);
    case StepRole:
        return int(head.step);
    default:
        return {};
    }
}

QString TriageModel::factsOf(const CommitmentRow &row) const
{
    const QString due = row.due.isEmpty()
                            ? QString()
                            : tr("due %1").arg(models::dateText(domain::PartialDate::fromString(row.due)));
    const qsizetype copies = qsizetype(m_copies.value(row.id).size());
    const CommitmentRow *first = row.repeatOf.isValid() ? m_commitments.row(row.repeatOf) : nullptr;
    return text::joined({models::kindAndWhoText(row.kind, row.actors), due,
                         first ? tr("also in “%1”").arg(models::shortened(first->source, 60)) : QString(),
                         copies > 0 ? tr("%n cop(ies)", nullptr, int(copies)) : QString()},
                        u" · ");
}

QVariant TriageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    if (!entry.id.isValid())
        return ofHead(entry, role);
    const CommitmentRow *row = m_commitments.row(entry.id);
    if (!row)
        return {}; // it has just gone: the model follows
    const int percent = int(std::lround(entry.confidence * 100));
    switch (role) {
    case Qt::DisplayRole:
        return models::actionText(*row);
    case Qt::AccessibleTextRole:
        return text::joined({models::actionText(*row), factsOf(*row), tr("confidence %1 %").arg(percent)});
    case Qt::ToolTipRole:
        return row->quote;
    case CommitmentRole:
        return entry.id.value;
    case PercentRole:
        return percent;
    case StepRole:
        return int(entry.step);
    case FactsRole:
        return factsOf(*row);
    case CopiesRole:
        return int(m_copies.value(entry.id).size());
    default:
        return {};
    }
}

QString confidenceName(Confidence step)
{
    switch (step) {
    case Confidence::High:
        return TriageModel::tr("High confidence");
    case Confidence::Medium:
        return TriageModel::tr("Medium confidence");
    case Confidence::Low:
        break;
    }
    return TriageModel::tr("Low confidence");
}

QString proposalKindName(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Undertaking:
        return TriageModel::tr("Undertakings");
    case ProposalKind::Request:
        return TriageModel::tr("Requests");
    case ProposalKind::Schedule:
        return TriageModel::tr("Travel and schedules");
    case ProposalKind::Repeat:
        break;
    }
    return TriageModel::tr("Repeats");
}

} // namespace counterpart::commitments
