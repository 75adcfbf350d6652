// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/text/hanform.h"
#include "ui/reader/textfinds.h"
#include "ui/widgets/syntax.h"

#include <QTextEdit>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

class ReadoutHighlighter;

/// The clean text of a document in good type, read only. Positions in the text are offsets into the revision.
class ReadoutText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadoutText(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setView(const domain::DocumentView &view);
    /// What is known of the same text, found or decided anew.
    void setFacts(const domain::DocumentView &view);
    /// Offset of the first letter that is to be seen.
    [[nodiscard]] qsizetype topOffset() const;
    void setTopOffset(qsizetype offset);
    /// The text of the revision that is shown.
    [[nodiscard]] const QString &text() const { return m_view.text; }
    /// Scrolls to the passage and marks it until the next one. It counts as chosen until somebody goes
    /// elsewhere.
    void showPassage(text::Range range);
    /// The passage that was gone to last, while the cursor is still in it; else empty.
    [[nodiscard]] text::Range chosenPassage() const { return m_isChosen ? m_passage : text::Range(); }
    /// Something else is chosen now; the mark stays.
    void leavePassage();
    /// Marks every find of \p text (case ignored), or the 2000 around the current one; empty: none.
    /// Returns how many there are.
    int setFindText(const QString &text);
    /// Goes to the next or the previous find, round the end; returns its number from 1, 0 where there is
    /// none.
    int findNext(bool backwards);
    /// True when nothing of the text waits for its highlighting any more.
    [[nodiscard]] bool isHighlighted() const;

    /// What a click of the right button offers besides, for the words that are selected.
    void addPassageMenu(QMenu *menu) { m_passageMenu = menu; }
    /// Keeps at least so much room free left of the text.
    void setSideRoom(int pixels);
    /// What else there is to say of a place when the pointer rests on it; rich text.
    void setFurtherCards(std::function<QString(qsizetype offset)> cards)
    {
        m_furtherCards = std::move(cards);
    }

Q_SIGNALS:
    void mentionActivated(counterpart::domain::EntityId entity);
    /// Another passage is chosen, or none any more: chosenPassage().
    void passageChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// The words themselves, also where a mask stands for a letter that no font draws.
    QMimeData *createMimeDataFromSelection() const override;

private:
    void dress();
    void dressText();
    void colour();
    void narrow();
    void mark();
    void showMarks();
    [[nodiscard]] QString cardAt(const QPoint &pos) const;

    const widgets::Theme &m_theme;
    std::shared_ptr<widgets::Syntax> m_syntax; ///< null until it is read
    ReadoutHighlighter *m_highlighter;
    domain::DocumentView m_view;
    text::Range m_passage;
    bool m_isChosen = false; ///< the passage
    qsizetype m_top = -1; ///< offset to be seen first, until somebody scrolls
    TextFinds m_finds;
    text::HanForm m_han = text::HanForm::None;
    int m_sideRoom = 0;
    QMenu *m_passageMenu = nullptr;
    std::function<QString(qsizetype)> m_furtherCards;
};

} // namespace counterpart::reader
