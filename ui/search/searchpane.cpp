// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpane.h"

#include "ui/models/searchmodel.h"
#include "ui/models/wording.h"
#include "ui/search/filterfields.h"
#include "ui/search/previewpane.h"
#include "ui/search/resultlist.h"
#include "ui/search/savedpanel.h"
#include "ui/search/searchproblem.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterpart::search {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 40;
constexpr int WidthForTwo = 860; ///< pixels from which the preview stands beside the results, and not below
constexpr qsizetype LongestTold = 80;

/// What the window is narrowed to is not typed here, and does not count.
bool isSame(const domain::SearchQuery &a, const domain::SearchQuery &b)
{
    return a.text == b.text && a.side == b.side && a.from == b.from && a.to == b.to && a.entity == b.entity &&
           a.topic == b.topic;
}

} // namespace

SearchPane::SearchPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_box(new widgets::FilterBox(tr("Search every text"))), m_fields(new FilterFields),
      m_keep(new QPushButton(tr("Save"))), m_saved(new SavedPanel(theme)), m_count(widgets::newBarLabel()),
      m_showPreview(new QToolButton), m_results(new ResultList(theme)), m_preview(new PreviewPane(theme)),
      m_halves(new QSplitter), m_empty(new widgets::EmptyState(theme, {}, {})), m_stack(new QStackedLayout)
{
    m_halves->setObjectName(u"searchSplitter"_s);
    m_halves->addWidget(m_results);
    m_halves->addWidget(m_preview);
    m_halves->setCollapsible(0, false);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_halves);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
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
    connectResults();
    m_saved->setSearches({});
    showHint();
}

void SearchPane::resizeEvent(QResizeEvent *event)
{
    m_halves->setOrientation(width() - m_saved->width() >= WidthForTwo ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

QTreeView *SearchPane::results() const
{
    return m_results;
}

QWidget *SearchPane::newBar()
{
    m_box->setObjectName(u"searchBox"_s);
    m_count->setObjectName(u"searchCount"_s);
    m_count->setProperty("look", u"muted"_s);
    m_showPreview->setObjectName(u"searchShowPreview"_s);
    m_showPreview->setText(tr("Preview"));
    m_showPreview->setProperty("look", u"button"_s);
    m_showPreview->setToolTip(tr("Show the selected passage in context"));
    m_showPreview->setAccessibleName(m_showPreview->toolTip());
    m_showPreview->setCheckable(true);
    m_showPreview->setChecked(true);
    m_keep->setObjectName(u"keepSearch"_s);
    m_keep->setToolTip(tr("Save this search under a name"));
    m_keep->setAccessibleName(m_keep->toolTip());
    m_fields->addControl(m_keep);
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout;
    line->addWidget(m_box, 3);
    line->addStretch(1);
    line->addWidget(m_count);
    line->addWidget(m_showPreview);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(14, 8, 14, 8);
    lines->setSpacing(6);
    lines->addLayout(line);
    lines->addWidget(m_fields);
    return bar;
}

void SearchPane::connectAll()
{
    connect(m_box, &widgets::FilterBox::filterChanged, this, &SearchPane::ask);
    connect(m_box, &widgets::FilterBox::leftDownwards, m_results, qOverload<>(&QWidget::setFocus));
    connect(m_fields, &FilterFields::changed, this, &SearchPane::ask);
    connect(m_keep, &QPushButton::clicked, this, &SearchPane::keepSearch);
    connect(m_saved, &SavedPanel::saveAsked, this, &SearchPane::saveAsked);
    connect(m_saved, &SavedPanel::removeAsked, this, &SearchPane::removeAsked);
    connect(m_saved, &SavedPanel::chosen, this,
            [this](const domain::SavedSearch &search) { show(search.query); });
}

void SearchPane::connectResults()
{
    connect(m_results, &ResultList::passageActivated, this, &SearchPane::passageActivated);
    connect(m_results, &ResultList::choiceChanged, this, &SearchPane::choiceChanged);
    connect(m_results, &ResultList::choiceChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchPane::lookAtChoice);
    connect(m_results, &ResultList::moreWanted, this, [this] {
        if (const auto &next = m_results->found().next())
            Q_EMIT moreWanted(query(), *next);
    });
    connect(m_results, &ResultList::passagesWanted, this,
            [this](domain::DocumentId document) { Q_EMIT passagesWanted(query(), document); });
    connect(m_preview, &PreviewPane::openAsked, this, [this] {
        const models::Passage passage = m_results->previewed();
        Q_EMIT passageActivated(passage.document, passage.range.begin, passage.range.end);
    });
    connect(m_showPreview, &QToolButton::toggled, this, [this](bool on) {
        m_preview->setVisible(on);
        lookAtChoice();
    });
}

void SearchPane::lookAtChoice()
{
    if (!m_showPreview->isChecked())
        return;
    const models::Passage passage = m_results->previewed();
    if (passage.isValid())
        Q_EMIT contextWanted(passage);
    else
        m_preview->clear();
}

void SearchPane::showContext(const models::Passage &passage, const domain::PassageContext &context)
{
    const models::Passage now = m_results->previewed();
    if (now.document != passage.document || now.range != passage.range)
        return; // another one is gone to meanwhile
    const QModelIndex current = m_results->currentIndex();
    const QModelIndex document = current.parent().isValid() ? current.parent() : current;
    m_preview->show(document.data().toString(), passage, context, m_results->previewedMarks());
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
    const domain::SearchQuery kept = query();
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
    ask();
}

void SearchPane::setNames(const QStringList &entities, const QStringList &topics)
{
    m_fields->setNames(entities, topics);
}

bool SearchPane::goToHit(int step)
{
    return m_results->goToHit(step);
}

void SearchPane::showHint()
{
    m_empty->setTexts(tr("Search every text"),
                      tr("Words match as written; end one with * to match its other endings: agree*. Use "
                         "“quotation marks” for a phrase, OR and NOT to combine."));
    m_total.reset();
    showCount();
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
    m_fields->setSides(codes);
}

domain::SearchQuery SearchPane::query() const
{
    domain::SearchQuery query;
    query.text = m_box->text().trimmed();
    m_fields->fill(query);
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
        forgetResults();
        showHint();
        return;
    }
    Q_EMIT queryChanged(asked);
}

void SearchPane::setPage(const domain::SearchQuery &asked, domain::SearchPage page)
{
    if (!isSame(asked, query()))
        return; // the user has typed on
    m_total.reset();
    const bool again = isSame(std::exchange(m_shown, asked), asked);
    m_results->setPage(std::move(page), again);
    showCount();
    if (m_results->found().rowCount() == 0) {
        m_empty->setTexts(tr("Nothing found"),
                          tr("No text contains “%1”. Try fewer words, or the beginning of a word with *.")
                                  .arg(models::shortened(asked.text, LongestTold)) +
                              gapOf(asked));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
}

void SearchPane::append(const domain::SearchQuery &asked, domain::SearchPage page)
{
    if (!isSame(asked, query()))
        return;
    m_results->append(std::move(page));
    showCount();
}

void SearchPane::moreFailed(const domain::SearchQuery &asked)
{
    if (isSame(asked, query()))
        m_results->moreFailed();
}

void SearchPane::setPassages(const domain::SearchQuery &asked, domain::DocumentId document,
                             std::vector<domain::SearchHit> passages)
{
    if (isSame(asked, query()))
        m_results->setPassages(document, std::move(passages));
}

void SearchPane::setCount(const domain::SearchQuery &asked, const domain::SearchCount &count)
{
    if (!isSame(asked, query()))
        return;
    m_total = count;
    showCount();
}

void SearchPane::forgetResults()
{
    m_results->setPage({});
    m_preview->clear();
}

/// What there is, not what is shown of it.
void SearchPane::showCount()
{
    const models::SearchModel &found = m_results->found();
    const int shown = found.rowCount();
    const bool isAll = !found.next();
    if (shown == 0) {
        m_count->clear();
        return;
    }
    const auto text = [](int passages, int documents) {
        return tr("%1 in %2")
            .arg(tr("%n passage(s)", nullptr, passages), tr("%n document(s)", nullptr, documents));
    };
    QString told = isAll     ? text(found.passageCount(), shown)
                   : m_total ? text(m_total->passages, m_total->documents)
                             : tr("the best %n document(s), counting more…", nullptr, shown);
    m_count->setText(told + gapOf(query()));
}

QString SearchPane::gapOf(const domain::SearchQuery &asked) const
{
    const bool narrowed = !asked.topic.isEmpty() || !asked.entity.isEmpty();
    return narrowed && !m_notAnalysed.isEmpty() ? u" · "_s + m_notAnalysed : QString();
}

void SearchPane::setProblem(const QString &problem)
{
    forgetResults();
    showCount();
    m_empty->setTexts(tr("The search failed"), problemOf(m_box->text().trimmed(), problem));
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
    m_fields->show({});
    forgetResults();
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
    return m_results->chosenPassage();
}

} // namespace counterpart::search
