// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// An honorific, title or rank, or a word that stands for a person without a name
/// (resources/lexicon/titles.toml).
struct Title
{
    enum class Kind { Honorific, Title, Rank, Office, Generic };
    enum Field { Text = 0, Abbreviation = 1 }; ///< Hit::field
    QString text;
    Kind kind = Kind::Title;
    QString field;      ///< "state", "foreign", "army", …; for generic: "pair", "countries", "single", …
    QString region;     ///< ISO code or language; empty for any
    QString gender;     ///< "m", "f" or empty
    bool after = false; ///< follows the name ("Jr.", "MP")
    QStringList variants;
    QStringList abbreviations; ///< matched in their own case
    QStringList khmer;         ///< in Khmer script (khmer.toml)
};

using Titles = NamedTable<Title>;

/// Takes the [[title]] entries of a file.
void readTitles(const Entry &file, Titles &into, Problems &problems);
void addTerms(const Titles &titles, Matcher &matcher);

} // namespace counterpart::lexicon
