// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/store/database/transaction.h"

#include <functional>

/// What the services of annotations and of codes do alike, within a transaction.
namespace counterpart::workspace::annotationacts {

/// Calls \p act for each annotation that is there, without its memo; the first error ends it. NotFound where
/// one is gone. Gives 0: nothing was made.
[[nodiscard]] base::Result<qint64>
forEach(store::Transaction &transaction, const std::vector<domain::AnnotationId> &ids,
        const std::function<base::Result<void>(const domain::AnnotationRow &)> &act);

} // namespace counterpart::workspace::annotationacts
