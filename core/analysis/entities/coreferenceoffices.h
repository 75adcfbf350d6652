// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/names.h"

#include <QDate>

#include <optional>

namespace counterpart::analysis {

/// What a document tells of somebody who may be in the lexicon of office holders.
struct OfficeQuery
{
    QStringList roles;
    QString country;           ///< ISO code; empty if not told
    std::optional<QDate> date; ///< of the document
};

/// The office holder whom \p name means: a full name that is spelt alike, or a surname with an office or
/// state that only one bearer had on the day. Index into Offices::holders().
[[nodiscard]] std::optional<int> holderNamed(const PersonName &name, const OfficeQuery &query,
                                             const lexicon::Lexicon &lexicon);

/// The one person who held the office of \p country called \p title on the day.
[[nodiscard]] std::optional<int> holderOfOffice(const QString &title, const QString &country,
                                                std::optional<QDate> date, const lexicon::Lexicon &lexicon);

/// The office that the person held on the day, with its state ("President of Russia"); empty if none.
[[nodiscard]] QString officeHeld(int holder, std::optional<QDate> date, const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
