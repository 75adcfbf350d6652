// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QMap>

namespace counterpart::annotations {
class AnnotationDetail;
class AnnotationsView;
class CodesPanel;
} // namespace counterpart::annotations
namespace counterpart::commitments {
class CommitmentPanel;
}
namespace counterpart::models {
class AnnotationBook;
class CodesModel;
} // namespace counterpart::models

namespace counterpart::shell {

/// The views and panels of the window; for the sources of MainWindow alone.
struct MainWindow::Views
{
    library::LibraryView *library = nullptr;
    reader::ReaderPane *reader = nullptr;
    comparison::ComparisonPane *comparison = nullptr;
    commitments::CommitmentsView *commitments = nullptr;
    search::SearchPane *search = nullptr;
    query::QueryPane *query = nullptr;
    entities::EntitiesPanel *entities = nullptr;
    timeline::TimelineView *timeline = nullptr;
    Inspector *inspector = nullptr;
    commitments::CommitmentPanel *commitment = nullptr;
    models::CodesModel *codeRows = nullptr;
    models::AnnotationBook *book = nullptr;
    annotations::CodesPanel *codes = nullptr;
    annotations::AnnotationsView *annotations = nullptr;
    annotations::AnnotationDetail *annotation = nullptr;
    /// The inspector, the chosen link of a comparison, the chosen commitment, or the chosen annotation.
    QStackedWidget *right = nullptr;
    QMap<workbench::View, QWidget *> tabs;
    QList<QDockWidget *> docks;
};

} // namespace counterpart::shell
