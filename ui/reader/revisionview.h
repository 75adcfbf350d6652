// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/revisions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

/// What changed between two texts of a document, word by word: what is gone is struck through, what is new
/// is underlined, and one can step from change to change. GUI thread.
class RevisionView : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionView(const widgets::Theme &theme, QWidget *parent = nullptr);

    /// \p revisions newest first; the newest is compared with the one before it.
    void setRevisions(const std::vector<domain::RevisionRow> &revisions);
    /// Two texts that are no revisions of one document yet; there is nothing to choose then.
    void setFixed(const QString &before, const QString &after);
    void showComparison(const workspace::RevisionComparison &comparison);
    void step(bool backwards);
    void focusText();
    [[nodiscard]] int changes() const { return int(m_changes.size()); }
    /// The change that is marked, from 0; -1 for none.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void comparisonRequested(counterpart::domain::RevisionId before, counterpart::domain::RevisionId after);

private:
    void setUpChoices();
    [[nodiscard]] QLayout *newHead();
    void choose();
    void paint();
    void mark();

    const widgets::Theme &m_theme;
    std::vector<domain::RevisionRow> m_revisions;
    workspace::RevisionComparison m_comparison;
    std::vector<std::pair<int, int>> m_changes; ///< begin and end in the shown text
    int m_current = -1;
    QWidget *m_choices;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_summary;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTextBrowser *m_text;
};

} // namespace counterpart::reader
