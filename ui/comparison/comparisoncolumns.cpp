// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisoncolumns.h"

#include "ui/comparison/accounthead.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/differencemap.h"
#include "ui/comparison/filterstrip.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/ribbonstrip.h"
#include "ui/comparison/scrolltie.h"
#include "ui/comparison/thirdaccount.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int LeastColumn = 160;

/// Columns of the grid, from left to right.
enum GridColumn { ThirdLeft, RibbonsLeft, A, Ribbons, B, RibbonsRight, ThirdRight, Map, GridColumnCount };
enum GridRow { Heads, Line, Lists };

} // namespace

ComparisonColumns::ComparisonColumns(const widgets::Theme &theme, ComparisonState &state)
    : m_theme(theme), m_state(state), m_active(&state)
{
    build();
    connectList(*m_listA, m_state);
    connectList(*m_listB, m_state);
    connectThird(*m_thirdLeft);
    connectThird(*m_thirdRight);
    connect(m_headA, &AccountHead::documentChosen, this,
            [this](DocumentId id) { Q_EMIT documentChosen(Column::A, id); });
    connect(m_headB, &AccountHead::documentChosen, this,
            [this](DocumentId id) { Q_EMIT documentChosen(Column::B, id); });
    connect(&m_state, &ComparisonState::filterChanged, this, &ComparisonColumns::reveal,
            Qt::QueuedConnection); // after the layout
    for (ComparisonState *shown : states())
        connect(shown, &ComparisonState::goneTo, this, &ComparisonColumns::reveal);
}

ComparisonColumns::~ComparisonColumns() = default;

QToolButton *ComparisonColumns::newThirdButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"thirdAccount"_s);
    button->setText(tr("Third ▾"));
    button->setAccessibleName(tr("Show a third account beside the two"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("look", u"link"_s);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    button->setFont(m_theme.smallFont());
    button->setMenu(new QMenu(button));
    return button;
}

void ComparisonColumns::build()
{
    m_filter = new FilterStrip(m_theme, m_state);
    m_thirdButton = newThirdButton();
    m_filter->addControl(m_thirdButton);
    m_headA = new AccountHead(m_theme, m_state, Column::A);
    m_headB = new AccountHead(m_theme, m_state, Column::B);
    m_counts = new QLabel;
    m_counts->setAlignment(Qt::AlignCenter);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the ribbons' width holds it
    m_listA = new AccountList(m_theme, m_state, Column::A);
    m_listB = new AccountList(m_theme, m_state, Column::B);
    m_listA->setAccessibleName(tr("Account on the left"));
    m_listB->setAccessibleName(tr("Account on the right"));
    m_listA->setObjectName(u"accountListA"_s);
    m_listB->setObjectName(u"accountListB"_s);
    m_ribbons = new RibbonStrip(m_theme, m_state, *m_listA, *m_listB);
    m_map = new DifferenceMap(m_theme, m_state, *m_listA, *m_listB);
    m_map->setObjectName(u"differenceMap"_s);
    m_tie = std::make_unique<ScrollTie>(m_state, *m_listA, *m_listB);
    m_thirdLeft = std::make_unique<ThirdAccount>(m_theme, m_state, Column::A, *m_listA);
    m_thirdRight = std::make_unique<ThirdAccount>(m_theme, m_state, Column::B, *m_listB);
    m_listB->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 2);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    m_grid = new QGridLayout;
    m_grid->setSpacing(0);
    addColumns(*m_grid);
    layout->addLayout(m_grid, 1);
}

void ComparisonColumns::addColumns(QGridLayout &grid)
{
    grid.addWidget(m_headA, Heads, A);
    grid.addWidget(m_counts, Heads, Ribbons);
    grid.addWidget(m_headB, Heads, B);
    grid.addWidget(widgets::newHairline(), Line, 0, 1, GridColumnCount);
    grid.addWidget(m_listA, Lists, A);
    grid.addWidget(m_ribbons, Lists, Ribbons);
    grid.addWidget(m_listB, Lists, B);
    grid.addWidget(m_map, Lists, Map);
    m_thirdLeft->addTo(grid, Heads, Lists, ThirdLeft, RibbonsLeft);
    m_thirdRight->addTo(grid, Heads, Lists, ThirdRight, RibbonsRight);
    for (const int column : {A, B}) { // equally wide, whatever the heads say
        grid.setColumnStretch(column, 1);
        grid.setColumnMinimumWidth(column, LeastColumn);
    }
    grid.setRowStretch(Lists, 1);
}

/// A third account is as wide as the two; the ribbons give way.
void ComparisonColumns::shareWidth()
{
    m_grid->setColumnStretch(ThirdLeft, m_thirdLeft->isVisible() ? 1 : 0);
    m_grid->setColumnStretch(ThirdRight, m_thirdRight->isVisible() ? 1 : 0);
    m_ribbons->setNarrow(m_thirdLeft->isVisible() || m_thirdRight->isVisible());
}

QList<AccountList *> ComparisonColumns::lists() const
{
    return {m_listA, m_listB, &m_thirdLeft->list(), &m_thirdRight->list()};
}

AccountList &ComparisonColumns::listOf(const ComparisonState &state, Column column) const
{
    const bool first = column == Column::A;
    if (&state == &m_thirdLeft->state())
        return first ? m_thirdLeft->list() : *m_listA;
    if (&state == &m_thirdRight->state())
        return first ? *m_listB : m_thirdRight->list();
    return first ? *m_listA : *m_listB;
}

void ComparisonColumns::connectList(AccountList &list, ComparisonState &state)
{
    const Column column = list.column();
    ComparisonState *shown = &state;
    connect(&list, &AccountList::partnerAsked, this, [this, shown, column](int sentence) {
        setActive(*shown);
        Q_EMIT partnerAsked(column, sentence);
    });
    connect(&list, &AccountList::linkAsked, this, [this, shown](int a, int b) {
        setActive(*shown);
        Q_EMIT linkAsked(a, b);
    });
    connect(&list, &AccountList::menuAsked, this, [this, shown, column](int sentence, QPoint at) {
        Q_EMIT menuAsked(*shown, column, sentence, at);
    });
}

void ComparisonColumns::connectThird(ThirdAccount &third)
{
    connectList(third.list(), third.state());
    ThirdAccount *shown = &third;
    connect(&third, &ThirdAccount::chosen, this, [this, shown] {
        setActive(shown->state());
        Q_EMIT chosenBeside();
    });
    connect(&third.head(), &AccountHead::documentChosen, this, &ComparisonColumns::thirdChosen);
}

QList<ComparisonState *> ComparisonColumns::states() const
{
    return {&m_state, &m_thirdLeft->state(), &m_thirdRight->state()};
}

void ComparisonColumns::setActive(ComparisonState &state)
{
    if (std::exchange(m_active, &state) != &state)
        Q_EMIT activeChanged(state);
}

void ComparisonColumns::showCounts()
{
    std::array<int, 3> counts{};
    for (int i = 0; i < int(m_state.view().links.size()); ++i) {
        if (m_state.isLive(i))
            ++counts[size_t(m_state.view().links[size_t(i)].fact.relation)];
    }
    // Where an account is not analysed, that nothing was found says nothing.
    const bool judged = m_state.view().isJudged();
    QStringList signs;
    QStringList words;
    const auto add = [&](LinkRelation relation, const QString &text) {
        const int count = counts[size_t(relation)];
        if (count == 0 && (!judged || relation == LinkRelation::Conflict))
            return;
        signs.append(relationSign(relation) + QString::number(count));
        words.append(text);
    };
    add(LinkRelation::Same, tr("%n same", nullptr, counts[0]));
    add(LinkRelation::Partial, tr("%n partial", nullptr, counts[1]));
    add(LinkRelation::Conflict, tr("%n conflict", nullptr, counts[2]));
    if (!judged)
        words.append(m_state.gap());
    m_counts->setFont(m_theme.smallFont());
    m_counts->setText(signs.isEmpty() && !judged ? tr("not judged") : signs.join(u' '));
    m_counts->setToolTip(words.join(u'\n'));
    m_counts->setAccessibleName(words.join(u", "_s));
}

void ComparisonColumns::reveal()
{
    const auto hold = [this](bool held) { // each column goes to its own end of the link
        m_tie->setHeld(held);
        m_thirdLeft->setHeld(held);
        m_thirdRight->setHeld(held);
    };
    hold(true);
    for (AccountList *list : lists()) {
        const QModelIndex chosen = list->currentIndex();
        if (chosen.isValid() && list->isVisible())
            list->scrollTo(chosen, QAbstractItemView::EnsureVisible);
    }
    hold(false);
}

models::Passage ComparisonColumns::chosenPassage() const
{
    if (m_active->isEmpty())
        return {};
    const auto passageIn = [this](Column column) {
        const int sentence = m_active->currentSentence(column);
        const domain::DocumentView &document = m_active->document(column);
        if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
            return models::Passage();
        return models::passageOf(document.row.id, document.text,
                                 document.facts.sentences[size_t(sentence)].range);
    };
    // Where the focus is elsewhere, in the panel, the passage that was chosen last is meant.
    const bool second = listOf(*m_active, Column::B).hasFocus() ||
                        (!listOf(*m_active, Column::A).hasFocus() && m_active->currentColumn() == Column::B);
    const models::Passage passage = passageIn(second ? Column::B : Column::A);
    return passage.isValid() ? passage : passageIn(second ? Column::A : Column::B);
}

} // namespace counterpart::comparison
