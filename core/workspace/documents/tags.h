// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tags.h"
#include "core/workspace/facade/service.h"

#include <optional>

namespace counterpart::workspace {

/// The words by which people find documents and meetings again, and their favourites.
class Tags : public Service
{
public:
    using Service::Service;

    /// Those that are in use, by name.
    [[nodiscard]] base::Result<std::vector<domain::TagCount>> all() const;
    /// Puts the tags \p on onto all of \p things and takes \p off off them. A tag that differs from one that
    /// is there in case alone is that one. Invalid for an empty or very long one.
    /// \p favourite: makes all of them favourites as well, or none.
    [[nodiscard]] base::Result<Change> change(const domain::Tagged &things, const QStringList &on,
                                              const QStringList &off, const QString &author,
                                              std::optional<bool> favourite = {}) const;
    /// Everywhere; where \p to is there already, both become one.
    [[nodiscard]] base::Result<Change> rename(const QString &tag, const QString &to,
                                              const QString &author) const;
    [[nodiscard]] base::Result<Change> setFavourite(const domain::Tagged &things, bool favourite,
                                                    const QString &author) const;

private:
    [[nodiscard]] base::Result<void> requireThings(const domain::Tagged &things) const;
    [[nodiscard]] base::Result<Change> mark(const domain::Tagged &things, bool holds, const QString &author,
                                            const Write &write) const;
    /// As a person may have typed them; spelt as they are already.
    [[nodiscard]] base::Result<QStringList> spelt(const QStringList &tags) const;
};

} // namespace counterpart::workspace
