// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentboard.h"

#include "ui/commitments/carddelegate.h"
#include "ui/models/wording.h"
#include "ui/widgets/choosing.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::CommitmentStatus;
using models::CommitmentsModel;

namespace {

constexpr int ColumnWidth = 176;
constexpr int ColumnLetters = 24; ///< of large letters a column is wider

const QString MimeType = u"application/x-counterpart-commitments"_s;

/// Those of one status out of what the query shows.
class StatusFilter : public QSortFilterProxyModel
{
public:
    StatusFilter(CommitmentsProxy &model, CommitmentStatus status, QObject *parent)
        : QSortFilterProxyModel(parent), m_model(model), m_status(status)
    {
        setSourceModel(&model);
        sort(CommitmentsModel::Due);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const domain::CommitmentRow *commitment = m_model.row(m_model.index(row, 0));
        return commitment && commitment->status == m_status;
    }

    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return m_model.dueDay(left) < m_model.dueDay(right);
    }

private:
    CommitmentsProxy &m_model;
    CommitmentStatus m_status;
};

QList<CommitmentId> idsOf(const QMimeData &cards)
{
    QList<CommitmentId> ids;
    for (const QByteArray &id : cards.data(MimeType).split(' '))
        ids.append(CommitmentId(id.toLongLong()));
    return ids;
}

} // namespace

BoardColumn::BoardColumn(const widgets::Theme &theme, CommitmentsProxy &model, CommitmentStatus status,
                         QWidget *parent)
    : QListView(parent), m_status(status)
{
    setModel(new StatusFilter(model, status, this));
    setModelColumn(CommitmentsModel::What);
    setItemDelegate(new CardDelegate(theme, this));
    setProperty("look", u"panel"_s);
    setObjectName(u"board-"_s + domain::name(status));
    setAccessibleName(models::commitmentStatusName(status));
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

QList<CommitmentId> BoardColumn::chosen() const
{
    QList<CommitmentId> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        ids.append(CommitmentId(index.data(CommitmentsModel::CommitmentRole).toLongLong()));
    return ids;
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        Q_EMIT left(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QListView::keyPressEvent(event);
}

void BoardColumn::startDrag(Qt::DropActions)
{
    const QList<CommitmentId> ids = chosen();
    if (ids.isEmpty())
        return;
    QByteArrayList words;
    for (const CommitmentId id : ids)
        words.append(QByteArray::number(id.value));
    auto *cards = new QMimeData;
    cards->setData(MimeType, words.join(' '));
    QDrag drag(this);
    drag.setMimeData(cards);
    drag.exec(Qt::MoveAction);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(MimeType));
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(event->mimeData()->hasFormat(MimeType));
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(MimeType))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(idsOf(*event->mimeData()), m_status);
}

void BoardColumn::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards wrap
}

CommitmentBoard::CommitmentBoard(const widgets::Theme &theme, CommitmentsProxy &model, QWidget *parent)
    : QScrollArea(parent), m_model(model)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(u"commitmentBoard"_s);
    setAccessibleName(tr("Commitments by status"));
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    for (int status = 0; status <= int(CommitmentStatus::Withdrawn); ++status)
        layout->addWidget(newColumn(theme, CommitmentStatus(status)));
    setWidget(page);
    setFocusProxy(m_columns.first());
    const auto recount = [this] { count(); };
    connect(&model, &QAbstractItemModel::modelReset, this, recount);
    connect(&model, &QAbstractItemModel::rowsInserted, this, recount);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, recount);
    connect(&model, &QAbstractItemModel::dataChanged, this, recount);
    count();
}

QWidget *CommitmentBoard::newColumn(const widgets::Theme &theme, CommitmentStatus status)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // Of a long name and a number, the name gives way.
    auto *name = widgets::newBarLabel();
    name->setProperty("look", u"muted"_s);
    name->setText(models::commitmentStatusName(status));
    auto *head = new widgets::SectionLabel(theme, QString());
    auto *heads = new QHBoxLayout;
    heads->setSpacing(0);
    heads->addWidget(name);
    heads->addWidget(head);
    heads->addStretch(1);
    const auto dress = [&theme, frame, name] {
        name->setFont(theme.sectionFont());
        const int letters = QFontMetrics(theme.font()).averageCharWidth() * ColumnLetters;
        frame->setMinimumWidth(std::max(ColumnWidth, letters));
    };
    dress();
    connect(&theme, &widgets::Theme::changed, frame, dress);
    auto *column = new BoardColumn(theme, m_model, status);
    layout->addLayout(heads);
    layout->addWidget(column, 1);
    m_heads.append(head);
    m_columns.append(column);
    const int at = int(m_columns.size()) - 1;
    connect(column->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, column] { keepOneChoice(column); });
    connect(column, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(CommitmentId(index.data(CommitmentsModel::CommitmentRole).toLongLong()));
    });
    connect(column, &BoardColumn::dropped, this, &CommitmentBoard::statusAsked);
    connect(column, &BoardColumn::left, this, [this, at](int by) {
        for (int i = at + by; i >= 0 && i < m_columns.size(); i += by) {
            QListView *next = m_columns.at(i);
            if (next->model()->rowCount() == 0)
                continue;
            next->setFocus();
            widgets::chooseAlone(*next, next->model()->index(0, CommitmentsModel::What));
            ensureWidgetVisible(next->parentWidget(), 0, 0);
            return;
        }
    });
    return frame;
}

/// The cards that are chosen are always those of one column.
void CommitmentBoard::keepOneChoice(BoardColumn *column)
{
    if (column->selectionModel()->hasSelection()) {
        for (BoardColumn *other : m_columns) {
            if (other != column)
                other->clearSelection();
        }
    }
    Q_EMIT choiceChanged();
}

void CommitmentBoard::count()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_heads[i]->setText(u" · %1"_s.arg(m_columns[i]->model()->rowCount()));
}

QList<CommitmentId> CommitmentBoard::chosen() const
{
    for (const BoardColumn *column : m_columns) {
        if (column->selectionModel()->hasSelection())
            return column->chosen();
    }
    return {};
}

void CommitmentBoard::choose(CommitmentId id)
{
    for (BoardColumn *column : m_columns) {
        for (int row = 0; row < column->model()->rowCount(); ++row) {
            const QModelIndex index = column->model()->index(row, CommitmentsModel::What);
            if (index.data(CommitmentsModel::CommitmentRole).toLongLong() != id.value)
                continue;
            widgets::chooseAlone(*column, index);
            ensureWidgetVisible(column->parentWidget(), 0, 0);
            return;
        }
    }
}

BoardColumn *CommitmentBoard::column(CommitmentStatus status) const
{
    return m_columns.value(int(status));
}

} // namespace counterpart::commitments
