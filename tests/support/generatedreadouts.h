// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterpart::test {

/// A readout of a meeting that nobody held.
struct GeneratedReadout
{
    QString file;    ///< name without folder
    QByteArray text; ///< Markdown with front matter
};

/// Of a row of readouts for stores of any size: 2n and 2n + 1 are the accounts of one meeting by the United
/// States and by one of eight other states. Four points are in both, two in each alone; each has commitments, of
/// which some are told again at a later meeting, and a person of whom no other text tells. The same number gives
/// the same text on every machine. People and towns are invented, so many of them that no text looks like a
/// revision of another.
[[nodiscard]] GeneratedReadout generatedReadout(int number);

/// Writes the first \p count of them into \p folder, which is made; false where that fails.
[[nodiscard]] bool writeReadouts(const QString &folder, int count);

} // namespace counterpart::test
