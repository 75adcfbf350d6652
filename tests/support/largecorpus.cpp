// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largecorpus.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QProcess>

namespace counterpart::test {

using namespace Qt::StringLiterals;

QString largeCorpus()
{
    const QString folder = sharedPath(u"corpus-large"_s);
    const QStringList archives =
        folder.isEmpty() ? QStringList() : QDir(folder).entryList({u"*.tar.xz"_s}, QDir::Files, QDir::Name);
    return archives.isEmpty() ? QString() : folder + u'/' + archives.first();
}

bool unpack(const QString &archive, const QString &folder)
{
    return QDir().mkpath(folder) &&
           QProcess::execute(u"python3"_s, {u"-m"_s, u"tarfile"_s, u"-e"_s, archive, folder}) == 0;
}

} // namespace counterpart::test
