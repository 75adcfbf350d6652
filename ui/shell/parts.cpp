// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/parts.h"

#include "ui/annotations/annotationdesk.h"
#include "ui/annotations/annotationsview.h"
#include "ui/commitments/commitmentdesk.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/reviewdesk.h"
#include "ui/comparison/storewalk.h"
#include "ui/entities/entitiespanel.h"
#include "ui/entities/entitydesk.h"
#include "ui/history/historydesk.h"
#include "ui/library/librarydesk.h"
#include "ui/library/librarytree.h"
#include "ui/library/libraryview.h"
#include "ui/library/savedfilterdesk.h"
#include "ui/library/tagdesk.h"
#include "ui/library/trashdesk.h"
#include "ui/query/querydesk.h"
#include "ui/reader/documentdesk.h"
#include "ui/reader/readerdesk.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/reader/revisiondesk.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchpane.h"
#include "ui/settings/settingsdesk.h"
#include "ui/shell/bookmarkdesk.h"
#include "ui/shell/citationdesk.h"
#include "ui/shell/editdesk.h"
#include "ui/shell/filterdesk.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/importrestdesk.h"
#include "ui/shell/inspector.h"
#include "ui/shell/inspectordesk.h"
#include "ui/shell/lastplacedesk.h"
#include "ui/shell/openingdesk.h"
#include "ui/shell/placedesk.h"
#include "ui/shell/printdesk.h"
#include "ui/shell/reportdesk.h"
#include "ui/shell/storedesk.h"
#include "ui/shell/views.h"
#include "ui/shell/walkdesk.h"
#include "ui/shell/windowdesk.h"
#include "ui/timeline/timelinedesk.h"
#include "ui/timeline/timelineview.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/mnemonics.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"

#include <QBoxLayout>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

Parts::Parts(const workbench::Desk &desk, const Frame &frame)
    : m_desk(desk), m_views(frame.views), m_review(&frame.review)
{
    addWindow(frame);
    addSubjects(frame);
    addDocuments();
    addAnnotations();
    m_opening->addLeaving(); // the last of the menu
    offerPassages();
    m_edit->addEnd();
    workbench::separateMnemonics(*frame.go.parentWidget()); // all menus
}

Parts::~Parts() = default;

template <typename Part, typename... Arguments>
Part &Parts::add(Arguments &&...arguments)
{
    auto part = std::make_unique<Part>(m_desk, std::forward<Arguments>(arguments)...);
    Part &made = *part;
    m_parts.push_back(std::move(part));
    return made;
}

void Parts::addWindow(const Frame &frame)
{
    m_importRest = &add<ImportRestDesk>();
    m_opening = &add<OpeningDesk>(frame.start, *m_views.library, *m_importRest);
    add<ReportDesk>(*m_views.comparison);
    add<PrintDesk>(m_views);
    auto &window = add<WindowDesk>(m_views, frame.layout, frame.palette, frame.review);
    m_edit = &add<EditDesk>(m_views);
    add<CitationDesk>(m_views);
    window.addFinding();
    m_walk = &add<WalkDesk>(m_views);
    auto &places = add<PlaceDesk>(frame.go, m_views, *m_walk);
    m_last = &add<LastPlaceDesk>(m_views, places.places());
    add<BookmarkDesk>(frame.go, places);
    add<HelpDesk>(m_views);
}

void Parts::addSubjects(const Frame &frame)
{
    add<FilterDesk>(
        frame.centre,
        FilterDesk::Followers{.commitments = m_views.commitments,
                              .comparison = m_views.comparison,
                              .entities = m_views.entities,
                              .search = m_views.search,
                              .leftByEscape = {m_views.library->tree(), m_views.entities->tree(),
                                               m_views.timeline, m_views.commitments->table(),
                                               m_views.search->results()}});
    m_entities = &add<entities::EntityDesk>(*m_views.entities);
    add<timeline::TimelineDesk>(*m_views.timeline);
    add<library::LibraryDesk>(*m_views.library);
    add<library::TagDesk>(*m_views.library);
    add<library::SavedFilterDesk>(*m_views.library);
    add<library::TrashDesk>(*m_views.trash);
    add<reader::ReaderDesk>(*m_views.reader);
    add<InspectorDesk>(*m_views.inspector);
    auto &settings = add<settings::SettingsDesk>(frame.theme);
    connect(&settings, &settings::SettingsDesk::authorChanged, m_views.comparison,
            [pane = m_views.comparison, &preferences = m_desk.preferences] {
                pane->setAuthor(preferences.author());
            });
    add<StoreDesk>();
    auto &told = add<history::HistoryDesk>();
    connect(m_views.inspector, &Inspector::historyRequested, &told, &history::HistoryDesk::show);
}

void Parts::addDocuments()
{
    add<reader::DocumentDesk>(*m_views.reader);
    auto &revisions = add<reader::RevisionDesk>();
    connect(m_views.inspector, &Inspector::revisionsRequested, &revisions,
            &reader::RevisionDesk::showRevisions);
    connect(m_views.inspector, &Inspector::proposalRequested, &revisions,
            &reader::RevisionDesk::showProposal);
    add<commitments::CommitmentDesk>(*m_views.commitments, *m_views.commitment,
                                     QList<QWidget *>{m_views.reader} + m_views.comparison->keyWidgets());
    addReview();
    add<search::SearchDesk>(*m_views.search);
    auto &queries = add<query::QueryDesk>(*m_views.query);
    connect(&queries, &query::QueryDesk::openAsked, this, &Parts::openNamed);
}

/// Its commands stand in a menu of their own.
void Parts::addReview()
{
    QMenu *annotate = std::exchange(m_desk.menus.annotate, m_review);
    auto &review = add<comparison::ReviewDesk>(*m_views.comparison);
    connect(&review, &comparison::ReviewDesk::outdatedCounted, this, &Parts::outdatedCounted);
    add<comparison::StoreWalk>(*m_views.comparison);
    m_desk.menus.annotate = annotate;
}

void Parts::addAnnotations()
{
    auto &made = add<annotations::AnnotationDesk>(annotations::AnnotationDesk::Parts{
        .text = *m_views.reader,
        .panel = *m_views.codes,
        .view = *m_views.annotations,
        .detail = *m_views.annotation,
        .codes = *m_views.codeRows,
        .book = *m_views.book,
        .beside = *m_views.right,
        .notable = {m_views.reader, m_views.search->results(), m_views.annotations->table(),
                    m_views.annotations->orphans()}});
    m_annotations = &made;
    connect(m_views.reader, &reader::ReaderPane::annotationActivated, &made,
            &annotations::AnnotationDesk::choose);
    connect(m_views.reader, &reader::ReaderPane::selectionChanged, &made,
            &annotations::AnnotationDesk::followText);
    connect(m_views.reader, &reader::ReaderPane::annotationStepAsked, &made,
            &annotations::AnnotationDesk::step);
}

/// What a row of the Query tab names, where it is at home.
void Parts::openNamed(workspace::Named named, qint64 id)
{
    using workspace::Named;
    if (named == Named::Commitment) {
        m_views.commitments->select(domain::CommitmentId(id));
        m_desk.navigator.showView(workbench::View::Commitments);
    } else if (named == Named::Annotation) {
        m_desk.navigator.showView(workbench::View::Annotations);
        m_annotations->choose(domain::AnnotationId(id));
    } else if (named == Named::Entity) {
        m_entities->openDetail(domain::EntityId(id));
    }
}

/// One menu for what can be made of a passage, wherever it is chosen.
void Parts::offerPassages()
{
    QMenu *menu = m_desk.menus.passage;
    menu->addAction(m_desk.actions.action(u"commitments.make"_s));
    m_views.reader->text()->addPassageMenu(menu);
    connect(m_views.comparison, &comparison::ComparisonPane::passageContextMenu, this,
            [menu](domain::DocumentId, text::Range, QMenu *shown) {
                shown->addSeparator();
                shown->addActions(menu->actions());
            });
    m_views.search->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_views.search, &QWidget::customContextMenuRequested, this, [this, menu](const QPoint &pos) {
        if (m_desk.navigator.selectedPassage().isValid())
            menu->popup(m_views.search->mapToGlobal(pos));
    });
}

void Parts::storeOpened()
{
    for (const auto &part : m_parts)
        part->storeOpened();
}

void Parts::storeClosing()
{
    for (const auto &part : m_parts)
        part->storeClosing();
}

void Parts::storeClosed()
{
    for (const auto &part : m_parts)
        part->storeClosed();
}

void Parts::updateActions()
{
    for (const auto &part : m_parts)
        part->updateActions();
}

std::vector<workbench::CommandPalette::Place> Parts::places() const
{
    std::vector<workbench::CommandPalette::Place> places;
    for (const auto &part : m_parts)
        part->addPlaces(places);
    return places;
}

} // namespace counterpart::shell
