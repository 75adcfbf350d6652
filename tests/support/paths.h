// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::test {

/// A file of the project's own source tree, "resources/sample".
[[nodiscard]] QString sourcePath(const QString &relative);
/// A file of the shared corpus beside the project ("corpus/INDEX.tsv"), or empty where there is none.
[[nodiscard]] QString sharedPath(const QString &relative);
/// A program of the build, "counterpart-cli".
[[nodiscard]] QString programPath(const QString &name);
/// The English forms of counted texts, as they are compiled for the window.
[[nodiscard]] QString englishForms();

} // namespace counterpart::test

/// Skips a test, with a clear line, where the shared corpus is not beside the project.
#define SKIP_WITHOUT_SHARED(path)                                                                            \
    if ((path).isEmpty())                                                                                    \
    QSKIP("the shared corpus is not beside the project; this test needs it")
