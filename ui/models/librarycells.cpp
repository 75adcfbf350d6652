// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarycells.h"

#include "core/domain/accounttexts.h"
#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "ui/models/documenttexts.h"
#include "ui/models/meetingtexts.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using Schema = LibrarySchema;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LibraryCells)
};

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

/// Codes of the sides without any account: those that published none, as people found out, or the others.
QStringList sidesWithout(const domain::MeetingRow &meeting, bool unpublished)
{
    QStringList sides;
    for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
        if (account.source == domain::AccountSource::None && account.isUnpublished() == unpublished)
            sides.append(account.side);
    }
    return sides;
}

/// Of which sides a meeting has an account, and how.
QVariant accountsData(const domain::MeetingRow &meeting, int role)
{
    using enum domain::AccountSource;
    switch (role) {
    case Schema::SidesRole:
        return sidesFrom(meeting, {Own, Joint});
    case Schema::RelayedSidesRole:
        return sidesFrom(meeting, {Relayed});
    case Schema::MissingSidesRole:
        return sidesWithout(meeting, false);
    case Schema::UnpublishedSidesRole:
        return sidesWithout(meeting, true);
    case Schema::TwoSidedRole:
        return meeting.isTwoSided();
    default:
        return {};
    }
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

QVariant LibraryCells::sortKey(const domain::DocumentRow &row, int column) const
{
    switch (column) {
    case Schema::Date:
        return dateKey(row.published);
    case Schema::Annotations:
        return row.annotations;
    case Schema::Commitments:
        return row.commitments;
    default:
        return shown(row, column).toString().toCaseFolded();
    }
}

QVariant LibraryCells::shown(const domain::DocumentRow &row, int column) const
{
    switch (column) {
    case Schema::Date:
        return dateText(row.published);
    case Schema::Title:
        return titleOf(row) + newsOf(row);
    case Schema::Side:
        return sideText(row);
    case Schema::Issuer:
        return row.issuer;
    case Schema::Type:
        return docTypeName(row.docType);
    case Schema::Language:
        return languageName(row.language);
    case Schema::Meeting:
        return m_rows.meetingTitles(row);
    case Schema::Tags:
        return row.tags.join(u", "_s);
    case Schema::Annotations:
        return countOrNothing(row.annotations);
    case Schema::Commitments:
        return commitmentCount(row);
    default:
        return {};
    }
}

QVariant LibraryCells::data(const domain::DocumentRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::ToolTipRole:
        return column == Schema::Title         ? titleOf(row) + newsOf(row)
               : column == Schema::Side        ? sideText(row)
               : column == Schema::Tags        ? row.tags.join(u", "_s)
               : column == Schema::Commitments ? QVariant(domain::notAnalysedText(row))
                                               : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column >= Schema::Annotations ? Qt::AlignRight | Qt::AlignVCenter
                                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    case Schema::DocumentRole:
        return row.id.value;
    case Schema::MeetingRole:
        return row.meetings.empty() ? 0 : row.meetings.front().value;
    case Schema::IsMeetingRole:
        return false;
    case Schema::SideRole:
        return row.side;
    case Schema::RelaysRole:
        return row.relays;
    case Schema::SortRole:
        return sortKey(row, column);
    case Schema::TagsRole:
        return row.tags;
    case Schema::FavouriteRole:
        return row.favourite;
    case Qt::AccessibleTextRole:
        return column == Schema::Title && row.favourite
                   ? QVariant(Texts::tr("%1, favourite").arg(titleOf(row) + newsOf(row)))
                   : QVariant();
    case Schema::FilterRole:
        return m_rows.filterText(row.id);
    default:
        return {};
    }
}

QVariant LibraryCells::data(const domain::MeetingRow *meeting, int documents, int column, int role) const
{
    static const domain::MeetingRow NoMeeting;
    const domain::MeetingRow &row = meeting ? *meeting : NoMeeting;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Schema::Date)
            return dateText(row.date);
        if (column == Schema::Title)
            return meeting ? row.title : Texts::tr("No meeting");
        return {};
    case Qt::AccessibleTextRole:
        return meeting ? text::joined({row.title, dateText(row.date), row.tags.join(u", "_s),
                                       row.favourite ? Texts::tr("favourite") : QString(),
                                       domain::accountsText(row, m_rows.unread())})
                       : Texts::tr("No meeting");
    case Schema::DocumentRole:
        return 0;
    case Schema::MeetingRole:
        return row.id.value;
    case Schema::IsMeetingRole:
        return true;
    case Schema::AccountsTextRole:
        return meeting ? domain::accountsText(row, m_rows.unread()) : QString();
    case Schema::SummaryRole:
        return meeting ? meetingSummary(row) : Texts::tr("%n document(s)", nullptr, documents);
    case Schema::SortRole:
        return column == Schema::Title ? QVariant(row.title.toCaseFolded()) : QVariant(dateKey(row.date));
    case Schema::FilterRole:
        return text::joined({row.title, meetingSummary(row), row.participants.join(u' '), dateText(row.date),
                             row.tags.join(u' ')},
                            u" ");
    case Schema::TagsRole:
        return row.tags;
    case Schema::FavouriteRole:
        return row.favourite;
    default:
        return accountsData(row, role);
    }
}

QVariant LibraryCells::edited(const domain::DocumentRow &row, int column)
{
    switch (column) {
    case Schema::Date:
        return row.published ? row.published->toString() : QString();
    case Schema::Title:
        return row.title;
    case Schema::Side:
        return row.side;
    case Schema::Issuer:
        return row.issuer;
    case Schema::Type:
        return row.docType ? domain::name(*row.docType) : QString();
    case Schema::Language:
        return row.language;
    default:
        return {};
    }
}

QVariant LibraryCells::edited(const domain::MeetingRow &row, int column)
{
    if (column == Schema::Date)
        return row.date ? row.date->toString() : QString();
    return column == Schema::Title ? QVariant(row.title) : QVariant();
}

QVariant LibraryCells::heading(int column)
{
    switch (column) {
    case Schema::Date:
        return Texts::tr("Date");
    case Schema::Title:
        return Texts::tr("Title");
    case Schema::Side:
        return Texts::tr("Side");
    case Schema::Issuer:
        return Texts::tr("Issuer");
    case Schema::Type:
        return Texts::tr("Type");
    case Schema::Language:
        return Texts::tr("Language");
    case Schema::Meeting:
        return Texts::tr("Meeting");
    case Schema::Tags:
        return Texts::tr("Tags");
    case Schema::Annotations:
        return Texts::tr("Notes");
    case Schema::Commitments:
        return Texts::tr("Commitments");
    default:
        return {};
    }
}

} // namespace counterpart::models
