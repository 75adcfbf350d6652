// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annotations/annotationacts.h"

#include "core/store/annotations/annotationstore.h"

#include <set>

namespace counterpart::workspace::annotationacts {

using namespace Qt::StringLiterals;
using base::Result;
using domain::AnnotationRow;

Result<qint64> forEach(store::Transaction &transaction, const std::vector<domain::AnnotationId> &ids,
                       const std::function<Result<void>(const AnnotationRow &)> &act)
{
    if (ids.empty())
        return 0;
    domain::AnnotationFilter filter;
    filter.ids = ids;
    filter.memoCharacters = 0;
    const auto rows = store::AnnotationStore(transaction.database()).rows(filter);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->size() < std::set(ids.begin(), ids.end()).size())
        return base::fail(base::ErrorKind::NotFound, {}, u"the annotation is not in the store any more"_s);
    for (const AnnotationRow &row : *rows) {
        if (const auto done = act(row); !done)
            return std::unexpected(done.error());
    }
    return 0;
}

} // namespace counterpart::workspace::annotationacts
