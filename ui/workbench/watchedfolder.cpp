// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/watchedfolder.h"

#include "core/base/fileaccess.h"

#include <utility>

namespace counterpart::workbench {

namespace {

constexpr int SettleMilliseconds = 2000;
constexpr int LookAnywayMilliseconds = 15'000; ///< where not every folder can be watched
constexpr qsizetype MostFolders = 500;         ///< the system lets a program watch so many
constexpr qsizetype MostFiles = 20'000;

} // namespace

WatchedFolder::WatchedFolder(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(SettleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    m_lookAnyway.setInterval(LookAnywayMilliseconds);
    connect(&m_lookAnyway, &QTimer::timeout, this, &WatchedFolder::look);
}

void WatchedFolder::watch(const QString &folder)
{
    m_folder = folder;
    m_files.clear();
    m_isOutgrown = false;
    m_timer.stop();
    m_lookAnyway.stop();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (!folder.isEmpty())
        look();
}

/// All below the folder but what is hidden. Links to folders are not followed: they may lead anywhere.
WatchedFolder::Contents WatchedFolder::contents() const
{
    Contents found{{m_folder}, {}};
    for (qsizetype i = 0; i < found.folders.size(); ++i) {
        const auto entries = base::entriesOfFolder(found.folders[i]);
        if (!entries)
            continue; // one that went away, or that is for others
        for (const base::FolderEntry &entry : *entries) {
            const QString path = found.folders[i] + u'/' + entry.name;
            if (entry.state.kind == base::FileKind::Folder && !entry.isLink)
                found.folders.append(path);
            else if (entry.state.kind != base::FileKind::Folder && found.files.size() < MostFiles)
                found.files.insert(path, {entry.state.bytes, entry.state.changed, false});
            else if (entry.state.kind != base::FileKind::Folder)
                found.isAll = false;
        }
    }
    return found;
}

void WatchedFolder::look()
{
    QStringList ready;
    bool waits = false;
    Contents now = contents();
    for (auto file = now.files.begin(); file != now.files.end(); ++file) {
        const auto known = m_files.constFind(file.key());
        const bool same =
            known != m_files.cend() && known->bytes == file->bytes && known->changed == file->changed;
        file->told = same;
        if (same && !known->told)
            ready.append(file.key());
        waits |= !same;
    }
    m_files = std::move(now.files);
    now.folders.resize(std::min(now.folders.size(), MostFolders));
    m_watcher.addPaths(now.folders);
    // The watcher takes names that are text alone, and no more than so many.
    if (m_watcher.directories().size() < now.folders.size() || now.folders.size() == MostFolders)
        m_lookAnyway.start();
    if (waits)
        m_timer.start(); // a file whose size still grows gives no other sign
    ready.sort();
    if (!ready.isEmpty())
        Q_EMIT settled(ready);
    if (!now.isAll && !std::exchange(m_isOutgrown, true))
        Q_EMIT outgrown();
}

} // namespace counterpart::workbench
