// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitiesproxy.h"

#include "core/text/fuzzy.h"
#include "ui/models/entitiesmodel.h"

#include <algorithm>

namespace counterpart::entities {

using models::EntitiesModel;

namespace {
/// Below this the letters are found by chance only.
constexpr int LeastPerLetter = 8;
} // namespace

EntitiesProxy::EntitiesProxy(QObject *parent) : QSortFilterProxyModel(parent) {}

void EntitiesProxy::setSourceModel(QAbstractItemModel *model)
{
    m_model = qobject_cast<const EntitiesModel *>(model);
    Q_ASSERT(m_model);
    // Before the base class hears of it: it asks at once which rows are in.
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntitiesProxy::match);
    QSortFilterProxyModel::setSourceModel(model);
    // Which rows are the first of their section may be otherwise when some came, went or moved.
    connect(m_model, &EntitiesModel::renewed, this, [this] {
        match();
        invalidateRowsFilter();
    });
    match();
}

void EntitiesProxy::setText(const QString &text)
{
    const QString letters = text::fuzzyLetters(text).remove(QChar::Space);
    if (letters == m_text)
        return;
    m_text = letters;
    match();
    invalidate(); // one change of layout, where rows coming and going in hundreds would take long
}

void EntitiesProxy::toggleSection(const QString &title)
{
    if (!m_open.remove(title))
        m_open.insert(title);
    invalidateRowsFilter();
}

void EntitiesProxy::match()
{
    m_matches.clear();
    m_matching.clear();
    if (m_text.isEmpty())
        return;
    const auto least = LeastPerLetter * m_text.size();
    for (const auto &section : m_model->snapshot().sections) {
        std::vector<bool> &matches = m_matches.emplace_back(section.letters.size(), false);
        int &count = m_matching.emplace_back(0);
        for (size_t row = 0; row < section.letters.size(); ++row) {
            const auto score = text::fuzzyScore(m_text, section.letters[row]);
            if (!score || *score < least)
                continue;
            matches[row] = count < ShownAtMost;
            ++count;
        }
    }
}

/// How many rows of a section are shown while nothing is typed.
int EntitiesProxy::allowed(int section) const
{
    return m_open.contains(m_model->index(section, 0).data().toString()) ? ShownAtMost : ShownFirst;
}

int EntitiesProxy::hiddenRows(const QModelIndex &section) const
{
    const int at = mapToSource(section).row();
    const int all = m_text.isEmpty() ? sourceModel()->rowCount(mapToSource(section)) : m_matching[size_t(at)];
    return all - rowCount(section);
}

bool EntitiesProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return !parent.isValid() || row < ShownFirst || (row < ShownAtMost && row < allowed(parent.row()));
    if (!parent.isValid())
        return m_matching[size_t(row)] > 0;
    const std::vector<bool> &matches = m_matches[size_t(parent.row())];
    return size_t(row) < matches.size() && matches[size_t(row)]; // more rows, while they are coming
}

} // namespace counterpart::entities
