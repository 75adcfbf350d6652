// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/focus.h"
#include "ui/models/librarymodel.h"
#include "ui/models/libraryproxy.h"

#include <QWidget>

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
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void documentActivated(counterpart::domain::DocumentId document);
    void meetingActivated(counterpart::domain::MeetingId meeting);
    void groupedChanged(bool grouped);
    void filterClearRequested(); ///< the user wants the filter of all views gone

private:
    void buildBar(QWidget *bar);
    void arrangeColumns();
    void follow(const QModelIndex &current);
    void activate(const QModelIndex &index);
    void showCurrent(domain::DocumentId document);
    void updateCount();
    void refreshAfterReset();
    void narrow();

    models::LibraryModel &m_model;
    models::Focus &m_focus;
    models::LibraryProxy m_proxy;
    widgets::FilterBox *m_filter;
    QToolButton *m_byMeeting;
    QToolButton *m_flat;
    QLabel *m_count;
    LibraryTree *m_tree;
    QStackedLayout *m_stack;
    widgets::EmptyState *m_nothing;
};

} // namespace counterpart::library
