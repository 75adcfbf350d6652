// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/scrollmap.h"

namespace counterpart::comparison {

class AccountList;

/// Scrolling one of two columns carries the other along their links; a passage that is chosen by mouse, or
/// gone to, does not. GUI thread.
class ScrollTie : public QObject
{
    Q_OBJECT

public:
    /// All outlive the tie. \p a and \p b show the columns of \p state.
    ScrollTie(const ComparisonState &state, AccountList &a, AccountList &b, QObject *parent = nullptr);
    /// While held, each column stays where it is put.
    void setHeld(bool held) { m_held = held; }

private:
    void carry(Column from);
    [[nodiscard]] ScrollMap map() const;

    const ComparisonState &m_state;
    AccountList &m_a;
    AccountList &m_b;
    bool m_held = false;
};

} // namespace counterpart::comparison
