// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rows.h"

namespace counterpart::workspace {

/// The workspace speaks in the domain's snapshots; these are their names on its side.
using domain::CommitmentRow;
using domain::ComparisonView;
using domain::DocumentRow;
using domain::DocumentView;
using domain::EntityRow;
using domain::LinkRow;
using domain::MeetingRow;
using domain::Provenance;
using domain::ReadoutRow;
using domain::SearchHit;
using domain::SearchQuery;
using domain::TopicCount;

/// What a check of a store found.
struct StoreCheck
{
    int documents = 0;
    int originals = 0;
    int anchors = 0;      ///< ranges and quotes that were compared with their text
    QStringList problems; ///< one line each; empty for a sound store
    QStringList notes;    ///< nothing wrong, but worth knowing
};

} // namespace counterpart::workspace
