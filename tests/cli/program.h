// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace counterpart::test {

/// What a run of counterpart-cli ended with.
struct Run
{
    int status = -1;
    QByteArray output;
    QStringList complaints; ///< lines on standard error

    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(output).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

/// Runs counterpart-cli to its end; \p prepare, when given, runs in the child before it starts.
inline Run runCli(const QStringList &arguments, const std::function<void()> &prepare = {})
{
    QProcess process;
    if (prepare)
        process.setChildProcessModifier(prepare);
    process.start(programPath(QStringLiteral("counterpart-cli")), arguments);
    process.waitForFinished(120'000);
    Run run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.complaints = QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    return run;
}

} // namespace counterpart::test
