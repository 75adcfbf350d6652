// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "ui/models/focus.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace counterpart::widgets {
class EmptyState;
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::library {

class LibraryTree;

/// The list of all documents, grouped by meeting or flat, with a filter box. GUI thread.
class LibraryView : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the view.
    LibraryView(const widgets::Theme &theme, models::LibraryModel &model, models::Focus &focus,
                QWidget *parent = nullptr);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_model.isGrouped(); }
    [[nodiscard]] widgets::FilterBox *filterBox() const { return m_filter; }
    [[nodiscard]] LibraryTree *tree() const { return m_tree; }
    [[nodiscard]] QList<domain::DocumentId> selectedDocuments() const;
    /// Those whose own row is selected, the current one first.
    [[nodiscard]] QList<domain::MeetingId> selectedMeetings() const;
    /// The meeting under which the current row stands, or which it is; invalid for none.
    [[nodiscard]] domain::MeetingId currentMeeting() const;
    /// Documents under the current meeting that are selected.
    [[nodiscard]] QList<domain::DocumentId> selectedIn(domain::MeetingId meeting) const;
    /// Begins to edit the current cell, or the title where that cell is none to type into.
    void editCurrent();
    void showAll();
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void documentActivated(counterpart::domain::DocumentId document);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void groupedChanged(bool grouped);
    void selectionChanged();
    void contextMenuRequested(const QPoint &global);
    /// A value was typed for these; several, where one of those that are selected was edited.
    void documentsEdited(const QList<counterpart::domain::DocumentId> &documents,
                         counterpart::workspace::DocumentField field, const QString &value);
    void filterClearRequested(); ///< the user wants the filter of all views gone

private:
    /// What is chosen and how far the list is scrolled, over a change of all rows.
    struct Remembered
    {
        QSet<std::pair<qint64, qint64>> selected;  ///< document, meeting
        QSet<qint64> collapsed;                    ///< meetings
        std::pair<qint64, qint64> current{-1, -1}; ///< none
        int column = 0;
        int scroll = 0;
        int top = 0; ///< of the current row in the viewport
    };

    void buildBar(QWidget *bar);
    void buildNarrowing(QWidget *bar);
    void connectTree();
    void spread(domain::DocumentId document, workspace::DocumentField field, const QString &value);
    void remember();
    void recall();
    /// The current row and as many chosen ones as when remember() looked.
    [[nodiscard]] bool isAsRemembered() const;
    void fillSides();
    void showColumns();
    void offerColumns(const QPoint &at);
    void arrangeColumns();
    void follow(const QModelIndex &current);
    void activate(const QModelIndex &index);
    void showCurrent(domain::DocumentId document);
    void updateCount();
    void refreshAfterReset();
    void refreshAfterMoves();
    void narrow();

    models::LibraryModel &m_model;
    models::Focus &m_focus;
    models::LibraryProxy m_proxy;
    widgets::FilterBox *m_filter;
    QToolButton *m_byMeeting;
    QToolButton *m_flat;
    QComboBox *m_sides;
    QComboBox *m_types;
    QComboBox *m_states;
    Remembered m_remembered;
    QLabel *m_count;
    LibraryTree *m_tree;
    QStackedLayout *m_stack;
    widgets::EmptyState *m_nothing;
};

} // namespace counterpart::library
