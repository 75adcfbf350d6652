// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/annotations.h"
#include "core/domain/rows.h"
#include "core/workspace/meetings/reviewedits.h"
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

/// What the work off the GUI thread brings back.
struct Accounts
{
    domain::ComparisonView view;
    std::vector<workspace::LinkDecision> decisions;       ///< about links of both comparisons
    std::vector<domain::AnnotationRow> notes;             ///< annotations of the documents of both
    std::optional<domain::ComparisonView> third;          ///< A before B as they stand on the screen
    QString thirdProblem;                                 ///< why there is none though it was wanted
    std::optional<std::pair<qsizetype, qsizetype>> place; ///< where the person was last, in the texts
};

/// Runs the first off the GUI thread with a connection to the store of its own, and gives the answer to the
/// second in the GUI thread. Answers come in the order of the questions.
using ReadAccounts = std::function<void(std::function<base::Result<Accounts>(workspace::Workspace &)>,
                                        std::function<void(base::Result<Accounts>)>)>;

} // namespace counterpart::comparison
