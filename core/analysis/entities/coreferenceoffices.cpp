// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/coreferenceoffices.h"

#include "core/analysis/entities/coreferenceroles.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <QSet>

#include <algorithm>

namespace counterpart::analysis {

using lexicon::OfficeHolder;
using lexicon::Tenure;

namespace {

bool suffixAgrees(const PersonName &name, const PersonName &known)
{
    return name.suffix.isEmpty() || !known.suffix.isEmpty();
}

/// A holder's name or alias is the same whole name. A generation suffix must be known: Donald Trump Jr. is
/// another.
bool isNamed(const OfficeHolder &holder, const PersonName &name, const lexicon::Lexicon &lexicon)
{
    const auto same = [&](const QString &written) {
        const PersonName known = parsePersonName(written);
        return known.fullWords() >= 2 && suffixAgrees(name, known) &&
               compareNames(known, name, lexicon) == NameMatch::Same;
    };
    const auto denies = [&](const QString &written) {
        return differInDetail(parsePersonName(written), name, lexicon);
    };
    if (denies(holder.name) || std::ranges::any_of(holder.aliases, denies))
        return false; // "George Bush" may be an alias of both
    return same(holder.name) || std::ranges::any_of(holder.aliases, same);
}

/// How well the offices of a holder fit what is told; -1 when they speak against it.
int tenureScore(const OfficeHolder &holder, const OfficeQuery &query)
{
    int best = -1;
    for (const Tenure &tenure : holder.tenures) {
        if (!query.country.isEmpty() && tenure.country.size() == 2 && tenure.country != query.country)
            continue;
        const bool now = query.date && tenure.holdsOn(*query.date);
        const bool office = std::ranges::any_of(query.roles, [&](const QString &role) {
            return rolesFit({tenure.title}, role) || rolesFit({role}, tenure.title);
        });
        const bool state = !query.country.isEmpty() && tenure.country == query.country;
        if (query.roles.isEmpty() ? !now : !office)
            continue; // another office speaks against the person
        best = std::max(best, now * 4 + office * 2 + state);
    }
    return best;
}

QList<int> bearersOf(const PersonName &name, const lexicon::Lexicon &lexicon)
{
    QList<int> out;
    for (const QString &key : {name.keys.first(), name.keys.last()})
        for (const int holder : lexicon.offices().byFamily(key))
            if (!out.contains(holder))
                out << holder;
    // Names with marks are listed as they are written.
    for (const QString &word : name.words)
        for (const int holder : lexicon.offices().byFamily(lexicon::fold(word)))
            if (!out.contains(holder))
                out << holder;
    return out;
}

} // namespace

std::optional<int> holderNamed(const PersonName &name, const OfficeQuery &query,
                               const lexicon::Lexicon &lexicon)
{
    if (name.isEmpty())
        return std::nullopt;
    std::optional<int> best;
    int bestScore = 0;
    bool tie = false;
    for (const int index : bearersOf(name, lexicon)) {
        const OfficeHolder &holder = lexicon.offices().holders()[index];
        const bool whole = name.fullWords() >= 2;
        if (whole && isNamed(holder, name, lexicon))
            return index;
        if (whole || !name.suffix.isEmpty())
            continue;
        const int score = tenureScore(holder, query);
        tie = score > 0 && score == bestScore ? true : score > bestScore ? false : tie;
        if (score > bestScore) {
            bestScore = score;
            best = index;
        }
    }
    return tie ? std::nullopt : best;
}

std::optional<int> holderOfOffice(const QString &title, const QString &country, std::optional<QDate> date,
                                  const lexicon::Lexicon &lexicon)
{
    if (!date || title.isEmpty() || country.isEmpty())
        return std::nullopt;
    const QList<int> holding = lexicon.offices().holding(lexicon::fold(title), country, *date);
    return holding.size() == 1 ? std::optional(holding.first()) : std::nullopt;
}

QString officeHeld(int index, std::optional<QDate> date, const lexicon::Lexicon &lexicon)
{
    const OfficeHolder &holder = lexicon.offices().holders()[index];
    const Tenure *held = nullptr;
    for (const Tenure &tenure : holder.tenures)
        if (date && tenure.holdsOn(*date))
            held = &tenure;
    return held ? withCountry(held->title, lexicon.places().countryName(held->country)) : QString();
}

} // namespace counterpart::analysis
