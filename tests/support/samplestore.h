// SPDX-License-Identifier: GPL-3.0-or-later
// A store of the sample for every test function: imported once, copied for each.
#pragma once

#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace counterpart::test {

/// What the sample holds, by file.
inline QStringList sampleFiles()
{
    const QDir folder(sourcePath(QStringLiteral("resources/sample")));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.startsWith(QStringLiteral("README")))
            paths.append(folder.filePath(name));
    }
    return paths;
}

/// Imports the sample into a new store at \p path and closes it; false, with a line that says why, where it
/// does not come in whole.
[[nodiscard]] inline bool makeSampleStore(const QString &path)
{
    auto store = workspace::Workspace::open(path, workspace::OpenMode::Create);
    const auto summary = store ? (*store)->imports().run(sampleFiles(), {}, 0, {}, {})
                               : base::Result<workspace::ImportSummary>(std::unexpected(store.error()));
    if (!summary)
        qWarning("%s", qPrintable(summary.error().line()));
    return summary && summary->imported == int(sampleFiles().size());
}

/// A store of the sample that nobody has open, to be copied. ctest has one made before the tests that want
/// it, and names it in the environment; a program that is run by hand makes its own, once. Empty where there
/// is none.
inline QString readySample()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString ready = qEnvironmentVariable("COUNTERPART_SAMPLE_STORE");
        if (QFile::exists(ready))
            return ready;
        const QString own = folder.filePath(QStringLiteral("Sample.counterpart"));
        return makeSampleStore(own) ? own : QString();
    }();
    return path;
}

} // namespace counterpart::test
