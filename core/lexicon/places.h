// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

#include <optional>

namespace counterpart::lexicon {

/// A country or union with its people, capital and towns (resources/lexicon/places.toml).
struct Country
{
    QString code; ///< ISO 3166-1 alpha-2, lower case; "eu", "xk"
    QString name;
    QStringList names;
    QStringList cased;
    QStringList demonyms;
    QString capital;
    QStringList capitalNames;
    QStringList cities;
    QString zone;            ///< IANA name of the capital's time zone
    int utcOffset = 0;       ///< minutes east of UTC, standard time
    int utcOffsetSummer = 0; ///< the same in summer; equal to utcOffset where no summer time is kept
};

/// A place that is no country or town: a sea, a base, a venue.
struct Place
{
    QString kind;
    QString name;
    QString country; ///< ISO code, may be empty
    QStringList names;
};

/// Hit::field tells what was found; Hit::index points into countries() for all but Named.
class Places
{
public:
    enum Field { CountryName = 0, Demonym = 1, Capital = 2, City = 3, Named = 4 };

    [[nodiscard]] const NamedTable<Country> &countries() const { return m_countries; } ///< by code
    [[nodiscard]] const NamedTable<Place> &places() const { return m_places; }         ///< by name
    /// The name of the country with that code; empty if there is none.
    [[nodiscard]] QString countryName(const QString &code) const;
    /// The code of the country that a name, acronym or demonym means ("Cambodia", "USA", "Thai"), by whole
    /// folded text; empty if none.
    [[nodiscard]] QString codeOf(QStringView name) const;

    void read(const Entry &file, Problems &problems);
    void addTerms(Matcher &matcher) const;

private:
    void readCountry(const Entry &entry, Problems &problems);
    void readPlace(const Entry &entry, Problems &problems);

    NamedTable<Country> m_countries;
    NamedTable<Place> m_places;
    QHash<QString, QString> m_codes;
};

} // namespace counterpart::lexicon
