// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counterpart-cli/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace counterpart::cli {

/// Writes to standard output, UTF-8.
void print(const QString &text);
void printLine(const QString &line = {});
void print(const QJsonValue &value);

/// One line on standard error; gives the exit status that the error stands for once a store is open.
int complain(const base::Error &error);
/// The same for an error of opening a store.
int complainOfStore(const base::Error &error);
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
