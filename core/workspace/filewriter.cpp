// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filewriter.h"

#include <QSaveFile>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;

base::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::ErrorKind::ReadOnly, path,
                          u"cannot be written (%1)"_s.arg(file.errorString()),
                          u"see that its folder is there, may be written and has space"_s);
    return {};
}

} // namespace counterpart::workspace
