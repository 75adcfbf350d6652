// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultlist.h"

#include "ui/search/snippetdelegate.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace counterpart::search {

using namespace Qt::StringLiterals;
using models::SearchModel;

namespace {

bool isDocument(const QModelIndex &index)
{
    return index.data(SearchModel::IsDocumentRole).toBool();
}

bool isPassage(const QModelIndex &index)
{
    return index.isValid() && !isDocument(index) && index.data(SearchModel::MoreRole).toInt() == 0;
}

models::Passage passageAt(const QModelIndex &index)
{
    return {domain::DocumentId(index.data(SearchModel::DocumentRole).toLongLong()),
            {index.data(SearchModel::BeginRole).toLongLong(), index.data(SearchModel::EndRole).toLongLong()},
            index.data().toString()};
}

} // namespace

ResultList::ResultList(const widgets::Theme &theme, QWidget *parent) : QTreeView(parent)
{
    setObjectName(u"searchResults"_s);
    setAccessibleName(tr("Results"));
    setModel(&m_model);
    setItemDelegate(new SnippetDelegate(theme, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ResultList::loadAtEnd);
    connect(&m_model, &SearchModel::moreWanted, this, &ResultList::moreWanted);
    connect(this, &QTreeView::activated, this, &ResultList::activate);
    connect(this, &QTreeView::clicked, this, &ResultList::askForPassages);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultList::choiceChanged);
}

void ResultList::setPage(domain::SearchPage page, bool again)
{
    // What was looked at is found again, also where it came with a later page.
    m_before = previewed();
    m_atLeast = again ? m_model.rowCount() : 0;
    m_stepWhenLoaded = false;
    m_model.setPage(std::move(page));
    expandAll();
    setCurrentIndex(m_model.index(0, 0));
    restore();
}

void ResultList::append(domain::SearchPage page)
{
    const int first = m_model.rowCount();
    m_model.append(std::move(page));
    for (int row = first; row < m_model.rowCount(); ++row)
        expand(m_model.index(row, 0));
    restore();
    if (std::exchange(m_stepWhenLoaded, false))
        goToHit(1);
}

void ResultList::moreFailed()
{
    m_stepWhenLoaded = false;
    m_before = {};
    m_model.moreFailed();
}

void ResultList::loadAtEnd()
{
    const QScrollBar &bar = *verticalScrollBar();
    if (bar.maximum() > 0 && bar.value() + viewport()->height() >= bar.maximum())
        m_model.loadMore();
}

void ResultList::restore()
{
    if (!m_before.isValid())
        return;
    if (const QModelIndex found = indexOf(m_before); found.isValid()) {
        m_before = {};
        setCurrentIndex(found);
    } else if (m_model.rowCount() < m_atLeast && m_model.canLoadMore()) {
        m_model.loadMore();
    } else {
        m_before = {};
    }
}

void ResultList::setPassages(domain::DocumentId document, std::vector<domain::SearchHit> passages)
{
    const QModelIndex current = currentIndex();
    const bool wasMore = current.data(SearchModel::MoreRole).toInt() > 0;
    const int row = current.row();
    const QModelIndex parent = current.parent();
    m_model.setPassages(document, std::move(passages));
    if (wasMore) // the first of those that it stood for
        setCurrentIndex(m_model.index(row, 0, parent));
    Q_EMIT choiceChanged();
}

QModelIndex ResultList::indexOf(const models::Passage &passage) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex document = m_model.index(row, 0);
        if (document.data(SearchModel::DocumentRole).toLongLong() != passage.document.value)
            continue;
        for (int hit = 0; hit < m_model.rowCount(document); ++hit) {
            const QModelIndex index = m_model.index(hit, 0, document);
            if (index.data(SearchModel::BeginRole).toLongLong() == passage.range.begin)
                return index;
        }
        return m_model.index(0, 0, document);
    }
    return {};
}

bool ResultList::goToHit(int step)
{
    std::vector<QModelIndex> hits;
    for (int document = 0; document < m_model.rowCount(); ++document) {
        const QModelIndex top = m_model.index(document, 0);
        for (int hit = 0; hit < m_model.rowCount(top); ++hit) {
            if (isPassage(m_model.index(hit, 0, top)))
                hits.push_back(m_model.index(hit, 0, top));
        }
    }
    if (hits.empty())
        return false;
    const QModelIndex current = currentIndex();
    const int count = int(hits.size());
    const auto at =
        std::ranges::find(hits, current.parent().isValid() ? current : m_model.index(0, 0, current));
    int next = at == hits.end() ? 0 : int(at - hits.begin());
    if (at != hits.end() && current.parent().isValid()) {
        if (step > 0 && next + 1 == count && m_model.next()) {
            m_stepWhenLoaded = true;
            m_model.loadMore();
            return true;
        }
        next = (next + step + count) % count;
    }
    setCurrentIndex(hits[size_t(next)]);
    activate(hits[size_t(next)]);
    return true;
}

QModelIndex ResultList::previewedIndex() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && isDocument(index) ? m_model.index(0, 0, index) : index;
}

models::Passage ResultList::chosenPassage() const
{
    return isPassage(currentIndex()) ? passageAt(currentIndex()) : models::Passage();
}

models::Passage ResultList::previewed() const
{
    const QModelIndex index = previewedIndex();
    return isPassage(index) ? passageAt(index) : models::Passage();
}

std::vector<text::Range> ResultList::previewedMarks() const
{
    const QModelIndex index = previewedIndex();
    auto marks = index.data(SearchModel::MarksRole).value<std::vector<text::Range>>();
    const qsizetype begin = index.data(SearchModel::BeginRole).toLongLong();
    for (text::Range &mark : marks)
        mark = {mark.begin + begin, mark.end + begin};
    return marks;
}

void ResultList::askForPassages(const QModelIndex &index)
{
    if (index.data(SearchModel::MoreRole).toInt() > 0)
        Q_EMIT passagesWanted(domain::DocumentId(index.data(SearchModel::DocumentRole).toLongLong()));
}

void ResultList::activate(const QModelIndex &index)
{
    if (index.data(SearchModel::MoreRole).toInt() > 0) {
        askForPassages(index);
        return;
    }
    Q_EMIT passageActivated(domain::DocumentId(index.data(SearchModel::DocumentRole).toLongLong()),
                            index.data(SearchModel::BeginRole).toLongLong(),
                            index.data(SearchModel::EndRole).toLongLong());
}

} // namespace counterpart::search
