// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/mentionmodel.h"

#include "core/text/joining.h"
#include "core/workspace/entities/entities.h"
#include "ui/models/wording.h"

namespace counterpart::entities {

using namespace Qt::StringLiterals;
using workspace::EntityMention;

namespace {

QString lead(const EntityMention &mention)
{
    return mention.before.isEmpty() ? QString() : u'…' + mention.before;
}

QString shown(const EntityMention &mention)
{
    return lead(mention) + mention.written + mention.after + (mention.after.isEmpty() ? u""_s : u"…"_s);
}

} // namespace

void MentionModel::setMentions(std::vector<EntityMention> mentions)
{
    beginResetModel();
    m_mentions = std::move(mentions);
    endResetModel();
}

int MentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mentions.size());
}

QVariant MentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityMention &mention = m_mentions[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(mention);
    case Qt::AccessibleTextRole:
        return text::joined({mention.title, models::sideName(mention.side),
                             models::dateText(mention.published), shown(mention)});
    case SideRole:
        return mention.side;
    case HeadRole:
        return mention.title;
    case DateRole:
        return models::dateText(mention.published);
    case MarkBeginRole:
        return lead(mention).size();
    case MarkLengthRole:
        return mention.written.size();
    default:
        return {};
    }
}

} // namespace counterpart::entities
