// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/calendar.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

/// The entry's names, or nothing (and an error) when there are not \p wanted of them.
QStringList namesOf(const Entry &entry, qsizetype wanted, Problems &problems)
{
    const QStringList names = entry.texts(u"names"_s, problems);
    if (names.size() == wanted)
        return names;
    problems.errors.append(entry.place(u"names"_s) + u": must hold %1 texts"_s.arg(wanted));
    return {};
}

} // namespace

void Calendar::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"months"_s, problems)) {
        entry.expectOnly({u"language"_s, u"names"_s, u"era"_s, u"day"_s, u"month"_s, u"year"_s}, problems);
        const QString language = entry.needed(u"language"_s, problems);
        MonthNames &months = m_languages.obtain(language);
        months.language = language;
        months.era = entry.integer(u"era"_s, problems, months.era);
        months.day = fold(entry.text(u"day"_s, problems, months.day));
        months.month = fold(entry.text(u"month"_s, problems, months.month));
        months.year = fold(entry.text(u"year"_s, problems, months.year));
        const QStringList names = namesOf(entry, 12, problems);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QStringList forms = fold(names[i]).split(u' ', Qt::SkipEmptyParts);
            months.names[std::size_t(i)] += forms;
            if (language == u"en")
                for (const QString &form : forms)
                    m_english.insert(form, int(i) + 1);
        }
    }
    for (const Entry &entry : file.entries(u"weekdays"_s, problems)) {
        entry.expectOnly({u"language"_s, u"names"_s}, problems);
        const QStringList names = namesOf(entry, 7, problems);
        for (qsizetype i = 0; i < names.size(); ++i)
            for (const QString &form : fold(names[i]).split(u' ', Qt::SkipEmptyParts))
                m_weekdays.insert(form, int(i) + 1);
    }
}

} // namespace counterpart::lexicon
