// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/domain/foundpassages.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

using domain::SavedSearch;

/// Finds passages by their words, and keeps searches under names.
class Searches : public Service
{
public:
    using Service::Service;

    [[nodiscard]] base::Result<std::vector<SearchHit>> find(const SearchQuery &query) const;
    /// How many documents find() would give without its limit.
    [[nodiscard]] base::Result<int> count(const SearchQuery &query) const;

    /// Everything, page by page, with every passage; see store::PassageSearch.
    [[nodiscard]] base::Result<domain::SearchPage>
    page(const SearchQuery &query, const std::optional<domain::SearchKey> &after = {}) const;
    [[nodiscard]] base::Result<std::vector<SearchHit>> passages(const SearchQuery &query,
                                                                domain::DocumentId document) const;
    /// Documents and passages that there are; slow for many documents.
    [[nodiscard]] base::Result<domain::SearchCount> countPassages(const SearchQuery &query,
                                                                  const base::CancelToken &cancel = {}) const;
    /// A passage of a current text with what stands around it.
    [[nodiscard]] base::Result<domain::PassageContext> context(domain::DocumentId document,
                                                               text::Range range) const;

    /// Those that are kept, by name.
    [[nodiscard]] base::Result<std::vector<SavedSearch>> saved() const;
    /// Keeps a new one (Change::made is its id) or, with a valid id, changes the one that has it. Refused
    /// when another has the name.
    [[nodiscard]] base::Result<Change> save(const SavedSearch &search) const;
    /// Into the trash; its name is free for another one.
    [[nodiscard]] base::Result<Change> remove(domain::SearchId id, const QString &author) const;
};

} // namespace counterpart::workspace
