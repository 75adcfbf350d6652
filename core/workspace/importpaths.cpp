// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importpaths.h"

#include "core/reading/savedpage.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

class Expansion
{
public:
    Expansion(const QString &store, const base::CancelToken &cancel) : m_cancel(cancel)
    {
        const QString own = QFileInfo(store).canonicalFilePath();
        if (!own.isEmpty())
            m_seen = {own, own + u"-wal"_s, own + u"-shm"_s, own + u"-journal"_s};
    }

    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            refuse(path, u"is not there"_s, u"see to its name"_s);
        else if (info.isDir())
            addFolder(info.absoluteFilePath());
        else if (!info.exists())
            refuse(path, u"is a link that leads nowhere"_s, u"mend or remove the link"_s);
        else if (!info.isFile())
            refuse(path, u"is no file that can be read to its end"_s, u"save its contents to a file first"_s);
        else
            addFile(info);
    }

    ImportPaths result;

private:
    void refuse(const QString &path, const QString &what, const QString &remedy)
    {
        result.refused.push_back({ErrorKind::Unreadable, path, what, remedy});
    }

    void addFile(const QFileInfo &info)
    {
        const QString canonical = info.canonicalFilePath();
        const QString key = canonical.isEmpty() ? info.absoluteFilePath() : canonical;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        result.files.append(QDir::cleanPath(info.absoluteFilePath()));
    }

    /// Files are taken, folders wait; those that a browser made beside a saved page hold no documents.
    void addEntries(const QDir &folder, std::vector<QString> &waiting)
    {
        const QFileInfoList entries =
            folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        QStringList names;
        for (const QFileInfo &entry : entries) {
            if (!entry.isFile())
                continue;
            names << entry.fileName();
            addFile(entry);
        }
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if (entry->isDir() && !reading::isSavedFolder(entry->fileName(), names))
                waiting.push_back(entry->absoluteFilePath());
        }
    }

    void addFolder(const QString &path)
    {
        std::vector<QString> waiting{path};
        while (!waiting.empty() && !m_cancel.isCancelled()) {
            const QString folder = waiting.back();
            waiting.pop_back();
            const QString canonical = QFileInfo(folder).canonicalFilePath();
            if (m_seen.contains(canonical))
                continue;
            m_seen.insert(canonical);
            if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable()) {
                refuse(folder, u"is a folder that may not be read"_s, u"allow reading it"_s);
                continue;
            }
            addEntries(QDir(folder), waiting);
        }
    }

    base::CancelToken m_cancel;
    QSet<QString> m_seen; ///< canonical paths of files taken and folders walked
};

} // namespace

ImportPaths expandPaths(const QStringList &paths, const QString &store, const base::CancelToken &cancel)
{
    Expansion expansion(store, cancel);
    for (const QString &path : paths)
        expansion.add(path);
    return expansion.result;
}

} // namespace counterpart::workspace
