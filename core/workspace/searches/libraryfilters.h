// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// What the library is narrowed to, kept under names.
class LibraryFilters : public Service
{
public:
    using Service::Service;

    /// By name.
    [[nodiscard]] base::Result<std::vector<domain::LibraryFilter>> rows() const;
    /// Keeps a new one (Change::made is its id) or, with a valid id, changes the one that has it. Refused
    /// when another has the name.
    [[nodiscard]] base::Result<Change> save(const domain::LibraryFilter &filter) const;
    [[nodiscard]] base::Result<Change> remove(domain::LibraryFilterId id) const;
};

} // namespace counterpart::workspace
