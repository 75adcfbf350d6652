// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <functional>

namespace counterpart::shell {

/// The places that one was at, as a browser keeps them: going somewhere gives up what lay ahead. Holds the
/// latest Most of them. A value.
class PlaceHistory
{
public:
    static constexpr qsizetype Most = 200;
    /// What a place shows is still there.
    using IsThere = std::function<bool(const Place &)>;

    void clear();
    /// Where one is: where that is another spot than the last, one has gone there.
    void arrive(const Place &place);
    /// What is known better of the spot where one is; nothing for another spot.
    void know(const Place &place);
    /// Null where one has been nowhere.
    [[nodiscard]] const Place *current() const;
    /// How far the next place that is there lies in that direction (-1 or 1); 0 for none.
    [[nodiscard]] qsizetype step(int direction, const IsThere &isThere) const;
    /// Goes so far; \returns the place that one is at then. Null for no such place.
    const Place *go(qsizetype by);

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace counterpart::shell
