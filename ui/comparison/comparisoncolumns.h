// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"
#include "ui/models/passage.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class AccountHead;
class AccountList;
class DifferenceMap;
class FilterStrip;
class RibbonStrip;
class ScrollTie;
class ThirdAccount;

/// The columns of a comparison: two accounts as cards, ribbons between linked ones, on demand a third account
/// beside one of the two; and in which pair of them the last choice was made. GUI thread.
class ComparisonColumns : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ComparisonColumns(const widgets::Theme &theme, ComparisonState &state);
    ~ComparisonColumns() override;

    [[nodiscard]] FilterStrip *filter() const { return m_filter; }
    [[nodiscard]] AccountHead *head(Column column) const { return column == Column::A ? m_headA : m_headB; }
    [[nodiscard]] DifferenceMap *map() const { return m_map; }
    [[nodiscard]] QToolButton *thirdButton() const { return m_thirdButton; }
    /// What stands beside column \p base.
    [[nodiscard]] ThirdAccount &third(Column base) const
    {
        return base == Column::A ? *m_thirdLeft : *m_thirdRight;
    }
    [[nodiscard]] QList<AccountList *> lists() const;
    /// What shows a column of a state.
    [[nodiscard]] AccountList &listOf(const ComparisonState &state, Column column) const;
    /// The two accounts, and the pairs with a third.
    [[nodiscard]] QList<ComparisonState *> states() const;
    /// Where the last choice was made: the two accounts, or the third's pair.
    [[nodiscard]] ComparisonState &active() const { return *m_active; }
    void setActive(ComparisonState &state);
    /// The sentence of the chosen card, of the column that has the focus; invalid where there is none.
    [[nodiscard]] models::Passage chosenPassage() const;

    /// Scrolls each column to what is chosen in it.
    void reveal();
    void showCounts();
    /// A third account is as wide as the two; the ribbons give way.
    void shareWidth();

Q_SIGNALS:
    void activeChanged(counterpart::comparison::ComparisonState &state);
    /// Something was chosen in a third account.
    void chosenBeside();
    void documentChosen(counterpart::comparison::Column column, counterpart::domain::DocumentId document);
    void thirdChosen(counterpart::domain::DocumentId document);
    /// Of the active state: the passage that one is linked with is wanted.
    void partnerAsked(counterpart::comparison::Column column, int sentence);
    /// Of the active state.
    void linkAsked(int sentenceA, int sentenceB);
    void menuAsked(const counterpart::comparison::ComparisonState &state,
                   counterpart::comparison::Column column, int sentence, const QPoint &at);

private:
    void build();
    [[nodiscard]] QToolButton *newThirdButton();
    void addColumns(QGridLayout &grid);
    void connectList(AccountList &list, ComparisonState &state);
    void connectThird(ThirdAccount &third);

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    ComparisonState *m_active;
    FilterStrip *m_filter = nullptr;
    QToolButton *m_thirdButton = nullptr;
    AccountHead *m_headA = nullptr;
    AccountHead *m_headB = nullptr;
    QLabel *m_counts = nullptr;
    AccountList *m_listA = nullptr;
    AccountList *m_listB = nullptr;
    QGridLayout *m_grid = nullptr;
    RibbonStrip *m_ribbons = nullptr;
    DifferenceMap *m_map = nullptr;
    std::unique_ptr<ScrollTie> m_tie;
    std::unique_ptr<ThirdAccount> m_thirdLeft;
    std::unique_ptr<ThirdAccount> m_thirdRight;
};

} // namespace counterpart::comparison
