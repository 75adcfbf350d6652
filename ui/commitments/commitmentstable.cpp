// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentstable.h"

#include "ui/commitments/commitmentdelegate.h"
#include "ui/commitments/commitmentsproxy.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/sidedelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>

#include <utility>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using models::CommitmentsModel;
using Parted = CommitmentQuery::Parted;

CommitmentsTable::CommitmentsTable(const widgets::Theme &theme, CommitmentsProxy &proxy)
    : m_proxy(proxy), m_parted(proxy.query().parted)
{
    setObjectName(u"commitmentsTable"_s);
    setAccessibleName(tr("Commitments"));
    setModel(&proxy);
    setItemDelegate(new CommitmentDelegate(theme, this));
    setItemDelegateForColumn(CommitmentsModel::Side,
                             new widgets::SideDelegate(theme, CommitmentsModel::SideRole, -1, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setSortingEnabled(true);
    sortByColumn(CommitmentsModel::Due, Qt::AscendingOrder);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font()).height() + 14);
    setUpHeader();
}

void CommitmentsTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<int, QString> widest[] = {{CommitmentsModel::Due, u"00 Mmm 0000"_s},
                                              {CommitmentsModel::Who, u"asked of Cambodia, U"_s},
                                              {CommitmentsModel::Kind, u"Reaffirmed "_s},
                                              {CommitmentsModel::Amount, u"USD 00.0 million"_s},
                                              {CommitmentsModel::Status, u"Open, answer awaited "_s},
                                              {CommitmentsModel::Made, u"00 Mmm 0000"_s},
                                              {CommitmentsModel::Side, u"00 Joint text"_s},
                                              {CommitmentsModel::Topic, u"Ream Naval Base m"_s},
                                              {CommitmentsModel::Meeting, u"Meeting of Hun Sen and Joe"_s},
                                              {CommitmentsModel::Owner, u"Sok Dara Name"_s},
                                              {CommitmentsModel::FollowUp, u"00 Mmm 0000"_s},
                                              {CommitmentsModel::Priority, u"Priority  "_s}};
    QFont bold = font(); // what is overdue is bold
    bold.setBold(true);
    widgets::setColumnWidths(*header, QFontMetrics(bold), widest, 16);
    using enum CommitmentsModel::Column;
    m_columns = new widgets::FittingColumns(*header, {.name = objectName(),
                                                      .kept = What,
                                                      .going = {Priority, Owner, FollowUp, Meeting, Topic,
                                                                Made, Amount, Kind, Side, Who, Status, Due}});
    for (const int column : {Topic, Meeting, Owner, FollowUp, Priority})
        m_columns->setWanted(column, false);
    connect(m_columns, &widgets::FittingColumns::restored, this, &CommitmentsTable::wantColumns);
}

void CommitmentsTable::wantColumns()
{
    m_columns->setWanted(CommitmentsModel::Topic, m_parted == Parted::ByTopic);
    m_columns->setWanted(CommitmentsModel::Meeting, m_parted == Parted::ByMeeting);
}

void CommitmentsTable::arrangeColumns()
{
    const Parted parted = m_proxy.query().parted;
    if (std::exchange(m_parted, parted) == parted)
        return;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < CommitmentsModel::ColumnCount; ++column)
        header->moveSection(header->visualIndex(column), column);
    wantColumns();
    const int first = parted == Parted::ByActor     ? CommitmentsModel::Who
                      : parted == Parted::ByTopic   ? CommitmentsModel::Topic
                      : parted == Parted::ByMeeting ? CommitmentsModel::Meeting
                                                    : CommitmentsModel::Due;
    header->moveSection(header->visualIndex(first), 0);
}

} // namespace counterpart::commitments
