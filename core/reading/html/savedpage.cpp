// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/savedpage.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// What browsers put behind the page's name, by their language.
constexpr std::array<QStringView, 21> Endings{
    u"_files",    u".files",     u"-Dateien",  u"_fichiers", u"_archivos", u"_arquivos",  u"_ficheiros",
    u"_file",     u"_bestanden", u"_pliki",    u"_soubory",  u"_elemei",   u"_tiedostot", u"-filer",
    u"_dosyalar", u"_fajlovi",   u"_datoteke", u"_fitxers",  u"_failid",   u"_fails",     u"_bylos"};

/// "Readout" of "Readout.html"; empty for what is no page.
QStringView pageBase(QStringView name)
{
    for (const QStringView ending : {u".html", u".htm", u".xhtml", u".shtml"}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return {};
}

/// What a folder's page would be called, without its ending; empty for other folders.
QStringView folderBase(QStringView folder)
{
    const auto ending =
        std::ranges::find_if(Endings, [&](QStringView e) { return folder.endsWith(e, Qt::CaseInsensitive); });
    return ending == Endings.end() ? QStringView() : folder.chopped(ending->size());
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
