// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/persontitles.h"

#include "core/lexicon/cues.h"

#include <QStringList>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

QString roleText(const TitleSpan &title, const QString &fallbackCountryName)
{
    const QString country = title.countryName.isEmpty() ? fallbackCountryName : title.countryName;
    if (title.role.isEmpty() || country.isEmpty() || title.role.contains(country))
        return title.role;
    static const lexicon::CueWords &withArticle = lexicon::cueWords(u"places.with_article");
    const bool article = withArticle.begin(country);
    return title.role + (article ? u" of the "_s : u" of "_s) + country;
}

} // namespace counterpart::analysis
