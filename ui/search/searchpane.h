// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/passage.h"
#include "ui/models/searchmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace counterpart::widgets {
class EmptyState;
class FilterBox;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::search {

class FilterFields;
class SavedPanel;

/// One box over all texts, what narrows it, and the searches that are kept; results by document with their
/// passages. Asks through queryChanged() and is given the answer, so that the search itself runs elsewhere.
/// GUI thread.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Codes of the sides that can be chosen.
    void setSides(const QStringList &codes);
    /// Names that are offered while an entity or a topic is typed.
    void setNames(const QStringList &entities, const QStringList &topics);
    void setSavedSearches(std::vector<domain::SavedSearch> searches);
    [[nodiscard]] const std::vector<domain::SavedSearch> &savedSearches() const;
    void show(const domain::SearchQuery &query);
    /// Goes to the next or the previous passage and opens it; false when there is none.
    bool goToHit(int step);
    /// The name of the new one can be typed at once; nothing happens without words to search for.
    void keepSearch();
    void setWritable(bool writable);
    /// Where there are as many as the query allows, setTotal() tells how many there are.
    void setHits(const domain::SearchQuery &query, std::vector<domain::SearchHit> hits);
    /// How many documents \p query finds, whatever its limit.
    void setTotal(const domain::SearchQuery &query, int documents);
    void setProblem(const QString &problem);
    /// Documents that no topic is looked for in: told beside the results that are narrowed to one. Empty for
    /// none.
    void setNotAnalysed(const QString &documents) { m_notAnalysed = documents; }
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
    /// A search is to be kept, under its name and with its id where it has one.
    void saveAsked(const counterpart::domain::SavedSearch &search);
    void removeAsked(const counterpart::domain::SavedSearch &search);
    /// Another result is the current one: chosenPassage().
    void choiceChanged();

private:
    [[nodiscard]] QWidget *newBar();
    void buildResults(const widgets::Theme &theme);
    void connectAll();
    void ask();
    void askAnew();
    void askForAll();
    void showCount();
    [[nodiscard]] QModelIndex indexOf(const models::Passage &passage) const;
    [[nodiscard]] QString explain(const QString &problem) const;
    void activate(const QModelIndex &index);
    [[nodiscard]] domain::SearchQuery query() const;
    void showHint();
    /// What a search that is narrowed to \p asked may leave out; empty for nothing.
    [[nodiscard]] QString gapOf(const domain::SearchQuery &asked) const;

    models::SearchModel m_model;
    widgets::FilterBox *m_box;
    FilterFields *m_fields;
    QPushButton *m_keep;
    SavedPanel *m_saved;
    bool m_writable = true;
    int m_limit;      ///< of documents that are asked for
    int m_total = -1; ///< documents that there are; -1: not known yet
    QLabel *m_count;
    QToolButton *m_all; ///< shows what the limit has left out
    QString m_notAnalysed;
    QTreeView *m_results;
    widgets::EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace counterpart::search
