// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsview.h"

#include "ui/commitments/commitmentboard.h"
#include "ui/commitments/commitmentstable.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/reviewswitch.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using models::CommitmentsModel;

namespace {

enum Page { TablePage, BoardPage, PairPage, NonePage, NoPairPage };

} // namespace

CommitmentsView::CommitmentsView(const widgets::Theme &theme, CommitmentsModel &model,
                                 widgets::ReviewMode &review, QWidget *parent)
    : QWidget(parent), m_model(model), m_proxy(model), m_queries(new QComboBox), m_parts(new QComboBox),
      m_filter(new widgets::FilterBox(tr("Filter by who, what, date, amount…"))),
      m_count(widgets::newBarLabel()), m_gap(widgets::newBarLabel()), m_forms(new QButtonGroup(this)),
      m_table(new CommitmentsTable(theme, m_proxy)), m_board(new CommitmentBoard(theme, m_proxy)),
      m_pairList(new QListView), m_empty(new widgets::EmptyState(theme, {}, {})),
      m_none(new widgets::EmptyState(theme, {}, {})),
      m_noPairs(new widgets::EmptyState(theme, tr("Nothing to decide"),
                                        tr("Where two documents seem to state the same undertaking, the two "
                                           "are listed here."))),
      m_stack(new QStackedLayout)
{
    connectTable();
    setUpPairs(theme);
    setFocusProxy(m_table);
    connect(m_none->addButton(tr("Show all commitments")), &QPushButton::clicked, this, [this] {
        m_filter->clear();
        setQuery(standardQueries().front());
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(newPage(theme, review));
    setLayout(m_stack);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, signal, this, &CommitmentsView::refresh);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &CommitmentsView::refresh);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &CommitmentsView::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CommitmentsView::fillParts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommitmentsView::fillParts);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &CommitmentsView::fillParts);
    setNotAnalysed({});
    fillQueries();
    fillParts();
    refresh();
}

QWidget *CommitmentsView::newBar()
{
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(14, 8, 14, 8);
    line->setSpacing(8);
    m_queries->setObjectName(u"commitmentQueries"_s);
    m_queries->setAccessibleName(tr("View of the commitments"));
    m_queries->setToolTip(tr("Which commitments are shown"));
    m_parts->setObjectName(u"commitmentParts"_s);
    m_parts->setAccessibleName(tr("Part of the view"));
    m_parts->setMaximumWidth(220);
    for (QComboBox *box : {m_queries, m_parts}) { // a long name of one does not widen the window
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setMinimumWidth(80);
    }
    m_filter->setObjectName(u"commitmentFilter"_s);
    m_filter->setMaximumWidth(360);
    m_count->setProperty("look", u"muted"_s);
    line->addWidget(m_queries);
    line->addWidget(m_parts);
    line->addWidget(m_filter, 1);
    line->addStretch();
    m_gap->setObjectName(u"commitmentGap"_s);
    m_gap->setProperty("look", u"chipWarning"_s);
    m_gap->hide();
    line->addWidget(m_gap);
    line->addWidget(m_count);
    line->addWidget(newFormButton(tr("Table"), tr("As a table"), Form::Table));
    line->addWidget(newFormButton(tr("Board"), tr("As cards, by status"), Form::Board));
    line->addWidget(
        newFormButton(tr("Restated"), tr("Pairs that seem to be one undertaking"), Form::Restated));
    m_forms->button(0)->setChecked(true);
    connectBar();
    return bar;
}

void CommitmentsView::connectBar()
{
    connect(m_queries, &QComboBox::activated, this, &CommitmentsView::chooseQuery);
    connect(m_parts, &QComboBox::activated, this, [this](int at) {
        CommitmentQuery query = m_proxy.query();
        query.part = at <= 0 ? QString() : m_parts->itemData(at).toString();
        m_proxy.setQuery(query);
        refresh();
    });
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        CommitmentQuery query = m_proxy.query();
        query.text = text.simplified();
        m_proxy.setQuery(query);
        refresh();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, this, [this] { setForm(form()); });
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int form) { setForm(Form(form)); });
}

QToolButton *CommitmentsView::newFormButton(const QString &text, const QString &tip, Form form)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setProperty("look", u"button"_s);
    m_forms->addButton(button, int(form));
    return button;
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
    layout->addWidget(newBar());
    auto *forms = new QWidget;
    m_formStack = new QStackedLayout(forms);
    for (QWidget *form : std::initializer_list<QWidget *>{m_table, m_board, m_pairList, m_none, m_noPairs})
        m_formStack->addWidget(form);
    layout->addWidget(forms, 1);
    auto *mode = new widgets::ReviewSwitch(theme, review, m_table);
    mode->setContentsMargins(14, 4, 14, 4);
    layout->addWidget(mode);
    connect(m_board, &CommitmentBoard::choiceChanged, this, &CommitmentsView::choiceChanged);
    connect(m_board, &CommitmentBoard::activated, this, &CommitmentsView::activate);
    connect(m_board, &CommitmentBoard::statusAsked, this, &CommitmentsView::statusAsked);
    for (QWidget *form : std::initializer_list<QWidget *>{m_table, m_board, m_pairList}) {
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

void CommitmentsView::setUpPairs(const widgets::Theme &theme)
{
    m_pairList->setObjectName(u"restatedList"_s);
    m_pairList->setAccessibleName(tr("Pairs that seem to be one undertaking"));
    m_pairList->setModel(&m_pairs);
    m_pairList->setItemDelegate(new RestatedDelegate(theme, m_pairs, m_pairList));
    m_pairList->setFrameShape(QFrame::NoFrame);
    m_pairList->setUniformItemSizes(true);
    m_pairList->setResizeMode(QListView::Adjust);
    m_pairList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_pairList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommitmentsView::choiceChanged);
    connect(m_pairList, &QListView::activated, this,
            [this](const QModelIndex &index) { activate(m_pairs.pairs()[size_t(index.row())].a.id); });
}

void CommitmentsView::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_proxy.setDocuments(std::move(documents));
    refresh();
}

void CommitmentsView::setPairs(std::vector<RestatedPair> pairs, int leftOut)
{
    const int row = m_pairList->currentIndex().row();
    m_pairs.setPairs(std::move(pairs));
    if (m_pairs.rowCount() > 0)
        m_pairList->setCurrentIndex(m_pairs.index(std::clamp(row, 0, m_pairs.rowCount() - 1)));
    auto *button = static_cast<QToolButton *>(m_forms->button(int(Form::Restated)));
    const int shown = m_pairs.rowCount();
    button->setText(shown == 0     ? tr("Restated")
                    : leftOut == 0 ? tr("Restated (%1)").arg(shown)
                                   : tr("Restated (%1 of %2)").arg(shown).arg(shown + leftOut));
    button->setToolTip(leftOut == 0 ? tr("Pairs that seem to be one undertaking")
                                    : tr("Pairs that seem to be one undertaking, of each the most alike; "
                                         "others follow when these are decided"));
    refresh();
}

void CommitmentsView::setNotAnalysed(const QString &documents)
{
    const QString gap = tr("%1: what is undertaken there is not listed.").arg(documents);
    m_gap->setText(documents.section(u" ("_s, 0, 0));
    m_gap->setToolTip(gap);
    m_gap->setAccessibleName(gap);
    m_gap->setVisible(!documents.isEmpty());
    const QString also = documents.isEmpty() ? QString() : u' ' + gap;
    m_empty->setTexts(
        tr("No commitments yet"),
        tr("What a side agrees to, pledges or asks for is listed here as soon as a document says so. "
           "Select words in the reader and press Ctrl+Shift+C to make one yourself.") +
            also);
    m_none->setTexts(tr("Nothing here"),
                     tr("No commitment belongs to this view, or the filter hides all.") + also);
}

CommitmentsView::Form CommitmentsView::form() const
{
    return Form(std::max(0, m_forms->checkedId()));
}

void CommitmentsView::setForm(Form form)
{
    const QList<CommitmentId> before = chosen();
    m_forms->button(int(form))->setChecked(true);
    refresh();
    QWidget *shown = m_formStack->currentWidget();
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
    m_count->setText(shown == all ? tr("%n commitment(s)", nullptr, all)
                                  : tr("%1 of %n commitment(s)", nullptr, all).arg(shown));
    if (form() == Form::Restated)
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
    if (const RestatedPair *pair = chosenPair())
        return {pair->a.id, pair->b.id};
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

const RestatedPair *CommitmentsView::chosenPair() const
{
    const int row = m_pairList->currentIndex().row();
    return form() == Form::Restated && row >= 0 && row < m_pairs.rowCount() ? &m_pairs.pairs()[size_t(row)]
                                                                            : nullptr;
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
    const auto find = [&] {
        for (int row = 0; row < m_proxy.rowCount(); ++row) {
            if (m_proxy.index(row, 0).data(CommitmentsModel::CommitmentRole).toLongLong() == id.value)
                return row;
        }
        return -1;
    };
    int row = find();
    if (row < 0 && m_model.row(id)) {
        m_filter->clear();
        setQuery(standardQueryFor(*m_model.row(id)));
        row = find();
    }
    if (form() == Form::Restated)
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
