// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype WidestColumn = 48;

QByteArray &answer()
{
    static QByteArray all;
    return all;
}

/// The answer is a file that was asked for as '-'.
bool &isAnswerAFile()
{
    static bool file = false;
    return file;
}

bool &isOutputClosed()
{
    static bool closed = false;
    return closed;
}

/// Where nobody reads standard error, nobody can be told of that.
void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void complainLine(const QString &line)
{
    writeError("counterpart-cli: " + line.toUtf8() + '\n');
}

/// All of it, and to its end: 0, or why not.
int writeOut(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            pollfd ready{STDOUT_FILENO, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return ::close(STDOUT_FILENO) == 0 || errno == EINTR ? 0 : errno;
}

QString cell(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > WidestColumn ? simple.left(WidestColumn - 1) + u'…' : simple;
}

} // namespace

void keepStandardStreams()
{
    // A file opened later would get the number of one that is closed, and be written into.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        isOutputClosed() |= stream == STDOUT_FILENO;
        [[maybe_unused]] const int kept = ::open("/dev/null", O_RDWR);
    }
}

int writeAnswer(int status)
{
    if (answer().isEmpty())
        return status;
    const int why = isOutputClosed() ? EBADF : writeOut(answer());
    if (why == 0)
        return status;
    if (why != EPIPE) // who closes a pipe has read enough
        complainLine(base::Error{ErrorKind::DiskFull, u"standard output"_s,
                                 u"cannot be written (%1), the answer is lost"_s.arg(qt_error_string(why)),
                                 u"send it where there is room for it, and ask again"_s}
                         .line());
    return status == Done ? int(DoneInPart) : status;
}

void print(const QString &text)
{
    answer() += text.toUtf8();
}

void printLine(const QString &line)
{
    print(QString(line + u'\n'));
}

void print(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    answer() += document.toJson(QJsonDocument::Indented);
}

void answerWithFile()
{
    isAnswerAFile() = true;
}

base::Destination destinationOf(const Invocation &invocation, const QString &option)
{
    if (!invocation.isStandardOutput(option))
        return invocation.path(option);
    return {u"standard output"_s, [](const QByteArray &bytes) -> base::Result<void> {
                answer() += bytes;
                return {};
            }};
}

void tell(const QString &line)
{
    isAnswerAFile() ? note(line) : printLine(line);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

void note(const QString &line)
{
    complainLine(line);
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

void warn(const QString &subject, const QStringList &warnings)
{
    for (const QString &warning : warnings)
        complainLine(u"%1: %2"_s.arg(subject, warning));
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
        writeError("\r\x1b[K");
    m_shown = false;
}

void ProgressLine::show(int done, int total, const QString &what)
{
    if (!m_terminal)
        return;
    m_shown = true;
    writeError("\r\x1b[K" + u"%1/%2 %3"_s.arg(done).arg(total).arg(what.left(WidestColumn)).toUtf8());
}

} // namespace counterpart::cli
