// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subjectindex.h"

#include <algorithm>

namespace counterpart::models {

using domain::DocumentId;

namespace {

/// One in so many documents at either end of time may be a stray and sets no scale.
constexpr size_t StrayShare = 50;

QDate middleOf(const domain::PartialDate &date)
{
    return date.from.addDays(date.from.daysTo(date.to) / 2);
}

} // namespace

SubjectIndex::SubjectIndex(domain::SubjectUses uses, const std::vector<domain::DocumentRow> &documents)
    : m_uses(std::move(uses))
{
    std::vector<QDate> dates;
    for (const domain::DocumentRow &row : documents) {
        if (row.published && row.published->isValid())
            dates.push_back(middleOf(*row.published));
    }
    if (dates.empty())
        return;
    std::ranges::sort(dates);
    const size_t strays = dates.size() / StrayShare;
    m_from = dates[strays];
    m_to = dates[dates.size() - 1 - strays];
    const double days = double(m_from.daysTo(m_to)) + 1;
    for (const domain::DocumentRow &row : documents) {
        if (!row.published || !row.published->isValid())
            continue;
        const double at = double(m_from.daysTo(middleOf(*row.published)));
        m_steps.insert(row.id, int(std::clamp(at * Steps / days, 0.0, double(Steps - 1))));
    }
}

std::optional<QSet<DocumentId>> SubjectIndex::fitting(const Filter &filter,
                                                      const std::vector<domain::DocumentRow> &documents) const
{
    if (filter.isEmpty())
        return std::nullopt;
    QSet<DocumentId> about;
    const auto add = [&about](const std::vector<DocumentId> &ids) {
        for (const DocumentId id : ids)
            about.insert(id);
    };
    for (const domain::EntityId id : filter.entities)
        add(m_uses.entities.value(id));
    for (const QString &topic : filter.topics)
        add(m_uses.topics.value(topic));
    QSet<DocumentId> found;
    for (const domain::DocumentRow &row : documents) {
        const bool inTime = !filter.hasSpan() || (row.published && row.published->from <= filter.to &&
                                                  row.published->to >= filter.from);
        if (inTime && (!filter.hasSubjects() || about.contains(row.id)))
            found.insert(row.id);
    }
    return found;
}

QSet<DocumentId> SubjectIndex::documents(domain::EntityId entity) const
{
    const std::vector<DocumentId> ids = m_uses.entities.value(entity);
    return {ids.begin(), ids.end()};
}

QSet<DocumentId> SubjectIndex::documents(const QString &topic) const
{
    const std::vector<DocumentId> ids = m_uses.topics.value(topic);
    return {ids.begin(), ids.end()};
}

std::vector<int> SubjectIndex::overTime(domain::EntityId entity) const
{
    return overTime(m_uses.entities.value(entity));
}

std::vector<int> SubjectIndex::overTime(const QString &topic) const
{
    return overTime(m_uses.topics.value(topic));
}

std::vector<int> SubjectIndex::overTime(const std::vector<DocumentId> &documents) const
{
    std::vector<int> counts;
    for (const DocumentId id : documents) {
        const auto step = m_steps.constFind(id);
        if (step == m_steps.cend())
            continue;
        counts.resize(Steps);
        ++counts[size_t(*step)];
    }
    return counts;
}

} // namespace counterpart::models
