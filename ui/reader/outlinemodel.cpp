// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outlinemodel.h"

namespace counterpart::reader {

void OutlineModel::setView(const domain::DocumentView &view)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(view.facts.sentences.size());
    for (const domain::Sentence &sentence : view.facts.sentences)
        m_rows.push_back({sentence.range, sentence.range.in(view.text).toString().simplified(),
                          sentence.act.name, sentence.act.strength});
    endResetModel();
}

int OutlineModel::rowAt(qsizetype offset) const
{
    int found = -1;
    for (size_t i = 0; i < m_rows.size() && m_rows[i].range.begin <= offset; ++i)
        found = static_cast<int>(i);
    return found;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.act.isEmpty() ? row.text : row.act + QStringLiteral(": ") + row.text;
    case BeginRole:
        return row.range.begin;
    case EndRole:
        return row.range.end;
    case ActRole:
        return row.act;
    case StrengthRole:
        return row.strength;
    default:
        return {};
    }
}

} // namespace counterpart::reader
