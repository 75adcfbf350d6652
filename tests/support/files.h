// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterpart::test {

/// What the file holds; null where it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// Makes the file, and its folders, anew with \p bytes; false where that fails.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);

/// Removes a file or folder with all that is in it, whatever the names are; QTemporaryDir cannot.
void removeAll(const QString &path);

} // namespace counterpart::test
