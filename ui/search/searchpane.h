// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foundpassages.h"
#include "ui/models/passage.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
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
class PreviewPane;
class ResultList;
class SavedPanel;

/// One box over all texts, what narrows it, and the searches that are kept; results by document with their
/// passages, which load on as one scrolls, and beside them the chosen passage in its surroundings. Asks
/// through queryChanged() and is given the answer, so that the search itself runs elsewhere. GUI thread.
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
    /// The first page of what \p query finds; the next ones are asked for by moreWanted().
    void setPage(const domain::SearchQuery &query, domain::SearchPage page);
    void append(const domain::SearchQuery &query, domain::SearchPage page);
    /// The next page of what \p query finds could not be read.
    void moreFailed(const domain::SearchQuery &query);
    /// Every passage of a document; asked for by passagesWanted().
    void setPassages(const domain::SearchQuery &query, domain::DocumentId document,
                     std::vector<domain::SearchHit> passages);
    /// What \p query finds in all, where it is more than one page.
    void setCount(const domain::SearchQuery &query, const domain::SearchCount &count);
    /// Asked for by contextWanted().
    void showContext(const models::Passage &passage, const domain::PassageContext &context);
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
    [[nodiscard]] QTreeView *results() const;

Q_SIGNALS:
    void queryChanged(const counterpart::domain::SearchQuery &query);
    void moreWanted(const counterpart::domain::SearchQuery &query,
                    const counterpart::domain::SearchKey &after);
    void passagesWanted(const counterpart::domain::SearchQuery &query,
                        counterpart::domain::DocumentId document);
    void contextWanted(const counterpart::models::Passage &passage);
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    /// A search is to be kept, under its name and with its id where it has one.
    void saveAsked(const counterpart::domain::SavedSearch &search);
    void removeAsked(const counterpart::domain::SavedSearch &search);
    /// Another result is the current one: chosenPassage().
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *newBar();
    void connectAll();
    void connectResults();
    void ask();
    void showCount();
    void lookAtChoice();
    void forgetResults();
    [[nodiscard]] domain::SearchQuery query() const;
    void showHint();
    /// What a search that is narrowed to \p asked may leave out; empty for nothing.
    [[nodiscard]] QString gapOf(const domain::SearchQuery &asked) const;

    widgets::FilterBox *m_box;
    FilterFields *m_fields;
    QPushButton *m_keep;
    SavedPanel *m_saved;
    bool m_writable = true;
    domain::SearchQuery m_shown;                ///< whose results these are
    std::optional<domain::SearchCount> m_total; ///< nullopt: not known yet
    QLabel *m_count;
    QToolButton *m_showPreview;
    QString m_notAnalysed;
    ResultList *m_results;
    PreviewPane *m_preview;
    QSplitter *m_halves; ///< the results and the preview
    widgets::EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_pause; ///< before the passage is read that is gone to
};

} // namespace counterpart::search
