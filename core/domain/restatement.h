// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/partialdate.h"
#include "core/text/range.h"

#include <QStringList>

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

} // namespace counterpart::domain
