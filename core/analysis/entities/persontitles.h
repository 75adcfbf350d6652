// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entitytokens.h"

#include <optional>

namespace counterpart::analysis {

/// A run of tokens that names a rank or office, or only honours: "H.E. Deputy Prime Minister",
/// "Secretary of State of the United States", "Ms.".
struct TitleSpan
{
    int begin = 0;
    int end = 0;
    bool office = false;    ///< holds an office or rank, not only an honorific
    bool honorific = false; ///< begins with one
    bool plural = false;    ///< "Presidents", "Foreign Ministers"
    bool definite = false;  ///< "the" or "his" stands before it
    QString role;           ///< "Deputy Prime Minister"; empty for a mere honorific
    QString country;        ///< code of the state whose office it is, where the title says it
    QString countryName;    ///< as it is to be shown in a role, "Cambodia"
};

/// Reads the title that begins at \p at, the longest that the grammar allows; nullopt if none does.
/// The grammar: honorifics, then modifiers, states and bodies before a head ("U.S. Deputy Secretary", "NSC
/// Spokesperson"), then complements ("of State", "for Foreign Affairs of Ukraine"), several heads joined by
/// "and",
/// "/" or "-". A complement ends where a name begins: at a given name, a known person, or a word that the
/// lexicons do not know once the complement has a noun of its own.
[[nodiscard]] std::optional<TitleSpan> readTitle(const EntityText &text, int at);

/// The role with the state that it belongs to, "Prime Minister of Cambodia".
[[nodiscard]] QString roleText(const TitleSpan &title, const QString &fallbackCountryName = {});

} // namespace counterpart::analysis
