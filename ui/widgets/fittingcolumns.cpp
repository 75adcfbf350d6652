// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingcolumns.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace counterpart::widgets {

namespace {

constexpr quint32 Magic = 0x46435331; ///< of a saved state
constexpr int LeastEver = 120;        ///< of the kept column in a window that is too narrow for anything

} // namespace

FittingColumns::FittingColumns(QHeaderView &header, Plan plan)
    : QObject(&header), m_header(header), m_plan(std::move(plan))
{
    setObjectName(m_plan.name);
    header.setStretchLastSection(false);
    header.setSectionResizeMode(m_plan.kept, QHeaderView::Fixed);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &FittingColumns::showMenu);
    connect(&header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting) // somebody drags an edge: what goes for it goes when they let go
            fillRest();
    });
    header.viewport()->installEventFilter(this);
    fit();
}

bool FittingColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOver = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        fit();
    else if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &FittingColumns::fit, Qt::QueuedConnection);
    return isOver;
}

void FittingColumns::setWanted(int column, bool wanted)
{
    if (m_wanted.value(column, true) == wanted)
        return;
    m_wanted.insert(column, wanted);
    fit();
}

bool FittingColumns::isAskedFor(int column) const
{
    return m_chosen.value(column, m_wanted.value(column, true));
}

int FittingColumns::widthOf(int column) const
{
    return m_header.isSectionHidden(column) ? m_widths.value(column, m_header.defaultSectionSize())
                                            : m_header.sectionSize(column);
}

void FittingColumns::setShown(int column, bool shown)
{
    if (m_header.isSectionHidden(column) != shown)
        return;
    if (!shown)
        m_widths.insert(column, m_header.sectionSize(column));
    m_header.setSectionHidden(column, !shown);
    if (shown && m_widths.contains(column))
        m_header.resizeSection(column, m_widths.value(column));
}

int FittingColumns::takenWidth() const
{
    int taken = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        if (column != m_plan.kept && !m_header.isSectionHidden(column))
            taken += m_header.sectionSize(column);
    }
    return taken;
}

void FittingColumns::fit()
{
    if (m_isFitting || m_header.count() <= m_plan.kept)
        return;
    {
        const QScopedValueRollback guard(m_isFitting, true);
        QList<int> shown;
        std::ranges::copy_if(m_plan.going, std::back_inserter(shown),
                             [this](int column) { return isAskedFor(column); });
        int room = m_header.viewport()->width() - m_plan.least;
        for (int column = 0; column < m_header.count(); ++column) {
            const bool isCounted =
                m_plan.going.contains(column) ? shown.contains(column) : column != m_plan.kept;
            room -= isCounted ? widthOf(column) : 0;
        }
        for (const int column : std::as_const(m_plan.going)) {
            // What somebody asked for stays: the table can be scrolled.
            if (room < 0 && !m_chosen.value(column, false) && shown.removeOne(column))
                room += widthOf(column);
        }
        for (const int column : std::as_const(m_plan.going))
            setShown(column, shown.contains(column));
    }
    fillRest();
}

void FittingColumns::fillRest()
{
    const QScopedValueRollback guard(m_isFitting, true);
    const bool isCrowded =
        std::ranges::any_of(m_plan.going, [this](int column) { return !m_header.isSectionHidden(column); });
    const int least = isCrowded ? m_plan.least : LeastEver;
    m_header.resizeSection(m_plan.kept, std::max(m_header.viewport()->width() - takenWidth(), least));
}

void FittingColumns::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int place = 0; place < m_header.count(); ++place) {
        if (const int column = m_header.logicalIndex(place);
            column == m_plan.kept || m_plan.going.contains(column))
            addColumn(*menu, column);
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Reset Columns"), this, &FittingColumns::forgetChoices);
    reset->setEnabled(!m_chosen.isEmpty());
    menu->popup(m_header.mapToGlobal(at));
}

void FittingColumns::addColumn(QMenu &menu, int column)
{
    QAction *shown =
        menu.addAction(m_header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    shown->setCheckable(true);
    shown->setChecked(!m_header.isSectionHidden(column));
    shown->setEnabled(column != m_plan.kept);
    connect(shown, &QAction::toggled, this, [this, column](bool on) { choose(column, on); });
}

void FittingColumns::choose(int column, bool shown)
{
    m_chosen.insert(column, shown);
    fit();
}

void FittingColumns::forgetChoices()
{
    m_chosen.clear();
    fit();
}

QByteArray FittingColumns::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    QHash<int, int> widths;
    for (int column = 0; column < m_header.count(); ++column)
        widths.insert(column, widthOf(column));
    out << Magic << qint32(m_header.count()) << m_header.saveState() << m_chosen << widths;
    return state;
}

void FittingColumns::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    quint32 magic = 0;
    qint32 columns = 0;
    QByteArray header;
    QHash<int, bool> chosen;
    QHash<int, int> widths;
    in >> magic >> columns;
    if (magic != Magic || columns != m_header.count())
        return;
    in >> header >> chosen >> widths;
    if (in.status() != QDataStream::Ok)
        return;
    {
        const QScopedValueRollback guard(m_isFitting, true);
        m_header.restoreState(header);
        m_widths = widths;
        m_chosen = chosen;
    }
    Q_EMIT restored();
    fit();
}

} // namespace counterpart::widgets
