// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgermodel.h"

#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

LedgerModel::LedgerModel(const ComparisonState &state, const widgets::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent), m_state(state), m_theme(theme)
{
    connect(&state, &ComparisonState::viewChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_state.isEmpty() ? 0 : 2;
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_state.view().topics.size());
}

const std::vector<int> &LedgerModel::sentences(const QModelIndex &index) const
{
    const domain::TopicRow &row = m_state.view().topics[size_t(index.column())];
    return index.row() == 0 ? row.a : row.b;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool said = !sentences(index).empty();
    const bool against = said && m_state.view().topics[size_t(index.column())].contradicted;
    const widgets::Colours &colours = m_theme.colours();
    switch (role) {
    case Qt::DisplayRole:
        return !said ? tr("– not said") : against ? tr("≠ contradicted") : tr("✓ said");
    case Qt::ForegroundRole:
        return !said ? colours.notSaid : against ? colours.conflictText : colours.said;
    case Qt::FontRole:
        return m_theme.smallFont();
    case Qt::ToolTipRole:
        return said ? m_state.passage(index.row() == 0 ? Column::A : Column::B, sentences(index).front())
                    : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                   headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                   !said     ? tr("not said")
                                   : against ? tr("contradicted")
                                             : tr("said"));
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::FontRole)
        return orientation == Qt::Horizontal ? m_theme.smallFont() : m_theme.boldFont();
    if (orientation == Qt::Horizontal) {
        const domain::TopicRow &row = m_state.view().topics[size_t(section)];
        return role == Qt::DisplayRole ? QVariant(row.proposed ? row.name + u" ?"_s : row.name) : QVariant();
    }
    const domain::DocumentRow &document = m_state.document(section == 0 ? Column::A : Column::B).row;
    const QString side = document.relays.isEmpty() ? document.side : document.relays;
    if (role == Qt::DisplayRole)
        return models::sideShortName(side);
    return role == Qt::ForegroundRole ? QVariant(m_theme.side(side).colour) : QVariant();
}

int LedgerModel::firstSentence(const QModelIndex &index) const
{
    return sentences(index).empty() ? -1 : sentences(index).front();
}

} // namespace counterpart::comparison
