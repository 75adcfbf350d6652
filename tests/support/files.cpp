// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace counterpart::test {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QFileInfo(path).dir().mkpath(u"."_s) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.flush();
}

void removeAll(const QString &path)
{
    std::error_code trouble;
    std::filesystem::remove_all(QFile::encodeName(path).toStdString(), trouble);
}

} // namespace counterpart::test
