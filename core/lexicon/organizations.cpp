// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/organizations.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void Organizations::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"organization"_s, problems)) {
        entry.expectOnly({u"name"_s, u"kind"_s, u"country"_s, u"names"_s, u"cased"_s, u"replace"_s},
                         problems);
        const QString name = entry.needed(u"name"_s, problems);
        Organization &organization = m_organizations.obtain(name, entry.flag(u"replace"_s, problems));
        organization.name = name;
        organization.kind = entry.text(u"kind"_s, problems, organization.kind);
        organization.country = entry.text(u"country"_s, problems, organization.country);
        organization.names += entry.texts(u"names"_s, problems);
        organization.cased += entry.texts(u"cased"_s, problems);
    }
    for (const Entry &entry : file.entries(u"shapes"_s, problems)) {
        entry.expectOnly({u"heads"_s, u"tails"_s}, problems);
        m_heads += entry.texts(u"heads"_s, problems);
        m_tails += entry.texts(u"tails"_s, problems);
    }
}

void Organizations::addTerms(Matcher &matcher) const
{
    for (int i = 0; i < m_organizations.size(); ++i) {
        matcher.add(Table::Organizations, i, Name, m_organizations[i].name);
        matcher.addAll(Table::Organizations, i, Name, m_organizations[i].names);
        matcher.addAll(Table::Organizations, i, Acronym, m_organizations[i].cased, true);
    }
}

} // namespace counterpart::lexicon
