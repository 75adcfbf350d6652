// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/privatecopy.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <array>
#include <filesystem>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int Attempts = 3;

// What SQLite works out from the others ("-shm") is not copied.
using States = std::array<base::FileState, 3>;

States statesOf(const QString &path)
{
    return {base::stateOfFile(path), base::stateOfFile(path + u"-wal"_s),
            base::stateOfFile(path + u"-journal"_s)};
}

/// Null, or why it failed.
QString copyFile(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    const fs::path target(base::bytesOfPath(to).toStdString());
    std::error_code trouble;
    fs::copy_file(fs::path(base::bytesOfPath(from).toStdString()), target,
                  fs::copy_options::overwrite_existing, trouble);
    if (!trouble)
        fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write, trouble);
    return trouble ? qt_error_string(trouble.value()) : QString();
}

/// Null, or why it failed.
QString copySet(const QString &from, const States &states, const QString &to)
{
    QString trouble = copyFile(from, to);
    const std::array suffixes{u"-wal"_s, u"-journal"_s};
    for (size_t i = 0; i < suffixes.size() && trouble.isNull(); ++i) {
        QFile::remove(to + suffixes[i]); // of an attempt before
        if (states[i + 1].exists())
            trouble = copyFile(from + suffixes[i], to + suffixes[i]);
    }
    return trouble;
}

struct Shared
{
    std::weak_ptr<const PrivateCopy> copy;
    States states;
};

} // namespace

base::Result<std::shared_ptr<const PrivateCopy>> PrivateCopy::make(const QString &path)
{
    std::shared_ptr<PrivateCopy> copy(new PrivateCopy);
    const auto failed = [&path](const QString &why) {
        return base::fail(ErrorKind::DiskFull, path,
                          u"has to be copied to be read here, and cannot be (%1)"_s.arg(why),
                          u"make room for temporary files, or open it where it may be written"_s);
    };
    if (!copy->m_folder.isValid())
        return failed(copy->m_folder.errorString());
    copy->m_path = copy->m_folder.filePath(u"copy.counterpart"_s);
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const States before = statesOf(path);
        const QString trouble = copySet(path, before, copy->m_path);
        if (!trouble.isNull())
            return failed(trouble);
        if (statesOf(path) == before)
            return copy;
    }
    return base::fail(ErrorKind::Busy, path, u"is being written by another program"_s,
                      u"wait until that is done and try again"_s);
}

base::Result<std::shared_ptr<const PrivateCopy>> PrivateCopy::shared(const QString &path)
{
    static QMutex mutex;
    static QHash<QString, Shared> all;
    const QMutexLocker lock(&mutex);
    const States states = statesOf(path);
    const auto known = all.constFind(path);
    if (known != all.cend() && known->states == states) {
        if (auto copy = known->copy.lock())
            return copy;
    }
    return make(path).transform([&](std::shared_ptr<const PrivateCopy> &&copy) {
        all.insert(path, {copy, states});
        return std::move(copy);
    });
}

} // namespace counterpart::store
