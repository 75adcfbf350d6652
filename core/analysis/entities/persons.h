// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entitytokens.h"
#include "core/analysis/entities/names.h"
#include "core/analysis/entities/persontitles.h"

#include <optional>
#include <vector>

namespace counterpart::analysis {

/// A place where a person is named.
struct PersonCandidate
{
    enum Proof : quint8 {
        Weak, ///< a capitalised run that nothing else explains: counts only if the name is proved elsewhere
        Context,   ///< does what persons do ("Zork Blaap said")
        GivenName, ///< begins with a known given name
        Apposed,   ///< an office follows in apposition, or a word for a person stands before it
        Titled,    ///< a title stands before it
        Known,     ///< the lexicon knows the person
    };
    int begin = 0; ///< first token, title included
    int end = 0;
    int nameBegin = 0;
    Proof proof = Weak;
    PersonName name;
    std::optional<TitleSpan> title;
    QStringList roles; ///< of titles and appositions
    QString country;   ///< as told by titles, appositions, "of Cambodia"
    QString known;     ///< canonical name in the lexicon
};

/// A title without a name: "the Deputy Prime Minister".
struct TitleMention
{
    TitleSpan span;
};

struct PersonScan
{
    std::vector<PersonCandidate> named; ///< in order
    std::vector<TitleMention> titles;   ///< in order
};

/// Finds where people are named, or spoken of by title alone. Does not decide who is the same.
[[nodiscard]] PersonScan scanPersons(const EntityText &text);

} // namespace counterpart::analysis
