// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"
#include "ui/workbench/navigator.h"

#include <QMap>

class QDockWidget;
class QMainWindow;
class QStackedWidget;
class QTabWidget;

namespace counterpart::annotations {
class AnnotationDetail;
class AnnotationsView;
class CodesPanel;
} // namespace counterpart::annotations
namespace counterpart::commitments {
class CommitmentPanel;
class CommitmentsView;
} // namespace counterpart::commitments
namespace counterpart::comparison {
class ComparisonPane;
}
namespace counterpart::entities {
class EntitiesPanel;
}
namespace counterpart::library {
class LibraryView;
class TrashView;
} // namespace counterpart::library
namespace counterpart::models {
class AnnotationBook;
class CodesModel;
} // namespace counterpart::models
namespace counterpart::query {
class QueryPane;
}
namespace counterpart::reader {
class ReaderPane;
}
namespace counterpart::search {
class SearchPane;
}
namespace counterpart::timeline {
class TimelineView;
}

namespace counterpart::shell {

class Inspector;

/// The views of the window in their tabs, and the panels round them; the window owns them. GUI thread.
class Views
{
public:
    Views(QMainWindow &window, const workbench::Desk &desk);

    void show(workbench::View view);
    /// The one in the front tab.
    [[nodiscard]] workbench::View current() const;
    /// What is chosen in it; invalid where nothing is.
    [[nodiscard]] models::Passage selectedPassage() const;
    /// It belongs to the view in the front tab.
    [[nodiscard]] bool isInView(const QWidget &widget) const;
    [[nodiscard]] QDockWidget *dock(workbench::Panel panel) const;
    [[nodiscard]] const QList<QDockWidget *> &docks() const { return m_docks; }
    [[nodiscard]] bool contains(workbench::View view) const { return m_pages.contains(view); }
    /// Beside a comparison stands the chosen link, beside commitments the chosen one, else the inspector.
    void turnPanelToView();

    QTabWidget *const tabs;
    library::LibraryView *const library;
    reader::ReaderPane *const reader;
    comparison::ComparisonPane *const comparison;
    commitments::CommitmentsView *const commitments;
    search::SearchPane *const search;
    query::QueryPane *const query;
    library::TrashView *const trash;
    entities::EntitiesPanel *const entities;
    timeline::TimelineView *const timeline;
    Inspector *const inspector;
    commitments::CommitmentPanel *const commitment;
    models::CodesModel *const codeRows;
    models::AnnotationBook *const book;
    annotations::CodesPanel *const codes;
    annotations::AnnotationsView *const annotations;
    annotations::AnnotationDetail *const annotation;
    /// The inspector, the chosen link of a comparison, the chosen commitment, or the chosen annotation.
    QStackedWidget *const right;

private:
    void fillTabs();
    void addTab(workbench::View view, QWidget *content, const QString &title);
    void addDocks(QMainWindow &window);
    QDockWidget *addDock(QMainWindow &window, const QString &name, const QString &title, QWidget *content,
                         Qt::DockWidgetArea area);

    QMap<workbench::View, QWidget *> m_pages;
    QList<QDockWidget *> m_docks; ///< in the order of workbench::Panel
};

} // namespace counterpart::shell
