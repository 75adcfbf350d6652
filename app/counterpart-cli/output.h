// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counterpart-cli/command.h"
#include "core/base/destination.h"

#include <QJsonArray>
#include <QJsonObject>

namespace counterpart::cli {

/// To be called before any file is opened.
void keepStandardStreams();
/// Writes what was printed to standard output; gives \p status, or DoneInPart where that failed: an answer
/// that is lost is told of, but for a pipe that its reader has closed.
[[nodiscard]] int writeAnswer(int status);

/// Adds to the answer, which goes to standard output, in UTF-8, when the command is done.
void print(const QString &text);
void printLine(const QString &line = {});
void print(const QJsonValue &value);
/// The answer is to be a file, and nothing else; to be said before anything is told.
void answerWithFile();
/// Where \p option has its file written: every command writes through this. For "-" the file is the answer;
/// like any answer it goes out when the command is done.
[[nodiscard]] base::Destination destinationOf(const Invocation &invocation, const QString &option);
/// What was done, for people: a line of the answer, or apart from it where a file is the answer.
void tell(const QString &line);

/// "1 page", "2 pages".
[[nodiscard]] QString counted(qsizetype count, const QString &one, const QString &many);

/// One line on standard error for what is no error.
void note(const QString &line);
/// One line on standard error; gives the exit status that the error stands for once a store is open.
int complain(const base::Error &error);
/// The same for an error of opening a store.
int complainOfStore(const base::Error &error);
/// Warnings about \p subject, a line each; they change no status.
void warn(const QString &subject, const QStringList &warnings);
int complainOfUsage(const QString &command, const QString &what);

/// A table with columns as wide as their widest cell, but for the last; long cells are cut with an ellipsis.
class Table
{
public:
    explicit Table(QStringList head) : m_head(std::move(head)) {}
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    void print() const;

private:
    QStringList m_head;
    std::vector<QStringList> m_rows;
};

/// Progress on standard error, in one line that is written over; silent unless that is a terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    void show(int done, int total, const QString &what);
    /// Wipes the line, before anything else is written.
    void clear();

private:
    bool m_terminal = false;
    bool m_shown = false;
};

} // namespace counterpart::cli
