// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to entities in place: naming them, and dropping them on one another.
#include "ui/models/entitiesmodel.h"

#include <QIODevice>
#include <QMimeData>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::EntityId;

namespace {

const QString Format = u"application/x-counterpart-entities"_s;

QList<EntityId> dragged(const QMimeData *data)
{
    QList<EntityId> ids;
    for (const QByteArray &word : data->data(Format).split(' ')) {
        if (const EntityId id(word.toLongLong()); id.isValid())
            ids.append(id);
    }
    return ids;
}

} // namespace

bool EntitiesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const EntityId id(index.data(EntityRole).toLongLong());
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !id.isValid() || name == index.data().toString())
        return false;
    // Asked for later: the change makes the model anew, and the editor is still open on this row.
    QMetaObject::invokeMethod(
        this, [this, id, name] { Q_EMIT renameRequested(id, name); }, Qt::QueuedConnection);
    return true;
}

QStringList EntitiesModel::mimeTypes() const
{
    return {Format};
}

QMimeData *EntitiesModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        if (const qint64 id = index.data(EntityRole).toLongLong(); id != 0) {
            ids.append(QByteArray::number(id));
            names.append(index.data().toString());
        }
    }
    auto *data = new QMimeData;
    data->setData(Format, ids.join(' '));
    data->setText(names.join(u'\n'));
    return data;
}

bool EntitiesModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                    const QModelIndex &parent) const
{
    const domain::EntityRow *into = entity(EntityId(parent.data(EntityRole).toLongLong()));
    const QList<EntityId> others = dragged(data);
    return m_editable && row < 0 && into && !others.isEmpty() && !others.contains(into->id) &&
           std::ranges::all_of(
               others,
               [&](EntityId id) {
                   const domain::EntityRow *other = entity(id);
                   return other && other->kind == into->kind;
               });
}

bool EntitiesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const EntityId into(parent.data(EntityRole).toLongLong());
    // Later, when the drag is over: the change makes the model anew.
    QMetaObject::invokeMethod(
        this, [this, into, others = dragged(data)] { Q_EMIT mergeRequested(into, others); },
        Qt::QueuedConnection);
    return true;
}

} // namespace counterpart::models
