// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/storefile.h"

#include "core/base/fileaccess.h"
#include "core/store/database/migrator.h"
#include "core/store/database/rawconnection.h"

#include <QFile>
#include <QtEndian>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::FileKind;

namespace {

// Offsets in the header of a SQLite file (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr int HeaderSize = 100;
constexpr qsizetype WriteVersionAt = 18;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr char WithLog = 2; ///< write version of a database that keeps a log ("-wal")

constexpr qint64 EmptyLog = 32;                                   ///< bytes: its head alone
const QByteArray JournalSign("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"); ///< of one that was not finished

qint32 bigEndianAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

base::Error noStore(const QString &path)
{
    return {ErrorKind::NotAStore, path, u"is not a Counterpart store"_s,
            u"choose a .counterpart file; this one was left as it is"_s};
}

/// What it is that lies where a file should; empty for a file that can be read, and for nothing.
QString whatIsNoFile(const base::FileState &state, const QString &path)
{
    switch (state.kind) {
    case FileKind::Missing:
        return state.trouble.isEmpty() ? QString() : u"cannot be looked at (%1)"_s.arg(state.trouble);
    case FileKind::File:
        return base::isReadable(path) ? QString() : u"may not be read"_s;
    case FileKind::Folder:
        return u"is a folder"_s;
    case FileKind::LostLink:
    case FileKind::LoopedLink:
        return u"is a link that leads nowhere"_s;
    case FileKind::Pipe:
        return u"is a pipe"_s;
    default:
        return u"is no file"_s;
    }
}

/// SQLite would wait for ever at a pipe, and says of the others only that it cannot open the store.
base::Result<void> refuseNoFiles(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString beside = path + suffix;
        const QString what = whatIsNoFile(base::stateOfFile(beside), beside);
        if (!what.isEmpty() && (suffix != u"-shm" || what != u"may not be read"))
            return base::fail(ErrorKind::Refused, path,
                              u"cannot be opened, because %1 beside it %2"_s.arg(beside, what),
                              u"move that away, or allow reading it where it is the store's own"_s);
    }
    return {};
}

bool isUnfinishedJournal(const QString &path)
{
    QFile file;
    return base::stateOfFile(path).kind == FileKind::File && base::openForReading(file, path) &&
           file.read(JournalSign.size()) == JournalSign;
}

} // namespace

base::Error newerStore(const QString &path, int schema, const QString &lowestProgram)
{
    const QString remedy =
        lowestProgram.isEmpty()
            ? u"use the program that wrote it; the file was left as it is"_s
            : u"use Counterpart %1 or later; the file was left as it is"_s.arg(lowestProgram);
    return {ErrorKind::NewerStore, path,
            u"was written by a newer Counterpart (schema %1, this program knows up to %2)"_s.arg(schema).arg(
                Migrator::latestVersion()),
            remedy};
}

base::Result<void> inspectStoreFile(const QString &path)
{
    const base::FileState state = base::stateOfFile(path);
    if (!state.trouble.isEmpty())
        return base::fail(ErrorKind::Unreadable, path, u"cannot be read (%1)"_s.arg(state.trouble),
                          u"see that you may read it"_s);
    if (!state.exists())
        return base::fail(ErrorKind::NotFound, path, u"is not there"_s,
                          u"make it with 'new', or see to the path"_s);
    if (state.kind == FileKind::LostLink || state.kind == FileKind::LoopedLink)
        return base::fail(ErrorKind::NotFound, path,
                          state.kind == FileKind::LostLink ? u"is a link that leads nowhere"_s
                                                           : u"is a link that leads back to itself"_s,
                          u"mend or remove the link"_s);
    if (state.kind != FileKind::File)
        return std::unexpected(noStore(path));
    // The head alone, as it is in the file.
    const auto header = headOfFile(path, HeaderSize);
    if (!header)
        return base::fail(ErrorKind::Unreadable, path, u"cannot be read"_s, u"see that you may read it"_s);
    const bool isStore = header->size() == HeaderSize && header->startsWith("SQLite format 3") &&
                         bigEndianAt(*header, ApplicationIdAt) == ApplicationId;
    if (!isStore)
        return std::unexpected(noStore(path));
    const int schema = bigEndianAt(*header, UserVersionAt);
    if (schema > Migrator::latestVersion())
        return std::unexpected(newerStore(path, schema, {}));
    return {};
}

base::Result<void> refuseLeftovers(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (base::stateOfFile(path + suffix).exists())
            return base::fail(
                ErrorKind::Refused, path,
                u"cannot be made, because %1 lies there, left by another store of that name"_s.arg(path +
                                                                                                   suffix),
                u"put it back beside the store it belongs to, or remove it if that is gone for"
                " good; or choose another name"_s);
    }
    return {};
}

base::Result<void> refuseForeignJournal(const QString &path)
{
    if (auto fit = refuseNoFiles(path); !fit)
        return fit;
    // A store has a log and no journal from the moment it is made.
    if (!isUnfinishedJournal(path + u"-journal"_s))
        return {};
    const auto header = headOfFile(path, HeaderSize);
    if (!header || header->size() < HeaderSize || header->at(WriteVersionAt) != WithLog)
        return {};
    return base::fail(
        ErrorKind::Refused, path,
        u"does not go with the file %1-journal beside it, which another file left there"_s.arg(path),
        u"put it back beside the file it belongs to, or remove it"_s);
}

bool isMoreBeside(const QString &path)
{
    return base::stateOfFile(path + u"-wal"_s).bytes > EmptyLog || isUnfinishedJournal(path + u"-journal"_s);
}

} // namespace counterpart::store
