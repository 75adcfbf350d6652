// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpane.h"

#include "ui/search/filterfields.h"
#include "ui/search/savedpanel.h"
#include "ui/search/snippetdelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterpart::search {

using namespace Qt::StringLiterals;
using models::SearchModel;

namespace {
/// What the window is narrowed to is not typed here, and does not count.
bool isSame(const domain::SearchQuery &a, const domain::SearchQuery &b)
{
    return a.text == b.text && a.side == b.side && a.from == b.from && a.to == b.to && a.entity == b.entity &&
           a.topic == b.topic && a.limit == b.limit;
}
} // namespace

SearchPane::SearchPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_box(new widgets::FilterBox(tr("Search every text"))), m_fields(new FilterFields),
      m_keep(new QPushButton(tr("Keep"))), m_saved(new SavedPanel(theme)),
      m_limit(domain::SearchQuery().limit), m_count(widgets::newBarLabel()), m_all(new QToolButton),
      m_results(new QTreeView), m_empty(new widgets::EmptyState(theme, {}, {})), m_stack(new QStackedLayout)
{
    buildResults(theme);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_results);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_saved);
    middle->addLayout(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addLayout(middle, 1);
    setTabOrder(m_box, m_fields);
    connectAll();
    m_saved->setSearches({});
    showHint();
}

void SearchPane::buildResults(const widgets::Theme &theme)
{
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
}

QWidget *SearchPane::newBar()
{
    m_box->setObjectName(u"searchBox"_s);
    m_count->setObjectName(u"searchCount"_s);
    m_count->setProperty("look", u"muted"_s);
    m_all->setObjectName(u"searchAll"_s);
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Show every document that was found"));
    m_all->setAccessibleName(m_all->toolTip());
    m_all->setProperty("look", u"link"_s);
    m_all->hide();
    m_keep->setObjectName(u"keepSearch"_s);
    m_keep->setToolTip(tr("Keep this search under a name"));
    m_keep->setAccessibleName(m_keep->toolTip());
    m_fields->addControl(m_keep);
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout;
    line->addWidget(m_box, 3);
    line->addStretch(1);
    line->addWidget(m_count);
    line->addWidget(m_all);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(14, 8, 14, 8);
    lines->setSpacing(6);
    lines->addLayout(line);
    lines->addWidget(m_fields);
    return bar;
}

void SearchPane::connectAll()
{
    connect(m_box, &widgets::FilterBox::filterChanged, this, &SearchPane::askAnew);
    connect(m_all, &QToolButton::clicked, this, &SearchPane::askForAll);
    connect(m_box, &widgets::FilterBox::leftDownwards, m_results, qOverload<>(&QWidget::setFocus));
    connect(m_fields, &FilterFields::changed, this, &SearchPane::askAnew);
    connect(m_results, &QTreeView::activated, this, &SearchPane::activate);
    connect(m_results, &QTreeView::clicked, this, &SearchPane::activate);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPane::choiceChanged);
    connect(m_keep, &QPushButton::clicked, this, &SearchPane::keepSearch);
    connect(m_saved, &SavedPanel::saveAsked, this, &SearchPane::saveAsked);
    connect(m_saved, &SavedPanel::removeAsked, this, &SearchPane::removeAsked);
    connect(m_saved, &SavedPanel::chosen, this,
            [this](const domain::SavedSearch &search) { show(search.query); });
}

void SearchPane::setSavedSearches(std::vector<domain::SavedSearch> searches)
{
    m_saved->setSearches(std::move(searches));
}

const std::vector<domain::SavedSearch> &SearchPane::savedSearches() const
{
    return m_saved->searches();
}

void SearchPane::setWritable(bool writable)
{
    m_writable = writable;
    m_keep->setEnabled(writable && !m_box->text().trimmed().isEmpty());
    m_saved->setWritable(writable);
}

void SearchPane::keepSearch()
{
    domain::SearchQuery kept = query();
    kept.limit = domain::SearchQuery().limit;
    if (kept.text.isEmpty() || !m_writable)
        return;
    const QString name = m_saved->freeName(m_box->text());
    m_saved->expect(name);
    Q_EMIT saveAsked({{}, name, kept});
}

void SearchPane::show(const domain::SearchQuery &query)
{
    m_fields->show(query);
    m_box->setText(query.text);
    askAnew();
}

void SearchPane::setNames(const QStringList &entities, const QStringList &topics)
{
    m_fields->setNames(entities, topics);
}

bool SearchPane::goToHit(int step)
{
    std::vector<QModelIndex> hits;
    for (int document = 0; document < m_model.rowCount(); ++document) {
        const QModelIndex top = m_model.index(document, 0);
        for (int hit = 0; hit < m_model.rowCount(top); ++hit)
            hits.push_back(m_model.index(hit, 0, top));
    }
    if (hits.empty())
        return false;
    const QModelIndex current = m_results->currentIndex();
    const int count = int(hits.size());
    const auto at =
        std::ranges::find(hits, current.parent().isValid() ? current : m_model.index(0, 0, current));
    int next = at == hits.end() ? 0 : int(at - hits.begin());
    if (at != hits.end() && current.parent().isValid())
        next = (next + step + count) % count;
    m_results->setCurrentIndex(hits[size_t(next)]);
    activate(hits[size_t(next)]);
    return true;
}

void SearchPane::showHint()
{
    m_empty->setTexts(tr("Search every text"),
                      tr("Words are found in any form of theirs. “Quotation marks” find a phrase, OR and NOT "
                         "combine, a star ends a beginning: demin*."));
    m_total = -1;
    showCount();
    m_stack->setCurrentIndex(0);
}

void SearchPane::setText(const QString &text)
{
    m_box->setText(text);
    askAnew();
}

QString SearchPane::text() const
{
    return m_box->text();
}

void SearchPane::setSides(const QStringList &codes)
{
    m_fields->setSides(codes);
}

domain::SearchQuery SearchPane::query() const
{
    domain::SearchQuery query;
    query.text = m_box->text().trimmed();
    m_fields->fill(query);
    query.limit = m_limit;
    return query;
}

void SearchPane::ask()
{
    const domain::SearchQuery asked = query();
    m_keep->setEnabled(m_writable && !asked.text.isEmpty());
    if (const QString wrong = m_fields->problem(); !wrong.isEmpty()) {
        setProblem(wrong);
        return;
    }
    if (asked.text.isEmpty()) {
        m_model.setHits({});
        showHint();
        return;
    }
    Q_EMIT queryChanged(asked);
}

void SearchPane::setHits(const domain::SearchQuery &asked, std::vector<domain::SearchHit> hits)
{
    if (!isSame(asked, query()))
        return; // the user has typed on
    m_total = int(hits.size()) < asked.limit ? int(hits.size()) : -1;
    const models::Passage before = chosenPassage();
    m_model.setHits(std::move(hits));
    m_results->expandAll();
    showCount();
    if (m_model.rowCount() == 0) {
        m_empty->setTexts(
            tr("Nothing found"),
            tr("No text has “%1”. Fewer words, or the beginning of a word with a star, may find it.")
                    .arg(asked.text) +
                gapOf(asked));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_results->setCurrentIndex(indexOf(before));
    m_stack->setCurrentIndex(1);
}

/// Where a passage is found again; else the first document.
QModelIndex SearchPane::indexOf(const models::Passage &passage) const
{
    for (int row = 0; row < m_model.rowCount() && passage.isValid(); ++row) {
        const QModelIndex document = m_model.index(row, 0);
        if (document.data(SearchModel::DocumentRole).toLongLong() == passage.document.value)
            return m_model.index(0, 0, document);
    }
    return m_model.index(0, 0);
}

void SearchPane::setTotal(const domain::SearchQuery &asked, int documents)
{
    if (!isSame(asked, query()))
        return;
    m_total = documents;
    showCount();
}

/// What there is, not what is shown of it.
void SearchPane::showCount()
{
    const int shown = m_model.rowCount();
    const QLocale locale;
    if (shown == 0)
        m_count->clear();
    else if (m_total < 0)
        m_count->setText(tr("the best %n document(s), more are being counted", nullptr, shown));
    else if (m_total > shown)
        m_count->setText(
            tr("%1 of %2 documents, the best first").arg(locale.toString(shown), locale.toString(m_total)));
    else
        m_count->setText(tr("%n document(s)", nullptr, shown));
    if (shown > 0)
        m_count->setText(m_count->text() + gapOf(query()));
    m_all->setVisible(shown > 0 && m_total > shown);
}

void SearchPane::askAnew()
{
    m_limit = domain::SearchQuery().limit;
    ask();
}

void SearchPane::askForAll()
{
    m_limit = std::max(m_limit, m_total);
    ask();
}

QString SearchPane::gapOf(const domain::SearchQuery &asked) const
{
    const bool narrowed = !asked.topic.isEmpty() || !asked.entity.isEmpty();
    return narrowed && !m_notAnalysed.isEmpty() ? u" · "_s + m_notAnalysed : QString();
}

void SearchPane::setProblem(const QString &problem)
{
    m_model.setHits({});
    showCount();
    m_empty->setTexts(tr("The search could not be done"), explain(problem));
    m_stack->setCurrentIndex(0);
}

void SearchPane::refresh()
{
    if (!m_box->text().trimmed().isEmpty())
        ask();
}

/// What is most likely wrong with the words, before what the store says of them.
QString SearchPane::explain(const QString &problem) const
{
    static const QRegularExpression hanging(u"^(AND|OR|NOT)\\b|\\b(AND|OR|NOT|NEAR)$"_s);
    const QString text = m_box->text().trimmed();
    if (text.count(u'"') % 2 != 0)
        return tr("A quotation mark is not closed: put one before and one after the phrase.");
    if (text.count(u'(') != text.count(u')'))
        return tr("A bracket is not closed: each ( needs a ).");
    if (hanging.match(text).hasMatch())
        return tr("AND, OR and NOT stand between words: demining OR mines. Write them small to search for "
                  "the word.");
    return problem;
}

void SearchPane::clear()
{
    m_box->clear();
    m_fields->show({});
    m_model.setHits({});
    m_saved->setSearches({});
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
