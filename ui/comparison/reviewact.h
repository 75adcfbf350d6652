// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/notetarget.h"

#include <utility>

namespace counterpart::comparison {

/// What an act is called when it was done ("Link rejected") and in the menu ("reject link"), and what it
/// concerned.
struct ReviewAct
{
    QString done;
    QString name;
    domain::MeetingId meeting;
    domain::DocumentId a;
    domain::DocumentId b;
    NoteTarget target;
    std::pair<int, int> sentences{-1, -1}; ///< of a new link
    bool isNew = false;                    ///< target.link is known when it is made
};

} // namespace counterpart::comparison
