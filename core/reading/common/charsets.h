// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/decoding.h"

#include <QByteArray>

#include <optional>

namespace counterpart::reading {

/// The encoding that \p label means, as the Encoding Standard reads the labels of pages: what is called Latin-1 is
/// windows-1252, gb2312 is GB18030, euc-kr has Microsoft's letters. The label itself where only a decoder knows it;
/// empty where none does.
[[nodiscard]] QByteArray encodingOfLabel(QByteArrayView label);

/// \p bytes in the encoding that \p label means; UTF-8 that calls itself by a single-byte encoding is read as what it
/// is. Characters that cannot be read are told. nullopt for labels that are not known, and for ASCII's where the bytes
/// are not: what they are in has to be told by themselves.
[[nodiscard]] std::optional<Decoded> decodeDeclared(QByteArrayView bytes, QByteArrayView label);

/// How many characters of \p text were not to be read: replacements, and controls that nobody writes.
[[nodiscard]] qsizetype damagedCharacters(QStringView text);
/// The same for people.
[[nodiscard]] QString damageTold(qsizetype characters);

} // namespace counterpart::reading
