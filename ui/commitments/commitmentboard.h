// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentsproxy.h"

#include <QListView>
#include <QScrollArea>

class QLabel;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// The commitments of one status, as cards that can be dragged to another column. GUI thread.
class BoardColumn : public QListView
{
    Q_OBJECT

public:
    BoardColumn(const widgets::Theme &theme, CommitmentsProxy &model, domain::CommitmentStatus status,
                QWidget *parent = nullptr);
    [[nodiscard]] domain::CommitmentStatus status() const { return m_status; }
    [[nodiscard]] QList<domain::CommitmentId> chosen() const;

Q_SIGNALS:
    void dropped(const QList<counterpart::domain::CommitmentId> &ids,
                 counterpart::domain::CommitmentStatus status);
    /// Left (-1) or right (1) was pressed: the user wants the next column.
    void left(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    domain::CommitmentStatus m_status;
};

/// The commitments as cards in a column for each status. Dragging a card to another column asks for that
/// status. GUI thread.
class CommitmentBoard : public QScrollArea
{
    Q_OBJECT

public:
    CommitmentBoard(const widgets::Theme &theme, CommitmentsProxy &model, QWidget *parent = nullptr);
    [[nodiscard]] QList<domain::CommitmentId> chosen() const;
    void choose(domain::CommitmentId id);
    [[nodiscard]] BoardColumn *column(domain::CommitmentStatus status) const;

Q_SIGNALS:
    void choiceChanged();
    void activated(counterpart::domain::CommitmentId id);
    void statusAsked(const QList<counterpart::domain::CommitmentId> &ids,
                     counterpart::domain::CommitmentStatus status);

private:
    QWidget *newColumn(const widgets::Theme &theme, domain::CommitmentStatus status);
    void keepOneChoice(BoardColumn *column);
    void count();
    CommitmentsProxy &m_model;
    QList<BoardColumn *> m_columns;
    QList<QLabel *> m_heads; ///< the numbers in the heads
};

} // namespace counterpart::commitments
