// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trashmodel.h"

#include "core/base/clock.h"
#include "ui/models/staketexts.h"
#include "ui/models/wording.h"

#include <QLocale>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::TrashItem;

void TrashModel::setItems(std::vector<TrashItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TrashModel::text(const TrashItem &item, int column)
{
    const auto day = [](const QDateTime &time, QLocale::FormatType form) {
        return QLocale().toString(time.toLocalTime(), form);
    };
    switch (column) {
    case Title:
        return item.title;
    case Kind: {
        const QString what = item.meeting.isValid() ? tr("Meeting") : sideName(item.side);
        const QString date = dateText(domain::PartialDate::fromString(item.date));
        return date.isEmpty() ? what : u"%1 · %2"_s.arg(what, date);
    }
    case Deleted:
        return day(item.deleted, QLocale::ShortFormat);
    case Author:
        return item.author;
    case Until: {
        const QString until = QLocale().toString(item.until().toLocalTime().date(), QLocale::ShortFormat);
        return item.isExpired(base::now()) ? tr("%1, expired").arg(until) : until;
    }
    case Holds:
        return stakesText(item.stakes);
    default:
        return {};
    }
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_items.size())
        return {};
    const TrashItem &item = m_items[size_t(index.row())];
    switch (role) {
    case IdRole:
        return item.id.value;
    case SortRole:
        if (index.column() == Deleted || index.column() == Until)
            return item.deleted;
        return text(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title && !item.file.isEmpty() ? item.title + u'\n' + item.file
                                                               : text(item, index.column());
    case Qt::DisplayRole:
        return text(item, index.column());
    default:
        return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("What it is");
    case Deleted:
        return tr("Deleted");
    case Author:
        return tr("By");
    case Until:
        return tr("Kept until");
    case Holds:
        return tr("What hangs on it");
    default:
        return {};
    }
}

} // namespace counterpart::models
