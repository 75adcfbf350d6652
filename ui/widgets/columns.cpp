// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QAction>
#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>

namespace counterpart::widgets {

namespace {

void showMenu(QHeaderView &header, const QList<int> &columns, const QPoint &at)
{
    auto *menu = new QMenu(&header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : columns) {
        QAction *shown =
            menu->addAction(header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!header.isSectionHidden(column));
        shown->setEnabled(header.sectionResizeMode(column) != QHeaderView::Stretch);
        QObject::connect(shown, &QAction::toggled, &header,
                         [&header, column](bool on) { header.setSectionHidden(column, !on); });
    }
    menu->popup(header.mapToGlobal(at));
}

} // namespace

void setColumnWidths(QHeaderView &header, const QFontMetrics &metrics,
                     std::span<const std::pair<int, QString>> widest, int margin)
{
    for (const auto &[column, text] : widest)
        header.resizeSection(column, metrics.horizontalAdvance(text) + margin);
}

void offerColumns(QHeaderView &header, const QList<int> &columns)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&header, &QWidget::customContextMenuRequested, &header,
                     [&header, columns](const QPoint &at) { showMenu(header, columns, at); });
}

} // namespace counterpart::widgets
