// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rows.h"

#include <QSet>

namespace counterpart::domain {

bool MeetingRow::isTwoSided() const
{
    QSet<QString> sides;
    for (const ReadoutRow &readout : readouts) {
        if (readout.role == ReadoutRole::Preview || readout.role == ReadoutRole::Background)
            continue;
        const QString voice = readout.relays.isEmpty() ? readout.side : readout.relays;
        if (!voice.isEmpty() && voice != u"media") // the press is nobody's side
            sides.insert(voice);
    }
    return sides.size() >= 2;
}

} // namespace counterpart::domain
