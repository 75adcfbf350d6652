// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterpart::reading {

/// The text of a field of a mail's head: encoded words (RFC 2047) decoded, those that stand beside each other
/// as one, since mailers part them within a letter; raw bytes as UTF-8 where they are such, else by \p charset, the
/// mail's own, else by what they seem to be. \p told is unfolded.
[[nodiscard]] QString decodedField(QByteArrayView told, const QByteArray &charset = {});

/// A parameter of a field (name="…"; filename*0*=…): RFC 2231's continuations put together before they are
/// decoded, encoded words too, as many mailers write them. Empty if there is none.
[[nodiscard]] QString fieldParameter(QByteArrayView told, QByteArrayView name, const QByteArray &charset = {});

} // namespace counterpart::reading
