// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/offices.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

/// A day, month or year; an error for anything else. Invalid for a key that is not there.
domain::PartialDate dateOf(const Entry &entry, const QString &key, Problems &problems)
{
    const QString text = entry.text(key, problems);
    const auto date = domain::PartialDate::fromString(text);
    if (!text.isEmpty() && !date)
        problems.errors.append(entry.place(key) + u": must be a date, YYYY-MM-DD, YYYY-MM or YYYY"_s);
    return date.value_or(domain::PartialDate());
}

} // namespace

void Offices::readHolder(const Entry &entry, const Tenure &office, Problems &problems)
{
    entry.expectOnly({u"name"_s, u"from"_s, u"to"_s, u"given"_s, u"family"_s, u"aliases"_s}, problems);
    const QString name = entry.needed(u"name"_s, problems);
    OfficeHolder &holder = m_holders.obtain(name);
    const int index = m_holders.indexOf(name);
    holder.name = name;
    holder.given = entry.text(u"given"_s, problems, holder.given);
    holder.family = entry.text(u"family"_s, problems, holder.family);
    for (const QString &alias : entry.texts(u"aliases"_s, problems))
        if (!holder.aliases.contains(alias))
            holder.aliases.append(alias);
    Tenure tenure = office;
    tenure.from = dateOf(entry, u"from"_s, problems).from;
    tenure.to = dateOf(entry, u"to"_s, problems).to;
    holder.tenures.push_back(tenure);
    // "President Jokowi": a short form stands behind a title as the family name does.
    for (const QString &called : QStringList(holder.family) + holder.aliases)
        if (const QString form = fold(called); !form.isEmpty() && !m_byFamily[form].contains(index) &&
                                               (called == holder.family || !called.contains(u' ')))
            m_byFamily[form].append(index);
    QList<int> &held = m_byOffice[fold(office.title) + u'/' + office.country];
    if (!held.contains(index))
        held.append(index);
}

void Offices::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"office"_s, problems)) {
        entry.expectOnly({u"title"_s, u"country"_s, u"holders"_s}, problems);
        const Tenure office{entry.needed(u"title"_s, problems), entry.needed(u"country"_s, problems), {}, {}};
        for (const Entry &holder : entry.entries(u"holders"_s, problems))
            readHolder(holder, office, problems);
    }
}

void Offices::addTerms(Matcher &matcher) const
{
    for (int i = 0; i < m_holders.size(); ++i) {
        matcher.add(Table::Offices, i, Name, m_holders[i].name);
        matcher.addAll(Table::Offices, i, Alias, m_holders[i].aliases);
    }
}

QList<int> Offices::holding(const QString &title, const QString &country, QDate day) const
{
    QList<int> out;
    for (const int index : m_byOffice.value(title + u'/' + country))
        for (const Tenure &tenure : m_holders[index].tenures)
            if (tenure.country == country && fold(tenure.title) == title && tenure.holdsOn(day)) {
                out.append(index);
                break;
            }
    return out;
}

QString Offices::countryOf(int holder, QDate day) const
{
    const std::vector<Tenure> &tenures = m_holders[holder].tenures;
    for (const Tenure &tenure : tenures)
        if (tenure.holdsOn(day))
            return tenure.country;
    return tenures.empty() ? QString() : tenures.back().country;
}

} // namespace counterpart::lexicon
