// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/resultmodel.h"

#include "core/text/csv.h"
#include "core/workspace/console/console.h"

#include <algorithm>

namespace counterpart::query {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestShown = 400; ///< characters of a cell; the whole is in its tool tip and in the CSV
constexpr qsizetype LongestTip = 4000;

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
}

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    return value.toString();
}

/// NULL, then numbers, then texts, as SQLite sorts.
bool isBefore(const QVariant &a, const QVariant &b)
{
    const auto rank = [](const QVariant &value) { return !value.isValid() ? 0 : isNumber(value) ? 1 : 2; };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (rank(a) == 1)
        return a.toDouble() < b.toDouble();
    return textOf(a).localeAwareCompare(textOf(b)) < 0;
}

} // namespace

void ResultModel::setResult(workspace::QueryResult result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.columns.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_result.rows[size_t(index.row())].value(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        if (!value.isValid())
            return u"NULL"_s;
        QString text = textOf(value);
        if (text.size() > LongestShown)
            text = text.left(LongestShown) + u'…';
        return text.replace(u'\n', u' ');
    }
    case Qt::ToolTipRole:
        return textOf(value).size() > LongestTip ? textOf(value).left(LongestTip) + u'…' : textOf(value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(value) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IsNullRole:
        return !value.isValid();
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_result.columns.value(section)) : QVariant(section + 1);
}

void ResultModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::ranges::stable_sort(m_result.rows, [column, order](const QVariantList &a, const QVariantList &b) {
        return order == Qt::AscendingOrder ? isBefore(a.value(column), b.value(column))
                                           : isBefore(b.value(column), a.value(column));
    });
    Q_EMIT layoutChanged();
}

QByteArray csvOf(const workspace::QueryResult &result)
{
    QList<QStringList> rows{result.columns};
    rows.reserve(qsizetype(result.rows.size()) + 1);
    for (const QVariantList &row : result.rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells.append(textOf(value));
        rows.append(cells);
    }
    return text::toCsv(rows);
}

} // namespace counterpart::query
