// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace counterpart::reading {

/// A file that Outlook packed into "winmail.dat".
struct TnefFile
{
    QString name; ///< may be empty
    QByteArray bytes;
};

/// What is in a "winmail.dat": Transport-Neutral Encapsulation Format (MS-OXTNEF).
struct Tnef
{
    QString subject;
    QString plainBody;
    QByteArray htmlBody;      ///< in the encoding that it declares itself
    QByteArray richBody;      ///< as RTF, unpacked
    bool hasRichBody = false; ///< there was one, be it damaged
    QList<TnefFile> files;
    bool isDamaged = false; ///< it ends before its time or contradicts itself; what came before is here
};

/// True for the first bytes of such a file.
[[nodiscard]] bool isTnef(QByteArrayView bytes);

/// nullopt for what is no such file. Every length is looked at before it is believed; messages within the
/// message are taken apart up to \p nesting deep, their texts as files.
[[nodiscard]] std::optional<Tnef> readTnef(QByteArrayView bytes, int nesting = 3);

} // namespace counterpart::reading
