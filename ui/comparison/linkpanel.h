// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/notetarget.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace counterpart::widgets {
class ReviewMode;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::comparison {

class LinkButtons;
class LinkDetails;
class LinkFacts;
class LostJudgements;
class NotePanel;

/// What is chosen in the comparison: a link (why it was made, how the acts compare, what differs, who decided
/// what), two passages that are not linked, a passage that one side alone has, or one side's silence about a
/// topic; the note on it, or on the passage; then the commitments, passages and sources of it, and what can
/// be done with it. At the end what was decided about passages that are not there any more.
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
    /// The store can be changed: decisions and notes can be made.
    void setWritable(bool writable);
    /// Brings what was decided about passages that are gone into sight.
    void goToLost();
    /// Puts the keyboard into the note.
    void editNote();
    /// Tells at once what is being typed there.
    void saveNote();

Q_SIGNALS:
    /// The two chosen passages are to be linked.
    void linkAsked();
    void confirmAsked();
    /// Of a passage that one side alone has: it matters little; the other side says it elsewhere.
    void minorAsked();
    void elsewhereAsked();
    /// A link of a chosen passage is to be shown; an index into the view's links.
    void linkWanted(int link);
    /// The link is rejected, or the silence is none: it is said in other words.
    void rejectAsked();
    void relationAsked(counterpart::domain::LinkRelation relation);
    void noteEdited(const counterpart::comparison::NoteTarget &target,
                    const counterpart::workspace::TextEdit &note);
    /// Decisions about passages that are gone are to be removed.
    void lostRemoveAsked(const std::vector<counterpart::domain::JudgementRow> &rows);
    /// The person is done with the note.
    void noteLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void show();
    void showLink(const domain::LinkRow &link);
    void showUnlinked();
    void showAlone(Column column, int sentence);
    void say(const QString &head, const QString &told);
    void showSilence(const Silence &silence);
    void showDetails();
    void showLost();
    void scrollToLost();

    const widgets::Theme &m_theme;
    const ComparisonState *m_state;
    QString m_author;
    QWidget *m_content = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_told = nullptr; ///< of what is no link
    LinkFacts *m_facts;
    LinkButtons *m_buttons;
    NotePanel *m_note = nullptr;
    QVBoxLayout *m_below = nullptr; ///< where the details are
    QPointer<LinkDetails> m_details;
    QPointer<LostJudgements> m_lost;
    bool m_lostWanted = false;
    bool m_writable = true;
};

} // namespace counterpart::comparison
