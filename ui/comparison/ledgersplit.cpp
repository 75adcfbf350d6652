// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgersplit.h"

#include "ui/comparison/ledgerdrawer.h"
#include "ui/comparison/ledgerview.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {
constexpr int RoomForAccounts = 548; ///< their head and their text, before the ledger gets more than a line
} // namespace

LedgerSplit::LedgerSplit(const widgets::Theme &theme, QWidget *accounts, LedgerDrawer *drawer)
    : QSplitter(Qt::Vertical), m_drawer(drawer), m_ledger(drawer->ledger())
{
    setObjectName(u"ledgerSplitter"_s);
    addWidget(accounts);
    addWidget(drawer);
    setHandleWidth(1);
    setStretchFactor(0, 1); // a higher window is for the accounts
    setStretchFactor(1, 0);
    restore({});
    connect(this, &QSplitter::splitterMoved, this, [this] {
        settle();
        choose();
    });
    connect(drawer, &LedgerDrawer::foldAsked, this, [this](bool folded) {
        setLedgerHeight(folded ? m_ledger->leastHeight() : m_ledger->rowsHeight());
        choose();
    });
    connect(&theme, &widgets::Theme::changed, this, &LedgerSplit::fit);
}

QByteArray LedgerSplit::state() const
{
    return m_isChosen ? saveState() : QByteArray();
}

void LedgerSplit::restore(const QByteArray &state)
{
    const bool isHidden = m_drawer->isHidden();
    m_isChosen = !state.isEmpty() && restoreState(state);
    setChildrenCollapsible(false); // the drawer is closed by its button
    m_drawer->setHidden(isHidden);
    fit();
}

void LedgerSplit::choose()
{
    m_isChosen = true;
    Q_EMIT heightChosen();
}

void LedgerSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_isChosen)
        fit();
}

void LedgerSplit::fit()
{
    const int rows = m_ledger->rowsHeight();
    if (m_isChosen)
        settle();
    else
        setLedgerHeight(height() - rows < RoomForAccounts ? m_ledger->leastHeight() : rows);
}

/// One line or both rows: nothing between them.
void LedgerSplit::settle()
{
    const int height = sizes().last();
    const int least = m_ledger->leastHeight();
    const int rows = m_ledger->rowsHeight();
    if (height > least && height < rows)
        setLedgerHeight(2 * height > least + rows ? rows : least);
}

void LedgerSplit::setLedgerHeight(int ledger)
{
    setSizes({std::max(1, height() - handleWidth() - ledger), ledger});
}

} // namespace counterpart::comparison
