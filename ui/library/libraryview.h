// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "ui/library/librarychoice.h"
#include "ui/models/focus.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace counterpart::widgets {
class EmptyState;
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::library {

class LibraryBar;
class LibraryColumns;
class LibraryTree;
class SavedFilters;

/// The list of all documents, grouped by meeting or flat, with a line above that narrows it. GUI thread.
class LibraryView : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the view.
    LibraryView(const widgets::Theme &theme, models::LibraryModel &model, models::Focus &focus,
                QWidget *parent = nullptr);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_model.isGrouped(); }
    [[nodiscard]] widgets::FilterBox *filterBox() const;
    [[nodiscard]] LibraryTree *tree() const { return m_tree; }
    [[nodiscard]] const LibraryChoice &choice() const { return m_choice; }
    /// Begins to edit the current cell, or the title where that cell is none to type into.
    void editCurrent();
    void showAll();
    /// What the list is narrowed to, with the days that all views are narrowed to.
    [[nodiscard]] domain::LibraryQuery query() const;
    void setQuery(const domain::LibraryQuery &query);
    [[nodiscard]] SavedFilters *savedFilters() const;
    /// The documents are still to come.
    void setBeingRead(bool beingRead);
    /// What is to be said while there is no document: some come, or none can.
    void setComing(bool importing, bool writable);

Q_SIGNALS:
    void documentActivated(counterpart::domain::DocumentId document);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void selectionChanged();
    void contextMenuRequested(const QPoint &global);
    /// A value was typed for these; several, where one of those that are selected was edited.
    void documentsEdited(const QList<counterpart::domain::DocumentId> &documents,
                         counterpart::workspace::DocumentField field, const QString &value);
    void importRequested();
    void importFolderRequested();
    void sampleRequested();
    void filterClearRequested(); ///< the user wants the filter of all views gone

private:
    void setUpTree();
    void layOut();
    void layOutEmpty();
    void connectTree();
    void connectModel();
    void spread(domain::DocumentId document, workspace::DocumentField field, const QString &value);
    void recall();
    void follow(const QModelIndex &current);
    void activate(const QModelIndex &index);
    void showCurrent(domain::DocumentId document);
    void showFound();
    void updateCount();
    void showPage(QWidget *page);
    void refreshAfterReset();
    void refreshAfterMoves();

    const widgets::Theme &m_theme;
    models::LibraryModel &m_model;
    models::Focus &m_focus;
    models::LibraryProxy m_proxy;
    LibraryBar *m_bar;
    bool m_isBeingRead = false;
    LibraryTree *m_tree;
    LibraryColumns *m_columns = nullptr;
    LibraryChoice m_choice;
    QStackedLayout *m_stack;
    widgets::EmptyState *m_nothing;
    widgets::EmptyState *m_empty;
    QList<QPushButton *> m_bringing; ///< bring documents into an empty store
};

} // namespace counterpart::library
