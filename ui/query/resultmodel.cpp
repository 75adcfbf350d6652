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

QString nameOf(workspace::Named named)
{
    switch (named) {
    case workspace::Named::Document:
        return ResultModel::tr("document");
    case workspace::Named::Meeting:
        return ResultModel::tr("meeting");
    case workspace::Named::Commitment:
        return ResultModel::tr("commitment");
    case workspace::Named::Annotation:
        return ResultModel::tr("annotation");
    case workspace::Named::Entity:
        return ResultModel::tr("entity");
    case workspace::Named::Nothing:
        break;
    }
    return {};
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
    case NamedRole:
        return int(namedAt(index.column()));
    case NamedIdRole:
        return namedAt(index.column()) != workspace::Named::Nothing && value.typeId() == QMetaType::LongLong
                   ? value.toLongLong()
                   : 0;
    case Qt::ToolTipRole:
        if (data(index, NamedIdRole).toLongLong() > 0)
            return tr("Press Return or double-click to open this %1").arg(nameOf(namedAt(index.column())));
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

workspace::Named ResultModel::namedAt(int column) const
{
    return size_t(column) < m_result.named.size() ? m_result.named[size_t(column)]
                                                  : workspace::Named::Nothing;
}

bool ResultModel::namesAnything() const
{
    return std::ranges::any_of(m_result.named,
                               [](workspace::Named named) { return named != workspace::Named::Nothing; });
}

QModelIndex ResultModel::namingCell(const QModelIndex &at) const
{
    const auto names = [](const QModelIndex &cell) { return cell.data(NamedIdRole).toLongLong() > 0; };
    if (!at.isValid() || names(at))
        return at;
    for (int column = 0; column < columnCount(); ++column) {
        if (const QModelIndex cell = at.siblingAtColumn(column); names(cell))
            return cell;
    }
    return {};
}

text::Range ResultModel::passageIn(int row) const
{
    const qsizetype begin = m_result.columns.indexOf(u"begin"_s);
    const qsizetype end = m_result.columns.indexOf(u"end"_s);
    if (begin < 0 || end < 0)
        return {};
    const QVariantList &values = m_result.rows[size_t(row)];
    return {values.value(begin).toLongLong(), values.value(end).toLongLong()};
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
