// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/ids.h"

#include <QString>

namespace counterpart::store {

using OriginalId = base::Id<struct OriginalTag>;
using SourceId = base::Id<struct SourceTag>;

/// Which program and which lexicon analysed a revision; detections of another stamp may be replaced.
struct AnalysisStamp
{
    int version = 0;
    QString lexicon; ///< Lexicon::fingerprint()
    friend bool operator==(const AnalysisStamp &, const AnalysisStamp &) = default;
};

} // namespace counterpart::store
