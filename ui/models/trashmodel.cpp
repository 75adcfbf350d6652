// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trashmodel.h"

#include "core/base/clock.h"
#include "ui/models/staketexts.h"
#include "ui/models/wording.h"

#include <QLocale>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::TrashItem;

namespace {

constexpr int LongestTip = 600;

} // namespace

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
        return item.title.simplified();
    case Kind: {
        QStringList what{trashKindName(item.kind())};
        if (item.document.isValid())
            what << sideName(item.side);
        what << dateText(domain::PartialDate::fromString(item.date));
        what.removeAll(QString());
        return what.join(u" · "_s);
    }
    case Place:
        return item.place;
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

QString TrashModel::tip(const TrashItem &item, int column)
{
    if (column != Title)
        return text(item, column);
    QStringList lines{shortened(item.title, LongestTip)};
    if (!item.detail.isEmpty())
        lines << shortened(item.detail, LongestTip);
    if (!item.file.isEmpty())
        lines << item.file;
    return lines.join(u'\n');
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
        return tip(item, index.column());
    case KindRole:
        return int(item.kind());
    case DetailRole:
        return item.detail;
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
        return tr("Kind");
    case Place:
        return tr("In");
    case Deleted:
        return tr("Deleted");
    case Author:
        return tr("By");
    case Until:
        return tr("Kept until");
    case Holds:
        return tr("Also contains");
    default:
        return {};
    }
}

} // namespace counterpart::models
