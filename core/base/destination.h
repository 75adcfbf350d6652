// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileaccess.h"

#include <functional>
#include <utility>

namespace counterpart::base {

/// Where what is made goes: a file, written whole or not at all, or whatever takes the bytes instead
/// (standard output). A path is a destination; nothing is opened before the bytes are there.
class Destination
{
public:
    using Take = std::function<Result<void>(const QByteArray &)>;

    Destination(const QString &path)
        : m_name(path), m_take([path](const QByteArray &bytes) { return writeFile(path, bytes); })
    {
    }
    Destination(QString name, Take take) : m_name(std::move(name)), m_take(std::move(take)) {}

    /// The path, or what messages call it.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Result<void> write(const QByteArray &bytes) const { return m_take(bytes); }

private:
    QString m_name;
    Take m_take;
};

} // namespace counterpart::base
