// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/writes.h"
#include "core/text/anchor.h"

#include <QDateTime>
#include <QUuid>

namespace counterpart::store {

/// The columns "begin", "end", quote, prefix, suffix, which stand together wherever a passage is kept.
[[nodiscard]] inline text::Anchor readAnchor(const Cursor &row, int first)
{
    return {{qsizetype(row.integer(first)), qsizetype(row.integer(first + 1))},
            row.text(first + 2),
            row.text(first + 3),
            row.text(first + 4)};
}

[[nodiscard]] inline QVariantList anchorValues(const text::Anchor &anchor)
{
    return {qint64(anchor.range.begin), qint64(anchor.range.end), plain(anchor.quote), plain(anchor.prefix),
            plain(anchor.suffix)};
}

[[nodiscard]] inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

[[nodiscard]] inline QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

[[nodiscard]] inline QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace counterpart::store
