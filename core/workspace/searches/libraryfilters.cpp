// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searches/libraryfilters.h"

#include "core/store/documents/libraryfilterstore.h"
#include "core/workspace/facade/workspace.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LibraryFilter;
using store::LibraryFilterStore;

Result<std::vector<LibraryFilter>> LibraryFilters::rows() const
{
    return LibraryFilterStore(database()).rows();
}

Result<Change> LibraryFilters::save(const LibraryFilter &filter) const
{
    const auto name = checkedName(filter.name, u"the filter"_s);
    if (!name)
        return std::unexpected(name.error());
    LibraryFilter kept = filter;
    kept.name = *name;
    return change([&](store::Transaction &transaction, Change &change) -> Result<void> {
        const auto other = LibraryFilterStore(database()).find(kept.name);
        if (!other)
            return std::unexpected(other.error());
        if (other->isValid() && *other != kept.id)
            return base::fail(base::ErrorKind::Refused, kept.name.left(80),
                              u"is the name of another filter"_s,
                              u"choose another name, or change that one"_s);
        return LibraryFilterStore::write(transaction, kept).transform([&change](domain::LibraryFilterId id) {
            change.made = id.value;
        });
    });
}

Result<Change> LibraryFilters::remove(domain::LibraryFilterId id) const
{
    return change([&](store::Transaction &transaction, Change &) {
        return LibraryFilterStore::remove(transaction, id);
    });
}

LibraryFilters Workspace::libraryFilters()
{
    return LibraryFilters(*this);
}

} // namespace counterpart::workspace
