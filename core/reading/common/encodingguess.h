// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace counterpart::reading {

/// The encoding of a text all in ASCII's bytes that shifts by escapes: ISO-2022-JP, -KR, -CN. Empty if it has
/// none, or if they make no letters.
[[nodiscard]] QByteArray escapedEncoding(QByteArrayView bytes);

/// Without shifts from and back to East Asian characters that hold none, as texts have them that were put together
/// of pieces; ICU takes them for a fault.
[[nodiscard]] QByteArray withoutEmptyShifts(const QByteArray &bytes);

struct EncodingGuess
{
    QByteArray encoding;
    bool isSure = true; ///< false where another one is nearly as likely, or hardly anything speaks for it
};

/// What \p bytes, which are no UTF-8, are most likely in, told by what they would say: East Asian encodings by
/// the share of common characters, and of those of every text where it is short, Thai by the order of its signs, the others by ICU's n-grams and by words
/// being of one script and in one case. windows-1252 where nothing speaks for another.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView bytes);

/// The same for names of files, a line each, short as they are; the encodings of old systems' discs among them.
[[nodiscard]] QByteArray guessNamesEncoding(QByteArrayView names);

/// \p bytes by the encoding \p name; nothing if there is no such encoding or the bytes are none of it.
[[nodiscard]] std::optional<QString> decodeStrictly(QByteArrayView bytes, const QByteArray &name);

} // namespace counterpart::reading
