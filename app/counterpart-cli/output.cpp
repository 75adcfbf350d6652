// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype WidestColumn = 48;

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void complainLine(const QString &line)
{
    write(stderr, "counterpart-cli: " + line.toUtf8() + '\n');
}

QString cell(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > WidestColumn ? simple.left(WidestColumn - 1) + u'…' : simple;
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printLine(const QString &line)
{
    print(QString(line + u'\n'));
}

void print(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented));
}

int complain(const base::Error &error)
{
    complainLine(error.line());
    switch (error.kind) {
    case ErrorKind::Invalid:
        return Usage;
    case ErrorKind::NotFound:
        return NothingFound;
    case ErrorKind::Cancelled:
        return DoneInPart;
    default:
        return StoreUnusable;
    }
}

int complainOfStore(const base::Error &error)
{
    complainLine(error.line());
    return StoreUnusable;
}

int complainOfUsage(const QString &command, const QString &what)
{
    complainLine(u"%1: %2; 'counterpart-cli %1 --help' says how it is used"_s.arg(command, what));
    return Usage;
}

void Table::print() const
{
    std::vector<qsizetype> widths(size_t(m_head.size()));
    const auto measure = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], cell(row[i]).size());
    };
    measure(m_head);
    for (const QStringList &row : m_rows)
        measure(row);
    const auto show = [&widths](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            line += last ? row[i].simplified() : cell(row[i]).leftJustified(widths[size_t(i)] + 2);
        }
        printLine(line);
    };
    show(m_head);
    for (const QStringList &row : m_rows)
        show(row);
}

ProgressLine::ProgressLine() : m_terminal(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::clear()
{
    if (m_shown)
        write(stderr, "\r\x1b[K");
    m_shown = false;
}

void ProgressLine::show(int done, int total, const QString &what)
{
    if (!m_terminal)
        return;
    m_shown = true;
    write(stderr, "\r\x1b[K" + u"%1/%2 %3"_s.arg(done).arg(total).arg(what.left(WidestColumn)).toUtf8());
}

} // namespace counterpart::cli
