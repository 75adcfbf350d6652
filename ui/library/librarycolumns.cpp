// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycolumns.h"

#include "ui/models/librarymodel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/fittingcolumns.h"

#include <QHeaderView>
#include <QTreeView>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using models::LibraryModel;

LibraryColumns::LibraryColumns(QTreeView &tree, const LibraryModel &model)
    : QObject(&tree), m_tree(tree), m_model(model)
{
    arrange();
    using enum models::LibrarySchema::Column;
    // What a government called its text is what a row is known by: the title gets all that is left.
    m_fitting = new widgets::FittingColumns(
        *tree.header(), {.name = tree.objectName(),
                         .kept = Title,
                         .going = {Language, Annotations, Commitments, Type, Issuer, Meeting, Tags, Side}});
    m_fitting->setWanted(Language, false); // of most stores it says nothing
}

void LibraryColumns::arrange()
{
    QHeaderView *header = m_tree.header();
    header->setMinimumSectionSize(48);
    const std::pair<int, QString> widest[] = {{LibraryModel::Date, u"00 Mmm 0000"_s},
                                              {LibraryModel::Side, u"●   United States "_s},
                                              {LibraryModel::Issuer, u"U.S. Department of S"_s},
                                              {LibraryModel::Type, u"Press release "_s},
                                              {LibraryModel::Language, u"Vietnamese "_s},
                                              {LibraryModel::Meeting, u"Hun Sen – Joe Biden – Phno"_s},
                                              {LibraryModel::Tags, u"mine action, rice"_s},
                                              {LibraryModel::Annotations, u"Notes "_s},
                                              {LibraryModel::Commitments, u"Commitments "_s}};
    widgets::setColumnWidths(*header, m_tree.fontMetrics(), widest, 14);
    m_tree.setColumnWidth(LibraryModel::Date,
                          m_tree.columnWidth(LibraryModel::Date) + 2 * m_tree.indentation());
}

void LibraryColumns::showFitting()
{
    // By meeting, the head of the group already names it.
    m_fitting->setWanted(LibraryModel::Meeting, !m_model.isGrouped());
    m_fitting->setWanted(LibraryModel::Tags, std::ranges::any_of(m_model.documents(), [](const auto &row) {
                             return !row.tags.isEmpty();
                         }));
    m_fitting->setWanted(LibraryModel::Annotations,
                         std::ranges::any_of(m_model.documents(), &domain::DocumentRow::annotations));
}

} // namespace counterpart::library
