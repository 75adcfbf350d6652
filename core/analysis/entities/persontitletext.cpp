// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/persontitles.h"

#include <QStringList>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

QString roleText(const TitleSpan &title, const QString &fallbackCountryName)
{
    const QString country = title.countryName.isEmpty() ? fallbackCountryName : title.countryName;
    if (title.role.isEmpty() || country.isEmpty() || title.role.contains(country))
        return title.role;
    static const QStringList withArticle = {
        u"United"_s,    u"Philippines"_s, u"Netherlands"_s, u"Maldives"_s,           u"Bahamas"_s,
        u"Gambia"_s,    u"Democratic"_s,  u"Central"_s,     u"Dominican Republic"_s, u"Marshall"_s,
        u"Solomon"_s,   u"European"_s,    u"Holy"_s,        u"Republic"_s,           u"Comoros"_s,
        u"Seychelles"_s};
    const bool article =
        std::ranges::any_of(withArticle, [&](const QString &w) { return country.startsWith(w); });
    return title.role + (article ? u" of the "_s : u" of "_s) + country;
}

} // namespace counterpart::analysis
