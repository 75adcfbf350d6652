// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/scrolltie.h"

#include "ui/comparison/accountlist.h"

#include <QScrollBar>

namespace counterpart::comparison {

ScrollTie::ScrollTie(const ComparisonState &state, AccountList &a, AccountList &b, QObject *parent)
    : QObject(parent), m_state(state), m_a(a), m_b(b)
{
    connect(a.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { carry(Column::A); });
    connect(b.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { carry(Column::B); });
}

ScrollMap ScrollTie::map() const
{
    std::vector<ScrollMap::Tie> ties;
    const qreal topA = m_a.verticalScrollBar()->value();
    const qreal topB = m_b.verticalScrollBar()->value();
    for (int i = 0; i < int(m_state.view().links.size()); ++i) {
        const domain::LinkFact &fact = m_state.view().links[size_t(i)].fact;
        if (m_state.isShown(i) && !fact.a.empty() && !fact.b.empty())
            ties.push_back(
                {m_a.card(fact.a.front()).center().y() + topA, m_b.card(fact.b.front()).center().y() + topB});
    }
    return {std::move(ties), qreal(m_a.contentHeight()), qreal(m_b.contentHeight())};
}

void ScrollTie::carry(Column from)
{
    const AccountList &lead = from == Column::A ? m_a : m_b;
    if (m_held || lead.isAlone() || m_state.isEmpty())
        return;
    m_held = true;
    const AccountList &follow = from == Column::A ? m_b : m_a;
    const qreal middle = lead.verticalScrollBar()->value() + lead.viewport()->height() / 2.0;
    const qreal target = from == Column::A ? map().toB(middle) : map().toA(middle);
    follow.verticalScrollBar()->setValue(qRound(target - follow.viewport()->height() / 2.0));
    m_held = false;
}

} // namespace counterpart::comparison
