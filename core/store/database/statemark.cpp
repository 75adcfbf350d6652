// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/statemark.h"

#include "core/store/database/rawconnection.h"

#include <QFile>
#include <QThread>
#include <QtEndian>

#include <algorithm>

#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr QByteArrayView Sign("cpt-state:"); ///< before the two marks, in the row and so in the page
constexpr qsizetype MarkLength = 16;
constexpr auto OwnMark = "SELECT substr(value, 11, 16) FROM meta WHERE key = 'state'";
constexpr auto EarlierMark = "SELECT substr(value, 28, 16) FROM meta WHERE key = 'state'";

// https://www.sqlite.org/fileformat2.html, section 4.1.
constexpr qsizetype LogHead = 32;
constexpr qsizetype PageSizeAt = 8;
constexpr qsizetype SaltsAt = 16;
constexpr qsizetype FrameHead = 24;
constexpr qsizetype FrameSaltsAt = 8;
constexpr qsizetype SaltBytes = 8;
constexpr qsizetype LargestPage = 65536;

constexpr int Looks = 20; ///< another program may be putting the log into the file just now
constexpr int MillisecondsBetween = 50;

/// Of a store that no marking program has written yet.
QByteArray noMark()
{
    return QByteArray(MarkLength, '0');
}

QByteArray markOf(sqlite3 *connection)
{
    const QString mark = askRaw(connection, OwnMark);
    return mark.isNull() ? noMark() : mark.toLatin1();
}

/// Its mark, and that of the state before.
QSet<QByteArray> marksOf(sqlite3 *connection)
{
    return {markOf(connection), askRaw(connection, EarlierMark).toLatin1()};
}

/// Null where it cannot be told: the file may be half written, and whole only with its log.
QByteArray markInFile(const QString &path)
{
    const auto alone = openRaw(path, Access::ReadAlone, path);
    if (!alone || askRaw(alone->get(), "SELECT count(*) FROM meta").isNull())
        return {};
    return markOf(alone->get());
}

void collect(QByteArrayView page, QSet<QByteArray> &marks)
{
    for (qsizetype at = page.indexOf(Sign); at >= 0; at = page.indexOf(Sign, at + 1)) {
        const QByteArrayView both = page.sliced(at + Sign.size());
        if (both.size() < 2 * MarkLength + 1)
            return;
        marks.insert(both.first(MarkLength).toByteArray());
        marks.insert(both.sliced(MarkLength + 1, MarkLength).toByteArray());
    }
}

/// Every mark in the valid frames of the log at \p path.
QSet<QByteArray> marksInLog(const QString &path)
{
    QFile log;
    QSet<QByteArray> marks;
    if (!base::openForReading(log, path))
        return marks;
    const QByteArray head = log.read(LogHead);
    const qsizetype pageSize =
        head.size() == LogHead ? qFromBigEndian<quint32>(head.constData() + PageSizeAt) : 0;
    if (pageSize <= 0 || pageSize > LargestPage)
        return marks;
    for (;;) {
        const QByteArray frame = log.read(FrameHead + pageSize);
        if (frame.size() < FrameHead + pageSize ||
            frame.sliced(FrameSaltsAt, SaltBytes) != head.sliced(SaltsAt, SaltBytes))
            return marks;
        collect(QByteArrayView(frame).sliced(FrameHead), marks);
    }
}

bool isOfOneState(const QString &path, const QString &log, sqlite3 *connection)
{
    const QByteArray inFile = markInFile(path);
    return inFile.isNull() || inFile == markOf(connection) || marksInLog(log).contains(inFile);
}

} // namespace

QString newStateMark()
{
    return u"INSERT INTO meta (key, value) VALUES ('state', 'cpt-state:' || lower(hex(randomblob(8))) ||"
           " ':0000000000000000') ON CONFLICT (key) DO UPDATE SET"
           " value = 'cpt-state:' || lower(hex(randomblob(8))) || ':' || substr(value, 11, 16)"_s;
}

base::Result<void> refuseForeignLog(const QString &path, sqlite3 *connection, const QString &shownPath)
{
    const QString log = path + u"-wal"_s;
    for (int look = 0; look < Looks; ++look) {
        if (look > 0)
            QThread::msleep(MillisecondsBetween);
        if (base::stateOfFile(log).bytes <= LogHead || isOfOneState(path, log, connection))
            return {};
    }
    return base::fail(
        ErrorKind::Refused, shownPath,
        u"does not go with the file %1-wal beside it, which another state of it left there"_s.arg(shownPath),
        u"put a copy in place with 'counterpart-cli restore', or move the -wal and -shm files"
        " away if what was written last may be lost"_s);
}

StateWatch::StateWatch(const QString &path) : m_state(base::stateOfFile(path)), m_mark(markInFile(path)) {}

bool StateWatch::isKnown(const QByteArray &mark, const QString &path, sqlite3 *connection) const
{
    return mark == m_mark || (!m_earlier.contains(mark) && (marksOf(connection).contains(mark) ||
                                                            marksInLog(path + u"-wal"_s).contains(mark)));
}

base::Result<void> StateWatch::isOurs(const QString &path, sqlite3 *connection, const QString &shownPath)
{
    for (int look = 0; look < Looks; ++look) {
        const base::FileState state = base::stateOfFile(path);
        // Another file of that name is OpenFiles' concern.
        if (state == m_state || !state.isSameFile(m_state))
            return {};
        if (state == m_foreign)
            break;
        if (look > 0)
            QThread::msleep(MillisecondsBetween);
        const QByteArray mark = markInFile(path);
        if (mark.isNull() || !isKnown(mark, path, connection)) {
            if (look + 1 == Looks)
                m_foreign = state;
            continue;
        }
        if (!m_mark.isNull() && mark != m_mark)
            m_earlier.insert(m_mark);
        m_mark = mark;
        m_state = state;
        return {};
    }
    return base::fail(ErrorKind::Unreadable, shownPath, u"was overwritten by another file while it was open"_s,
                      u"restore a backup with 'counterpart-cli restore', and do anew what was done since; what"
                      " was copied there is left as it is, and needs the -wal and -shm files beside it moved"
                      " away"_s);
}

} // namespace counterpart::store
