// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/lineageladder.h"

#include "core/domain/commitmentfields.h"
#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::Drift;
using widgets::Theme;

namespace {

constexpr int Rail = 8;    ///< from the left edge to the middle of the rail
constexpr int Indent = 22; ///< of the words
constexpr int Space = 4;

QString driftText(const Drift &drift)
{
    const domain::CommitmentField *field = domain::commitmentField(drift.field);
    if (!field)
        return LadderModel::tr("reworded");
    const auto said = [&](const QString &value) {
        if (const auto kind = domain::fromName<domain::CommitmentKind>(value); kind && drift.field == u"kind")
            return models::commitmentKindName(*kind).toLower();
        return value.isEmpty() ? LadderModel::tr("not said") : value;
    };
    return u"%1: %2 → %3"_s.arg(domain::inWords(field->term), said(drift.before), said(drift.after));
}

class LadderDelegate : public QStyledItemDelegate
{
public:
    LadderDelegate(const Theme &theme, CommitmentId current, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_current(current)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = widthOf(option);
        const int quote = quoteRect(index, width).height();
        const QFontMetrics small(m_theme.smallFont());
        return {80, int(driftOf(index).size()) * small.height() + small.height() + quote + 3 * Space};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const widgets::Colours &colours = m_theme.colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.accentSoft);
        const QFontMetrics small(m_theme.smallFont());
        QRect place = option.rect.adjusted(Indent, Space, -Space, -Space);
        const auto line = [&](const QString &words, const QFont &font, const QColor &colour) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(place.left(), place.top() + small.ascent(),
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
            place.setTop(place.top() + small.height());
        };
        for (const QString &drift : driftOf(index))
            line(u"↓ "_s + drift, m_theme.smallFont(), colours.shift);
        const double mark = place.top() + small.height() / 2.0;
        painter->setPen(QPen(colours.hairlineStrong, 2));
        const int x = option.rect.left() + Rail;
        const bool first = index.row() == 0;
        const bool last = index.row() + 1 == index.model()->rowCount();
        painter->drawLine(QPointF(x, first ? mark : option.rect.top()),
                          QPointF(x, last ? mark : option.rect.bottom() + 1));
        widgets::paintSide(
            *painter, QRectF(x - Theme::Glyph / 2.0, mark - Theme::Glyph / 2.0, Theme::Glyph, Theme::Glyph),
            m_theme.side(index.data(LadderModel::SideRole).toString()));
        QFont head = m_theme.smallFont();
        head.setBold(index.data(LadderModel::CommitmentRole).toLongLong() == m_current.value);
        line(index.data(LadderModel::WhenRole).toString(), head, colours.muted);
        painter->setFont(quoteFont());
        painter->setPen(colours.text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, quoteOf(index));
        painter->restore();
    }

private:
    [[nodiscard]] QFont quoteFont() const
    {
        QFont font = m_theme.readingFont();
        font.setPointSizeF(m_theme.font().pointSizeF());
        return font;
    }
    [[nodiscard]] QString quoteOf(const QModelIndex &index) const
    {
        const QString quote = fonts::masked(index.data().toString(), quoteFont());
        return quote.size() > 240 ? quote.left(239) + u'…' : quote;
    }
    [[nodiscard]] static QStringList driftOf(const QModelIndex &index)
    {
        return index.data(LadderModel::DriftRole).toStringList();
    }
    [[nodiscard]] static int widthOf(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return std::max(60, (view ? view->viewport()->width() : 240) - Indent - Space);
    }
    [[nodiscard]] QRect quoteRect(const QModelIndex &index, int width) const
    {
        return QFontMetrics(quoteFont())
            .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, quoteOf(index));
    }
    const Theme &m_theme;
    CommitmentId m_current;
};

} // namespace

void LadderModel::setLineage(const domain::Lineage &lineage)
{
    beginResetModel();
    m_lineage = lineage;
    endResetModel();
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lineage.statements.size());
}

QStringList LadderModel::driftTo(CommitmentId id) const
{
    QStringList words;
    for (const Drift &drift : m_lineage.drift) {
        if (drift.to == id)
            words << driftText(drift);
    }
    return words;
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::CommitmentRow &statement = m_lineage.statements[size_t(index.row())];
    const QString when = models::dateText(statement.made);
    const QString head =
        text::joined({when.isEmpty() ? tr("no date") : when, models::sideName(statement.side),
                      models::kindAndWhoText(statement.kind, statement.actors)},
                     u" · ");
    switch (role) {
    case Qt::DisplayRole:
        return statement.quote.simplified();
    case Qt::ToolTipRole:
        return statement.quote.simplified();
    case Qt::AccessibleTextRole:
        return text::joined({head, statement.quote.simplified(), driftTo(statement.id).join(u"; "_s)}, u". ");
    case CommitmentRole:
        return statement.id.value;
    case SideRole:
        return statement.side;
    case WhenRole:
        return head;
    case DriftRole:
        return driftTo(statement.id);
    default:
        return {};
    }
}

LineageLadder::LineageLadder(const Theme &theme, const domain::Lineage &lineage, CommitmentId current,
                             QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"lineageLadder"_s);
    setAccessibleName(tr("How the undertaking was stated over time"));
    setProperty("look", u"panel"_s);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_model.setLineage(lineage);
    setModel(&m_model);
    setItemDelegate(new LadderDelegate(theme, current, this));
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT commitmentActivated(CommitmentId(index.data(LadderModel::CommitmentRole).toLongLong()));
    });
    fit();
}

std::vector<CommitmentId> LineageLadder::chosen() const
{
    std::vector<CommitmentId> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        ids.push_back(CommitmentId(index.data(LadderModel::CommitmentRole).toLongLong()));
    return ids;
}

QSize LineageLadder::sizeHint() const
{
    int height = 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += std::max(0, sizeHintForRow(row));
    return {200, height};
}

QSize LineageLadder::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void LineageLadder::fit()
{
    setFixedHeight(sizeHint().height());
}

void LineageLadder::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    fit();
}

} // namespace counterpart::commitments
