// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/timestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

std::optional<Timestamp> parseIsoTimestamp(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d:?\d\d)?)?$)"_s);
    const auto match = pattern.matchView(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    if (!date.isValid())
        return {};
    if (!match.hasCaptured(4))
        return Timestamp{QDateTime(date, QTime(0, 0), QTimeZone::utc()), false};
    const QTime time(number(4), number(5), match.hasCaptured(6) ? number(6) : 0);
    if (!time.isValid())
        return {};
    int offset = 0;
    if (const QStringView zone = match.capturedView(7); zone.size() >= 5) {
        const int hours = zone.sliced(1, 2).toInt();
        const int minutes = zone.last(2).toInt();
        offset = (hours * 60 + minutes) * 60 * (zone.front() == u'-' ? -1 : 1);
    }
    const QTimeZone zone = offset == 0 ? QTimeZone::utc() : QTimeZone::fromSecondsAheadOfUtc(offset);
    if (!zone.isValid())
        return {};
    return Timestamp{QDateTime(date, time, zone), true};
}

std::optional<Timestamp> parseTimestamp(QStringView text)
{
    if (auto iso = parseIsoTimestamp(text))
        return iso;
    const QDateTime mail =
        QDateTime::fromString(text.trimmed().toString().replace(u"GMT"_s, u"+0000"_s), Qt::RFC2822Date);
    if (!mail.isValid())
        return {};
    return Timestamp{mail, true};
}

} // namespace counterpart::reading
