// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the comparison; what they show is in comparisonload.cpp, what can be done in
// comparisonedits.cpp.
#include "ui/comparison/comparisonpane.h"

#include "core/workspace/facade/workspace.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/differencemap.h"
#include "ui/comparison/filterstrip.h"
#include "ui/comparison/ledgerview.h"
#include "ui/comparison/linkpanel.h"
#include "ui/comparison/reviewstrip.h"
#include "ui/comparison/ribbonstrip.h"
#include "ui/comparison/scrolltie.h"
#include "ui/comparison/thirdaccount.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int PlacePauseMs = 800;
constexpr int LeastColumn = 160;

/// Columns of the grid, from left to right.
enum GridColumn { ThirdLeft, RibbonsLeft, A, Ribbons, B, RibbonsRight, ThirdRight, Map, GridColumnCount };
enum GridRow { Heads, Line, Lists };

AccountPair pairOf(const ComparisonState &state)
{
    if (state.isEmpty())
        return {};
    return {state.view().meeting.id, state.view().a.row.id, state.view().b.row.id};
}

} // namespace

ComparisonPane::ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, widgets::ReviewMode &review,
                               QWidget *parent)
    : QWidget(parent), m_theme(theme), m_undo(undo), m_mode(review),
      m_state(std::make_unique<ComparisonState>()), m_active(m_state.get()),
      m_linkPanel(new LinkPanel(theme, *m_state, review))
{
    build();
    addCommands();
    m_placePause.setSingleShot(true);
    m_placePause.setInterval(PlacePauseMs);
    m_changesSoon.setSingleShot(true);
    connect(&m_changesSoon, &QTimer::timeout, this, &ComparisonPane::takeChanges);
    connect(&m_placePause, &QTimer::timeout, this, &ComparisonPane::keepPlace);
    connect(m_linkPanel, &LinkPanel::confirmAsked, this, &ComparisonPane::confirm);
    connect(m_linkPanel, &LinkPanel::rejectAsked, this, &ComparisonPane::reject);
    connect(m_linkPanel, &LinkPanel::relationAsked, this, &ComparisonPane::setRelation);
    connect(m_linkPanel, &LinkPanel::noteEdited, this, &ComparisonPane::setNote);
    connect(m_linkPanel, &LinkPanel::noteLeft, this, &ComparisonPane::leaveNote);
    setFocusProxy(m_listA);
    connect(m_state.get(), &ComparisonState::choiceChanged, this, [this] {
        if (!m_isTaking)
            m_wanted.reset(); // the person has gone on
        setActive(*m_state);
        reveal();
        m_placePause.start();
        Q_EMIT choiceChanged();
    });
    showMeeting({});
}

ComparisonPane::~ComparisonPane()
{
    delete m_linkPanel; // it looks at the state, which goes now
}

void ComparisonPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_emptyState = new widgets::EmptyState(m_theme, QString(), QString());
    m_stack->addWidget(m_emptyState);
    auto *page = new QWidget;
    buildPage(*page);
    m_stack->addWidget(page);
    layout->addWidget(m_stack);
}

QToolButton *ComparisonPane::newThirdButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"thirdAccount"_s);
    button->setText(tr("Third account ▾"));
    button->setAccessibleName(tr("Show a third account beside the two"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("look", u"link"_s);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    button->setFont(m_theme.smallFont());
    button->setMenu(new QMenu(button));
    return button;
}

QWidget *ComparisonPane::newColumns()
{
    m_filter = new FilterStrip(m_theme, *m_state);
    m_thirdButton = newThirdButton();
    m_filter->addControl(m_thirdButton);
    m_headA = new AccountHead(m_theme, *m_state, Column::A);
    m_headB = new AccountHead(m_theme, *m_state, Column::B);
    m_counts = new QLabel;
    m_counts->setAlignment(Qt::AlignCenter);
    m_listA = new AccountList(m_theme, *m_state, Column::A);
    m_listB = new AccountList(m_theme, *m_state, Column::B);
    m_listA->setAccessibleName(tr("Account on the left"));
    m_listB->setAccessibleName(tr("Account on the right"));
    m_listA->setObjectName(u"accountListA"_s);
    m_listB->setObjectName(u"accountListB"_s);
    m_ribbons = new RibbonStrip(m_theme, *m_state, *m_listA, *m_listB);
    m_map = new DifferenceMap(m_theme, *m_state, *m_listA, *m_listB);
    m_map->setObjectName(u"differenceMap"_s);
    m_tie = std::make_unique<ScrollTie>(*m_state, *m_listA, *m_listB);
    m_thirdLeft = std::make_unique<ThirdAccount>(m_theme, *m_state, Column::A, *m_listA);
    m_thirdRight = std::make_unique<ThirdAccount>(m_theme, *m_state, Column::B, *m_listB);
    m_listB->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    auto *columns = new QWidget;
    auto *layout = new QVBoxLayout(columns);
    layout->setContentsMargins(16, 6, 8, 4);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    m_grid = new QGridLayout;
    m_grid->setSpacing(0);
    addColumns(*m_grid);
    layout->addLayout(m_grid, 1);
    return columns;
}

void ComparisonPane::addColumns(QGridLayout &grid)
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
void ComparisonPane::shareWidth()
{
    m_grid->setColumnStretch(ThirdLeft, m_thirdLeft->isVisible() ? 1 : 0);
    m_grid->setColumnStretch(ThirdRight, m_thirdRight->isVisible() ? 1 : 0);
    m_ribbons->setNarrow(m_thirdLeft->isVisible() || m_thirdRight->isVisible());
}

QWidget *ComparisonPane::newLedger()
{
    m_ledger = new LedgerView(m_theme, *m_state);
    m_review = new ReviewStrip(m_theme, *m_state, m_mode, *m_listA);
    auto *below = new QWidget;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(16, 4, 8, 2);
    layout->setSpacing(0);
    layout->addWidget(m_ledger);
    layout->addWidget(m_review);
    return below;
}

void ComparisonPane::buildPage(QWidget &page)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"comparisonSplitter"_s);
    splitter->addWidget(newColumns());
    splitter->addWidget(newLedger());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({600, 120});
    splitter->setCollapsible(0, false);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectColumns();
}

QList<QWidget *> ComparisonPane::keyWidgets() const
{
    QList<QWidget *> widgets{m_ledger, m_map, m_linkPanel};
    for (AccountList *list : lists())
        widgets.prepend(list);
    return widgets;
}

QList<AccountList *> ComparisonPane::lists() const
{
    return {m_listA, m_listB, &m_thirdLeft->list(), &m_thirdRight->list()};
}

AccountList &ComparisonPane::listOf(const ComparisonState &state, Column column) const
{
    const bool first = column == Column::A;
    if (&state == &m_thirdLeft->state())
        return first ? m_thirdLeft->list() : *m_listA;
    if (&state == &m_thirdRight->state())
        return first ? *m_listB : m_thirdRight->list();
    return first ? *m_listA : *m_listB;
}

void ComparisonPane::connectList(AccountList &list, ComparisonState &state)
{
    const Column column = list.column();
    ComparisonState *shown = &state;
    connect(&list, &AccountList::sentenceActivated, this,
            [this, shown, column](int sentence) { activate(*shown, column, sentence); });
    connect(&list, &AccountList::linkAsked, this, [this, shown](int a, int b) {
        setActive(*shown);
        addLink(a, b);
    });
    connect(&list, &AccountList::menuAsked, this,
            [this, shown, column](int sentence, QPoint at) { openMenu(*shown, column, sentence, at); });
}

void ComparisonPane::connectThird(ThirdAccount &third)
{
    connectList(third.list(), third.state());
    ThirdAccount *shown = &third;
    connect(&third, &ThirdAccount::chosen, this, [this, shown] {
        m_wanted.reset();
        setActive(shown->state());
        reveal();
        Q_EMIT choiceChanged();
    });
    connect(&third.head(), &AccountHead::documentChosen, this,
            [this](DocumentId document) { showThird(document, m_thirdBase); });
}

void ComparisonPane::connectColumns()
{
    connectList(*m_listA, *m_state);
    connectList(*m_listB, *m_state);
    connectThird(*m_thirdLeft);
    connectThird(*m_thirdRight);
    connect(m_headA, &AccountHead::documentChosen, this,
            [this](DocumentId id) { chooseDocument(Column::A, id); });
    connect(m_headB, &AccountHead::documentChosen, this,
            [this](DocumentId id) { chooseDocument(Column::B, id); });
    connect(m_ledger, &LedgerView::decisionAsked, this, &ComparisonPane::toggleSilence);
    connect(m_ledger, &LedgerView::menuAsked, this, &ComparisonPane::openLedgerMenu);
    connect(m_state.get(), &ComparisonState::filterChanged, this, &ComparisonPane::reveal,
            Qt::QueuedConnection); // after the layout
}

const ComparisonView *ComparisonPane::view() const
{
    return m_state->isEmpty() ? nullptr : &m_state->view();
}

AccountPair ComparisonPane::pair() const
{
    return pairOf(*m_state);
}

AccountPair ComparisonPane::thirdPair() const
{
    return pairOf((m_thirdBase == Column::A ? *m_thirdLeft : *m_thirdRight).state());
}

void ComparisonPane::setAuthor(const QString &author)
{
    m_author = author;
    m_linkPanel->setAuthor(author);
}

QWidget *ComparisonPane::linkPanel() const
{
    return m_linkPanel;
}

void ComparisonPane::setActive(ComparisonState &state)
{
    if (m_active == &state)
        return;
    m_active = &state;
    if (m_linkPanel)
        m_linkPanel->setState(state);
}

} // namespace counterpart::comparison
