// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsview.h"

#include "ui/commitments/commitmentdelegate.h"
#include "ui/models/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/sidedelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using models::CommitmentsModel;

CommitmentsView::CommitmentsView(const widgets::Theme &theme, CommitmentsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model),
      m_filter(new widgets::FilterBox(tr("Filter by who, what, date, amount…"))), m_count(new QLabel),
      m_table(new QTableView),
      m_empty(
          new widgets::EmptyState(theme, tr("No commitments yet"),
                                  tr("What a side agrees to, pledges or asks for is listed here as soon as a "
                                     "document says so."))),
      m_stack(new QStackedLayout)
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(CommitmentsModel::SortRole);
    m_proxy.setFilterRole(CommitmentsModel::FilterRole);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable(theme);
    setFocusProxy(m_table);
    m_filter->setMaximumWidth(420);
    m_count->setProperty("look", u"muted"_s);
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(14, 8, 14, 8);
    line->addWidget(m_filter, 3);
    line->addStretch(1);
    line->addWidget(m_count);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(bar);
    pageLayout->addWidget(m_table, 1);
    pageLayout->addWidget(newDetail(theme));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    setLayout(m_stack);
    connect(m_filter, &widgets::FilterBox::filterChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text.simplified());
        refresh();
    });
    connect(m_filter, &widgets::FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommitmentsView::refresh);
    refresh();
}

void CommitmentsView::setUpTable(const widgets::Theme &theme)
{
    m_table->setObjectName(u"commitmentsTable"_s);
    m_table->setAccessibleName(tr("Commitments"));
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new CommitmentDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(
        CommitmentsModel::Side, new widgets::SideDelegate(theme, CommitmentsModel::SideRole, -1, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CommitmentsModel::Due, Qt::AscendingOrder);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font()).height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(CommitmentsModel::What, QHeaderView::Stretch);
    const std::pair<int, QString> widest[] = {
        {CommitmentsModel::Due, u"00 Mmm 0000"_s},         {CommitmentsModel::Who, u"Cambodia, United S"_s},
        {CommitmentsModel::Kind, u"Reaffirmed "_s},        {CommitmentsModel::Amount, u"USD 00.0 million"_s},
        {CommitmentsModel::Status, u"Open, overdue   "_s}, {CommitmentsModel::Made, u"00 Mmm 0000"_s},
        {CommitmentsModel::Side, u"Said by  "_s}};
    for (const auto &[column, text] : widest)
        m_table->setColumnWidth(column, m_table->fontMetrics().horizontalAdvance(text) + 16);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommitmentsView::showDetail);
    connect(m_table, &QTableView::activated, this, &CommitmentsView::activate);
}

QWidget *CommitmentsView::newDetail(const widgets::Theme &theme)
{
    auto *detail = new QWidget;
    detail->setProperty("look", u"footer"_s);
    detail->setAttribute(Qt::WA_StyledBackground);
    m_side = new widgets::SideBadge(theme);
    m_side->setBold(true);
    m_quote = new QLabel;
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_quote->setAccessibleName(tr("What was said"));
    m_terms = new QLabel;
    m_terms->setProperty("look", u"muted"_s);
    m_terms->setTextFormat(Qt::PlainText);
    const auto dress = [this, &theme] { m_quote->setFont(theme.readingFont()); };
    connect(&theme, &widgets::Theme::changed, this, dress);
    dress();
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->setSpacing(4);
    layout->addWidget(m_side);
    layout->addWidget(m_quote);
    layout->addWidget(m_terms);
    return detail;
}

void CommitmentsView::refresh()
{
    const int all = m_model.rowCount();
    const bool amounts =
        std::ranges::any_of(m_model.rows(), [](const auto &row) { return !row.fact.amount.isEmpty(); });
    m_table->setColumnHidden(CommitmentsModel::Amount, !amounts);
    const int shown = m_proxy.rowCount();
    m_stack->setCurrentIndex(all == 0 ? 0 : 1);
    m_count->setText(shown == all ? tr("%n commitment(s)", nullptr, all)
                                  : tr("%1 of %n commitment(s)", nullptr, all).arg(shown));
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->selectRow(0);
    showDetail(m_table->currentIndex());
}

void CommitmentsView::showDetail(const QModelIndex &index)
{
    const auto *row =
        m_model.row(domain::CommitmentId(index.data(CommitmentsModel::CommitmentRole).toLongLong()));
    m_side->setVisible(row);
    m_quote->setVisible(row);
    m_terms->setVisible(row);
    if (!row)
        return;
    m_side->setSide(row->side, models::sideName(row->side));
    m_quote->setText(u"“%1”"_s.arg(row->quote.simplified()));
    QStringList terms{models::commitmentKindName(row->fact.kind)};
    if (!row->fact.actors.isEmpty())
        terms.append(tr("by %1").arg(row->fact.actors.join(u", "_s)));
    if (!row->fact.towards.isEmpty())
        terms.append(tr("towards %1").arg(row->fact.towards));
    if (!row->fact.condition.isEmpty())
        terms.append(tr("on condition: %1").arg(row->fact.condition));
    if (!row->fact.amount.isEmpty())
        terms.append(row->fact.amount);
    m_terms->setText(terms.join(u" · "_s));
}

void CommitmentsView::select(domain::CommitmentId id)
{
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (m_proxy.index(row, 0).data(CommitmentsModel::CommitmentRole).toLongLong() == id.value)
            m_table->selectRow(row);
    }
}

void CommitmentsView::setDocuments(std::optional<QSet<domain::DocumentId>> documents)
{
    m_proxy.setDocuments(std::move(documents));
    refresh();
}

void CommitmentsView::activate(const QModelIndex &index)
{
    const auto *row =
        m_model.row(domain::CommitmentId(index.data(CommitmentsModel::CommitmentRole).toLongLong()));
    if (row)
        Q_EMIT passageActivated(row->document, row->fact.range.begin, row->fact.range.end);
}

} // namespace counterpart::commitments
