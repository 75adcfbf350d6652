// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchedfolder.h"

#include <QDateTime>
#include <QDirIterator>

namespace counterpart::shell {

namespace {

constexpr int SettleMilliseconds = 2000;
constexpr qsizetype MostFolders = 500; ///< the system lets a program watch so many
constexpr qsizetype MostFiles = 20'000;

} // namespace

WatchedFolder::WatchedFolder(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(SettleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
}

void WatchedFolder::watch(const QString &folder)
{
    m_folder = folder;
    m_files.clear();
    m_timer.stop();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (!folder.isEmpty())
        look();
}

void WatchedFolder::look()
{
    QStringList folders{m_folder};
    QStringList ready;
    bool waits = false;
    QHash<QString, State> now;
    QDirIterator entries(m_folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && now.size() < MostFiles) {
        const QFileInfo info = entries.nextFileInfo();
        if (info.isDir()) {
            if (folders.size() < MostFolders)
                folders.append(info.filePath());
            continue;
        }
        const QString path = info.filePath();
        State state{info.size(), info.lastModified().toMSecsSinceEpoch(), false};
        const auto known = m_files.constFind(path);
        const bool same =
            known != m_files.cend() && known->bytes == state.bytes && known->changed == state.changed;
        state.told = same;
        if (same && !known->told)
            ready.append(path);
        waits |= !same;
        now.insert(path, state);
    }
    m_files = std::move(now);
    m_watcher.addPaths(folders);
    if (waits)
        m_timer.start(); // a file whose size still grows gives no other sign
    ready.sort();
    if (!ready.isEmpty())
        Q_EMIT settled(ready);
}

} // namespace counterpart::shell
