// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/openfiles.h"

#include <QMultiHash>
#include <QMutex>

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

struct OpenStores
{
    QMutex mutex;
    QMultiHash<QString, base::FileState> all; ///< by path, one for each connection
};

OpenStores &openStores()
{
    static OpenStores stores;
    return stores;
}

base::Error replaced(const QString &path)
{
    return {ErrorKind::Unreadable, path, u"was replaced by another file while it was open"_s,
            u"close it, then open it anew; what is open is the file that was there before"_s};
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
        return std::unexpected(replaced(m_path));
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

OpenHere::OpenHere(QString file, FileState state) : m_file(std::move(file)), m_state(std::move(state))
{
    OpenStores &stores = openStores();
    const QMutexLocker lock(&stores.mutex);
    stores.all.insert(m_file, m_state);
}

OpenHere::~OpenHere()
{
    OpenStores &stores = openStores();
    const QMutexLocker lock(&stores.mutex);
    // Of those that are equal any may go.
    const auto at = stores.all.constFind(m_file, m_state);
    if (at != stores.all.cend())
        stores.all.erase(at);
}

base::Result<void> refuseBesideReplaced(const QString &file, const QString &shownPath)
{
    OpenStores &stores = openStores();
    const QMutexLocker lock(&stores.mutex);
    const FileState now = stateOfFile(file);
    for (const FileState &open : stores.all.values(file)) {
        if (!open.isSameFile(now))
            return std::unexpected(replaced(shownPath));
    }
    return {};
}

} // namespace counterpart::store
