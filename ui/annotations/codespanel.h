// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/codesmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QMenu;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace counterpart::models {
class AnnotationBook;
}

namespace counterpart::widgets {
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::annotations {

/// The tree of codes: filter, rename in place, nest by dragging, merge by dragging with Ctrl; and what the
/// texts and the table are narrowed to. It asks for changes through the model and makes none. GUI thread.
class CodesPanel : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the panel.
    CodesPanel(const widgets::Theme &theme, models::CodesModel &model, models::AnnotationBook &book,
               QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] widgets::FilterBox *filterBox() const { return m_filter; }
    /// Invalid where none is.
    [[nodiscard]] domain::CodeId currentCode() const;
    /// Chooses a code, opening what is above it; \p rename: begins to rename it.
    void select(domain::CodeId code, bool rename = false);
    /// What a click of the right button offers.
    void setMenu(QMenu *menu) { m_menu = menu; }
    [[nodiscard]] QSize sizeHint() const override { return {232, 500}; }

Q_SIGNALS:
    void choiceChanged();
    /// Double click or Return: annotate with it.
    void codeActivated(counterpart::domain::CodeId code);
    void newCodeAsked();

private:
    void setUpTree(const widgets::Theme &theme);
    [[nodiscard]] QWidget *newNarrowing();
    void keepOpen();
    void reopen();
    void narrow();
    void showNarrowing();
    void fillAuthors();

    models::CodesModel &m_model;
    models::AnnotationBook &m_book;
    QSortFilterProxyModel m_proxy;
    widgets::FilterBox *m_filter;
    QTreeView *m_tree;
    QComboBox *m_author = nullptr;
    QToolButton *m_only = nullptr;
    QStackedLayout *m_stack = nullptr;
    QMenu *m_menu = nullptr;
    QSet<domain::CodeId> m_shut; ///< codes that were collapsed, while the rows are made anew
    domain::CodeId m_current;
    domain::CodeId m_wanted; ///< to choose when it comes
    bool m_rename = false;
    bool m_following = false;
};

} // namespace counterpart::annotations
