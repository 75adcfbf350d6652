// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/accountmodel.h"
#include "ui/comparison/passagedelegate.h"

#include <QListView>

namespace counterpart::comparison {

/// One column: the sentences of an account, scrolled by the pixel.
class AccountList : public QListView
{
    Q_OBJECT

public:
    AccountList(const widgets::Theme &theme, ComparisonState &state, Column column,
                QWidget *parent = nullptr);

    /// Where a sentence's card is in the viewport, also where it is scrolled out of sight; empty for none.
    [[nodiscard]] QRectF card(int sentence) const;
    /// Height of all cards together.
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] Column column() const { return m_column; }
    /// A card that was pressed, or gone to, is brought into sight: the other account stays where it is.
    [[nodiscard]] bool isAlone() const { return m_alone; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// A passage was dropped on one of the account that it is compared with: they are to be linked.
    void linkAsked(int sentenceA, int sentenceB);
    /// A passage was double-clicked: the one that it is linked with is wanted.
    void partnerAsked(int sentence);
    /// A menu was asked for on a passage, by mouse or key.
    void menuAsked(int sentence, QPoint at);
    /// The cards moved: scrolled, resized or changed.
    void moved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void followChoice();
    void layOutAgain();
    [[nodiscard]] domain::DocumentId counterpart() const;

    const widgets::Theme &m_theme;
    ComparisonState &m_state;
    Column m_column;
    AccountModel m_model;
    PassageDelegate m_delegate;
    bool m_following = false;
    bool m_pressed = false; ///< by mouse, and not by key: the card is in sight already
    bool m_alone = false;
    bool m_wordsMarked = false;
};

} // namespace counterpart::comparison
