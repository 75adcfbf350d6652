// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/passage.h"
#include "ui/models/searchmodel.h"

#include <QTreeView>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::search {

/// What was found: documents with their passages below them. Return or a double click opens one; going to it
/// does not. GUI thread.
class ResultList : public QTreeView
{
    Q_OBJECT

public:
    explicit ResultList(const widgets::Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] models::SearchModel &found() { return m_model; }
    [[nodiscard]] const models::SearchModel &found() const { return m_model; }
    /// \p again: of what was asked for before; the place that is looked at is kept then.
    void setPage(domain::SearchPage page, bool again = false);
    void append(domain::SearchPage page);
    /// The next page could not be read; it is asked for again at the next wish for it.
    void moreFailed();
    void setPassages(domain::DocumentId document, std::vector<domain::SearchHit> passages);
    /// Goes to the next or the previous passage and opens it, loading more where it has to; false when there
    /// is none.
    bool goToHit(int step);
    /// The passage of the current row; invalid on a document's line.
    [[nodiscard]] models::Passage chosenPassage() const;
    /// The same, of a document's line its first one.
    [[nodiscard]] models::Passage previewed() const;
    /// Matched words of previewed(), in the revision.
    [[nodiscard]] std::vector<text::Range> previewedMarks() const;

Q_SIGNALS:
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void passagesWanted(counterpart::domain::DocumentId document);
    void moreWanted();
    void choiceChanged();

private:
    void activate(const QModelIndex &index);
    void askForPassages(const QModelIndex &index);
    [[nodiscard]] QModelIndex previewedIndex() const;
    [[nodiscard]] QModelIndex indexOf(const models::Passage &passage) const;
    void restore();
    void loadAtEnd();

    models::SearchModel m_model;
    models::Passage m_before; ///< that was chosen when everything was read anew
    int m_atLeast = 0;        ///< documents that were here then
    bool m_stepWhenLoaded = false;
};

} // namespace counterpart::search
