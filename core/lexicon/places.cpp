// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/places.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void Places::readCountry(const Entry &entry, Problems &problems)
{
    entry.expectOnly({u"code"_s, u"name"_s, u"names"_s, u"cased"_s, u"demonyms"_s, u"capital"_s,
                      u"capital_names"_s, u"cities"_s, u"zone"_s, u"utc_offset"_s, u"utc_offset_summer"_s,
                      u"replace"_s},
                     problems);
    const QString code = entry.needed(u"code"_s, problems);
    Country &country = m_countries.obtain(code, entry.flag(u"replace"_s, problems));
    country.code = code;
    country.name = entry.text(u"name"_s, problems, country.name);
    country.names += entry.texts(u"names"_s, problems);
    country.cased += entry.texts(u"cased"_s, problems);
    country.demonyms += entry.texts(u"demonyms"_s, problems);
    country.capital = entry.text(u"capital"_s, problems, country.capital);
    country.capitalNames += entry.texts(u"capital_names"_s, problems);
    country.cities += entry.texts(u"cities"_s, problems);
    country.zone = entry.text(u"zone"_s, problems, country.zone);
    country.utcOffset = entry.integer(u"utc_offset"_s, problems, country.utcOffset);
    country.utcOffsetSummer = entry.integer(u"utc_offset_summer"_s, problems, country.utcOffset);
    for (const QStringList &names :
         {QStringList(country.name), country.names, country.cased, country.demonyms})
        for (const QString &name : names)
            if (const QString key = fold(name); !m_codes.contains(key))
                m_codes.insert(key, code);
}

void Places::readPlace(const Entry &entry, Problems &problems)
{
    entry.expectOnly({u"kind"_s, u"name"_s, u"country"_s, u"names"_s, u"replace"_s}, problems);
    const QString name = entry.needed(u"name"_s, problems);
    Place &place = m_places.obtain(name, entry.flag(u"replace"_s, problems));
    place.name = name;
    place.kind = entry.text(u"kind"_s, problems, place.kind);
    place.country = entry.text(u"country"_s, problems, place.country);
    place.names += entry.texts(u"names"_s, problems);
}

void Places::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"country"_s, problems))
        readCountry(entry, problems);
    for (const Entry &entry : file.entries(u"place"_s, problems))
        readPlace(entry, problems);
}

void Places::addTerms(Matcher &matcher) const
{
    for (int i = 0; i < m_countries.size(); ++i) {
        const Country &country = m_countries[i];
        matcher.addAll(Table::Places, i, CountryName, QStringList(country.name) + country.names);
        matcher.addAll(Table::Places, i, CountryName, country.cased, true);
        matcher.addAll(Table::Places, i, Demonym, country.demonyms);
        matcher.addAll(Table::Places, i, Capital, QStringList(country.capital) + country.capitalNames);
        matcher.addAll(Table::Places, i, City, country.cities);
    }
    for (int i = 0; i < m_places.size(); ++i)
        matcher.addAll(Table::Places, i, Named, QStringList(m_places[i].name) + m_places[i].names);
}

QString Places::countryName(const QString &code) const
{
    const Country *country = m_countries.find(code);
    return country ? country->name : QString();
}

QString Places::codeOf(QStringView name) const
{
    return m_codes.value(fold(name));
}

} // namespace counterpart::lexicon
