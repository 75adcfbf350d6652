// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/partialdate.h"
#include "core/domain/vocabulary.h"
#include "core/text/anchor.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace counterpart::domain {

using EvidenceId = base::Id<struct EvidenceTag>;
using LineageId = base::Id<struct LineageTag>;

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

/// True where a commitment needs evidence to have the status.
[[nodiscard]] constexpr bool needsEvidence(CommitmentStatus status)
{
    return status != CommitmentStatus::Open && status != CommitmentStatus::Proposed;
}

} // namespace counterpart::domain
