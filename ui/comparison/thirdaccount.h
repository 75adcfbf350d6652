// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/comparisonstate.h"

#include <memory>

class QGridLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class AccountHead;
class AccountList;
class RibbonStrip;
class ScrollTie;

/// A third account beside one of the two: a comparison of its own with that one, whose ribbons run between
/// them. It stands left of A or right of B. What is chosen in the neighbour is chosen here, and the other way
/// round. GUI thread.
class ThirdAccount : public QObject
{
    Q_OBJECT

public:
    /// Beside column \p base of \p main, which \p baseList shows; all outlive this.
    ThirdAccount(const widgets::Theme &theme, ComparisonState &main, Column base, AccountList &baseList,
                 QObject *parent = nullptr);
    ~ThirdAccount() override;

    /// Puts the parts into two columns of a grid, ribbons towards the neighbour.
    void addTo(QGridLayout &grid, int headRow, int listRow, int listColumn, int ribbonColumn);
    /// The pair as it is compared: A before B as they stand on the screen.
    void setView(domain::ComparisonView view, std::vector<domain::AnnotationRow> notes,
                 domain::Judgements judgements);
    /// Takes what was decided and noted since; see ComparisonState.
    void take(const std::vector<domain::LinkId> &links, workspace::ReviewState now,
              std::vector<domain::AnnotationRow> notes);
    void clear();
    [[nodiscard]] bool isVisible() const { return !m_state.isEmpty(); }
    [[nodiscard]] ComparisonState &state() { return m_state; }
    [[nodiscard]] AccountList &list() { return *m_list; }
    [[nodiscard]] AccountHead &head() { return *m_head; }
    /// The column of state() that is the third account.
    [[nodiscard]] Column column() const { return m_base == Column::A ? Column::A : Column::B; }
    void setHeld(bool held);

Q_SIGNALS:
    /// Something was chosen here, not in the neighbour.
    void chosen();

private:
    [[nodiscard]] Column baseHere() const { return m_base == Column::A ? Column::B : Column::A; }
    void followMain();
    void goWithMain();
    void leadMain();
    void show();

    ComparisonState &m_main;
    Column m_base;
    ComparisonState m_state;
    AccountHead *m_head;
    AccountList *m_list;
    RibbonStrip *m_ribbons;
    std::unique_ptr<ScrollTie> m_tie;
    bool m_following = false;
};

} // namespace counterpart::comparison
