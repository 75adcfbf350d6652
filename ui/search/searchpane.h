// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/passage.h"
#include "ui/models/searchmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QTreeView;

namespace counterpart::widgets {
class EmptyState;
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::search {

/// One box over all texts; results by document with their passages. Asks through queryChanged() and is given
/// the answer, so that the search itself runs elsewhere. GUI thread.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Codes of the sides that can be chosen.
    void setSides(const QStringList &codes);
    void setHits(const domain::SearchQuery &query, std::vector<domain::SearchHit> hits);
    void setProblem(const QString &problem);
    /// Asks again, when what is asked for was changed elsewhere; nothing when nothing is asked.
    void refresh();
    void clear();
    void focusBox();
    /// The passage of the current result; invalid on a document's line.
    [[nodiscard]] models::Passage chosenPassage() const;
    [[nodiscard]] QTreeView *results() const { return m_results; }

Q_SIGNALS:
    void queryChanged(const counterpart::domain::SearchQuery &query);
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    /// Another result is the current one: chosenPassage().
    void choiceChanged();

private:
    void ask();
    void activate(const QModelIndex &index);
    [[nodiscard]] domain::SearchQuery query() const;
    void showHint();

    models::SearchModel m_model;
    widgets::FilterBox *m_box;
    QComboBox *m_side;
    QLabel *m_count;
    QTreeView *m_results;
    widgets::EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace counterpart::search
