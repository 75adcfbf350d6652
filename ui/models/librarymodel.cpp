// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"

#include "core/domain/accounttexts.h"
#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "ui/models/meetingtexts.h"
#include "ui/models/wording.h"

#include <algorithm>
#include <utility>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr Top = 0; ///< id of indexes of top rows; those below a group have its key

QString titleOf(const domain::DocumentRow &row)
{
    return row.title.isEmpty() ? row.file : row.title;
}

/// What readers must know of a document, behind its title: that nothing is known of its text, silent edits.
QString newsOf(const domain::DocumentRow &row)
{
    QStringList news;
    if (row.depth != domain::Depth::Full)
        news << domain::notAnalysedText(row);
    if (row.silentlyEdited)
        news << LibraryModel::tr("edited silently");
    if (row.mayRevise.isValid())
        news << LibraryModel::tr("same release as another?");
    return news.isEmpty() ? QString() : u" · "_s + news.join(u" · "_s);
}

/// "Media, relays Cambodia"
QString sideText(const domain::DocumentRow &row)
{
    const QString side = sideName(row.side);
    return row.relays.isEmpty() ? side : LibraryModel::tr("%1, relays %2").arg(side, sideName(row.relays));
}

/// Codes of the sides whose account comes \p from there.
QStringList sidesFrom(const domain::MeetingRow &meeting, std::initializer_list<domain::AccountSource> from)
{
    QStringList sides;
    for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
        if (std::ranges::contains(from, account.source))
            sides.append(account.side);
    }
    return sides;
}

QVariant countOrNothing(int count)
{
    return count > 0 ? QVariant(count) : QVariant();
}

/// None, where none were looked for, is no count.
QVariant commitmentCount(const domain::DocumentRow &row)
{
    return row.commitments == 0 && row.depth != domain::Depth::Full ? QVariant(u"?"_s)
                                                                    : countOrNothing(row.commitments);
}

} // namespace

LibraryModel::LibraryModel(QObject *parent) : QAbstractItemModel(parent) {}

void LibraryModel::setRows(std::vector<domain::DocumentRow> documents,
                           std::vector<domain::MeetingRow> meetings)
{
    if (hasSameRows(documents, meetings)) {
        change(std::move(documents), std::move(meetings));
        return;
    }
    beginResetModel();
    take(std::move(documents), std::move(meetings));
    m_groups = m_grouped ? groupsOf(m_documents, m_meetings) : std::vector<Group>();
    numberGroups();
    endResetModel();
}

void LibraryModel::numberGroups()
{
    m_groupRows.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].key == Top)
            m_groups[i].key = ++m_lastKey;
        m_groupRows.insert(m_groups[i].key, static_cast<int>(i));
    }
}

size_t LibraryModel::groupAt(const QModelIndex &index) const
{
    return static_cast<size_t>(index.internalId() == Top ? index.row()
                                                         : m_groupRows.value(index.internalId()));
}

void LibraryModel::take(std::vector<domain::DocumentRow> documents, std::vector<domain::MeetingRow> meetings)
{
    m_documents = std::move(documents);
    m_meetings = std::move(meetings);
    m_unread = domain::UnreadAccounts(m_documents);
    indexRows();
    // Made once: a filter asks for all of them at every key.
    m_filterTexts.clear();
    for (const domain::DocumentRow &row : m_documents)
        m_filterTexts.push_back(filterText(row));
}

QString LibraryModel::filterText(const domain::DocumentRow &row) const
{
    const QStringList parts{titleOf(row),
                            row.issuer,
                            sideText(row),
                            docTypeName(row.docType),
                            dateText(row.published),
                            row.file,
                            meetingTitles(row),
                            domain::notAnalysedText(row)};
    return parts.join(u' ');
}

void LibraryModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    m_groups = m_grouped ? groupsOf(m_documents, m_meetings) : std::vector<Group>();
    numberGroups();
    endResetModel();
}

const domain::DocumentRow *LibraryModel::document(domain::DocumentId id) const
{
    const int at = m_documentAt.value(id, -1);
    return at < 0 ? nullptr : &m_documents[static_cast<size_t>(at)];
}

const domain::MeetingRow *LibraryModel::meeting(domain::MeetingId id) const
{
    const int at = m_meetingAt.value(id, -1);
    return at < 0 ? nullptr : &m_meetings[static_cast<size_t>(at)];
}

QModelIndex LibraryModel::indexOf(domain::DocumentId id) const
{
    const int at = m_documentAt.value(id, -1);
    if (at < 0)
        return {};
    if (!m_grouped)
        return index(at, 0);
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &documents = m_groups[g].documents;
        if (const auto it = std::ranges::find(documents, at); it != documents.end())
            return index(static_cast<int>(it - documents.begin()), 0, index(static_cast<int>(g), 0));
    }
    return {};
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<size_t>(parent.row())].key : Top);
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == Top)
        return {};
    return createIndex(static_cast<int>(groupAt(child)), 0, Top);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_grouped ? m_groups.size() : m_documents.size());
    if (!m_grouped || parent.internalId() != Top || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].documents.size());
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int LibraryModel::documentAt(const QModelIndex &index) const
{
    if (!m_grouped)
        return index.row();
    if (index.internalId() == Top)
        return -1;
    return m_groups[groupAt(index)].documents[static_cast<size_t>(index.row())];
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::EditRole)
        return editData(index);
    const int at = documentAt(index);
    if (at < 0)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    if (role == MeetingRole && m_grouped) {
        const int m = m_groups[groupAt(index)].meeting;
        return m < 0 ? 0 : m_meetings[static_cast<size_t>(m)].id.value;
    }
    return documentData(m_documents[static_cast<size_t>(at)], index.column(), role);
}

QString LibraryModel::meetingTitles(const domain::DocumentRow &row) const
{
    QStringList titles;
    for (const domain::MeetingId id : row.meetings) {
        if (const domain::MeetingRow *found = meeting(id))
            titles.append(found->title);
    }
    return titles.join(u"; "_s);
}

QVariant LibraryModel::sortKey(const domain::DocumentRow &row, int column) const
{
    switch (column) {
    case Date:
        return dateKey(row.published);
    case Annotations:
        return row.annotations;
    case Commitments:
        return row.commitments;
    default:
        return documentText(row, column).toString().toCaseFolded();
    }
}

QVariant LibraryModel::documentData(const domain::DocumentRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return documentText(row, column);
    case Qt::ToolTipRole:
        return column == Title         ? titleOf(row) + newsOf(row)
               : column == Side        ? sideText(row)
               : column == Commitments ? QVariant(domain::notAnalysedText(row))
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column >= Annotations ? Qt::AlignRight | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    case DocumentRole:
        return row.id.value;
    case MeetingRole:
        return row.meetings.empty() ? 0 : row.meetings.front().value;
    case IsMeetingRole:
        return false;
    case SideRole:
        return row.side;
    case RelaysRole:
        return row.relays;
    case SortRole:
        return sortKey(row, column);
    case NewsRole:
        return newsOf(row);
    case FilterRole:
        return m_filterTexts[static_cast<size_t>(m_documentAt.value(row.id))];
    default:
        return {};
    }
}

QVariant LibraryModel::documentText(const domain::DocumentRow &row, int column) const
{
    switch (column) {
    case Date:
        return dateText(row.published);
    case Title:
        return titleOf(row) + newsOf(row);
    case Side:
        return sideText(row);
    case Issuer:
        return row.issuer;
    case Type:
        return docTypeName(row.docType);
    case Language:
        return languageName(row.language);
    case Meeting:
        return meetingTitles(row);
    case Annotations:
        return countOrNothing(row.annotations);
    case Commitments:
        return commitmentCount(row);
    default:
        return {};
    }
}

QVariant LibraryModel::groupData(const Group &group, int column, int role) const
{
    static const domain::MeetingRow NoMeeting;
    const domain::MeetingRow &row =
        group.meeting < 0 ? NoMeeting : m_meetings[static_cast<size_t>(group.meeting)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == Date)
            return dateText(row.date);
        if (column == Title)
            return group.meeting < 0 ? tr("In no meeting") : row.title;
        return {};
    case Qt::AccessibleTextRole:
        return group.meeting < 0 ? tr("In no meeting")
                                 : text::joined({row.title, dateText(row.date),
                                                 domain::accountsText(row, m_unread)});
    case DocumentRole:
        return 0;
    case MeetingRole:
        return row.id.value;
    case IsMeetingRole:
        return true;
    case SidesRole:
        return sidesFrom(row, {domain::AccountSource::Own, domain::AccountSource::Joint});
    case RelayedSidesRole:
        return sidesFrom(row, {domain::AccountSource::Relayed});
    case MissingSidesRole:
        return domain::sidesWithoutAccount(row);
    case TwoSidedRole:
        return row.isTwoSided();
    case AccountsTextRole:
        return group.meeting < 0 ? QString() : domain::accountsText(row, m_unread);
    case SummaryRole:
        return group.meeting < 0 ? tr("%n document(s)", nullptr, static_cast<int>(group.documents.size()))
                                 : meetingSummary(row);
    case SortRole:
        return column == Title ? QVariant(row.title.toCaseFolded()) : QVariant(dateKey(row.date));
    case FilterRole:
        return text::joined({row.title, meetingSummary(row), row.participants.join(u' '), dateText(row.date)},
                            u" ");
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Title:
        return tr("Title");
    case Side:
        return tr("Side");
    case Issuer:
        return tr("Issuer");
    case Type:
        return tr("Type");
    case Language:
        return tr("Language");
    case Meeting:
        return tr("Meeting");
    case Annotations:
        return tr("Notes");
    case Commitments:
        return tr("Commitments");
    default:
        return {};
    }
}

} // namespace counterpart::models
