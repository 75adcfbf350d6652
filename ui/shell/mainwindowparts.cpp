// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window: one class a subject, which makes its commands and ties its views to the others.
#include "ui/annotations/annotationdesk.h"
#include "ui/commitments/commitmentdesk.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/reviewdesk.h"
#include "ui/entities/entitiespanel.h"
#include "ui/entities/entitydesk.h"
#include "ui/library/librarydesk.h"
#include "ui/library/libraryview.h"
#include "ui/library/trashdesk.h"
#include "ui/query/querydesk.h"
#include "ui/reader/documentdesk.h"
#include "ui/reader/readerdesk.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchpane.h"
#include "ui/settings/settingsdesk.h"
#include "ui/shell/filterdesk.h"
#include "ui/shell/inspector.h"
#include "ui/shell/inspectordesk.h"
#include "ui/shell/mainwindowviews.h"
#include "ui/shell/storedesk.h"
#include "ui/timeline/timelinedesk.h"
#include "ui/timeline/timelineview.h"

#include <QBoxLayout>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;

workbench::Desk MainWindow::desk()
{
    return {.window = *this,
            .navigator = *this,
            .menus = m_menus,
            .session = m_session,
            .undo = m_undo,
            .actions = m_actions,
            .focus = m_focus,
            .library = m_library,
            .entities = m_entities,
            .commitments = m_commitments,
            .theme = m_theme,
            .preferences = m_preferences,
            .files = m_files,
            .messages = *m_messages,
            .review = m_review};
}

void MainWindow::buildParts()
{
    auto &centre = static_cast<QBoxLayout &>(*centralWidget()->layout());
    m_parts.push_back(std::make_unique<FilterDesk>(
        desk(), centre,
        FilterDesk::Followers{.commitments = m_views->commitments,
                              .comparison = m_views->comparison,
                              .entities = m_views->entities,
                              .search = m_views->search,
                              .leftByEscape = {m_views->library->focusProxy(), m_views->entities->tree(),
                                               m_views->timeline, m_views->commitments->table(),
                                               m_views->search->results()}}));
    m_parts.push_back(std::make_unique<entities::EntityDesk>(desk(), *m_views->entities));
    m_parts.push_back(std::make_unique<timeline::TimelineDesk>(desk(), *m_views->timeline));
    m_parts.push_back(std::make_unique<library::LibraryDesk>(desk(), *m_views->library));
    m_parts.push_back(std::make_unique<library::TrashDesk>(desk()));
    m_parts.push_back(std::make_unique<reader::ReaderDesk>(desk(), *m_views->reader));
    m_parts.push_back(std::make_unique<InspectorDesk>(desk(), *m_views->inspector));
    auto settings = std::make_unique<settings::SettingsDesk>(desk(), m_theme);
    connect(settings.get(), &settings::SettingsDesk::authorChanged, this,
            [this] { m_views->comparison->setAuthor(m_preferences.author()); });
    m_parts.push_back(std::move(settings));
    m_parts.push_back(std::make_unique<StoreDesk>(desk()));
    auto documents = std::make_unique<reader::DocumentDesk>(desk(), *m_views->reader);
    connect(m_views->inspector, &Inspector::revisionsRequested, documents.get(),
            &reader::DocumentDesk::showRevisions);
    connect(m_views->inspector, &Inspector::proposalRequested, documents.get(),
            &reader::DocumentDesk::showProposal);
    m_parts.push_back(std::move(documents));
    m_parts.push_back(std::make_unique<commitments::CommitmentDesk>(
        desk(), *m_views->commitments, *m_views->commitment,
        QList<QWidget *>{m_views->reader} + m_views->comparison->keyWidgets()));
    auto review = std::make_unique<comparison::ReviewDesk>(desk(), *m_views->comparison);
    connect(review.get(), &comparison::ReviewDesk::outdatedCounted, this, &MainWindow::setStaleAnalyses);
    m_parts.push_back(std::move(review));
    m_parts.push_back(std::make_unique<search::SearchDesk>(desk(), *m_views->search));
    m_parts.push_back(std::make_unique<query::QueryDesk>(desk(), *m_views->query));
    auto annotations = std::make_unique<annotations::AnnotationDesk>(
        desk(), annotations::AnnotationDesk::Parts{.text = *m_views->reader,
                                                   .panel = *m_views->codes,
                                                   .view = *m_views->annotations,
                                                   .detail = *m_views->annotation,
                                                   .codes = *m_views->codeRows,
                                                   .book = *m_views->book,
                                                   .beside = *m_views->right});
    connect(m_views->reader, &reader::ReaderPane::annotationActivated, annotations.get(),
            &annotations::AnnotationDesk::choose);
    connect(m_views->reader, &reader::ReaderPane::annotationStepAsked, annotations.get(),
            &annotations::AnnotationDesk::step);
    m_parts.push_back(std::move(annotations));
    // One menu for what can be made of a passage, wherever it is chosen.
    const auto offer = [this](QWidget *view) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &pos) {
            if (selectedPassage().isValid())
                m_menus.passage->popup(view->mapToGlobal(pos));
        });
    };
    if (QAction *make = m_actions.action(u"commitments.make"_s))
        m_menus.passage->addAction(make);
    m_views->reader->text()->addPassageMenu(m_menus.passage);
    connect(m_views->comparison, &comparison::ComparisonPane::passageContextMenu, this,
            [this](domain::DocumentId, text::Range, QMenu *menu) {
                menu->addSeparator();
                menu->addActions(m_menus.passage->actions());
            });
    offer(m_views->search);
}

void MainWindow::finishWriting()
{
    if (!m_session.isOpen())
        return;
    for (const auto &part : m_parts)
        part->storeClosing();
}

models::Passage MainWindow::selectedPassage() const
{
    switch (currentView()) {
    case View::Reader:
        return m_views->reader->selectedPassage();
    case View::Comparison:
        return m_views->comparison->chosenPassage();
    case View::Search:
        return m_views->search->chosenPassage();
    case View::Library:
    case View::Annotations:
    case View::Commitments:
    case View::Query:
        break;
    }
    return {};
}

QList<domain::DocumentId> MainWindow::chosenDocuments() const
{
    if (currentView() == View::Library)
        return m_views->library->selectedDocuments();
    const domain::DocumentId document = m_focus.document();
    return document.isValid() ? QList{document} : QList<domain::DocumentId>();
}

} // namespace counterpart::shell
