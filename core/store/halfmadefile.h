// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterpart::store {

/// A SQLite file that is being made beside the place where it shall be, under a hidden name, so that nobody
/// ever sees half a store. Goes away, unless it was put in place.
class HalfMadeFile
{
public:
    /// Refused when there is something at \p target already.
    [[nodiscard]] static base::Result<HalfMadeFile> forTarget(const QString &target);
    HalfMadeFile(HalfMadeFile &&other) noexcept;
    HalfMadeFile &operator=(HalfMadeFile &&) = delete;
    ~HalfMadeFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Moves the file to its target; refuses to overwrite.
    [[nodiscard]] base::Result<void> putInPlace();

private:
    HalfMadeFile(QString path, QString target) : m_path(std::move(path)), m_target(std::move(target)) {}
    QString m_path; ///< empty when there is nothing to remove
    QString m_target;
};

} // namespace counterpart::store
