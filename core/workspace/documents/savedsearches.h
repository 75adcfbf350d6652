// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

using domain::SavedSearch;

/// Searches that are kept under a name.
class SavedSearches : public Service
{
public:
    using Service::Service;

    /// By name.
    [[nodiscard]] base::Result<std::vector<SavedSearch>> rows() const;
    /// Keeps a new one (Change::made is its id) or, with a valid id, changes the one that has it. Refused
    /// when another has the name.
    [[nodiscard]] base::Result<Change> save(const SavedSearch &search) const;
    [[nodiscard]] base::Result<Change> remove(domain::SearchId id) const;
};

} // namespace counterpart::workspace
