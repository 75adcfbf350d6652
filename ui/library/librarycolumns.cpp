// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycolumns.h"

#include "ui/models/librarymodel.h"
#include "ui/widgets/columns.h"

#include <QHeaderView>
#include <QTreeView>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using models::LibraryModel;

LibraryColumns::LibraryColumns(QTreeView &tree, const LibraryModel &model)
    : QObject(&tree), m_tree(tree), m_model(model)
{
    arrange();
    widgets::offerColumns(*tree.header(), {LibraryModel::Side, LibraryModel::Issuer, LibraryModel::Type,
                                           LibraryModel::Language, LibraryModel::Commitments});
}

void LibraryColumns::arrange()
{
    QHeaderView *header = m_tree.header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    // What a government called its text is what a row is known by: the title gets all that is left.
    header->setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    const std::pair<int, QString> widest[] = {{LibraryModel::Date, u"00 Mmm 0000"_s},
                                              {LibraryModel::Side, u"●   United States "_s},
                                              {LibraryModel::Issuer, u"U.S. Department of S"_s},
                                              {LibraryModel::Type, u"Press release "_s},
                                              {LibraryModel::Language, u"Vietnamese "_s},
                                              {LibraryModel::Meeting, u"Hun Sen – Joe Biden – Phno"_s},
                                              {LibraryModel::Annotations, u"Notes "_s},
                                              {LibraryModel::Commitments, u"Commitments "_s}};
    // Of most stores it says nothing; a right click shows it.
    m_tree.setColumnHidden(LibraryModel::Language, true);
    widgets::setColumnWidths(*header, m_tree.fontMetrics(), widest, 14);
    m_tree.setColumnWidth(LibraryModel::Date,
                          m_tree.columnWidth(LibraryModel::Date) + 2 * m_tree.indentation());
}

void LibraryColumns::showFitting()
{
    // By meeting, the head of the group already names it.
    m_tree.setColumnHidden(LibraryModel::Meeting, m_model.isGrouped());
    const auto &documents = m_model.documents();
    m_tree.setColumnHidden(LibraryModel::Annotations,
                           std::ranges::none_of(documents, &domain::DocumentRow::annotations));
}

QByteArray LibraryColumns::saveState() const
{
    return m_tree.header()->saveState();
}

void LibraryColumns::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_tree.header()->restoreState(state);
    showFitting();
}

} // namespace counterpart::library
