// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// A known entity in Khmer script (resources/lexicon/khmer.toml).
struct KhmerName
{
    QString entity; ///< its name in English
    QString kind;   ///< "person", "place", "organization"
    QStringList forms;
};

using KhmerNames = NamedTable<KhmerName>;

/// Takes the [[name]] entries of a file.
void readKhmerNames(const Entry &file, KhmerNames &into, Problems &problems);
/// Hits have field 0. Khmer is written without blanks: forms match inside a run of letters.
void addTerms(const KhmerNames &names, Matcher &matcher);

} // namespace counterpart::lexicon
