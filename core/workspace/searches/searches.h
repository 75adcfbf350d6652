// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Those that are kept, by name.
    [[nodiscard]] base::Result<std::vector<SavedSearch>> saved() const;
    /// Keeps a new one (Change::made is its id) or, with a valid id, changes the one that has it. Refused
    /// when another has the name.
    [[nodiscard]] base::Result<Change> save(const SavedSearch &search) const;
    /// Into the trash; its name is free for another one.
    [[nodiscard]] base::Result<Change> remove(domain::SearchId id, const QString &author) const;
};

} // namespace counterpart::workspace
