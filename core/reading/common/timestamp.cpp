// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/timestamp.h"

#include "core/base/clock.h"
#include "core/lexicon/cues.h"
#include "core/reading/common/calendarwords.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDate = 120;
constexpr int Earliest = 1600; ///< smaller ones are years of other calendars: 1402 and 1444 were both 2023
constexpr int Latest = 2999;

/// A time of the day, as written: 24:00 and leap seconds included.
struct Clock
{
    QTime time; ///< invalid if there is none
    std::optional<int> offset; ///< seconds ahead of UTC
};

QTime timeOf(int hour, int minute, int second)
{
    if (hour == 24 && minute == 0)
        return QTime(23, 59, 59);
    return QTime(hour, minute, std::min(second, 59));
}

std::optional<int> offsetOf(QStringView zone)
{
    // "+07:00", "-0500", "+7"
    QString digits = zone.sliced(1).toString().remove(u':');
    if (digits.size() <= 2)
        digits += u"00"_s;
    const int number = digits.toInt();
    const int seconds = (number / 100 * 60 + number % 100) * 60;
    if (number % 100 > 59 || seconds > 14 * 3600)
        return {};
    return zone.front() == u'-' ? -seconds : seconds;
}

/// Programs that have no date write the moment from which they count.
bool isNoDate(const QDateTime &when)
{
    return when.toSecsSinceEpoch() == 0 || (when.date() == QDate(1970, 1, 1) && when.time() == QTime(0, 0));
}

std::optional<Timestamp> stampOf(QDate date, const Clock &clock)
{
    if (!date.isValid() || date.year() < Earliest || date.year() > Latest)
        return {};
    const QTime time = clock.time.isValid() ? clock.time : QTime(0, 0);
    const int offset = clock.offset.value_or(0);
    const QTimeZone zone = offset == 0 ? QTimeZone(QTimeZone::UTC) : QTimeZone::fromSecondsAheadOfUtc(offset);
    const QDateTime when(date, time, zone.isValid() ? zone : QTimeZone::utc());
    if (!zone.isValid() || isNoDate(when))
        return {};
    return Timestamp{when, clock.time.isValid(), clock.time.isValid() && clock.offset.has_value()};
}

/// Digits of all scripts as ASCII's, letters folded, what stands in brackets left out ("(Indochina Time)").
QString plain(QStringView text)
{
    static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
    QString made = text.trimmed().toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    made.remove(brackets);
    for (QChar &c : made) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return made.simplified();
}

/// Takes the time of the day and the zone behind it out of \p text. False if they are no such.
bool takeClock(QString &text, Clock &clock)
{
    static const QRegularExpression pattern(
        uR"((?<![\d:])(\d{1,2})(?:(?:[:h]|\.(?=\d\d\s*[ap]\.?m\b))(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?|\s*([ap]\.?m\b\.?))(?![\d:])\s*(z\b|[a-z]{2,5}\b(?!\.))?\s*([+-]\d{1,2}(?::?\d\d)?(?!\d))?)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return true;
    int hour = match.capturedView(1).toInt();
    const QString half = match.captured(4) + match.captured(5);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    clock.time = timeOf(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    qsizetype end = match.capturedEnd();
    const QString name = match.captured(6);
    if (const QStringView number = match.capturedView(7); !number.isEmpty()) {
        clock.offset = offsetOf(number);
    } else if (const auto minutes = zoneOffset(name)) {
        clock.offset = *minutes * 60;
    } else if (const CalendarWord word = calendarWord(name); word.month > 0 || word.isDayName || word.isFiller) {
        end = match.capturedStart(6); // belongs to the day
    }
    text = text.first(match.capturedStart()) + u' ' + text.sliced(end);
    return clock.time.isValid();
}

int fullYear(int year, qsizetype digits)
{
    if (digits == 2)
        return year + (year < 50 ? 2000 : 1900); // RFC 5322, 4.3
    if (digits == 3)
        return year + 1900;
    return year > 2400 && year < 2700 ? year - 543 : year; // Thai years are counted from the Buddha's death
}

/// Day and month of a date in numbers, told apart by stops, by their size, or by the day of the week.
QDate dayAndMonth(int first, int second, int year, bool stops, int weekday)
{
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    if (stops || !monthFirst.isValid() || first == second)
        return dayFirst;
    if (!dayFirst.isValid())
        return monthFirst;
    const bool isFirst = weekday > 0 && dayFirst.dayOfWeek() == weekday;
    const bool isSecond = weekday > 0 && monthFirst.dayOfWeek() == weekday;
    return isFirst == isSecond ? QDate() : isFirst ? dayFirst : monthFirst;
}

/// A day in numbers alone, the year first or last.
QDate numericDay(const QString &text, int weekday)
{
    static const QRegularExpression yearFirst(uR"(^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\s*$)"_s);
    static const QRegularExpression yearLast(uR"(^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\s*$)"_s);
    static const QRegularExpression eastern(
        u"^\\s*(\\d{4})\\s*[\u5E74\uB144]\\s*(\\d{1,2})\\s*[\u6708\uC6D4]\\s*(\\d{1,2})\\s*[\u65E5\u53F7\uC77C]?"
        u"[^\\d]{0,12}$"_s);
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return QDate(fullYear(m.capturedView(1).toInt(), 4), m.capturedView(3).toInt(), m.capturedView(4).toInt());
    if (const auto m = eastern.match(text); m.hasMatch())
        return QDate(m.capturedView(1).toInt(), m.capturedView(2).toInt(), m.capturedView(3).toInt());
    const auto m = yearLast.match(text);
    if (!m.hasMatch())
        return {};
    return dayAndMonth(m.capturedView(1).toInt(), m.capturedView(3).toInt(), fullYear(m.capturedView(4).toInt(), 4),
                       m.captured(2) == u".", weekday);
}

/// Words and numbers of a date.
struct DateWords
{
    QList<int> months;
    QStringList numbers;
    bool isStrange = false; ///< words that belong to no date
};

DateWords wordsOf(QString text)
{
    // Khmer and Thai write no blanks: "ថ្ងៃទី៣ខែឧសភាឆ្នាំ២០២៣", "วันที่ 3 พฤษภาคม พ.ศ. 2566".
    static const QRegularExpression prefix(lexicon::cuePattern(u"stamps.prefixes"));
    static const QRegularExpression numbered(u"th\u00E1ng\\s*(\\d{1,2})(?!\\d)"_s); // Vietnamese
    static const QRegularExpression token(uR"((\d+)(?:st|nd|rd|th|er|o|a|e|ème)?\b\.?|([\p{L}\p{M}]+)\.?|[^\s,;:/|–—'’.-])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    DateWords found;
    text.replace(prefix, u" "_s);
    if (const auto match = numbered.match(text); match.hasMatch()) {
        found.months << match.capturedView(1).toInt();
        text.remove(match.capturedStart(), match.capturedLength());
    }
    QList<int> either; ///< months that may be days of the week as well
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(1)) {
            found.numbers << match.captured(1);
            continue;
        }
        const CalendarWord word = match.hasCaptured(2) ? calendarWord(match.captured(2)) : CalendarWord();
        if (word.month > 0)
            (word.isDayName ? either : found.months) << word.month;
        else if (!word.isDayName && !word.isFiller)
            found.isStrange = true;
    }
    if (found.months.isEmpty())
        found.months = either;
    return found;
}

QDate dayOf(const QString &text, int weekday)
{
    if (const QDate date = numericDay(text, weekday); date.isValid())
        return date;
    const DateWords words = wordsOf(text);
    if (words.isStrange || words.numbers.size() != 2 || words.months.size() != 1)
        return {};
    // "3 May 2023", "May 3, 2023", "03-May-23"; or "2023 May 3"
    const bool yearFirst = words.numbers.front().size() == 4;
    const QString &year = yearFirst ? words.numbers.front() : words.numbers.back();
    const QString &day = yearFirst ? words.numbers.back() : words.numbers.front();
    if (day.size() > 2 || year.size() < 2 || year.size() > 4)
        return {};
    return QDate(fullYear(year.toInt(), year.size()), words.months.front(), day.toInt());
}

/// Takes the day of the week before a day in numbers ("Wed, 03.05.2023") out of \p text, and what is left of the
/// parts around it.
int takeDayName(QString &text)
{
    static const QRegularExpression first(uR"(^([\p{L}\p{M}]+)\.?,?\s+(?=\d))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression around(u"^[\\s,;|/\u2013-]+|[\\s,;|/\u2013-]+$"_s);
    text.remove(around);
    const auto match = first.match(text);
    const CalendarWord word = match.hasMatch() ? calendarWord(match.captured(1)) : CalendarWord();
    if (word.isDayName)
        text = text.sliced(match.capturedEnd());
    return word.day;
}

} // namespace

std::optional<Timestamp> parseIsoTimestamp(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})([-/.]?)(\d\d?)\2(\d\d?)(?:(?:\s*T\s*|\s+)(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > LongestDate)
        return {};
    const auto match = pattern.matchView(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const bool isBasic = match.capturedLength(2) == 0;
    if (isBasic && (match.capturedLength(3) != 2 || match.capturedLength(4) != 2))
        return {};
    Clock clock;
    if (match.hasCaptured(5)) {
        clock.time = timeOf(number(5), number(6), number(7));
        if (!clock.time.isValid())
            return {};
    }
    if (const QStringView zone = match.capturedView(8); !zone.isEmpty()) {
        const bool isNumber = zone.front() == u'+' || zone.front() == u'-';
        clock.offset = isNumber ? offsetOf(zone) : 0;
        if (!clock.offset)
            return {};
    }
    return stampOf(QDate(fullYear(number(1), 4), number(3), number(4)), clock);
}

std::optional<Timestamp> parseTimestamp(QStringView text)
{
    if (auto iso = parseIsoTimestamp(text))
        return iso;
    if (text.size() > LongestDate)
        return {};
    QString words = plain(text);
    Clock clock;
    if (!takeClock(words, clock))
        return {};
    words = words.simplified();
    const int weekday = takeDayName(words);
    return stampOf(dayOf(words, weekday), clock);
}

void setPublished(const Timestamp &stamp, domain::CleanDocument &meta)
{
    meta.published = stamp.when;
    meta.publishedHasTime = stamp.hasTime && stamp.hasZone;
}

void takePublished(const QStringList &told, domain::CleanDocument &meta)
{
    constexpr int ZonesApart = 2; ///< days
    const QDate latest = base::now().date().addDays(ZonesApart);
    QString strange;
    for (const QString &date : told) {
        const auto stamp = parseTimestamp(date);
        if (stamp && stamp->when.date() <= latest) {
            setPublished(*stamp, meta);
            return;
        }
        if (strange.isEmpty() && !date.trimmed().isEmpty())
            strange = (stamp ? u"the date “%1” is still to come, and was not taken for that of the text"_s
                             : u"the date “%1” is not understood"_s)
                          .arg(date.trimmed().left(80));
    }
    if (!strange.isEmpty())
        meta.warnings << strange;
}

} // namespace counterpart::reading
