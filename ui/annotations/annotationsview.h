// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/annotationsmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace counterpart::models {
class AnnotationBook;
class LibraryModel;
} // namespace counterpart::models

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::annotations {

/// Every annotation with its passage: a table to sort, filter and group; orphans listed apart, below. GUI
/// thread.
class AnnotationsView : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the view.
    AnnotationsView(const widgets::Theme &theme, models::AnnotationBook &book,
                    const models::LibraryModel &library, QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] QTreeView *orphans() const { return m_orphanTable; }
    /// Those that are chosen, in the list that has the focus or had it last.
    [[nodiscard]] std::vector<domain::AnnotationId> chosen() const;
    void select(domain::AnnotationId id);
    void selectNone();
    void setMenu(QMenu *menu) { m_menu = menu; }

Q_SIGNALS:
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void choiceChanged();
    void exportAsked();
    void readerAsked(); ///< there is nothing here yet

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *newEmptyState();
    [[nodiscard]] QWidget *newBar();
    [[nodiscard]] QWidget *newOrphans(const widgets::Theme &theme);
    void setUpTable(QTreeView &table, models::AnnotationsModel &model, const QString &name);
    void follow(QTreeView &table, models::AnnotationsModel &model);
    void keep(QTreeView &table);
    void restore(QTreeView &table, const models::AnnotationsModel &model);
    void showCounts();

    const widgets::Theme &m_theme;
    models::AnnotationBook &m_book;
    models::AnnotationsModel m_model;
    models::AnnotationsModel m_orphanModel;
    widgets::FilterBox *m_filter;
    QComboBox *m_group;
    QLabel *m_count;
    QPushButton *m_all; ///< gives up code and author
    QTreeView *m_table;
    QTreeView *m_orphanTable;
    QWidget *m_orphanPart = nullptr;
    QLabel *m_orphanHead = nullptr;
    QStackedLayout *m_stack;
    QMenu *m_menu = nullptr;
    bool m_inOrphans = false; ///< what was chosen last was chosen among the orphans
    QHash<QTreeView *, std::vector<domain::AnnotationId>> m_kept;
    QHash<QTreeView *, int> m_scrolled;
    domain::AnnotationId m_wanted; ///< to choose when it comes
};

} // namespace counterpart::annotations
