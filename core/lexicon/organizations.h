// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// A body, programme or treaty (resources/lexicon/organizations.toml).
struct Organization
{
    QString name;
    QString kind;    ///< "ministry", "un", "programme", …
    QString country; ///< ISO code, may be empty
    QStringList names;
    QStringList cased; ///< acronyms
};

/// Bodies, programmes and treaties, and how names of others are made. Immutable once read: any thread.
class Organizations
{
public:
    enum Field { Name = 0, Acronym = 1 }; ///< Hit::field

    [[nodiscard]] const NamedTable<Organization> &all() const { return m_organizations; }
    /// Words that open ("ministry of") or close ("foundation") names that are not listed, folded.
    [[nodiscard]] const QStringList &heads() const { return m_heads; }
    [[nodiscard]] const QStringList &tails() const { return m_tails; }

    void read(const Entry &file, Problems &problems);
    void addTerms(Matcher &matcher) const;

private:
    NamedTable<Organization> m_organizations;
    QStringList m_heads;
    QStringList m_tails;
};

} // namespace counterpart::lexicon
