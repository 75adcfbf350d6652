// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/datescanner.h"

#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DateFact;
using domain::PartialDate;

namespace {

/// Digits of any script; 0 for an empty text.
int numberOf(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + qMax(0, c.digitValue());
    return value;
}

/// The year in the common era; 0 when it is none.
int commonYear(int year, int era)
{
    if (year > 2300)
        year -= era;
    return year >= 1900 && year <= 2100 ? year : 0;
}

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

void collect(QStringView text, const QRegularExpression &pattern, const lexicon::MonthNames *names,
             const DateContext &context, std::vector<DateFact> &out)
{
    auto it = pattern.globalMatchView(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        int month = numberOf(match.capturedView(u"m"));
        if (names) {
            const QString name = lexicon::fold(match.capturedView(u"m"));
            for (std::size_t i = 0; i < 12 && month == 0; ++i)
                if (names->names[i].contains(name))
                    month = int(i) + 1;
        }
        const int year = commonYear(numberOf(match.capturedView(u"y")), names ? names->era : 0);
        const auto date = dateOf(year, month, numberOf(match.capturedView(u"d")), context);
        if (date)
            out.push_back({{match.capturedStart(), match.capturedEnd()}, *date, year == 0});
    }
}

/// A pattern for one of \p words, with blanks after it; any of them may be missing.
QString optionalWord(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return u"(?:(?:%1)\\s*)?"_s.arg(escaped.join(u'|'));
}

QRegularExpression patternOf(const lexicon::MonthNames &months)
{
    QStringList names;
    for (const QStringList &forms : months.names)
        for (const QString &form : forms)
            names.append(QRegularExpression::escape(form));
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const bool spaced = months.day.isEmpty();
    const QString bound = spaced ? u"(?<![\\p{L}\\p{Nd}])"_s : u"(?<!\\p{Nd})"_s;
    const QString end = spaced ? u"(?!\\p{L})"_s : QString();
    return QRegularExpression(
        bound + optionalWord(months.day) + u"(?<d>\\p{Nd}{1,2})[ºer.]{0,2}\\s*(?:de\\s+)?"_s +
            optionalWord(months.month) + u"(?<m>"_s + names.join(u'|') + u')' + end +
            u"(?:[,\\s]*(?:de\\s+|del\\s+)?"_s + optionalWord(months.year) + u"(?<y>\\p{Nd}{4}))?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
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

/// Chinese, Japanese and Korean, and Vietnamese, which name months by number.
QStringList numericPatterns(const QString &language)
{
    if (language == u"zh" || language == u"ja" || language == u"ko")
        return {lexicon::cuePattern(u"dates.east_asian_day"), lexicon::cuePattern(u"dates.east_asian_year")};
    if (language == u"vi")
        return {lexicon::cuePattern(u"dates.vietnamese_day")};
    return {};
}

} // namespace

std::vector<DateFact> findForeignDates(QStringView text, const DateContext &context,
                                       const lexicon::Calendar &calendar)
{
    std::vector<DateFact> out;
    const QString language = context.language.section(u'-', 0, 0);
    const QStringList numeric = numericPatterns(language);
    for (const QString &pattern : numeric)
        collect(text, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), nullptr,
                context, out);
    const lexicon::MonthNames *months = calendar.languages().find(language);
    if (!months)
        return out;
    if (numeric.isEmpty())
        collect(text, patternOf(*months), months, context, out);
    collectDays(text, *months, context, out);
    return out;
}

} // namespace counterpart::analysis
