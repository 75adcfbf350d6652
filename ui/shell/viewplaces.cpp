// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewplaces.h"

#include "ui/annotations/annotationsview.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/models/librarymodel.h"
#include "ui/models/searchmodel.h"
#include "ui/query/querypane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/search/searchpane.h"
#include "ui/shell/views.h"
#include "ui/shell/walkdesk.h"
#include "ui/widgets/viewstate.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include <tuple>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using comparison::ComparisonPane;
using models::SearchModel;
using workbench::View;

namespace {

/// What the breaks of its lines depend on.
QString linesOf(const reader::ReadoutText &text)
{
    return u"%1:%2"_s.arg(text.viewport()->width()).arg(text.font().pointSizeF());
}

} // namespace

ViewPlaces::ViewPlaces(const workbench::Desk &desk, const Views &views, WalkDesk &walk)
    : m_desk(desk), m_views(views), m_walk(walk)
{
    connect(&walk, &WalkDesk::leaving, this, &ViewPlaces::giveUp);
    connect(views.tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_way && m_views.current() != m_way->view)
            giveUp();
    });
    connect(&walk, &WalkDesk::documentShown, this, &ViewPlaces::documentCame);
    connect(views.comparison, &ComparisonPane::shown, this, &ViewPlaces::accountsCame);
    connect(views.search->results()->model(), &QAbstractItemModel::modelReset, this, &ViewPlaces::resultsCame,
            Qt::QueuedConnection); // what is found is chosen and unfolded first
}

Place ViewPlaces::now() const
{
    Place place;
    place.view = m_views.current();
    const QWidget &page = *m_views.tabs->currentWidget();
    place.scrolls = widgets::scrollsOf(page);
    switch (place.view) {
    case View::Reader:
        readText(place);
        break;
    case View::Comparison:
        place.fields = widgets::fieldsOf(page);
        readAccounts(place);
        break;
    case View::Query:
        place.words = m_views.query->sql();
        break;
    case View::Library:
    case View::Annotations:
    case View::Commitments:
    case View::Search:
    case View::Trash:
        place.fields = widgets::fieldsOf(page);
        readChoice(place);
        break;
    }
    return place;
}

void ViewPlaces::readText(Place &place) const
{
    place.document = m_views.reader->document();
    if (!place.document.isValid())
        return;
    const reader::ReadoutText &text = *m_views.reader->text();
    place.jump = m_walk.passage();
    place.chosen = m_views.reader->selectedPassage().range;
    place.top = text.topOffset();
    place.scroll = text.verticalScrollBar()->value();
    place.lines = linesOf(text);
}

void ViewPlaces::readAccounts(Place &place) const
{
    const ComparisonPane &pane = *m_views.comparison;
    place.meeting = pane.meeting();
    const comparison::AccountPair pair = pane.pair();
    if (pair.meeting != place.meeting)
        return; // it is on its way
    place.a = pair.a;
    place.b = pair.b;
    if (const comparison::AccountPair beside = pane.thirdPair(); beside.isValid()) {
        const bool isSecond = beside.a == pair.a || beside.a == pair.b;
        const domain::DocumentId base = isSecond ? beside.a : beside.b;
        place.third = isSecond ? beside.b : beside.a;
        place.thirdOnTheLeft = base == pair.a;
    }
    std::tie(place.inA, place.inB) = pane.place();
}

void ViewPlaces::readChoice(Place &place) const
{
    if (place.view == View::Library) {
        place.document = m_desk.focus.document();
        place.meeting = m_desk.focus.meeting();
    } else if (place.view == View::Search) {
        place.words = m_views.search->text();
        const models::Passage chosen = m_views.search->chosenPassage();
        place.document = chosen.document;
        place.chosen = chosen.range;
    } else if (place.view == View::Commitments) {
        const QList<domain::CommitmentId> chosen = m_views.commitments->chosen();
        place.item = chosen.isEmpty() ? 0 : chosen.first().value;
        place.words = QString::number(int(m_views.commitments->form()));
    } else {
        const std::vector<domain::AnnotationId> chosen = m_views.annotations->chosen();
        place.item = chosen.empty() ? 0 : chosen.front().value;
    }
}

bool ViewPlaces::isThere(const Place &place) const
{
    if (place.view == View::Reader)
        return m_desk.library.document(place.document);
    if (place.view != View::Comparison)
        return true;
    const auto isGone = [this](domain::DocumentId id) {
        return id.isValid() && !m_desk.library.document(id);
    };
    return m_desk.library.meeting(place.meeting) && !isGone(place.a) && !isGone(place.b);
}

void ViewPlaces::goTo(const Place &place)
{
    m_way = place;
    const QScopedValueRollback going(m_isGoing, true);
    m_thirdAsked = false;
    switch (place.view) {
    case View::Reader:
        m_walk.openDocument(place.document, place.jump); // documentCame() follows
        break;
    case View::Comparison:
        goToAccounts(place);
        break;
    case View::Search:
        goToResults(place);
        break;
    case View::Library:
    case View::Annotations:
    case View::Commitments:
    case View::Query:
    case View::Trash:
        goToList(place);
        break;
    }
}

void ViewPlaces::documentCame()
{
    if (!m_way || m_way->view != View::Reader || m_views.reader->document() != m_way->document)
        return;
    const Place place = *m_way;
    reader::ReadoutText &text = *m_views.reader->text();
    if (const auto letters = text.text().size(); !place.chosen.isEmpty() && place.chosen.end <= letters) {
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(int(place.chosen.begin));
        cursor.setPosition(int(place.chosen.end), QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
    }
    text.verticalScrollBar()->setValue(0);
    text.setTopOffset(place.top);
    if (linesOf(text) == place.lines)
        text.verticalScrollBar()->setValue(place.scroll);
    end();
}

void ViewPlaces::goToAccounts(const Place &place)
{
    ComparisonPane &pane = *m_views.comparison;
    m_desk.focus.setMeeting(place.meeting);
    m_desk.navigator.showView(View::Comparison);
    const comparison::AccountPair shown = pane.pair();
    if (shown.meeting != place.meeting || shown.a != place.a || shown.b != place.b)
        pane.showAccounts(place.meeting, place.a, place.b); // accountsCame() follows
    else
        accountsCame();
}

void ViewPlaces::accountsCame()
{
    if (!m_way || m_way->view != View::Comparison || m_views.comparison->meeting() != m_way->meeting)
        return;
    ComparisonPane &pane = *m_views.comparison;
    Place here;
    readAccounts(here);
    if (here.third != m_way->third && pane.view() && !m_thirdAsked) {
        m_thirdAsked = true; // it comes with the same accounts once more
        pane.showThird(m_way->third, m_way->thirdOnTheLeft ? comparison::Column::A : comparison::Column::B);
        return;
    }
    const Place place = *m_way;
    widgets::setFields(pane, place.fields);
    pane.goTo({place.inA, place.inB});
    widgets::setScrolls(pane, place.scrolls);
    end();
}

void ViewPlaces::goToResults(const Place &place)
{
    m_desk.navigator.showView(View::Search);
    const bool isFound = widgets::fieldsOf(*m_views.search) == place.fields;
    widgets::setFields(*m_views.search, place.fields);
    if (isFound || place.words.trimmed().isEmpty())
        resultsCame(); // else it follows
}

void ViewPlaces::resultsCame()
{
    if (!m_way || m_way->view != View::Search)
        return;
    const Place place = *m_way;
    QTreeView &results = *m_views.search->results();
    const QAbstractItemModel &model = *results.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex document = model.index(row, 0);
        for (int hit = 0; hit < model.rowCount(document); ++hit) {
            const QModelIndex index = model.index(hit, 0, document);
            if (index.data(SearchModel::DocumentRole).toLongLong() == place.document.value &&
                index.data(SearchModel::BeginRole).toLongLong() == place.chosen.begin)
                results.setCurrentIndex(index);
        }
    }
    results.doItemsLayout();
    widgets::setScrolls(*m_views.search, place.scrolls);
    end();
}

void ViewPlaces::goToList(const Place &place)
{
    m_desk.navigator.showView(place.view);
    QWidget &page = *m_views.tabs->currentWidget();
    if (place.view != View::Query)
        widgets::setFields(page, place.fields);
    if (place.view == View::Library) {
        if (m_desk.library.document(place.document))
            m_desk.focus.setDocument(place.document);
        m_desk.focus.setMeeting(place.meeting);
    } else if (place.view == View::Commitments) {
        m_views.commitments->setForm(commitments::CommitmentsView::Form(place.words.toInt()));
        if (const domain::CommitmentId id(place.item);
            id.isValid() &&
            std::ranges::contains(m_views.commitments->shown(), id, &domain::CommitmentRow::id))
            m_views.commitments->select(id);
    } else if (place.view == View::Annotations && place.item > 0) {
        m_views.annotations->select(domain::AnnotationId(place.item));
    } else if (place.view == View::Query && m_views.query->sql() != place.words) {
        m_views.query->setSql(place.words);
    }
    widgets::setScrolls(page, place.scrolls);
    end();
}

void ViewPlaces::giveUp()
{
    if (!m_isGoing)
        m_way.reset();
}

void ViewPlaces::end()
{
    const Place place = *m_way;
    m_way.reset();
    // Lists that were laid out meanwhile know only now how long they are.
    QTimer::singleShot(0, this, [this, place] {
        if (m_views.current() == place.view && !m_way && place.view != View::Reader)
            widgets::setScrolls(*m_views.tabs->currentWidget(), place.scrolls);
        Q_EMIT arrived();
    });
}

} // namespace counterpart::shell
