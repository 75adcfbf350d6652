// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/halfmadefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

base::Result<HalfMadeFile> HalfMadeFile::forTarget(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return base::fail(ErrorKind::Refused, target, u"is there already"_s,
                          u"choose another name, or remove it first"_s);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return base::fail(ErrorKind::ReadOnly, target, u"cannot be made, its folder is not there"_s,
                          u"make the folder %1 first"_s.arg(folder.filePath()));
    if (!folder.isWritable())
        return base::fail(ErrorKind::ReadOnly, target, u"cannot be made, its folder is read-only"_s,
                          u"allow writing to the folder %1"_s.arg(folder.filePath()));
    const QString name =
        u"/.%1.%2"_s.arg(info.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(12));
    return HalfMadeFile(folder.filePath() + name, target);
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
        QFile::remove(m_path + suffix);
}

base::Result<void> HalfMadeFile::putInPlace()
{
    if (!QFile::rename(m_path, m_target))
        return base::fail(ErrorKind::ReadOnly, m_target, u"cannot be made"_s,
                          u"see that nothing of that name is there and that its folder may be written"_s);
    m_path.clear();
    return {};
}

} // namespace counterpart::store
