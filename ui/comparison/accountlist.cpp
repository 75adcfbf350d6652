// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accountlist.h"

#include "ui/widgets/theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {

QString mimeType()
{
    return u"application/x-counterpart-passage"_s;
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
            [this](const QModelIndex &index) { Q_EMIT sentenceActivated(index.row()); });
    connect(&state, &ComparisonState::viewChanged, this, [this] {
        m_delegate.forget();
        scheduleDelayedItemsLayout();
        Q_EMIT moved();
    });
    connect(&state, &ComparisonState::choiceChanged, this, &AccountList::followChoice);
    connect(&theme, &widgets::Theme::changed, this, [this] {
        m_delegate.forget();
        scheduleDelayedItemsLayout();
    });
}

QRectF AccountList::card(int sentence) const
{
    const QModelIndex index = m_model.index(sentence);
    if (sentence < 0 || !index.isValid())
        return {};
    return QRectF(visualRect(index)).adjusted(0, PassageDelegate::Gap, 0, -PassageDelegate::Gap);
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

void AccountList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        m_state.chooseSentence(m_column, index.row()); // also when it is the current one already
}

void AccountList::followChoice()
{
    const int sentence = m_state.currentSentence(m_column);
    if (sentence == currentIndex().row())
        return;
    m_following = true;
    setCurrentIndex(m_model.index(sentence));
    m_following = false;
}

void AccountList::startDrag(Qt::DropActions)
{
    auto *passage = new QMimeData;
    passage->setData(mimeType(),
                     QByteArray::number(int(m_column)) + ' ' + QByteArray::number(currentIndex().row()));
    QDrag drag(this);
    drag.setMimeData(passage);
    drag.exec(Qt::LinkAction);
}

void AccountList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(mimeType()))
        event->setAccepted(true);
}

void AccountList::dragMoveEvent(QDragMoveEvent *event)
{
    const QByteArray passage = event->mimeData()->data(mimeType());
    const bool other = !passage.isEmpty() && passage.first(1).toInt() != int(m_column);
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(other && indexAt(event->position().toPoint()).isValid());
}

void AccountList::dropEvent(QDropEvent *event)
{
    const QList<QByteArray> passage = event->mimeData()->data(mimeType()).split(' ');
    const QModelIndex target = indexAt(event->position().toPoint());
    if (passage.size() != 2 || passage.first().toInt() == int(m_column) || !target.isValid())
        return;
    event->setDropAction(Qt::LinkAction);
    event->accept();
    const int from = passage.last().toInt();
    if (m_column == Column::B)
        Q_EMIT linkAsked(from, target.row());
    else
        Q_EMIT linkAsked(target.row(), from);
}

} // namespace counterpart::comparison
