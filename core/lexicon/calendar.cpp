// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/calendar.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

/// The entry's names, or nothing (and an error) when there are not \p wanted of them.
QList<QStringList> namesOf(const Entry &entry, const QString &key, qsizetype wanted, Problems &problems)
{
    const QList<QStringList> names = entry.lists(key, problems);
    if (names.size() == wanted)
        return names;
    problems.errors.append(entry.place(key) + u": must hold %1 entries"_s.arg(wanted));
    return {};
}

QStringList folded(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out.append(fold(text));
    return out;
}

} // namespace

void Calendar::readMonths(const Entry &entry, Problems &problems)
{
    entry.expectOnly({u"language"_s, u"names"_s, u"persian"_s, u"eras"_s, u"day"_s, u"month"_s, u"year"_s, u"weekdays"_s,
                      u"today"_s, u"yesterday"_s, u"tomorrow"_s},
                     problems);
    const QString language = entry.needed(u"language"_s, problems);
    MonthNames &months = m_languages.obtain(language);
    months.language = language;
    for (const Entry &era : entry.entries(u"eras"_s, problems))
        months.eras.append({fold(era.needed(u"name"_s, problems)), era.integer(u"offset"_s, problems)});
    const auto take = [&](QStringList &into, const QString &key) {
        into += folded(entry.texts(key, problems));
    };
    take(months.day, u"day"_s);
    take(months.month, u"month"_s);
    take(months.year, u"year"_s);
    take(months.today, u"today"_s);
    take(months.yesterday, u"yesterday"_s);
    take(months.tomorrow, u"tomorrow"_s);
    const QList<QStringList> names = namesOf(entry, u"names"_s, 12, problems);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList forms = folded(names[i]);
        months.names[std::size_t(i)] += forms;
        if (language == u"en")
            for (const QString &form : forms)
                m_english.insert(form, int(i) + 1);
    }
    if (!entry.has(u"persian"_s))
        return;
    const QList<QStringList> persian = namesOf(entry, u"persian"_s, 12, problems);
    for (qsizetype i = 0; i < persian.size(); ++i)
        months.persian[std::size_t(i)] += folded(persian[i]);
}

void Calendar::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"months"_s, problems))
        readMonths(entry, problems);
    for (const Entry &entry : file.entries(u"weekdays"_s, problems)) {
        entry.expectOnly({u"language"_s, u"names"_s}, problems);
        const QList<QStringList> names = namesOf(entry, u"names"_s, 7, problems);
        for (qsizetype i = 0; i < names.size(); ++i)
            for (const QString &form : folded(names[i]))
                m_weekdays.insert(form, int(i) + 1);
    }
}

} // namespace counterpart::lexicon
