// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/partialdate.h"
#include "core/domain/vocabulary.h"
#include "core/text/anchor.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <vector>

namespace counterpart::domain {

using EvidenceId = base::Id<struct EvidenceTag>;
using LineageId = base::Id<struct LineageTag>;

enum class Priority { None, Low, Normal, High };

/// "low", "normal", "high"; empty for None.
[[nodiscard]] QString name(Priority value);

/// What a person may say of a commitment, beside its words and its status.
struct CommitmentValues
{
    CommitmentKind kind = CommitmentKind::Pledged;
    QStringList actors; ///< who is bound; of a request who is asked
    QString towards;    ///< to whom it is given, of a request who asks
    QString action;
    QString topic;
    QString due; ///< PartialDate::toString(), or empty for none
    QString amount;
    int strength = 0; ///< 0 none; else from WeakestAct to StrongestAct
    QString condition;
    QString owner;  ///< who of the analysts follows it up
    QDate followUp; ///< when to look again; invalid for never
    Priority priority = Priority::None;
    QString notes; ///< Markdown
    friend bool operator==(const CommitmentValues &, const CommitmentValues &) = default;
};

/// Why a status is what it is: a passage of a document of the store, or a source outside of it.
struct EvidenceRow
{
    EvidenceId id;
    QString uuid;
    CommitmentId commitment;
    DocumentId document; ///< invalid for a cited source
    text::Anchor anchor;
    bool orphan = false;
    QString source;                        ///< "Reuters, Phnom Penh"; empty for a passage
    std::optional<PartialDate> sourceDate; ///< of a cited source
    QString note;
    QString author;
    QDateTime created; ///< UTC
};

/// What new evidence is made of: document and range, or source and date.
struct NewEvidence
{
    DocumentId document;
    text::Range range; ///< into the current revision
    QString source;
    QString sourceDate; ///< PartialDate::toString()
    QString note;
};

/// One line of the history of a commitment.
struct StatusChange
{
    CommitmentStatus status = CommitmentStatus::Open;
    QString note;
    QString author;
    QDateTime decided; ///< UTC
    QString uuid = {}; ///< the same in every copy of the store; empty for a new one
};

/// Where and how an undertaking is stated, for finding it again elsewhere.
struct Statement
{
    CommitmentId commitment;
    DocumentId document;
    QString side; ///< of the document
    std::optional<PartialDate> made;
    QString quote;
    CommitmentValues values;
    bool negative = false;
    LineageId lineage; ///< invalid when it is in none
};

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
    enum class Field { Amount, Due, Strength, Kind, Condition, Wording };
    Field field = Field::Wording;
    CommitmentId from;
    CommitmentId to;
    QString before; ///< empty: was not said
    QString after;
    friend bool operator==(const Drift &, const Drift &) = default;
};

/// One undertaking with all its statements in order of time, those without a date last.
struct Lineage
{
    LineageId id;
    std::vector<Statement> statements;
    std::vector<Drift> drift; ///< between neighbours, in order
};

/// True where a commitment needs evidence to have the status.
[[nodiscard]] constexpr bool needsEvidence(CommitmentStatus status)
{
    return status != CommitmentStatus::Open && status != CommitmentStatus::Proposed;
}

} // namespace counterpart::domain
