// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace counterpart::reading {

/// How well bytes fit a double-byte encoding.
struct DoubleByteFit
{
    const char *encoding;
    qsizetype letters = 0; ///< characters of two bytes, punctuation set aside
    double score = 0;      ///< 0 to 1: the share of common characters, lowered by what is no character at all
};

/// Shift_JIS, EUC-JP, GB18030, EUC-KR, Big5.
[[nodiscard]] std::array<DoubleByteFit, 5> doubleByteFits(QByteArrayView bytes);
/// The best of them; its score is 0 where none fits.
[[nodiscard]] DoubleByteFit bestDoubleByteFit(QByteArrayView bytes);

} // namespace counterpart::reading
