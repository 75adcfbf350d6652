// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace counterpart::reading {

/// An archive whose names are told apart whatever they are written in.
struct ZipNames
{
    QByteArray bytes;             ///< the archive, names that are no UTF-8 replaced by others of their length
    QHash<QString, QString> real; ///< of those: what they stand for
};

/// Names of files as those wrote them who packed \p archive: by the entry's mark for UTF-8, by Info-ZIP's field
/// for names in Unicode (0x7075) where it fits its name, as UTF-8 where they are such, else in the encoding that
/// all the others of the archive together are most likely in. An archive that needs none of it, or whose
/// directory cannot be followed, comes back as it is.
[[nodiscard]] ZipNames zipNames(const QByteArray &archive);

} // namespace counterpart::reading
