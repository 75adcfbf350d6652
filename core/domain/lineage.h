// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QStringList>

#include <map>
#include <vector>

namespace counterpart::domain {

/// Two statements that seem to be one undertaking; a is the earlier one.
struct LineageProposal
{
    CommitmentId a;
    CommitmentId b;
    double score = 0;    ///< 0 to 1
    QStringList reasons; ///< in words for the reader, weightiest first
};

/// The best of such pairs, and how many more there are.
struct LineageProposals
{
    std::vector<LineageProposal> best;   ///< best first
    std::map<CommitmentId, int> leftOut; ///< by commitment: its pairs that are less alike
    int leftOutInAll = 0;
};

/// A difference between two statements that follow one another in a lineage.
struct Drift
{
    QString field; ///< name of the CommitmentField; empty for the wording
    CommitmentId from;
    CommitmentId to;
    QString before; ///< as CommitmentField::text(), or the quotation; empty: was not said
    QString after;
    friend bool operator==(const Drift &, const Drift &) = default;
};

/// One undertaking with all its statements in order of time, those without a date last.
struct Lineage
{
    LineageId id;
    std::vector<CommitmentRow> statements;
    std::vector<Drift> drift; ///< between neighbours, in order
};

} // namespace counterpart::domain
