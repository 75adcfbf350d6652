// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace counterpart::store {

/// A copy of a store with the files beside it, in a temporary folder that nobody else may look into and that
/// goes with it. What is committed but not yet in the store's own file can only be read where SQLite may
/// write beside it; a place that cannot be written has it read through such a copy.
class PrivateCopy
{
public:
    /// Busy when the store is written all the while, DiskFull without room for it.
    [[nodiscard]] static base::Result<std::shared_ptr<const PrivateCopy>> make(const QString &path);
    /// The same, but one copy for all who need it at a time and do not write it. Any thread.
    [[nodiscard]] static base::Result<std::shared_ptr<const PrivateCopy>> shared(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    PrivateCopy() = default;
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace counterpart::store
