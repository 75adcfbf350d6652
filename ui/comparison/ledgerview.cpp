// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgerview.h"

#include "ui/comparison/ledgerdelegate.h"
#include "ui/comparison/ledgermodel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <utility>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {
constexpr int Pad = 8;          ///< beside the text of a cell
constexpr int WordsWidth = 190; ///< of a column that shows words
constexpr int MarkWidth = 22;   ///< of the mark before the name of a topic

/// The sides in their colours, which a style sheet would not leave them.
class SideHeader : public QHeaderView
{
public:
    SideHeader(const widgets::Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Vertical, parent), m_theme(theme)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &whole, int section) const override
    {
        QRect rect = whole; // a high row has its name beside its first line
        rect.setHeight(std::min(whole.height(), minimumSectionSize()));
        const auto of = [this, section](int role) {
            return model()->headerData(section, Qt::Vertical, role);
        };
        const QRect mark(rect.left() + Pad, rect.center().y() - MarkEdge / 2, MarkEdge, MarkEdge);
        painter->save();
        of(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
        painter->setFont(m_theme.smallFont());
        painter->setPen(of(Qt::ForegroundRole).value<QColor>());
        painter->drawText(rect.adjusted(Pad + MarkEdge + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          of(Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    static constexpr int MarkEdge = 14;
    const widgets::Theme &m_theme;
};

} // namespace

LedgerView::LedgerView(const widgets::Theme &theme, ComparisonState &state, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_state(state), m_model(new LedgerModel(state, theme, this)),
      m_delegate(new LedgerDelegate(theme, this)), m_corner(new QLabel(tr("Topic"), this))
{
    setItemDelegate(m_delegate);
    setVerticalHeader(new SideHeader(theme, this));
    setModel(m_model);
    setObjectName(u"ledger"_s);
    setAccessibleName(tr("Ledger of topics"));
    setProperty("look", u"ledger"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // two rows: they share the height
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->viewport()->installEventFilter(this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    m_corner->setProperty("look", u"muted"_s);
    m_corner->setContentsMargins(6, 0, 0, 0);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LedgerView::chooseTopic);
    connect(&state, &ComparisonState::viewChanged, this, &LedgerView::fit);
    connect(&state, &ComparisonState::decisionsChanged, this, &LedgerView::fit);
    connect(&state, &ComparisonState::choiceChanged, this, &LedgerView::followChoice);
    connect(&theme, &widgets::Theme::changed, this, &LedgerView::fit);
    fit();
}

int LedgerView::leastHeight() const
{
    return m_delegate->lineHeight() + 4;
}

int LedgerView::rowsHeight() const
{
    return leastHeight() + 2 * m_delegate->lineHeight() + horizontalScrollBar()->sizeHint().height() + 2;
}

/// Topics may be scrolled.
void LedgerView::fit()
{
    m_corner->setFont(m_theme.smallFont());
    const int line = m_delegate->lineHeight();
    verticalHeader()->setMinimumSectionSize(line);
    horizontalHeader()->setFixedHeight(leastHeight());
    setMinimumHeight(leastHeight());
    fitColumns();
    fitRows();
    followChoice();
}

/// As wide as what is in them.
void LedgerView::fitColumns()
{
    const QFontMetrics metrics(m_theme.smallFont());
    const int least = m_delegate->hasRoom(m_rowHeight) ? WordsWidth : 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = QFontMetrics(m_theme.font()).horizontalAdvance(name);
        for (int row = 0; row < 2; ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        width += m_isFolded ? MarkWidth : 0;
        setColumnHidden(column, !m_agreedShown && m_model->isAgreed(column));
        setColumnWidth(column, std::max(least, width + 3 * Pad)); // and what the style leaves beside a text
    }
}

/// The two share the height.
void LedgerView::fitRows()
{
    const int height = std::max(m_delegate->lineHeight(), viewport()->height() / 2);
    const bool hadRoom = m_delegate->hasRoom(std::exchange(m_rowHeight, height));
    verticalHeader()->setDefaultSectionSize(height);
    if (m_delegate->hasRoom(height) != hadRoom)
        fitColumns();
}

/// There is nothing to scroll downwards: the usual wheel goes along the topics.
void LedgerView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double steps = (turned.x() != 0 ? turned.x() : turned.y()) / double(QWheelEvent::DefaultDeltasPerStep);
    QScrollBar *along = horizontalScrollBar();
    along->setValue(along->value() - qRound(steps * QApplication::wheelScrollLines() * along->singleStep()));
    event->accept();
}

bool LedgerView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || watched != horizontalHeader()->viewport())
        return QTableView::eventFilter(watched, event);
    wheelEvent(static_cast<QWheelEvent *>(event));
    return true;
}

void LedgerView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (const bool folded = height() < rowsHeight(); folded != m_isFolded)
        fold(folded);
    fitRows();
}

void LedgerView::fold(bool folded)
{
    m_isFolded = folded;
    m_model->setMarked(folded);
    horizontalHeader()->setSectionsClickable(folded);
    horizontalHeader()->setHighlightSections(folded);
    setHorizontalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitColumns();
    Q_EMIT foldedChanged(folded);
}

QSize LedgerView::sizeHint() const
{
    return {QTableView::sizeHint().width(), rowsHeight()};
}

/// Of the line of topics, where nobody can point at a side.
void LedgerView::chooseTopic(int column)
{
    if (!m_isFolded)
        return;
    const QModelIndex cell = telling(m_model->index(0, column));
    setFocus();
    if (currentIndex() == cell)
        choose(cell);
    else
        setCurrentIndex(cell);
}

QModelIndex LedgerView::telling(const QModelIndex &cell) const
{
    return m_isFolded && cell.isValid() ? m_model->index(m_model->tellingRow(cell.column()), cell.column())
                                        : cell;
}

QModelIndex LedgerView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return telling(QTableView::moveCursor(action, modifiers));
}

void LedgerView::keyboardSearch(const QString &search)
{
    const QModelIndex from = currentIndex();
    const int count = m_model->columnCount();
    for (int step = 1; step <= count; ++step) {
        const int column = (std::max(from.column(), -1) + step) % count;
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!isColumnHidden(column) && name.startsWith(search, Qt::CaseInsensitive)) {
            setCurrentIndex(telling(m_model->index(std::max(from.row(), 0), column)));
            return;
        }
    }
}

void LedgerView::setAgreedShown(bool shown)
{
    m_agreedShown = shown;
    fit();
}

int LedgerView::agreedTopics() const
{
    int count = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        count += m_model->isAgreed(column) ? 1 : 0;
    return count;
}

void LedgerView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
}

/// What both sides say of the topic, or the silence of the one.
void LedgerView::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_following)
        return;
    const auto first = [this, &index](int row) {
        return m_model->firstSentence(m_model->index(row, index.column()));
    };
    const int a = first(0);
    const int b = first(1);
    if (a >= 0 && b >= 0) {
        m_state.setColumn(index.row() == 0 ? Column::A : Column::B);
        m_state.choosePlace(a, b);
    } else if (first(index.row()) < 0 && m_state.silence(m_model->topicAt(index.column()))) {
        m_state.chooseSilence(m_model->topicAt(index.column()));
    } else { // of what is not analysed there is nothing but what the other says
        m_state.chooseAlone(a >= 0 ? Column::A : Column::B, a >= 0 ? a : b);
    }
}

void LedgerView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        choose(current);
}

void LedgerView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex();
    QTableView::mousePressEvent(event);
    if (currentIndex() == before)
        choose(indexAt(event->position().toPoint())); // also when it is the current one already
}

void LedgerView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->firstSentence(index) < 0)
        Q_EMIT decisionAsked();
}

void LedgerView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    choose(index);
    Q_EMIT menuAsked(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void LedgerView::followChoice()
{
    const Silence *silence = m_state.currentSilence();
    const int column = silence ? m_model->columnOf(silence->topic) : -1;
    m_following = true;
    if (column >= 0) {
        const QModelIndex cell = m_model->index(silence->ofA ? 0 : 1, column);
        setCurrentIndex(cell);
        scrollTo(cell);
    } else if (!hasFocus()) {
        setCurrentIndex({});
    }
    m_following = false;
}

} // namespace counterpart::comparison
