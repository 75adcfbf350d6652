// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/notetarget.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace counterpart::widgets {
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

class NotePanel;

/// What is chosen in the comparison: a link (why it was made, how the acts compare, what differs, who decided
/// what) or one side's silence about a topic, and what can be done with it; the note on it, or on the
/// passage; below, LinkDetails.
class LinkPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// All outlive the panel.
    LinkPanel(const widgets::Theme &theme, const ComparisonState &state, const widgets::ReviewMode &review,
              QWidget *parent = nullptr);
    /// Shows what is chosen in \p state from now on; it outlives the panel or is replaced first.
    void setState(const ComparisonState &state);
    /// Whose notes can be written.
    void setAuthor(const QString &author);
    /// Puts the keyboard into the note.
    void editNote();
    /// Tells at once what is being typed there.
    void saveNote();

Q_SIGNALS:
    void confirmAsked();
    /// The link is rejected, or the silence is none: it is said in other words.
    void rejectAsked();
    void relationAsked(counterpart::domain::LinkRelation relation);
    void noteEdited(const counterpart::comparison::NoteTarget &target, const QString &note);
    /// The person is done with the note.
    void noteLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *newFacts();
    [[nodiscard]] QWidget *newButtons();
    void nameButtons();
    void show();
    void showLink(const domain::LinkRow &link);
    void showAlone();
    void showSilence(const Silence &silence);
    void showDetails();
    void showReasons(const QStringList &reasons);

    const widgets::Theme &m_theme;
    const ComparisonState *m_state;
    const widgets::ReviewMode &m_review;
    QString m_author;
    QWidget *m_content = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_told = nullptr; ///< of a silence
    QWidget *m_why = nullptr;
    QLabel *m_acts = nullptr;
    QLabel *m_shift = nullptr;
    QLabel *m_terms = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_history = nullptr;
    NotePanel *m_note = nullptr;
    QVBoxLayout *m_below = nullptr; ///< where the details are
    QPointer<QWidget> m_details;
    /// A button, what it says, and the key that does the same in the review mode.
    struct Button
    {
        QPushButton *button;
        QString text;
        QString tip;
        QString key;
    };
    std::vector<Button> m_buttons;
    std::vector<QWidget *> m_onlyWithLink;
    std::vector<QWidget *> m_onlyWithSilence;
    std::vector<QWidget *> m_withEither;
};

} // namespace counterpart::comparison
