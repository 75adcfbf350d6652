// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QPointer>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// What is chosen in the comparison: a link (why it was made, how the acts compare, what differs, who decided
/// what, the note) or one side's silence about a topic; then the commitments, passages and sources of it, and
/// what can be done with it.
class LinkPanel : public QScrollArea
{
    Q_OBJECT

public:
    LinkPanel(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent = nullptr);
    /// Shows what is chosen in \p state from now on; it outlives the panel or is replaced first.
    void setState(const ComparisonState &state);
    /// Puts the keyboard into the note.
    void editNote();

Q_SIGNALS:
    void confirmAsked();
    /// The link is rejected, or the silence is none: it is said in other words.
    void rejectAsked();
    void relationAsked(counterpart::domain::LinkRelation relation);
    void noteEdited(const QString &note);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *newFacts();
    [[nodiscard]] QWidget *newButtons();
    void addNote(QVBoxLayout &layout);
    void show();
    void showLink(const domain::LinkRow &link);
    void showAlone();
    void showSilence(const Silence &silence);
    void showDetails();
    void addCommitments(QVBoxLayout &layout) const;
    void addPassages(QVBoxLayout &layout) const;
    void addSources(QVBoxLayout &layout) const;
    void showReasons(const QStringList &reasons);
    [[nodiscard]] QLabel *newText(const QString &text = {}) const;

    const widgets::Theme &m_theme;
    const ComparisonState *m_state;
    QWidget *m_content = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_told = nullptr; ///< of a silence
    QWidget *m_why = nullptr;
    QLabel *m_acts = nullptr;
    QLabel *m_shift = nullptr;
    QLabel *m_terms = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_history = nullptr;
    QLineEdit *m_note = nullptr;
    QVBoxLayout *m_below = nullptr; ///< where the details are
    QPointer<QWidget> m_details;
    std::vector<QWidget *> m_onlyWithLink;
    std::vector<QWidget *> m_onlyWithSilence;
    std::vector<QWidget *> m_withEither;
};

} // namespace counterpart::comparison
