// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encountermarks.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDay("@day=");
constexpr QLatin1StringView kWeekday("@weekday=");

QLatin1StringView nameOf(EncounterMark mark)
{
    switch (mark) {
    case EncounterMark::Today:
        return "@today"_L1;
    case EncounterMark::Seems:
        return "@seems"_L1;
    case EncounterMark::Gathering:
        return "@gathering"_L1;
    case EncounterMark::AtSummit:
        return "@at-summit"_L1;
    case EncounterMark::JoinsOnly:
        return "@joins-only"_L1;
    case EncounterMark::Group:
        return "@group"_L1;
    }
    return {};
}

/// The number that stands \p skip signs behind \p name; 0 if there is none.
int numberBehind(const QString &rule, QLatin1StringView name, qsizetype skip, qsizetype digits)
{
    const qsizetype at = rule.indexOf(name);
    return at < 0 ? 0 : rule.mid(at + name.size() + skip, digits).toInt();
}

} // namespace

void setMark(domain::EncounterFact &encounter, EncounterMark mark)
{
    if (!hasMark(encounter, mark))
        encounter.evidence.rule += nameOf(mark);
}

void dropMark(domain::EncounterFact &encounter, EncounterMark mark)
{
    encounter.evidence.rule.remove(nameOf(mark));
}

bool hasMark(const domain::EncounterFact &encounter, EncounterMark mark)
{
    return encounter.evidence.rule.contains(nameOf(mark));
}

void setYearlessDay(domain::EncounterFact &encounter, YearlessDay day)
{
    if (day.month > 0)
        encounter.evidence.rule += kDay + u"%1-%2"_s.arg(day.month, 2, 10, QChar(u'0')).arg(day.day, 2, 10, QChar(u'0'));
    if (day.weekday > 0)
        encounter.evidence.rule += kWeekday + QString::number(day.weekday);
}

YearlessDay yearlessDay(const domain::EncounterFact &encounter)
{
    const QString &rule = encounter.evidence.rule;
    return {numberBehind(rule, kDay, 0, 2), numberBehind(rule, kDay, 3, 2),
            numberBehind(rule, kWeekday, 0, 1)};
}

} // namespace counterpart::analysis
