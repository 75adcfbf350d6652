// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/datescanner.h"
#include "core/analysis/figures/eras.h"

#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"

#include <QCalendar>
#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DateFact;
using domain::PartialDate;

namespace {

std::optional<PartialDate> dateOf(int year, int month, int day, const DateContext &context)
{
    if (month < 1 || month > 12)
        return year != 0 && month == 0 ? std::optional(PartialDate::year(year)) : std::nullopt;
    if (day == 0)
        return year != 0 ? std::optional(PartialDate::month(year, month)) : std::nullopt;
    if (year == 0 && !context.reference)
        return std::nullopt;
    const QDate date = year != 0 ? QDate(year, month, day) : nearestDay(*context.reference, month, day);
    return date.isValid() ? std::optional(PartialDate::day(date)) : std::nullopt;
}

/// 1 to 12; 0 for a name that is none.
int monthOf(QStringView name, const std::array<QStringList, 12> &names)
{
    const QString folded = lexicon::fold(name);
    const auto found =
        std::ranges::find_if(names, [&folded](const QStringList &forms) { return forms.contains(folded); });
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

using Match = QRegularExpressionMatch;

// Groups of the patterns
constexpr QStringView Era = u"e";
constexpr QStringView Year = u"y";
constexpr QStringView Month = u"m";
constexpr QStringView Day = u"d";
constexpr QStringView FirstDay = u"from";

int numberOf(const Match &match, QStringView group)
{
    return match.hasCaptured(group) ? numberIn(match.capturedView(group)) : 0;
}

/// The date of a match; \p month is 0 where none is told.
std::optional<DateFact> factOf(const Match &match, int month, const lexicon::MonthNames &names,
                               const DateContext &context)
{
    const QStringView written = match.hasCaptured(Year) ? match.capturedView(Year) : QStringView();
    const QStringView era = match.hasCaptured(Era) ? match.capturedView(Era) : QStringView();
    const int day = numberOf(match, Day);
    const int year = commonYear({numberIn(written), int(written.size()), era}, names, month, day != 0);
    if (year == 0 && !written.isEmpty())
        return std::nullopt; // of a year that is not known, not of the nearest one
    auto date = dateOf(year, month, day, context);
    if (!date)
        return std::nullopt;
    const QDate first(date->from.year(), date->from.month(), qMax(1, numberOf(match, FirstDay)));
    if (match.hasCaptured(FirstDay) && first.isValid() && first < date->from)
        date = PartialDate::span(first, date->from);
    return DateFact{{match.capturedStart(), match.capturedEnd()}, *date, year == 0};
}

void collect(QStringView text, const QRegularExpression &pattern, const lexicon::MonthNames &names,
             const DateContext &context, std::vector<DateFact> &out)
{
    for (auto it = pattern.globalMatchView(text); it.hasNext();) {
        const Match match = it.next();
        const int named = match.hasCaptured(Month) ? monthOf(match.capturedView(Month), names.names) : 0;
        const auto fact = factOf(match, named != 0 ? named : numberOf(match, Month), names, context);
        if (fact)
            out.push_back(*fact);
    }
}

/// Days of the Solar Hijri calendar, of which a date without its year tells nothing.
void collectPersian(QStringView text, const QRegularExpression &pattern, const lexicon::MonthNames &names,
                    std::vector<DateFact> &out)
{
    static const QCalendar persian(QCalendar::System::Jalali);
    for (auto it = pattern.globalMatchView(text); it.hasNext();) {
        const Match match = it.next();
        const int year = numberOf(match, Year);
        const int named = monthOf(match.capturedView(Month), names.persian);
        const int month = named != 0 ? named : numberOf(match, Month);
        if (year < 1300 || year >= 1500 || month < 1 || month > 12)
            continue;
        const QDate day(year, month, numberOf(match, Day), persian);
        if (day.isValid())
            out.push_back({{match.capturedStart(), match.capturedEnd()}, PartialDate::day(day), false});
    }
}

/// The words as alternatives, the longest first; what matches nowhere for none.
QString anyOf(QStringList words)
{
    std::ranges::sort(words, std::ranges::greater{}, &QString::size);
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return words.isEmpty() ? u"(?!)"_s : u"(?:"_s + words.join(u'|') + u')';
}

QString anyOf(const std::array<QStringList, 12> &names)
{
    QStringList all;
    for (const QStringList &forms : names)
        all += forms;
    return anyOf(all);
}

QStringList eraNames(const lexicon::MonthNames &months)
{
    QStringList names;
    for (const lexicon::Era &era : months.eras)
        names.append(era.name);
    return names;
}

/// A cue's pattern with the words of a language in it.
QRegularExpression filled(QString pattern, const lexicon::MonthNames &months,
                          const std::array<QStringList, 12> &names)
{
    const bool isSpaced = months.day.isEmpty();
    const QStringList parts{anyOf(names),
                            anyOf(eraNames(months)),
                            anyOf(months.year),
                            anyOf(months.month),
                            anyOf(months.day),
                            isSpaced ? lexicon::cuePattern(u"dates.word_begin") : QString(),
                            isSpaced ? lexicon::cuePattern(u"dates.word_end") : QString()};
    for (qsizetype i = 0; i < parts.size(); ++i)
        pattern.replace(u'%' + QString::number(i + 1), parts[i]);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// "today" and its neighbours.
void collectDays(QStringView text, const lexicon::MonthNames &months, const DateContext &context,
                 std::vector<DateFact> &out)
{
    if (!context.reference)
        return;
    const std::pair<const QStringList &, int> groups[]{
        {months.yesterday, -1}, {months.today, 0}, {months.tomorrow, 1}};
    for (const auto &[words, shift] : groups)
        for (const QString &word : words)
            for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
                out.push_back(
                    {{at, at + word.size()}, PartialDate::day(context.reference->addDays(shift)), true});
}

/// Of Chinese, Japanese and Korean, and Vietnamese, which name months by number; of the others.
QStringList patternsOf(const QString &language)
{
    if (language == u"vi")
        return {lexicon::cuePattern(u"dates.vietnamese_day")};
    if (language == u"zh" || language == u"ja" || language == u"ko")
        return {lexicon::cuePattern(u"dates.east_asian_day"), lexicon::cuePattern(u"dates.east_asian_year")};
    return {lexicon::cuePattern(u"dates.named_day"), lexicon::cuePattern(u"dates.named_month"),
            lexicon::cuePattern(u"dates.era_year")};
}

} // namespace

std::vector<DateFact> findForeignDates(QStringView text, const DateContext &context,
                                       const lexicon::Calendar &calendar)
{
    std::vector<DateFact> out;
    const lexicon::MonthNames *months = calendar.languages().find(context.language.section(u'-', 0, 0));
    if (!months)
        return out;
    for (const QString &pattern : patternsOf(months->language))
        collect(text, filled(pattern, *months, months->names), *months, context, out);
    if (!months->persian.front().isEmpty()) {
        for (const QString &pattern : {lexicon::cuePattern(u"dates.named_day"), lexicon::cuePattern(u"dates.persian_day")})
            collectPersian(text, filled(pattern, *months, months->persian), *months, out);
    }
    collectDays(text, *months, context, out);
    return out;
}

} // namespace counterpart::analysis
