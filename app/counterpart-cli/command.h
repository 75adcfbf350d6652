// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/base/filepath.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace counterpart::cli {

/// What a run ends with; scripts rely on these numbers.
enum ExitStatus {
    Done = 0,
    DoneInPart = 1, ///< some inputs were refused, each named
    Usage = 2,
    StoreUnusable = 3,
    NothingFound = 4,
};

/// One run of a subcommand: its arguments without the subcommand's own name.
struct Invocation
{
    const QCommandLineParser &parser;
    QStringList arguments;
    bool json = false;

    [[nodiscard]] bool has(const QString &option) const { return parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return parser.value(option); }
    /// The file that an argument names, or all from \p first on, or the value of an option. Names of files
    /// are bytes and no text; see core/base/filepath.h.
    [[nodiscard]] QString path(qsizetype argument) const { return base::pathFromWord(arguments[argument]); }
    [[nodiscard]] QStringList paths(qsizetype first) const;
    [[nodiscard]] QString path(const QString &option) const { return base::pathFromWord(value(option)); }
    /// The value of an option that names a FILE says standard output.
    [[nodiscard]] bool isStandardOutput(const QString &option) const { return value(option) == u"-"; }
};

/// What the value of an option is called that names a file to be written, or standard output as "-".
inline constexpr QStringView FileToWrite = u"FILE";

struct Command
{
    QString name;
    QString arguments; ///< as the usage line shows them, "STORE PATH…"
    QString summary;   ///< one sentence
    QString examples;  ///< one a line, without the program's name
    int fewest = 1;    ///< arguments
    int most = 1;      ///< -1: any number
    std::vector<QCommandLineOption> options;
    std::function<int(const Invocation &)> run;
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command documentsCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command meetingsCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command commitmentsCommand();
[[nodiscard]] Command entitiesCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command trashCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command tagCommand();
[[nodiscard]] Command undertakeCommand();

/// Raised by Ctrl+C and by a request to end; long subcommands look at it.
[[nodiscard]] const base::CancelToken &interruption();

} // namespace counterpart::cli
