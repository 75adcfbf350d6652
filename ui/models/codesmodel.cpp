// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/codesmodel.h"

#include "ui/models/wording.h"

#include <QColor>
#include <QMimeData>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::CodeId;
using domain::CodeRow;

namespace {

QString mimeType()
{
    return u"application/x-counterpart-code"_s;
}

CodeId codeIn(const QMimeData *data)
{
    return CodeId(data->data(mimeType()).toLongLong());
}

} // namespace

CodesModel::CodesModel(QObject *parent) : QAbstractItemModel(parent) {}

void CodesModel::setRows(std::vector<CodeRow> rows)
{
    const bool sameShape = hasShapeOf(rows);
    const bool sameLook =
        sameShape && std::ranges::equal(rows, m_rows, {}, &CodeRow::values, &CodeRow::values);
    if (sameShape) {
        m_rows = std::move(rows);
        tellRows({});
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    if (!sameLook)
        Q_EMIT changed();
}

bool CodesModel::hasShapeOf(const std::vector<CodeRow> &rows) const
{
    return std::ranges::equal(rows, m_rows, [](const CodeRow &a, const CodeRow &b) {
        return a.id == b.id && a.parent == b.parent;
    });
}

void CodesModel::arrange()
{
    m_places.clear();
    m_below.clear();
    m_rank.assign(m_rows.size(), 0);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].id, static_cast<int>(i));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        // A parent that is not there would hide its codes.
        const CodeId parent = m_places.contains(m_rows[i].parent) ? m_rows[i].parent : CodeId();
        std::vector<int> &siblings = m_below[parent];
        m_rank[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
}

void CodesModel::tellRows(const QModelIndex &parent)
{
    const int count = rowCount(parent);
    if (count == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
    for (int row = 0; row < count; ++row)
        tellRows(index(row, 0, parent));
}

const CodeRow *CodesModel::code(CodeId id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &m_rows[static_cast<size_t>(*found)];
}

QString CodesModel::path(CodeId id) const
{
    QStringList names;
    for (const CodeRow *row = code(id); row && names.size() <= domain::DeepestCode; row = code(row->parent))
        names.prepend(row->values.name);
    return names.join(u" / "_s);
}

bool CodesModel::isBelow(CodeId id, CodeId top) const
{
    int level = 0;
    for (const CodeRow *row = code(id); row && level <= domain::DeepestCode;
         row = code(row->parent), ++level) {
        if (row->id == top)
            return true;
    }
    return false;
}

QModelIndex CodesModel::indexOf(CodeId id) const
{
    const auto found = m_places.constFind(id);
    if (found == m_places.cend())
        return {};
    return createIndex(m_rank[static_cast<size_t>(*found)], 0, static_cast<quintptr>(*found));
}

CodeId CodesModel::codeAt(const QModelIndex &index)
{
    return CodeId(index.data(CodeRole).toLongLong());
}

int CodesModel::total(int row) const
{
    int sum = m_rows[static_cast<size_t>(row)].annotations;
    for (const int child : m_below.value(m_rows[static_cast<size_t>(row)].id))
        sum += total(child);
    return sum;
}

QModelIndex CodesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const CodeId above = parent.isValid() ? m_rows[static_cast<size_t>(at(parent))].id : CodeId();
    return createIndex(row, column, static_cast<quintptr>(m_below.value(above)[static_cast<size_t>(row)]));
}

QModelIndex CodesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOf(m_rows[static_cast<size_t>(at(child))].parent);
}

int CodesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const CodeId above = parent.isValid() ? m_rows[static_cast<size_t>(at(parent))].id : CodeId();
    const auto below = m_below.constFind(above);
    return below == m_below.cend() ? 0 : static_cast<int>(below->size());
}

int CodesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodeRow &row = m_rows[static_cast<size_t>(at(index))];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.values.name;
    case Qt::ToolTipRole: {
        const QString what = shortened(row.values.description, 400);
        return what.isEmpty() ? path(row.id) : path(row.id) + u"\n\n"_s + what;
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %n annotation(s)", nullptr, row.annotations).arg(row.values.name);
    case CodeRole:
        return row.id.value;
    case ColourRole:
        return row.values.colour;
    case CountRole:
        return row.annotations;
    case TotalRole:
        return total(at(index));
    case DescriptionRole:
        return row.values.description;
    default:
        return {};
    }
}

bool CodesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role == Qt::EditRole && index.isValid() && !name.isEmpty() && name != index.data().toString())
        Q_EMIT renameAsked(codeAt(index), name);
    return false; // the new name comes with the new rows
}

Qt::ItemFlags CodesModel::flags(const QModelIndex &index) const
{
    if (!m_editable)
        return QAbstractItemModel::flags(index);
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractItemModel::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled;
}

Qt::DropActions CodesModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList CodesModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *CodesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(codeAt(indexes.first()).value));
    return data;
}

bool CodesModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    const CodeId dragged = codeIn(data);
    const CodeId target = codeAt(parent);
    if (!m_editable || !code(dragged) || isBelow(target, dragged))
        return false;
    return action == Qt::MoveAction ? code(dragged)->parent != target
                                    : action == Qt::CopyAction && target.isValid();
}

bool CodesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (action == Qt::MoveAction)
        Q_EMIT moveAsked(codeIn(data), codeAt(parent));
    else
        Q_EMIT mergeAsked(codeIn(data), codeAt(parent));
    return true;
}

} // namespace counterpart::models
