// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ledgermodel.h"

#include "core/domain/depth.h"
#include "ui/comparison/accounthead.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using domain::LinkStatus;

namespace {

constexpr int MarkEdge = 14;

QIcon signIcon(const QString &sign, const QColor &colour)
{
    QPixmap pixmap(QSize(MarkEdge, MarkEdge) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(colour);
    painter.drawText(QRect(0, 0, MarkEdge, MarkEdge), Qt::AlignCenter, sign);
    painter.end();
    return pixmap;
}

/// Where a topic stands among the others: contradicted, A alone, B alone, both; proposed ones last of each.
std::pair<int, bool> place(const domain::TopicRow &topic)
{
    const int group = topic.contradicted ? 0 : topic.b.empty() ? 1 : topic.a.empty() ? 2 : 3;
    return {group, topic.proposed};
}

} // namespace

LedgerModel::LedgerModel(const ComparisonState &state, const widgets::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent), m_state(state), m_theme(theme)
{
    connect(&state, &ComparisonState::viewChanged, this, [this] {
        beginResetModel();
        sort();
        endResetModel();
    });
    connect(&state, &ComparisonState::decisionsChanged, this, [this] {
        if (m_order.empty())
            return;
        Q_EMIT dataChanged(index(0, 0), index(1, int(m_order.size()) - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_order.size()) - 1);
    });
    sort();
}

void LedgerModel::sort()
{
    m_order.resize(m_state.view().topics.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {}, [this](int i) { return place(m_state.view().topics[size_t(i)]); });
}

int LedgerModel::columnOf(int topic) const
{
    const auto at = std::ranges::find(m_order, topic);
    return at == m_order.end() ? -1 : int(at - m_order.begin());
}

bool LedgerModel::isAgreed(int column) const
{
    const domain::TopicRow &row = topic(column);
    return !row.contradicted && !row.a.empty() && !row.b.empty();
}

void LedgerModel::setMarked(bool marked)
{
    m_isMarked = marked;
    if (!m_order.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_order.size()) - 1);
}

int LedgerModel::tellingRow(int column) const
{
    return topic(column).b.empty() ? 1 : 0;
}

/// The side that says it alone; a sign where both do, and where that cannot be told or is said elsewhere.
QIcon LedgerModel::mark(int column) const
{
    const domain::TopicRow &row = topic(column);
    if (row.contradicted)
        return signIcon(u"≠"_s, m_theme.colours().conflictText);
    if (isAgreed(column))
        return signIcon(u"✓"_s, m_theme.colours().said);
    const Silence *silence = m_state.silence(topicAt(column));
    if (!silence)
        return signIcon(u"?"_s, m_theme.colours().notSaid);
    if (silence->status == LinkStatus::Rejected)
        return signIcon(u"≈"_s, m_theme.colours().said);
    return sideIcon(m_theme, side(1 - tellingRow(column)));
}

QString LedgerModel::topicHint(int column) const
{
    const domain::TopicRow &row = topic(column);
    QString hint = row.proposed ? tr("%1 (suggested: not in the lexicon)").arg(row.name) : row.name;
    for (int side = 0; m_isMarked && side < rowCount(); ++side)
        hint += u'\n' + models::sideName(this->side(side)) + u": "_s + cell(index(side, column));
    return hint;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.empty() ? 0 : 2;
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

const domain::TopicRow &LedgerModel::topic(int column) const
{
    return m_state.view().topics[size_t(topicAt(column))];
}

const std::vector<int> &LedgerModel::sentences(const QModelIndex &index) const
{
    return index.row() == 0 ? topic(index.column()).a : topic(index.column()).b;
}

QString LedgerModel::cell(const QModelIndex &index) const
{
    if (!sentences(index).empty())
        return topic(index.column()).contradicted ? tr("≠ contradicted") : tr("✓ said");
    const Silence *silence = m_state.silence(topicAt(index.column()));
    if (!silence)
        return u"? "_s + domain::notAnalysedText(account(index.row()));
    switch (silence->status) {
    case LinkStatus::Confirmed:
        return tr("– not said ✔");
    case LinkStatus::Rejected:
        return tr("≈ said elsewhere");
    case LinkStatus::Proposed:
        break;
    }
    return tr("– not said");
}

QString LedgerModel::hint(const QModelIndex &index) const
{
    const QString name = topic(index.column()).name;
    if (!sentences(index).empty())
        return name + u": "_s +
               m_state.passage(index.row() == 0 ? Column::A : Column::B, sentences(index).front());
    const Silence *silence = m_state.silence(topicAt(index.column()));
    const QString whose = models::sideName(side(index.row()));
    if (!silence)
        return tr("%1: whether %2 says it cannot be told, its account is %3")
            .arg(name, whose, domain::notAnalysedText(account(index.row())));
    switch (silence->status) {
    case LinkStatus::Confirmed:
        return tr("%1: a person has confirmed that the account of %2 says nothing of it").arg(name, whose);
    case LinkStatus::Rejected:
        return tr("%1: a person says that the account of %2 says it in other words").arg(name, whose);
    case LinkStatus::Proposed:
        break;
    }
    return tr("%1: nothing was found in the account of %2. Return confirms it, U says that it is said "
              "otherwise.")
        .arg(name, whose);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool said = !sentences(index).empty();
    const widgets::Colours &colours = m_theme.colours();
    switch (role) {
    case Qt::DisplayRole:
        return cell(index);
    case Qt::ForegroundRole:
        return !said                                ? colours.notSaid
               : topic(index.column()).contradicted ? colours.conflictText
                                                    : colours.said;
    case Qt::FontRole:
        return m_theme.smallFont();
    case Qt::ToolTipRole:
        return hint(index);
    case PassageRole:
        return passages(index);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(topic(index.column()).name, models::sideName(side(index.row())),
                                   cell(index).section(u' ', 1).remove(u'✔').trimmed());
    case Qt::AccessibleDescriptionRole:
        return hint(index);
    default:
        return {};
    }
}

const domain::DocumentRow &LedgerModel::account(int row) const
{
    return m_state.document(row == 0 ? Column::A : Column::B).row;
}

QString LedgerModel::side(int row) const
{
    return voiceOf(account(row));
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const domain::TopicRow &row = topic(section);
        switch (role) {
        case Qt::DisplayRole:
            return QFontMetrics(m_theme.font())
                .elidedText(row.proposed ? row.name + u" ?"_s : row.name, Qt::ElideRight, WidestName);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: // of the line of topics the mark is all that tells
            return topicHint(section);
        case Qt::DecorationRole:
            return m_isMarked ? QVariant(mark(section)) : QVariant();
        case Qt::FontRole:
            return m_theme.smallFont();
        case Qt::ForegroundRole:
            return m_theme.colours().text;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return side(section) == u"us" ? models::sideShortName(side(section))
                                      : models::sideName(side(section));
    case Qt::DecorationRole:
        return sideIcon(m_theme, side(section));
    case Qt::FontRole:
        return m_theme.smallFont();
    case Qt::ForegroundRole:
        return m_theme.side(side(section)).colour;
    default:
        return {};
    }
}

QString LedgerModel::passages(const QModelIndex &index) const
{
    QStringList texts;
    for (const int sentence : sentences(index))
        texts.append(m_state.passage(index.row() == 0 ? Column::A : Column::B, sentence));
    return texts.join(u" … "_s);
}

int LedgerModel::firstSentence(const QModelIndex &index) const
{
    return sentences(index).empty() ? -1 : sentences(index).front();
}

} // namespace counterpart::comparison
