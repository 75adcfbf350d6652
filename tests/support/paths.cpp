// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>

namespace counterpart::test {

using namespace Qt::StringLiterals;

QString sourcePath(const QString &relative)
{
    return QDir(QStringLiteral(COUNTERPART_SOURCE_DIR)).filePath(relative);
}

QString sharedPath(const QString &relative)
{
    const QString path = sourcePath(u"../shared/"_s + relative);
    return QFileInfo::exists(path) ? QDir::cleanPath(path) : QString();
}

QString programPath(const QString &name)
{
    return QDir(QStringLiteral(COUNTERPART_BIN_DIR)).filePath(name);
}

QString englishForms()
{
    return QStringLiteral(COUNTERPART_ENGLISH);
}

} // namespace counterpart::test
