// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QMap>

namespace counterpart::shell {

/// The views and panels of the window; for the sources of MainWindow alone.
struct MainWindow::Views
{
    library::LibraryView *library = nullptr;
    reader::ReaderPane *reader = nullptr;
    comparison::ComparisonPane *comparison = nullptr;
    commitments::CommitmentsView *commitments = nullptr;
    search::SearchPane *search = nullptr;
    entities::EntitiesPanel *entities = nullptr;
    timeline::TimelineView *timeline = nullptr;
    Inspector *inspector = nullptr;
    CommitmentPanel *commitment = nullptr;
    QStackedWidget *right = nullptr; ///< the inspector, the chosen link of a comparison, or the chosen commitment
    QMap<View, QWidget *> tabs;
    QList<QDockWidget *> docks;
};

} // namespace counterpart::shell
