// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/importpaths.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/reading/html/savedpage.h"

#include <QSet>

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::FileKind;

namespace {

struct Complaint
{
    QString what;
    QString remedy;
};

/// Why something that is neither a file nor a folder is refused.
Complaint complaintOf(const base::FileState &state)
{
    if (!state.trouble.isEmpty())
        return {u"cannot be looked at (%1)"_s.arg(state.trouble),
                u"see to its name, and that you may use its folder"_s};
    const QString remedy = u"save its contents to a file first"_s;
    switch (state.kind) {
    case FileKind::LostLink:
        return {u"is a link that leads nowhere"_s, u"mend or remove the link"_s};
    case FileKind::LoopedLink:
        return {u"is a link that leads back to itself"_s, u"mend or remove the link"_s};
    case FileKind::Pipe:
        return {u"is a pipe and no file"_s, remedy};
    case FileKind::Socket:
        return {u"is a socket and no file"_s, u"remove it"_s};
    case FileKind::Device:
        return {u"is a device and no file"_s, remedy};
    default:
        return {u"is not there"_s, u"see to its name"_s};
    }
}

class Expansion
{
public:
    Expansion(const QString &store, const base::CancelToken &cancel) : m_cancel(cancel)
    {
        const QString own = base::canonicalPath(store);
        if (!own.isEmpty())
            m_seen = {own, own + u"-wal"_s, own + u"-shm"_s, own + u"-journal"_s};
    }

    void add(const QString &path)
    {
        const QString whole = base::absolutePath(path);
        const base::FileState state = base::stateOfFile(whole);
        if (state.kind == FileKind::Folder)
            addFolder(whole);
        else if (state.kind == FileKind::File)
            addFile(whole, base::canonicalPath(whole));
        else
            refuse(path, state);
    }

    ImportPaths result;

private:
    void refuse(base::Error &&error)
    {
        const QString subject = base::absolutePath(error.subject);
        if (m_refused.contains(subject))
            return;
        m_refused.insert(subject);
        result.refused.push_back(std::move(error));
    }

    void refuse(const QString &path, const base::FileState &state)
    {
        const Complaint complaint = complaintOf(state);
        refuse({ErrorKind::Unreadable, path, complaint.what, complaint.remedy});
    }

    /// True the first time; \p canonical is empty where it cannot be told.
    bool isNew(const QString &path, const QString &canonical)
    {
        const QString &key = canonical.isEmpty() ? path : canonical;
        if (m_seen.contains(key))
            return false;
        m_seen.insert(key);
        return true;
    }

    void addFile(const QString &path, const QString &canonical)
    {
        if (isNew(path, canonical))
            result.files.append(path);
    }

    /// A folder to be walked, and the real ones through which the walk came to it, the outermost first.
    struct Step
    {
        QString folder;
        QStringList around;
    };

    /// \p target is a folder through which the walk came, or lies around one.
    static bool leadsBack(const QString &target, const QStringList &around)
    {
        const QString within = target.endsWith(u'/') ? target : target + u'/';
        return !target.isEmpty() && std::ranges::any_of(around, [&](const QString &folder) {
            return folder == target || folder.startsWith(within);
        });
    }

    /// Files are taken, folders wait; those that a browser made beside a saved page hold no documents.
    void addEntries(const QString &folder, const QStringList &around, std::vector<Step> &waiting)
    {
        const QString &canonical = around.back();
        auto entries = base::entriesOfFolder(folder);
        if (!entries) {
            refuse(std::move(entries.error()));
            return;
        }
        QStringList names;
        for (const base::FolderEntry &entry : *entries) {
            const QString path = folder + u'/' + entry.name;
            if (entry.state.kind == FileKind::File) {
                names << entry.name;
                addFile(path, entry.isLink ? base::canonicalPath(path) : canonical + u'/' + entry.name);
            } else if (entry.state.kind != FileKind::Folder) {
                refuse(path, entry.state);
            }
        }
        for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
            if (entry->state.kind != FileKind::Folder || reading::isSavedFolder(entry->name, names))
                continue;
            const QString path = folder + u'/' + entry->name;
            if (entry->isLink && leadsBack(base::canonicalPath(path), around))
                result.loops.prepend(path);
            else
                waiting.push_back({path, around});
        }
    }

    void addFolder(const QString &path)
    {
        std::vector<Step> waiting;
        waiting.push_back({path, {}});
        while (!waiting.empty() && !m_cancel.isCancelled()) {
            const Step step = std::move(waiting.back());
            waiting.pop_back();
            const QString canonical = base::canonicalPath(step.folder);
            if (isNew(step.folder, canonical))
                addEntries(step.folder, step.around + QStringList{canonical}, waiting);
        }
    }

    base::CancelToken m_cancel;
    QSet<QString> m_seen; ///< canonical paths of files taken and folders walked
    QSet<QString> m_refused;
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
