// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpane.h"

#include "core/jobs/job.h"
#include "core/workspace/workspace.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/ledgermodel.h"
#include "ui/comparison/linkpanel.h"
#include "ui/comparison/reviewstrip.h"
#include "ui/comparison/ribbonstrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

/// What the work off the GUI thread brings back.
struct Loaded
{
    ComparisonView view;
    std::vector<DocumentRow> documents; ///< of the meeting
};

base::Result<Loaded> loadFrom(const QString &path, bool readOnly, MeetingId meeting, DocumentId a,
                              DocumentId b)
{
    const auto mode = readOnly ? workspace::OpenMode::ReadOnly : workspace::OpenMode::ReadWrite;
    auto store = workspace::Workspace::open(path, mode);
    if (!store)
        return std::unexpected(store.error());
    auto view = (*store)->comparison(meeting, a, b);
    if (!view)
        return std::unexpected(view.error());
    Loaded loaded{std::move(*view), {}};
    const auto documents = (*store)->documents();
    if (!documents)
        return std::unexpected(documents.error());
    for (const DocumentRow &document : *documents) {
        if (std::ranges::contains(loaded.view.meeting.readouts, document.id, &ReadoutRow::document))
            loaded.documents.push_back(document);
    }
    return loaded;
}

} // namespace

ComparisonPane::ComparisonPane(const widgets::Theme &theme, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_undo(undo), m_state(std::make_unique<ComparisonState>()),
      m_linkPanel(new LinkPanel(theme, *m_state))
{
    build();
    addCommands();
    connect(m_linkPanel, &LinkPanel::confirmAsked, this, &ComparisonPane::confirm);
    connect(m_linkPanel, &LinkPanel::unlinkAsked, this, &ComparisonPane::reject);
    connect(m_linkPanel, &LinkPanel::relationAsked, this, &ComparisonPane::setRelation);
    connect(m_linkPanel, &LinkPanel::noteEdited, this, &ComparisonPane::setNote);
    connect(m_state.get(), &ComparisonState::choiceChanged, this, &ComparisonPane::reveal);
    connect(m_state.get(), &ComparisonState::choiceChanged, this, &ComparisonPane::choiceChanged);
    showMeeting({});
}

ComparisonPane::~ComparisonPane()
{
    m_job.reset();
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

QWidget *ComparisonPane::newColumns()
{
    m_headA = new AccountHead(m_theme, *m_state, Column::A);
    m_headB = new AccountHead(m_theme, *m_state, Column::B);
    m_counts = new QLabel;
    m_counts->setAlignment(Qt::AlignCenter);
    m_listA = new AccountList(m_theme, *m_state, Column::A);
    m_listB = new AccountList(m_theme, *m_state, Column::B);
    m_listA->setAccessibleName(tr("Account on the left"));
    m_listB->setAccessibleName(tr("Account on the right"));
    m_ribbons = new RibbonStrip(m_theme, *m_state, *m_listA, *m_listB);
    m_listB->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    auto *columns = new QWidget;
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(16, 4, 8, 4);
    grid->setSpacing(0);
    grid->addWidget(m_headA, 0, 0);
    grid->addWidget(m_counts, 0, 1);
    grid->addWidget(m_headB, 0, 2);
    grid->addWidget(widgets::newHairline(), 1, 0, 1, 3);
    grid->addWidget(m_listA, 2, 0);
    grid->addWidget(m_ribbons, 2, 1);
    grid->addWidget(m_listB, 2, 2);
    for (const int column : {0, 2}) { // equally wide, whatever the heads say
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, 160);
    }
    grid->setRowStretch(2, 1);
    return columns;
}

QWidget *ComparisonPane::newLedger()
{
    m_ledgerModel = new LedgerModel(*m_state, m_theme, this);
    m_ledger = new QTableView;
    m_ledger->setModel(m_ledgerModel);
    m_ledger->setAccessibleName(tr("Ledger of topics"));
    m_ledger->setFrameShape(QFrame::NoFrame);
    m_ledger->setShowGrid(false);
    m_ledger->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ledger->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ledger->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ledger->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ledger->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ledger->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // two rows: they always fit
    m_ledger->setCornerButtonEnabled(false);

    m_review = new ReviewStrip(m_theme, *m_state);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(16, 6, 8, 2);
    belowLayout->setSpacing(2);
    belowLayout->addWidget(m_ledger);
    belowLayout->addWidget(m_review);
    return below;
}

void ComparisonPane::buildPage(QWidget &page)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"comparisonSplitter"_s);
    splitter->addWidget(newColumns());
    splitter->addWidget(newLedger());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({600, 132});
    splitter->setCollapsible(0, false);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectColumns();
}

void ComparisonPane::connectColumns()
{
    for (AccountList *list : {m_listA, m_listB}) {
        const Column column = list->column();
        connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this, column] { carry(column); });
        connect(list, &AccountList::sentenceActivated, this,
                [this, column](int sentence) { activate(column, sentence); });
        connect(list, &AccountList::linkAsked, this, &ComparisonPane::addLink);
    }
    connect(m_headA, &AccountHead::documentChosen, this,
            [this](DocumentId id) { chooseDocument(Column::A, id); });
    connect(m_headB, &AccountHead::documentChosen, this,
            [this](DocumentId id) { chooseDocument(Column::B, id); });
    const auto jump = [this](const QModelIndex &index) {
        if (const int sentence = m_ledgerModel->firstSentence(index); sentence >= 0)
            m_state->chooseSentence(index.row() == 0 ? Column::A : Column::B, sentence);
    };
    connect(m_ledger, &QTableView::clicked, this, jump);
    connect(m_ledger, &QTableView::activated, this, jump);
}

QAction *ComparisonPane::addCommand(const QString &text, const QList<QKeySequence> &keys,
                                    std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_commands.append(action);
    return action;
}

void ComparisonPane::addCommands()
{
    addCommand(tr("Link the chosen passages"), {Qt::Key_L}, [this] { link(); });
    addCommand(tr("Reject the link"), {Qt::Key_U}, [this] { reject(); });
    addCommand(tr("Confirm the link"), {Qt::Key_Return, Qt::Key_Enter}, [this] { confirm(); });
    addCommand(tr("Mark the link as a conflict"), {Qt::Key_C},
               [this] { setRelation(LinkRelation::Conflict); });
    addCommand(tr("Mark the link as the same"), {Qt::Key_S}, [this] { setRelation(LinkRelation::Same); });
    addCommand(tr("Mark the link as partial"), {Qt::Key_P}, [this] { setRelation(LinkRelation::Partial); });
    addCommand(tr("Write a note on the link"), {Qt::Key_N}, [this] { m_linkPanel->editNote(); });
    addCommand(tr("Next difference"), {Qt::Key_F7}, [this] { m_state->goToDifference(1); });
    addCommand(tr("Previous difference"), {Qt::SHIFT | Qt::Key_F7}, [this] { m_state->goToDifference(-1); });
    addCommand(tr("Next undecided link"), {Qt::Key_F8}, [this] { m_state->goToUndecided(); });
    addCommand(tr("Swap the columns"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X}, [this] {
        if (!m_state->isEmpty())
            load(m_state->view().b.row.id, m_state->view().a.row.id);
    });
}

void ComparisonPane::setFilter(const QList<domain::EntityId> &entities, const QStringList &topics)
{
    m_state->setFilter(entities, topics);
}

void ComparisonPane::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_job.reset();
    m_workspace = workspace;
    if (m_workspace) {
        connect(m_workspace, &workspace::Workspace::comparisonChanged, this, [this](MeetingId meeting) {
            if (meeting == m_meeting && !m_state->isEmpty())
                load(m_state->view().a.row.id, m_state->view().b.row.id);
        });
    }
    showMeeting({});
}

void ComparisonPane::showMeeting(MeetingId meeting)
{
    showAccounts(meeting, {}, {});
}

void ComparisonPane::showAccounts(MeetingId meeting, DocumentId a, DocumentId b)
{
    m_meeting = meeting;
    if (!meeting.isValid() || !m_workspace) {
        m_job.reset();
        m_state->clear();
        showEmpty(tr("No meeting is chosen"),
                  tr("Choose a meeting in the library or on the timeline to see what its two sides said."));
        Q_EMIT shown(meeting);
        return;
    }
    load(a, b);
}

void ComparisonPane::load(DocumentId a, DocumentId b)
{
    if (!m_workspace)
        return;
    const MeetingId meeting = m_meeting;
    m_job = jobs::Job::start(
        tr("Comparing"), this,
        [path = m_workspace->path(), readOnly = m_workspace->isReadOnly(), meeting, a,
         b](jobs::Job::Control &) { return loadFrom(path, readOnly, meeting, a, b); },
        [this, meeting](base::Result<Loaded> loaded) {
            if (meeting != m_meeting)
                return;
            if (loaded)
                take(std::move(loaded->view), std::move(loaded->documents));
            else
                showEmpty(tr("There is nothing to compare"), loaded.error().line());
            Q_EMIT shown(meeting);
        });
}

void ComparisonPane::take(ComparisonView view, std::vector<DocumentRow> documents)
{
    m_stack->setCurrentIndex(1);
    m_state->setView(std::move(view));
    m_headA->setChoices(documents);
    m_headB->setChoices(documents);
    std::array<int, 3> counts{};
    for (int i = 0; i < m_state->decidable(); ++i) {
        if (m_state->isLive(i))
            ++counts[size_t(m_state->view().links[size_t(i)].fact.relation)];
    }
    QStringList lines{tr("%n same", nullptr, counts[0]), tr("%n partial", nullptr, counts[1])};
    if (counts[2] > 0)
        lines.append(tr("%n conflict", nullptr, counts[2]));
    m_counts->setFont(m_theme.smallFont());
    m_counts->setText(lines.join(u'\n'));
    if (!m_state->currentLinkRow() && m_state->currentSentence(Column::A) < 0 &&
        m_state->currentSentence(Column::B) < 0)
        m_state->goToDifference(1);
    fitLedger();
    QMetaObject::invokeMethod(this, &ComparisonPane::updateScrollMap,
                              Qt::QueuedConnection); // after the layout
}

/// The two rows of the ledger are always to be seen, its topics may be scrolled.
void ComparisonPane::fitLedger()
{
    const int row = QFontMetrics(m_theme.smallFont()).height() + 8;
    m_ledger->verticalHeader()->setDefaultSectionSize(row);
    m_ledger->setFixedHeight(m_ledger->horizontalHeader()->sizeHint().height() + 2 * row +
                             m_ledger->horizontalScrollBar()->sizeHint().height() + 2);
}

void ComparisonPane::showEmpty(const QString &title, const QString &text)
{
    m_emptyState->setTexts(title, text);
    m_stack->setCurrentIndex(0);
}

const ComparisonView *ComparisonPane::view() const
{
    return m_state->isEmpty() ? nullptr : &m_state->view();
}

QWidget *ComparisonPane::linkPanel() const
{
    return m_linkPanel;
}

void ComparisonPane::updateScrollMap()
{
    std::vector<ScrollMap::Tie> ties;
    const qreal topA = m_listA->verticalScrollBar()->value();
    const qreal topB = m_listB->verticalScrollBar()->value();
    for (int i = 0; i < m_state->decidable(); ++i) {
        const LinkFact &fact = m_state->view().links[size_t(i)].fact;
        if (m_state->isLive(i) && !fact.a.empty() && !fact.b.empty())
            ties.push_back({m_listA->card(fact.a.front()).center().y() + topA,
                            m_listB->card(fact.b.front()).center().y() + topB});
    }
    m_map = ScrollMap(std::move(ties), m_listA->contentHeight(), m_listB->contentHeight());
}

void ComparisonPane::carry(Column from)
{
    if (m_carrying || m_state->isEmpty())
        return;
    m_carrying = true;
    updateScrollMap();
    AccountList *lead = from == Column::A ? m_listA : m_listB;
    AccountList *follow = from == Column::A ? m_listB : m_listA;
    const qreal middle = lead->verticalScrollBar()->value() + lead->viewport()->height() / 2.0;
    const qreal target = from == Column::A ? m_map.toB(middle) : m_map.toA(middle);
    follow->verticalScrollBar()->setValue(qRound(target - follow->viewport()->height() / 2.0));
    m_carrying = false;
}

void ComparisonPane::reveal()
{
    m_carrying = true; // both columns go to their own end of the link
    for (AccountList *list : {m_listA, m_listB}) {
        const int sentence = m_state->currentSentence(list->column());
        if (sentence >= 0)
            list->scrollTo(list->model()->index(sentence, 0), QAbstractItemView::EnsureVisible);
    }
    m_carrying = false;
}

void ComparisonPane::chooseDocument(Column column, DocumentId document)
{
    DocumentId a = m_state->view().a.row.id;
    DocumentId b = m_state->view().b.row.id;
    DocumentId &chosen = column == Column::A ? a : b;
    DocumentId &other = column == Column::A ? b : a;
    if (document == other)
        other = chosen; // the same document on both sides says nothing: swap
    chosen = document;
    load(a, b);
}

} // namespace counterpart::comparison
