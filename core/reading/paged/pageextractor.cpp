// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pageextractor.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

#include <atomic>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

std::atomic<const PageExtractor *> loaded = nullptr;

/// Beside the installed programs, or in the build tree.
const PageExtractor *load()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder :
         {QString::fromUtf8(COUNTERPART_PLUGIN_FOLDER), u"../plugins"_s, u"plugins"_s}) {
        QPluginLoader loader(programs.absoluteFilePath(folder + u"/libcounterpart_pages.so"_s));
        if (auto *extractor = qobject_cast<PageExtractor *>(loader.instance()))
            return loaded = extractor;
    }
    return nullptr;
}

} // namespace

base::Result<const PageExtractor *> pageExtractor(const QString &fileName)
{
    static const PageExtractor *const extractor = load();
    if (extractor)
        return extractor;
    return base::fail(base::ErrorKind::Unreadable, fileName,
                      u"cannot be read: the part of the program that reads PDF and pictures is missing"_s,
                      u"install Counterpart again"_s);
}

QList<std::pair<QString, QString>> loadedPageLibraries()
{
    const PageExtractor *extractor = loaded;
    return extractor ? extractor->libraries() : QList<std::pair<QString, QString>>();
}

} // namespace counterpart::reading
