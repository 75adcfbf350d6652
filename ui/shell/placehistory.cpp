// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"

namespace counterpart::shell {

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

void PlaceHistory::arrive(const Place &place)
{
    if (const Place *at = current(); at && at->isSpot(place)) {
        know(place);
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > Most)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void PlaceHistory::know(const Place &place)
{
    if (const Place *at = current(); at && at->isSpot(place))
        m_places[m_at] = place;
}

const Place *PlaceHistory::current() const
{
    return m_at < 0 ? nullptr : &m_places[m_at];
}

qsizetype PlaceHistory::step(int direction, const IsThere &isThere) const
{
    for (qsizetype at = m_at + direction; at >= 0 && at < m_places.size(); at += direction) {
        // Where what lay between is gone, two neighbours may be one spot.
        if (isThere(m_places[at]) && !m_places[at].isSpot(m_places[m_at]))
            return at - m_at;
    }
    return 0;
}

const Place *PlaceHistory::go(qsizetype by)
{
    const qsizetype to = m_at + by;
    if (m_at < 0 || to < 0 || to >= m_places.size())
        return nullptr;
    m_at = to;
    return current();
}

} // namespace counterpart::shell
