// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QWidget>

class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class LedgerView;

/// The ledger below the two accounts, which can be folded to one line, and closed. What differs stands in it;
/// the topics that both sides agree on are folded into one button that opens them. GUI thread.
class LedgerDrawer : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the drawer.
    LedgerDrawer(const widgets::Theme &theme, ComparisonState &state, QWidget *parent = nullptr);
    [[nodiscard]] LedgerView *ledger() const { return m_ledger; }

Q_SIGNALS:
    void closeAsked();
    /// One line of topics is wanted, or the rows of both sides.
    void foldAsked(bool folded);

private:
    void fold(bool open);
    void show();

    const widgets::Theme &m_theme;
    LedgerView *m_ledger;
    QToolButton *m_agreed;
    QToolButton *m_rows;
    QToolButton *m_close;
};

} // namespace counterpart::comparison
