// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitydelegate.h"

#include "ui/entities/entitiesproxy.h"
#include "ui/models/entitiesmodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace counterpart::entities {

using models::EntitiesModel;

namespace {
constexpr int Pad = 10;
constexpr int BarWidth = 62;
constexpr int BarHeight = 6;
constexpr int Gap = 3;         ///< between the bars and the picture over time
constexpr int TimeHeight = 8;  ///< of that picture
constexpr int Apart = 7;       ///< at least, above and below them
constexpr double Shortest = 1; ///< pixels of a stretch with any document at all
} // namespace

EntityDelegate::EntityDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(m_theme.font()).height();
    if (index.data(EntitiesModel::IsSectionRole).toBool())
        return {120, line + (index.row() == 0 ? 12 : 20)};
    const bool hasRole = !index.data(EntitiesModel::RoleLineRole).toString().isEmpty();
    const int text = line + 8 + (hasRole ? QFontMetrics(m_theme.smallFont()).height() - 1 : 0);
    return {120, std::max(text, BarHeight + Gap + TimeHeight + 2 * Apart)};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (index.data(EntitiesModel::IsSectionRole).toBool())
        paintSection(*painter, option.rect, index);
    else
        paintRow(*painter, option, index);
    painter->restore();
}

void EntityDelegate::paintSection(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect line = rect.adjusted(Pad, 0, -Pad, -4);
    painter.setPen(m_theme.colours().muted);
    painter.setFont(m_theme.sectionFont());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    const auto *proxy = qobject_cast<const EntitiesProxy *>(index.model());
    const int hidden = proxy ? proxy->hiddenRows(index) : 0;
    if (hidden <= 0)
        return;
    painter.setFont(m_theme.smallFont());
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, tr("%n more", nullptr, hidden));
}

void EntityDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const widgets::Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(6, 0, -6, -1);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? colours.accentSoft : colours.accentFaint);
        painter.drawRoundedRect(row, 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.accent);
        painter.drawRoundedRect(row.adjusted(0, 0, -1, -1), 4, 4);
    }
    const auto bars = index.data(EntitiesModel::BarsRole).value<std::vector<std::pair<QString, int>>>();
    const double top = row.top() + (row.height() - BarHeight - Gap - TimeHeight) / 2.0;
    const QRectF barRect(row.right() - 4 - BarWidth, top, BarWidth, BarHeight);
    paintTime(painter, {barRect.left(), barRect.bottom() + Gap, BarWidth, TimeHeight}, index);
    widgets::paintSideBars(painter, barRect, bars, index.data(EntitiesModel::MostRole).toInt(), m_theme);

    QRect text = row.adjusted(6, 3, -(BarWidth + 12), -3);
    const QString role = index.data(EntitiesModel::RoleLineRole).toString();
    painter.setFont(m_theme.font());
    painter.setPen(colours.text);
    const QString name =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter.drawText(text, (role.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft, name);
    if (role.isEmpty())
        return;
    painter.setFont(m_theme.smallFont());
    painter.setPen(colours.muted);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(role, Qt::ElideRight, text.width()));
}

/// How many documents speak of it, from the oldest at the left to the newest.
void EntityDelegate::paintTime(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const auto counts = index.data(EntitiesModel::OverTimeRole).value<std::vector<int>>();
    const int most = counts.empty() ? 0 : std::ranges::max(counts);
    if (most == 0)
        return;
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 0.5, rect.width(), 0.5),
                     m_theme.colours().hairlineStrong);
    const double step = rect.width() / double(counts.size());
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const double height = std::max(Shortest, rect.height() * counts[i] / most);
        painter.fillRect(
            QRectF(rect.left() + double(i) * step, rect.bottom() - height, std::max(1.0, step - 0.6), height),
            m_theme.colours().muted);
    }
}

QWidget *EntityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("entityNameEditor"));
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void EntityDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect rect = option.rect.adjusted(6, 0, -6, 0);
    const int height = std::max(rect.height(), editor->sizeHint().height());
    rect.moveTop(rect.center().y() - height / 2);
    rect.setHeight(height);
    editor->setGeometry(rect);
}

} // namespace counterpart::entities
