// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/halfmadefile.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/store/database/storefile.h"

#include <QUuid>

#include <unistd.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype LongestName = 247; ///< bytes, with its slash; "-journal" has to fit behind it

} // namespace

base::Result<HalfMadeFile> HalfMadeFile::forTarget(const QString &target)
{
    const base::FileState state = base::stateOfFile(target);
    if (state.exists())
        return base::fail(ErrorKind::Refused, target,
                          state.kind == base::FileKind::LostLink ? u"is a link that leads nowhere"_s
                                                                 : u"already exists"_s,
                          u"choose another name, or remove it first"_s);
    if (auto free = refuseLeftovers(target); !free)
        return std::unexpected(free.error());
    return besideTarget(target);
}

base::Result<HalfMadeFile> HalfMadeFile::besideTarget(const QString &target)
{
    const QString whole = base::absolutePath(target);
    const QString folder = base::folderOfPath(target);
    if (base::stateOfFile(folder).kind != base::FileKind::Folder)
        return base::fail(ErrorKind::ReadOnly, target, u"cannot be made, its folder is not there"_s,
                          u"make the folder %1 first"_s.arg(folder));
    if (!base::isWritable(folder))
        return base::fail(ErrorKind::ReadOnly, target, u"cannot be made, its folder is read-only"_s,
                          u"allow writing to the folder %1"_s.arg(folder));
    if (base::bytesOfPath(whole).size() - base::bytesOfPath(folder).size() > LongestName)
        return base::fail(ErrorKind::Refused, target, u"has a name too long for the files beside it"_s,
                          u"choose a shorter one"_s);
    const QString name = u"/.counterpart-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    return HalfMadeFile(folder + name, whole);
}

HalfMadeFile::HalfMadeFile(HalfMadeFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_target(std::move(other.m_target))
{
}

HalfMadeFile::~HalfMadeFile()
{
    if (m_path.isEmpty())
        return;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        ::unlink(base::bytesOfPath(m_path + suffix).constData());
}

base::Result<void> HalfMadeFile::finish(base::Existing existing)
{
    if (isMoreBeside(m_path))
        return base::fail(ErrorKind::DiskFull, m_target, u"cannot be made, its last part was not written"_s,
                          u"free some space and try again"_s);
    return refuseLeftovers(m_target)
        .and_then([&] { return base::putInPlace(m_path, m_target, existing); })
        .transform([this] { m_path.clear(); });
}

base::Result<void> HalfMadeFile::putInPlace()
{
    return finish(base::Existing::Refuse);
}

base::Result<void> HalfMadeFile::replaceTarget()
{
    return finish(base::Existing::Replace);
}

} // namespace counterpart::store
