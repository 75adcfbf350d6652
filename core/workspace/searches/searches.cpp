// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searches/searches.h"

#include "core/store/documents/passagesearch.h"
#include "core/store/documents/savedsearchstore.h"
#include "core/store/documents/searchstore.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/trash/trashacts.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using store::SavedSearchStore;

Result<std::vector<SearchHit>> Searches::find(const SearchQuery &query) const
{
    return store::SearchStore(database()).search(query);
}

Result<int> Searches::count(const SearchQuery &query) const
{
    return store::SearchStore(database()).count(query);
}

Result<domain::SearchPage> Searches::page(const SearchQuery &query,
                                          const std::optional<domain::SearchKey> &after) const
{
    return store::PassageSearch(database()).page(query, after);
}

Result<std::vector<SearchHit>> Searches::passages(const SearchQuery &query, domain::DocumentId document) const
{
    return store::PassageSearch(database()).passages(query, document);
}

Result<domain::SearchCount> Searches::countPassages(const SearchQuery &query,
                                                    const base::CancelToken &cancel) const
{
    return store::PassageSearch(database()).count(query, cancel);
}

Result<domain::PassageContext> Searches::context(domain::DocumentId document, text::Range range) const
{
    return store::PassageSearch(database()).context(document, range);
}

Result<std::vector<SavedSearch>> Searches::saved() const
{
    return SavedSearchStore(database()).rows();
}

Result<Change> Searches::save(const SavedSearch &search) const
{
    const auto name = checkedName(search.name, u"the search"_s);
    if (!name)
        return std::unexpected(name.error());
    SavedSearch kept = search;
    kept.name = *name;
    return change([&](store::Transaction &transaction, Change &change) -> Result<void> {
        const auto other = SavedSearchStore(database()).find(kept.name);
        if (!other)
            return std::unexpected(other.error());
        if (other->isValid() && *other != kept.id)
            return base::fail(base::ErrorKind::Refused, kept.name.left(80),
                              u"is the name of another search"_s,
                              u"choose another name, or change that one"_s);
        return SavedSearchStore::write(transaction, kept).transform([&change](domain::SearchId id) {
            change.made = id.value;
        });
    });
}

Result<Change> Searches::remove(domain::SearchId id, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    return change([&](store::Transaction &transaction, Change &) -> Result<void> {
        const auto all = SavedSearchStore(transaction.database()).rows();
        if (!all)
            return std::unexpected(all.error());
        if (!std::ranges::contains(*all, id, &SavedSearch::id))
            return base::fail(base::ErrorKind::NotFound, {}, u"the search is not in the store any more"_s);
        return putInTrash(transaction, id, author);
    });
}

Searches Workspace::searches()
{
    return Searches(*this);
}

} // namespace counterpart::workspace
