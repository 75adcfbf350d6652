// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openfiles.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::FileState;
using base::stateOfFile;

namespace {

QString logOf(const QString &path)
{
    return path + u"-wal"_s;
}

QString sharedOf(const QString &path)
{
    return path + u"-shm"_s;
}

bool isGone(const FileState &then, const FileState &now)
{
    return then.exists() && !now.isSameFile(then);
}

} // namespace

OpenFiles::OpenFiles(const QString &path, const QString &file, Kind kind)
    : m_path(path), m_file(file), m_kind(kind), m_main(stateOfFile(path)), m_log(stateOfFile(logOf(file))),
      m_shared(stateOfFile(sharedOf(file)))
{
}

base::Result<void> OpenFiles::areInPlace() const
{
    if (m_path.isEmpty())
        return {};
    const FileState main = stateOfFile(m_path);
    if (!main.exists())
        return base::fail(ErrorKind::Unreadable, m_path, u"was moved or deleted while it was open"_s,
                          u"put it back to where it was and try again"_s);
    if (!main.isSameFile(m_main))
        return base::fail(ErrorKind::Unreadable, m_path, u"was replaced by another file while it was open"_s,
                          u"open it anew; what was open is the file that was there before"_s);
    if (m_kind == Kind::Unchanging) {
        const bool same = main == m_main && stateOfFile(logOf(m_file)) == m_log;
        if (!same)
            return base::fail(ErrorKind::Unreadable, m_path, u"was changed while it was being read"_s,
                              u"open it again"_s);
        return {};
    }
    for (const auto &[then, name] :
         {std::pair(m_log, logOf(m_file)), std::pair(m_shared, sharedOf(m_file))}) {
        if (isGone(then, stateOfFile(name)))
            return base::fail(ErrorKind::Unreadable, m_path,
                              u"lost the file %1, which belongs to it while it is open"_s.arg(name),
                              u"save a copy of what is open, and restore it when nobody has it open"_s);
    }
    return {};
}

bool OpenFiles::isLogInPlace() const
{
    return !isGone(m_log, stateOfFile(logOf(m_file)));
}

} // namespace counterpart::store
