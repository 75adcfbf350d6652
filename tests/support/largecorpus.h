// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::test {

/// The archive of the shared corpus of some thousand releases; empty where it is not beside the project.
[[nodiscard]] QString largeCorpus();

/// Unpacks \p archive into \p folder, which is made; false where that fails.
[[nodiscard]] bool unpack(const QString &archive, const QString &folder);

} // namespace counterpart::test
