// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpane.h"

#include "ui/models/wording.h"
#include "ui/search/snippetdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::search {

using namespace Qt::StringLiterals;
using models::SearchModel;

SearchPane::SearchPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_box(new widgets::FilterBox(tr("Search every text"))), m_side(new QComboBox),
      m_count(new QLabel), m_results(new QTreeView), m_empty(new widgets::EmptyState(theme, {}, {})),
      m_stack(new QStackedLayout)
{
    m_box->setObjectName(u"searchBox"_s);
    m_side->setAccessibleName(tr("Side"));
    m_side->addItem(tr("Any side"), QString());
    m_side->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setProperty("look", u"muted"_s);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Results"));
    m_results->setModel(&m_model);
    m_results->setItemDelegate(new SnippetDelegate(theme, m_results));
    m_results->setHeaderHidden(true);
    m_results->setRootIsDecorated(false);
    m_results->setIndentation(0);
    m_results->setItemsExpandable(false);
    m_results->setMouseTracking(true);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(14, 8, 14, 8);
    line->addWidget(m_box, 3);
    line->addWidget(m_side);
    line->addStretch(1);
    line->addWidget(m_count);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_results);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(m_stack);

    connect(m_box, &widgets::FilterBox::filterChanged, this, &SearchPane::ask);
    connect(m_side, &QComboBox::currentIndexChanged, this, &SearchPane::ask);
    connect(m_box, &widgets::FilterBox::leftDownwards, m_results, qOverload<>(&QWidget::setFocus));
    connect(m_results, &QTreeView::activated, this, &SearchPane::activate);
    connect(m_results, &QTreeView::clicked, this, &SearchPane::activate);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPane::choiceChanged);
    showHint();
}

void SearchPane::showHint()
{
    m_empty->setTexts(tr("Search every text"),
                      tr("Words are found in any form of theirs. “Quotation marks” find a phrase, OR and NOT "
                         "combine, a star ends a beginning: demin*."));
    m_count->clear();
    m_stack->setCurrentIndex(0);
}

void SearchPane::setText(const QString &text)
{
    m_box->setText(text);
    ask();
}

QString SearchPane::text() const
{
    return m_box->text();
}

void SearchPane::setSides(const QStringList &codes)
{
    const QSignalBlocker blocker(m_side);
    const QString chosen = m_side->currentData().toString();
    m_side->clear();
    m_side->addItem(tr("Any side"), QString());
    for (const QString &code : codes)
        m_side->addItem(models::sideName(code), code);
    m_side->setCurrentIndex(std::max(0, m_side->findData(chosen)));
}

domain::SearchQuery SearchPane::query() const
{
    domain::SearchQuery query;
    query.text = m_box->text().trimmed();
    query.side = m_side->currentData().toString();
    return query;
}

void SearchPane::ask()
{
    const domain::SearchQuery asked = query();
    if (asked.text.isEmpty()) {
        m_model.setHits({});
        showHint();
        return;
    }
    Q_EMIT queryChanged(asked);
}

void SearchPane::setHits(const domain::SearchQuery &asked, std::vector<domain::SearchHit> hits)
{
    if (asked.text != m_box->text().trimmed())
        return; // the user has typed on
    m_model.setHits(std::move(hits));
    m_results->expandAll();
    const int documents = m_model.rowCount();
    if (documents == 0) {
        m_empty->setTexts(
            tr("Nothing found"),
            tr("No text has “%1”. Fewer words, or the beginning of a word with a star, may find it.")
                .arg(asked.text));
        m_count->clear();
        m_stack->setCurrentIndex(0);
        return;
    }
    m_count->setText(
        tr("%1 in %2")
            .arg(tr("%n passage(s)", nullptr, m_model.hitCount()), tr("%n document(s)", nullptr, documents)));
    m_results->setCurrentIndex(m_model.index(0, 0));
    m_stack->setCurrentIndex(1);
}

void SearchPane::setProblem(const QString &problem)
{
    m_model.setHits({});
    m_count->clear();
    m_empty->setTexts(tr("The search could not be done"), problem);
    m_stack->setCurrentIndex(0);
}

void SearchPane::refresh()
{
    if (!m_box->text().trimmed().isEmpty())
        ask();
}

void SearchPane::clear()
{
    m_box->clear();
    m_model.setHits({});
    showHint();
}

void SearchPane::focusBox()
{
    m_box->setFocus();
    m_box->selectAll();
}

models::Passage SearchPane::chosenPassage() const
{
    const QModelIndex index = m_results->currentIndex();
    if (!index.isValid() || index.data(SearchModel::IsDocumentRole).toBool())
        return {};
    return {domain::DocumentId(index.data(SearchModel::DocumentRole).toLongLong()),
            {index.data(SearchModel::BeginRole).toLongLong(), index.data(SearchModel::EndRole).toLongLong()},
            index.data().toString()};
}

void SearchPane::activate(const QModelIndex &index)
{
    Q_EMIT passageActivated(domain::DocumentId(index.data(SearchModel::DocumentRole).toLongLong()),
                            index.data(SearchModel::BeginRole).toLongLong(),
                            index.data(SearchModel::EndRole).toLongLong());
}

} // namespace counterpart::search
