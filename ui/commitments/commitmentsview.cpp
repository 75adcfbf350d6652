// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsview.h"

#include "ui/commitments/commitmentboard.h"
#include "ui/commitments/commitmentstable.h"
#include "ui/commitments/triageview.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/reviewswitch.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using models::CommitmentsModel;

namespace {

enum Page { TablePage, BoardPage, PairPage, NonePage, NoPairPage, TriagePage };

} // namespace

CommitmentsView::CommitmentsView(const widgets::Theme &theme, CommitmentsModel &model,
                                 widgets::ReviewMode &review, QWidget *parent)
    : QWidget(parent), m_model(model), m_proxy(model), m_pairs(model), m_bar(new CommitmentsBar(m_proxy)),
      m_table(new CommitmentsTable(theme, m_proxy)), m_board(new CommitmentBoard(theme, m_proxy)),
      m_pairList(new QListView), m_triage(new TriageView(theme, model, m_proxy, review)),
      m_empty(new widgets::EmptyState(theme, {}, {})), m_none(new widgets::EmptyState(theme, {}, {})),
      m_noPairs(new widgets::EmptyState(
          theme, tr("Nothing to decide"),
          tr("When two documents may state the same undertaking, the pair is listed here."))),
      m_stack(new QStackedLayout)
{
    connectTable();
    setUpPairs(theme);
    connectTriage();
    setFocusProxy(m_table);
    connect(m_none->addButton(tr("Show All Commitments")), &QPushButton::clicked, m_bar,
            &CommitmentsBar::showAll);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(newPage(theme, review));
    setLayout(m_stack);
    connectBar();
    connectModels();
    setNotAnalysed({});
    refresh();
}

void CommitmentsView::connectModels()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, signal, this, &CommitmentsView::refresh);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &CommitmentsView::refresh);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &CommitmentsView::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, m_bar, &CommitmentsBar::fillParts);
    connect(&m_model, &QAbstractItemModel::modelReset, m_bar, &CommitmentsBar::fillParts);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, m_bar, &CommitmentsBar::fillParts);
}

void CommitmentsView::connectBar()
{
    connect(m_bar, &CommitmentsBar::narrowed, this, &CommitmentsView::refresh);
    connect(m_bar, &CommitmentsBar::narrowed, m_triage, &TriageView::followLater);
    connect(m_bar, &CommitmentsBar::queryChanged, this, [this] {
        m_table->arrangeColumns();
        if (form() == Form::Restated || form() == Form::Proposals)
            setForm(Form::Table);
        m_triage->followLater();
        refresh();
    });
    connect(m_bar, &CommitmentsBar::formAsked, this, &CommitmentsView::setForm);
    connect(m_bar, &CommitmentsBar::leftDownwards, this, [this] { setForm(form()); });
}

QTableView *CommitmentsView::table() const
{
    return m_table;
}

QList<QWidget *> CommitmentsView::keyWidgets() const
{
    return {m_table, m_board, m_pairList};
}

QWidget *CommitmentsView::newPage(const widgets::Theme &theme, widgets::ReviewMode &review)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *forms = new QWidget;
    m_formStack = new QStackedLayout(forms);
    for (QWidget *form :
         std::initializer_list<QWidget *>{m_table, m_board, m_pairList, m_none, m_noPairs, m_triage})
        m_formStack->addWidget(form);
    layout->addWidget(forms, 1);
    auto *mode = new widgets::ReviewSwitch(theme, review, m_table);
    mode->setContentsMargins(14, 4, 14, 4);
    layout->addWidget(mode);
    m_mode = mode;
    connect(m_board, &CommitmentBoard::choiceChanged, this, &CommitmentsView::choiceChanged);
    connect(m_board, &CommitmentBoard::activated, this, &CommitmentsView::activate);
    connect(m_board, &CommitmentBoard::statusAsked, this, &CommitmentsView::statusAsked);
    for (QWidget *form : std::initializer_list<QWidget *>{m_table, m_board, m_pairList, m_triage->list()}) {
        form->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(form, &QWidget::customContextMenuRequested, this,
                [this, form](const QPoint &at) { Q_EMIT menuAsked(form->mapToGlobal(at)); });
    }
    return page;
}

void CommitmentsView::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CommitmentsView::choiceChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommitmentsView::choiceChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        activate(CommitmentId(index.data(CommitmentsModel::CommitmentRole).toLongLong()));
    });
}

void CommitmentsView::connectTriage()
{
    connect(m_triage, &TriageView::choiceChanged, this, &CommitmentsView::choiceChanged);
    connect(m_triage, &TriageView::activated, this, &CommitmentsView::activate);
    connect(m_triage, &TriageView::countChanged, m_bar, &CommitmentsBar::setProposalCount);
}

void CommitmentsView::setUpPairs(const widgets::Theme &theme)
{
    m_pairList->setObjectName(u"restatedList"_s);
    m_pairList->setAccessibleName(tr("Pairs that may be the same undertaking"));
    m_pairList->setModel(&m_pairs);
    m_pairList->setItemDelegate(new RestatedDelegate(theme, m_pairs, m_pairList));
    m_pairList->setFrameShape(QFrame::NoFrame);
    m_pairList->setUniformItemSizes(true);
    m_pairList->setResizeMode(QListView::Adjust);
    m_pairList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_pairList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommitmentsView::choiceChanged);
    connect(m_pairList, &QListView::activated, this,
            [this](const QModelIndex &index) { activate(m_pairs.pair(index.row()).a); });
}

void CommitmentsView::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_proxy.setDocuments(std::move(documents));
    m_triage->followLater();
    refresh();
}

void CommitmentsView::setPairs(RestatedModel::Pairs pairs)
{
    const int row = m_pairList->currentIndex().row();
    m_pairs.setPairs(std::move(pairs));
    if (m_pairs.rowCount() > 0)
        m_pairList->setCurrentIndex(m_pairs.index(std::clamp(row, 0, m_pairs.rowCount() - 1)));
    m_bar->setPairCount(m_pairs.rowCount(), m_pairs.leftOut());
    refresh();
}

void CommitmentsView::setNotAnalysed(const QString &documents)
{
    m_notAnalysed = documents;
    showGap();
}

void CommitmentsView::setBeingRead(bool beingRead)
{
    m_isBeingRead = beingRead;
    showGap();
    refresh();
}

void CommitmentsView::showGap()
{
    const QString &documents = m_notAnalysed;
    const QString gap = tr("%1: its undertakings are not listed.").arg(documents);
    m_bar->setGap(documents.section(u" ("_s, 0, 0), gap);
    const QString also = documents.isEmpty() ? QString() : u' ' + gap;
    if (m_isBeingRead)
        m_empty->setTexts(tr("Loading…"), tr("The commitments are being loaded."));
    else
        m_empty->setTexts(tr("No commitments yet"),
                          tr("What a side agrees to, pledges or asks for is listed here when a document says "
                             "so. To add one yourself, select words in the reader and press Ctrl+Shift+C.") +
                              also);
    m_none->setTexts(tr("No matches"), tr("No commitment matches this view and filter.") + also);
}

void CommitmentsView::setForm(Form form)
{
    const QList<CommitmentId> before = chosen();
    m_bar->setForm(form);
    refresh();
    QWidget *shown = m_formStack->currentWidget();
    m_mode->setVisible(form != Form::Proposals);
    setFocusProxy(shown == m_board ? m_board->focusProxy() : shown);
    if (!before.isEmpty() && shown == m_board && m_board->chosen().isEmpty())
        m_board->choose(before.first());
    if (isVisible())
        shown->setFocus();
    Q_EMIT choiceChanged();
}

void CommitmentsView::refresh()
{
    const int all = m_model.rowCount();
    const bool amounts =
        std::ranges::any_of(m_model.rows(), [](const auto &row) { return !row.amount.isEmpty(); });
    if (!amounts)
        m_table->setColumnHidden(CommitmentsModel::Amount, true);
    const int shown = m_proxy.rowCount();
    m_stack->setCurrentIndex(all == 0 ? 0 : 1);
    if (m_isBeingRead)
        m_bar->setBeingRead();
    else
        m_bar->setCount(shown, all);
    if (form() == Form::Proposals)
        m_formStack->setCurrentIndex(TriagePage);
    else if (form() == Form::Restated)
        m_formStack->setCurrentIndex(m_pairs.rowCount() == 0 ? NoPairPage : PairPage);
    else
        m_formStack->setCurrentIndex(shown == 0 ? NonePage : form() == Form::Board ? BoardPage : TablePage);
    if (!m_table->currentIndex().isValid() && shown > 0)
        chooseRow(0);
    Q_EMIT choiceChanged();
}

QList<CommitmentId> CommitmentsView::chosen() const
{
    if (m_stack->currentIndex() == 0)
        return {};
    if (form() == Form::Board)
        return m_board->chosen();
    if (form() == Form::Proposals)
        return m_triage->chosen();
    if (const domain::LineageProposal *pair = chosenPair())
        return {pair->a, pair->b};
    if (form() == Form::Restated)
        return {};
    QList<CommitmentId> ids;
    const QModelIndex current = m_table->currentIndex();
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const CommitmentId id(index.data(CommitmentsModel::CommitmentRole).toLongLong());
        ids.insert(index.row() == current.row() ? 0 : ids.size(), id);
    }
    return ids;
}

const domain::LineageProposal *CommitmentsView::chosenPair() const
{
    const int row = m_pairList->currentIndex().row();
    return form() == Form::Restated && row >= 0 && row < m_pairs.rowCount() ? &m_pairs.pair(row) : nullptr;
}

std::vector<domain::CommitmentRow> CommitmentsView::shown() const
{
    std::vector<domain::CommitmentRow> rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        rows.push_back(*m_proxy.row(m_proxy.index(row, 0)));
    return rows;
}

void CommitmentsView::select(CommitmentId id)
{
    if (form() == Form::Proposals && m_triage->choose(id))
        return;
    const auto find = [&] {
        for (int row = 0; row < m_proxy.rowCount(); ++row) {
            if (m_proxy.index(row, 0).data(CommitmentsModel::CommitmentRole).toLongLong() == id.value)
                return row;
        }
        return -1;
    };
    int row = find();
    if (row < 0 && m_model.row(id)) {
        m_bar->showAll();
        m_bar->setQuery(standardQueryFor(*m_model.row(id)));
        row = find();
    }
    if (form() == Form::Restated || form() == Form::Proposals)
        setForm(Form::Table);
    if (row >= 0)
        chooseRow(row);
    if (form() == Form::Board)
        m_board->choose(id);
}

void CommitmentsView::chooseRow(int row)
{
    const int column = m_table->columnAt(0); // what is seen stays where it is
    widgets::chooseAlone(*m_table, m_proxy.index(row, std::max(0, column)));
}

void CommitmentsView::activate(CommitmentId id)
{
    if (const domain::CommitmentRow *row = m_model.row(id))
        Q_EMIT passageActivated(row->document, row->range.begin, row->range.end);
}

} // namespace counterpart::commitments
