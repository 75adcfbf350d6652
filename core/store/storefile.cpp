// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

// Offsets in the header of a SQLite file (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;

qint32 bigEndianAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
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
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(ErrorKind::NotFound, path, u"is not there"_s,
                          u"make it with 'new', or see to the path"_s);
    if (!info.isFile())
        return base::fail(ErrorKind::NotAStore, path, u"is not a Counterpart store"_s,
                          u"choose a .counterpart file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Unreadable, path, u"cannot be read (%1)"_s.arg(file.errorString()),
                          u"see that you may read it"_s);
    const QByteArray header = file.read(HeaderSize);
    const bool isStore = header.size() == HeaderSize && header.startsWith("SQLite format 3") &&
                         bigEndianAt(header, ApplicationIdAt) == ApplicationId;
    if (!isStore)
        return base::fail(ErrorKind::NotAStore, path, u"is not a Counterpart store"_s,
                          u"choose a .counterpart file; this one was left as it is"_s);
    const int schema = bigEndianAt(header, UserVersionAt);
    if (schema > Migrator::latestVersion())
        return std::unexpected(newerStore(path, schema, {}));
    return {};
}

} // namespace counterpart::store
