// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/savedpage.h"

#include "core/lexicon/cues.h"

#include <QSet>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// "Readout" of "Readout.html"; empty for what is no page.
QStringView pageBase(QStringView name)
{
    static const QStringList &endings = lexicon::cueWords(u"pages.page_endings").list();
    for (const QString &ending : endings) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return {};
}

/// What a folder's page would be called, without its ending; empty for other folders.
QStringView folderBase(QStringView folder)
{
    static const QStringList &endings = lexicon::cueWords(u"pages.folder_endings").list();
    const auto ending =
        std::ranges::find_if(endings, [&](QStringView e) { return folder.endsWith(e, Qt::CaseInsensitive); });
    return ending == endings.end() ? QStringView() : folder.chopped(ending->size());
}

} // namespace

bool isSavedFolder(QStringView folder, QStringView page)
{
    const QStringView base = pageBase(page);
    return !base.isEmpty() && folderBase(folder) == base;
}

bool isSavedFolder(QStringView folder, const QStringList &names)
{
    return !folderBase(folder).isEmpty() &&
           std::ranges::any_of(names, [&](const QString &name) { return isSavedFolder(folder, name); });
}

QStringList withoutSavedFolders(const QStringList &paths)
{
    QSet<QString> bases; ///< "folder/Readout"
    for (const QString &path : paths) {
        if (const QStringView base = pageBase(path); !base.isEmpty())
            bases.insert(base.toString());
    }
    const auto isPart = [&](const QString &path) {
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QStringView base = folderBase(QStringView(path).first(slash));
            if (!base.isEmpty() && bases.contains(base.toString()))
                return true;
        }
        return false;
    };
    QStringList kept;
    std::ranges::remove_copy_if(paths, std::back_inserter(kept), isPart);
    return kept;
}

} // namespace counterpart::reading
