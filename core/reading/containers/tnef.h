// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counterpart::reading {

/// A file that Outlook packed into "winmail.dat". A message within the message is one too: another such file.
struct TnefFile
{
    QString name; ///< may be empty
    QByteArray bytes;
    QString lack; ///< why there are no bytes, for people; empty where there are
};

/// What is in a "winmail.dat": Transport-Neutral Encapsulation Format (MS-OXTNEF).
struct Tnef
{
    QString subject;
    QString author;
    std::optional<Timestamp> sent;
    QString plainBody;
    QString htmlBody;
    QByteArray richBody;      ///< as RTF, unpacked
    bool hasRichBody = false; ///< there was one, be it damaged
    QList<TnefFile> files;
    QStringList warnings;   ///< about what is here
    bool isDamaged = false; ///< it ends before its time or contradicts itself; what came before is here
};

/// True for the first bytes of such a file.
[[nodiscard]] bool isTnef(QByteArrayView bytes);

/// nullopt for what is no such file. Every length is looked at before it is believed.
[[nodiscard]] std::optional<Tnef> readTnef(QByteArrayView bytes);

} // namespace counterpart::reading
