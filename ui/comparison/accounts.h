// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/annotations.h"
#include "core/domain/rows.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/comparisonstate.h"

#include <functional>
#include <optional>

namespace counterpart::workspace {
class Workspace;
}

namespace counterpart::comparison {

/// Which accounts are wanted; invalid a and b: the best of each side.
struct AccountChoice
{
    domain::MeetingId meeting;
    domain::DocumentId a;
    domain::DocumentId b;
    domain::DocumentId third; ///< invalid for none
    Column base = Column::B;  ///< the column that the third is compared with
};

/// Two documents that are compared; without a meeting where they are of none.
struct AccountPair
{
    domain::MeetingId meeting;
    domain::DocumentId a;
    domain::DocumentId b; ///< invalid, as a is: the best account of each side of the meeting
    [[nodiscard]] bool isValid() const { return meeting.isValid() || (a.isValid() && b.isValid()); }
};

using DocumentPair = std::pair<domain::DocumentId, domain::DocumentId>;

/// What the work off the GUI thread brings back.
struct Accounts
{
    domain::ComparisonView view;
    std::vector<domain::AnnotationRow> notes; ///< annotations of the documents of both
    domain::Judgements judgements;
    domain::Judgements thirdJudgements;
    std::optional<domain::ComparisonView> third;          ///< A before B as they stand on the screen
    QString thirdProblem;                                 ///< why there is none though it was wanted
    std::optional<std::pair<qsizetype, qsizetype>> place; ///< where the person was last, in the texts
};

/// What changed of accounts that are on the screen, where the texts stayed.
struct AccountChanges
{
    std::vector<domain::DocumentRow> documents; ///< those that are told of, as they are now
    std::vector<domain::AnnotationRow> notes;
    std::vector<domain::LinkId> links; ///< that are told of
    workspace::ReviewState review;
    workspace::ReviewState third; ///< with the omissions of the third's pair
};

/// Runs the first off the GUI thread with a connection to the store of its own, and then the second in the
/// GUI thread. One question after the other.
using AskStore = std::function<void(std::function<void(workspace::Workspace &)>, std::function<void()>)>;

} // namespace counterpart::comparison
