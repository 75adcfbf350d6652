// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accountmenus.h"

#include "ui/comparison/accounthead.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/thirdaccount.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QToolButton>

namespace counterpart::comparison {

using namespace domain;

AccountMenus::AccountMenus(const widgets::Theme &theme, const ComparisonState &state,
                           const ComparisonColumns &columns)
    : m_theme(theme), m_state(state), m_columns(columns)
{
}

std::vector<DocumentRow> AccountMenus::documents() const
{
    std::vector<DocumentRow> rows;
    for (const ReadoutRow &readout : m_state.view().meeting.readouts) {
        if (const DocumentRow *row = m_find ? m_find(readout.document) : nullptr)
            rows.push_back(*row);
    }
    return rows;
}

void AccountMenus::fill(DocumentId third, Column thirdBase)
{
    const std::vector<DocumentRow> all = documents();
    m_columns.head(Column::A)->setChoices(all);
    m_columns.head(Column::B)->setChoices(all);
    std::vector<DocumentRow> others;
    for (const DocumentRow &row : all) {
        if (row.id != m_state.view().a.row.id && row.id != m_state.view().b.row.id)
            others.push_back(row);
    }
    for (const Column base : {Column::A, Column::B})
        m_columns.third(base).head().setChoices(others);
    fillThirdMenu(others, third, thirdBase);
}

void AccountMenus::fillThirdMenu(const std::vector<DocumentRow> &others, DocumentId third, Column thirdBase)
{
    QMenu *menu = m_columns.thirdButton()->menu();
    menu->clear();
    for (const DocumentRow &row : others) {
        QAction *action = menu->addAction(sideIcon(m_theme, voiceOf(row)), row.shownTitle(), this,
                                          [this, row] { Q_EMIT thirdAsked(row.id, baseFor(row)); });
        action->setCheckable(true);
        action->setChecked(row.id == third);
        action->setToolTip(models::docTypeName(row.docType));
    }
    m_columns.thirdButton()->setEnabled(!others.empty());
    m_columns.thirdButton()->setToolTip(
        others.empty() ? tr("The meeting has no other document")
                       : tr("Show a relay, remarks or another version beside the two (T)"));
    if (!third.isValid())
        return;
    menu->addSeparator();
    const Column otherBase = thirdBase == Column::A ? Column::B : Column::A;
    menu->addAction(tr("Compare it with %1").arg(models::sideName(voiceOf(m_state.document(otherBase).row))),
                    this, [this, third, otherBase] { Q_EMIT thirdAsked(third, otherBase); });
    menu->addAction(tr("Remove"), this, [this, thirdBase] { Q_EMIT thirdAsked({}, thirdBase); });
}

/// The column that it relays or that speaks for the same side; else the right one.
Column AccountMenus::baseFor(const DocumentRow &third) const
{
    const QString voice = voiceOf(third);
    return voice != voiceOf(m_state.view().b.row) && voice == voiceOf(m_state.view().a.row) ? Column::A
                                                                                            : Column::B;
}

const DocumentRow *AccountMenus::firstOther() const
{
    for (const ReadoutRow &readout : m_state.view().meeting.readouts) {
        const DocumentRow *row = m_find ? m_find(readout.document) : nullptr;
        if (row && row->id != m_state.view().a.row.id && row->id != m_state.view().b.row.id)
            return row;
    }
    return nullptr;
}

} // namespace counterpart::comparison
