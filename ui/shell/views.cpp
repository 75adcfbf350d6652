// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/views.h"

#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/codespanel.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/entities/entitiespanel.h"
#include "ui/library/libraryview.h"
#include "ui/library/trashview.h"
#include "ui/models/annotationbook.h"
#include "ui/models/codesmodel.h"
#include "ui/query/querypane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/inspector.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::Panel;
using workbench::View;

namespace {

constexpr int LeastPanelWidth = 200; ///< whatever the widest line of a panel would like
constexpr QSize LeastView(480, 300); ///< whatever is in it: no text makes the window grow

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Views)
};

} // namespace

Views::Views(QMainWindow &window, const workbench::Desk &desk)
    : tabs(new QTabWidget(&window)), library(new library::LibraryView(desk.theme, desk.library, desk.focus)),
      reader(new reader::ReaderPane(desk.theme)),
      comparison(new comparison::ComparisonPane(desk.theme, desk.undo, desk.review)),
      commitments(new commitments::CommitmentsView(desk.theme, desk.commitments, desk.review)),
      search(new search::SearchPane(desk.theme)), query(new query::QueryPane(desk.theme)),
      trash(new library::TrashView(desk.theme)),
      entities(new entities::EntitiesPanel(desk.theme, desk.entities, desk.focus)),
      timeline(new timeline::TimelineView(desk.theme)), inspector(new Inspector(desk.theme)),
      commitment(new commitments::CommitmentPanel(desk.theme, desk.commitments, desk.library)),
      codeRows(new models::CodesModel(&window)), book(new models::AnnotationBook(*codeRows, &window)),
      codes(new annotations::CodesPanel(desk.theme, *codeRows, *book)),
      annotations(new annotations::AnnotationsView(desk.theme, *book, desk.library)),
      annotation(new annotations::AnnotationDetail(desk.theme, *codeRows)), right(new QStackedWidget)
{
    reader->setAnnotations(*book);
    fillTabs();
    addDocks(window);
}

void Views::fillTabs()
{
    tabs->setDocumentMode(true);
    tabs->setObjectName(u"tabs"_s);
    tabs->setAccessibleName(Texts::tr("Views"));
    tabs->tabBar()->setAccessibleName(Texts::tr("Views"));
    tabs->tabBar()->setExpanding(false);
    addTab(View::Library, library, Texts::tr("Library"));
    addTab(View::Reader, reader, Texts::tr("Reader"));
    addTab(View::Comparison, comparison, Texts::tr("Comparison"));
    addTab(View::Annotations, annotations, Texts::tr("Annotations"));
    addTab(View::Commitments, commitments, Texts::tr("Commitments"));
    addTab(View::Search, search, Texts::tr("Search"));
    addTab(View::Query, query, Texts::tr("Query"));
    addTab(View::Trash, trash, Texts::tr("Trash"));
}

void Views::addTab(View view, QWidget *content, const QString &title)
{
    m_pages.insert(view, content);
    content->setMinimumSize(LeastView);
    tabs->addTab(content, title);
}

void Views::addDocks(QMainWindow &window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks |
                          QMainWindow::AllowTabbedDocks);
    addDock(window, u"timelineDock"_s, Texts::tr("Timeline"), timeline, Qt::TopDockWidgetArea);
    QDockWidget *left =
        addDock(window, u"entitiesDock"_s, Texts::tr("Entities"), entities, Qt::LeftDockWidgetArea);
    right->addWidget(inspector);
    right->addWidget(comparison->linkPanel());
    right->addWidget(commitment);
    right->addWidget(annotation);
    addDock(window, u"inspectorDock"_s, Texts::tr("Inspector"), right, Qt::RightDockWidgetArea);
    QDockWidget *behind = addDock(window, u"codesDock"_s, Texts::tr("Codes"), codes, Qt::LeftDockWidgetArea);
    window.setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    window.tabifyDockWidget(left, behind);
    left->raise();
}

QDockWidget *Views::addDock(QMainWindow &window, const QString &name, const QString &title, QWidget *content,
                            Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    content->setMinimumWidth(LeastPanelWidth);
    dock->setWidget(content);
    window.addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void Views::show(View view)
{
    tabs->setCurrentWidget(m_pages.value(view));
    if (view == View::Search)
        search->focusBox();
    else if (view == View::Query)
        query->focusEditor();
    else
        tabs->currentWidget()->setFocus();
}

View Views::current() const
{
    return m_pages.key(tabs->currentWidget());
}

bool Views::isInView(const QWidget &widget) const
{
    return tabs->currentWidget()->isAncestorOf(&widget);
}

QDockWidget *Views::dock(Panel panel) const
{
    return m_docks.at(static_cast<qsizetype>(panel));
}

void Views::turnPanelToView()
{
    right->setCurrentIndex(current() == View::Comparison ? 1 : current() == View::Commitments ? 2 : 0);
}

models::Passage Views::selectedPassage() const
{
    switch (current()) {
    case View::Reader:
        return reader->selectedPassage();
    case View::Comparison:
        return comparison->chosenPassage();
    case View::Search:
        return search->chosenPassage();
    case View::Library:
    case View::Annotations:
    case View::Commitments:
    case View::Query:
    case View::Trash:
        break;
    }
    return {};
}

} // namespace counterpart::shell
