// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class LedgerDrawer;
class LedgerView;

/// The accounts and the ledger below them. As long as nobody says how high the ledger is, it has both rows
/// where that leaves the accounts their room, and else one line. GUI thread.
class LedgerSplit : public QSplitter
{
    Q_OBJECT

public:
    /// Takes both. \p theme outlives the split.
    LedgerSplit(const widgets::Theme &theme, QWidget *accounts, LedgerDrawer *drawer);
    /// How high the ledger is; empty where nobody has made it so.
    [[nodiscard]] QByteArray state() const;
    /// Empty: as it is meant.
    void restore(const QByteArray &state);

Q_SIGNALS:
    /// A person made the ledger higher or lower.
    void heightChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose();
    void fit();
    void settle();
    void setLedgerHeight(int height);

    LedgerDrawer *m_drawer;
    LedgerView *m_ledger;
    bool m_isChosen = false; ///< by a person
};

} // namespace counterpart::comparison
