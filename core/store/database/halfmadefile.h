// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileaccess.h"

namespace counterpart::store {

/// A SQLite file that is being made beside the place where it shall be, under a hidden name, so that nobody
/// ever sees half a store. Goes away, unless it was put in place.
class HalfMadeFile
{
public:
    /// Refused when there is something at \p target already, or one of the files that SQLite keeps beside a
    /// store.
    [[nodiscard]] static base::Result<HalfMadeFile> forTarget(const QString &target);
    /// The same for a target that may be there.
    [[nodiscard]] static base::Result<HalfMadeFile> besideTarget(const QString &target);
    HalfMadeFile(HalfMadeFile &&other) noexcept;
    HalfMadeFile &operator=(HalfMadeFile &&) = delete;
    ~HalfMadeFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Moves the file to its target, safe on the disk; refuses to overwrite, and what forTarget() refuses.
    [[nodiscard]] base::Result<void> putInPlace();
    /// The same, but takes the place of a file that is there.
    [[nodiscard]] base::Result<void> replaceTarget();

private:
    [[nodiscard]] base::Result<void> finish(base::Existing existing);
    HalfMadeFile(QString path, QString target) : m_path(std::move(path)), m_target(std::move(target)) {}
    QString m_path; ///< empty when there is nothing to remove
    QString m_target;
};

} // namespace counterpart::store
