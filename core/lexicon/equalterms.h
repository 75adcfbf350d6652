// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// Names of the same thing (resources/lexicon/equal_terms.toml).
struct EqualTerm
{
    enum Field { Term = 0, Metonym = 1 }; ///< Hit::field
    QString name;
    QString kind;       ///< "place", "demonym", "organization", "programme", "event", "term", "title", "time"
    QString code;       ///< ISO 3166-1 alpha-2, lower case, "eu" for the Union; empty for none
    bool shown = false; ///< the choice of words says something and is pointed out
    bool loose = false; ///< near-synonyms in diplomatic prose: weaker evidence than names of one thing
    QStringList terms;
    QStringList cased;
    QStringList metonyms; ///< "beijing": stands for the thing, weaker evidence
};

using EqualTerms = NamedTable<EqualTerm>;

/// Takes the [[equal]] entries of a file.
void readEqualTerms(const Entry &file, EqualTerms &into, Problems &problems);
void addTerms(const EqualTerms &terms, Matcher &matcher);

} // namespace counterpart::lexicon
