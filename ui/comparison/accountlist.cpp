// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accountlist.h"

#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {

/// What is dragged: document and sentence.
constexpr auto MimeType = "application/x-counterpart-passage"_L1;

struct Passage
{
    domain::DocumentId document;
    int sentence = -1;
};

Passage passageIn(const QMimeData &data)
{
    const QList<QByteArray> parts = data.data(MimeType).split(' ');
    if (parts.size() != 2)
        return {};
    return {domain::DocumentId(parts.first().toLongLong()), parts.last().toInt()};
}

} // namespace

AccountList::AccountList(const widgets::Theme &theme, ComparisonState &state, Column column, QWidget *parent)
    : QListView(parent), m_theme(theme), m_state(state), m_column(column), m_model(state, column),
      m_delegate(theme, m_model)
{
    setModel(&m_model);
    setItemDelegate(&m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AccountList::moved);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &AccountList::moved);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT partnerAsked(index.row()); });
    connect(&state, &ComparisonState::viewChanged, this, &AccountList::layOutAgain);
    connect(&state, &ComparisonState::filterChanged, this, [this] {
        scheduleDelayedItemsLayout();
        executeDelayedItemsLayout();
        Q_EMIT moved();
    });
    connect(&state, &ComparisonState::decisionsChanged, this, [this] {
        // While passages are folded, others may come to light.
        if (!m_state.filter().isEmpty()) {
            layOutAgain();
            return;
        }
        m_delegate.forget();
        Q_EMIT moved();
    });
    connect(&state, &ComparisonState::choiceChanged, this, &AccountList::followChoice);
    connect(&theme, &widgets::Theme::changed, this, &AccountList::layOutAgain);
}

void AccountList::layOutAgain()
{
    m_delegate.forget();
    scheduleDelayedItemsLayout();
    Q_EMIT moved();
}

QRectF AccountList::card(int sentence) const
{
    const QModelIndex index = m_model.index(sentence);
    if (sentence < 0 || !index.isValid())
        return {};
    const int gap = m_state.isFolded(m_column, sentence) ? 1 : PassageDelegate::Gap;
    return QRectF(visualRect(index)).adjusted(0, gap, 0, -gap);
}

int AccountList::contentHeight() const
{
    return verticalScrollBar()->maximum() + viewport()->height();
}

void AccountList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_delegate.forget();
        scheduleDelayedItemsLayout();
    }
    Q_EMIT moved();
}

void AccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_state.chooseSentence(m_column, current.row());
}

QModelIndex AccountList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Where nothing is chosen, the arrows begin with what is seen, and not at the top of the account.
    if (!currentIndex().isValid() && (action == MoveUp || action == MoveDown)) {
        if (const QModelIndex seen = indexAt(viewport()->rect().center()); seen.isValid())
            return seen;
    }
    return QListView::moveCursor(action, modifiers);
}

void AccountList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QScopedValueRollback alone(m_alone, m_alone || m_following || m_pressed);
    QListView::scrollTo(index, hint);
}

void AccountList::keyPressEvent(QKeyEvent *event)
{
    m_pressed = false;
    QListView::keyPressEvent(event);
}

void AccountList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    QListView::mousePressEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        m_state.chooseSentence(m_column, index.row()); // also when it is the current one already
}

void AccountList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // With the mouse, the card that is pressed comes next; it must not move away.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_state.setColumn(m_column);
}

void AccountList::followChoice()
{
    if (std::exchange(m_wordsMarked, !m_state.words().isEmpty()) || m_wordsMarked) {
        m_delegate.forget();
        viewport()->update();
    }
    const int sentence = m_state.currentSentence(m_column);
    if (sentence == currentIndex().row())
        return;
    m_following = true;
    setCurrentIndex(m_model.index(sentence));
    m_following = false;
}

void AccountList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    m_state.chooseSentence(m_column, index.row());
    Q_EMIT menuAsked(index.row(),
                     byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

domain::DocumentId AccountList::counterpart() const
{
    return m_state.document(m_column == Column::A ? Column::B : Column::A).row.id;
}

void AccountList::startDrag(Qt::DropActions)
{
    auto *passage = new QMimeData;
    passage->setData(MimeType, QByteArray::number(m_state.document(m_column).row.id.value) + ' ' +
                                   QByteArray::number(currentIndex().row()));
    QDrag drag(this);
    drag.setMimeData(passage);
    drag.exec(Qt::LinkAction);
}

void AccountList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(MimeType))
        event->setAccepted(true);
}

void AccountList::dragMoveEvent(QDragMoveEvent *event)
{
    const Passage passage = passageIn(*event->mimeData());
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(passage.document.isValid() && passage.document == counterpart() &&
                       indexAt(event->position().toPoint()).isValid());
}

void AccountList::dropEvent(QDropEvent *event)
{
    const Passage passage = passageIn(*event->mimeData());
    const QModelIndex target = indexAt(event->position().toPoint());
    if (!passage.document.isValid() || passage.document != counterpart() || !target.isValid())
        return;
    event->setDropAction(Qt::LinkAction);
    event->accept();
    if (m_column == Column::B)
        Q_EMIT linkAsked(passage.sentence, target.row());
    else
        Q_EMIT linkAsked(target.row(), passage.sentence);
}

} // namespace counterpart::comparison
