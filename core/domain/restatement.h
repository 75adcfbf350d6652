// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/partialdate.h"
#include "core/text/range.h"

#include <QStringList>

#include <vector>

namespace counterpart::domain {

/// A passage of another document that seems to say an undertaking again, and is no commitment itself.
struct Restatement
{
    DocumentId document;
    text::Range range; ///< into the current revision
    QString quote;
    QString side;
    std::optional<PartialDate> published;
    double score = 0;    ///< 0 to 1
    QStringList reasons; ///< in words for the reader, weightiest first
};

/// The best of such passages, and what is not among them.
struct Restatements
{
    std::vector<Restatement> best; ///< best first
    int leftOut = 0;               ///< that are less alike
    int lookedAt = 0; ///< documents that have most of its words, where others have some too; 0: all
};

} // namespace counterpart::domain
