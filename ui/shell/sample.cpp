// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

QString sampleStore()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"Sample.counterpart"_s);
}

base::Result<Sample> unpackSample()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QDir target(data.filePath(u"sample"_s));
    if (!QDir().mkpath(target.path()))
        return base::fail(base::ErrorKind::ReadOnly, target.path(), u"cannot be made"_s,
                          u"make the folder writable"_s);
    Sample sample;
    sample.store = sampleStore();
    const QDir embedded(u":/counterpart/sample"_s);
    for (const QString &name : embedded.entryList(QDir::Files, QDir::Name)) {
        if (name.startsWith(u"README"_s))
            continue;
        const QString path = target.filePath(name);
        if (!QFile::exists(path)) {
            QFile source(embedded.filePath(name));
            if (!source.copy(path))
                return base::fail(base::ErrorKind::ReadOnly, path, u"cannot be written"_s,
                                  source.errorString());
            // Files out of the program come read-only; the user may want to edit or delete them.
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        }
        sample.documents.append(path);
    }
    return sample;
}

} // namespace counterpart::shell
