// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeticks.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace counterpart::timeline {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { Hour, Day, Month, Year };

struct Step
{
    Unit unit;
    int count;
    [[nodiscard]] double days() const
    {
        switch (unit) {
        case Unit::Hour:
            return count / 24.0;
        case Unit::Day:
            return count;
        case Unit::Month:
            return count * 30.44;
        case Unit::Year:
            break;
        }
        return count * 365.25;
    }
};

constexpr std::array Steps{
    Step{Unit::Hour, 1},    Step{Unit::Hour, 3},    Step{Unit::Hour, 6},    Step{Unit::Hour, 12},
    Step{Unit::Day, 1},     Step{Unit::Day, 2},     Step{Unit::Day, 5},     Step{Unit::Day, 10},
    Step{Unit::Month, 1},   Step{Unit::Month, 3},   Step{Unit::Month, 6},   Step{Unit::Year, 1},
    Step{Unit::Year, 2},    Step{Unit::Year, 5},    Step{Unit::Year, 10},   Step{Unit::Year, 20},
    Step{Unit::Year, 50},   Step{Unit::Year, 100},  Step{Unit::Year, 200},  Step{Unit::Year, 500},
    Step{Unit::Year, 1000}, Step{Unit::Year, 2000}, Step{Unit::Year, 5000},
};

Step stepFor(const TimeScale &scale, double leastPitch)
{
    for (const Step &step : Steps) {
        if (step.days() * scale.pixelsPerDay() >= leastPitch)
            return step;
    }
    return Steps.back();
}

std::vector<Tick> hourTicks(TimeSpan view, int count)
{
    std::vector<Tick> found;
    const double length = count / 24.0;
    for (double time = std::floor(view.from / length) * length; time < view.to; time += length) {
        const int hour = int(std::lround((time - std::floor(time + 1e-6)) * 24));
        if (hour == 0)
            found.push_back({time, QLocale().toString(dayAt(time + 1e-6), u"d MMM"_s), true});
        else
            found.push_back({time, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')), false});
    }
    return found;
}

/// Days of each month counted from its first; one too near the next first gives way to it.
std::vector<Tick> dayTicks(TimeSpan view, int count)
{
    std::vector<Tick> found;
    const QDate first = dayAt(view.from);
    for (QDate month(first.year(), first.month(), 1); month.isValid() && startOf(month) < view.to;
         month = month.addMonths(1)) {
        found.push_back({startOf(month), QLocale().toString(month, u"MMM yyyy"_s), true});
        const int days = month.daysInMonth();
        for (int day = 1 + count; day <= days && (days + 1 - day) * 10 >= count * 7; day += count) {
            const QDate date(month.year(), month.month(), day);
            if (startOf(date) >= view.to)
                break;
            found.push_back({startOf(date), QLocale().toString(date, u"d MMM"_s), false});
        }
    }
    return found;
}

std::vector<Tick> monthTicks(TimeSpan view, int count)
{
    std::vector<Tick> found;
    const QDate first = dayAt(view.from);
    for (QDate month(first.year(), (first.month() - 1) / count * count + 1, 1);
         month.isValid() && startOf(month) < view.to; month = month.addMonths(count)) {
        const bool january = month.month() == 1;
        found.push_back({startOf(month),
                         january ? QString::number(month.year())
                                 : QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat),
                         january});
    }
    return found;
}

std::vector<Tick> yearTicks(TimeSpan view, int count)
{
    std::vector<Tick> found;
    for (int year = dayAt(view.from).year() / count * count; year <= 9999; year += count) {
        const double time = startOf(QDate(std::max(1, year), 1, 1)); // no calendar has a year 0
        if (time >= view.to)
            break;
        found.push_back({time, QString::number(std::max(1, year)), false});
    }
    return found;
}

QString range(const QString &from, const QString &to)
{
    return from == to ? from : u"%1 – %2"_s.arg(from, to);
}

} // namespace

std::vector<Tick> ticks(const TimeScale &scale, double leastPitch)
{
    const Step step = stepFor(scale, leastPitch);
    const TimeSpan view = scale.visible();
    switch (step.unit) {
    case Unit::Hour:
        return hourTicks(view, step.count);
    case Unit::Day:
        return dayTicks(view, step.count);
    case Unit::Month:
        return monthTicks(view, step.count);
    case Unit::Year:
        break;
    }
    return yearTicks(view, step.count);
}

QString spanName(TimeSpan span)
{
    constexpr double Years = 3 * 365.25;
    constexpr double Months = 92;
    const QLocale locale;
    const QDate from = dayAt(span.from);
    const QDate to = dayAt(span.to - 1e-6);
    if (span.length() > Years)
        return range(QString::number(from.year()), QString::number(to.year()));
    const QString unit = span.length() > Months ? u"MMM"_s : u"d MMM"_s;
    const QString end = locale.toString(to, unit + u" yyyy"_s);
    if (from.year() != to.year())
        return range(locale.toString(from, unit + u" yyyy"_s), end);
    const bool same = span.length() > Months ? from.month() == to.month() : from == to;
    return same ? end : range(locale.toString(from, unit), end);
}

} // namespace counterpart::timeline
