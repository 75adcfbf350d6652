// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/perspective.h"

#include "core/lexicon/cues.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::Hit;
using lexicon::Table;

namespace {

/// The country that a hit names, by name, by demonym or by a holder of one of its offices; empty for others.
QString countryOf(const Hit &hit, const lexicon::Lexicon &lexicon)
{
    if (hit.table == Table::Offices)
        return lexicon.offices().countryOf(hit.index);
    const bool country = hit.table == Table::Places &&
                         (hit.field == lexicon::Places::CountryName || hit.field == lexicon::Places::Demonym);
    return country ? lexicon.places().countries()[hit.index].code : QString();
}

/// "Meeting with …", "Telephone conversation with …": the title names the guest alone.
bool titleNamesGuest(const QString &title)
{
    static const lexicon::CueWords &beginnings = lexicon::cueWords(u"perspective.guest_titles");
    const QString folded = lexicon::fold(title);
    return beginnings.begin(folded);
}

QStringList countriesIn(QStringView line, const lexicon::Lexicon &lexicon)
{
    QStringList out;
    for (const Hit &hit : lexicon.matcher().find(line))
        if (const QString code = countryOf(hit, lexicon); !code.isEmpty() && !out.contains(code))
            out.append(code);
    return out;
}

/// Countries of the text, most often named first.
QStringList countriesByCount(std::span<const Hit> hits, const lexicon::Lexicon &lexicon)
{
    QHash<QString, int> counts;
    QStringList order;
    for (const Hit &hit : hits)
        if (const QString code = countryOf(hit, lexicon); !code.isEmpty()) {
            if (!counts.contains(code))
                order.append(code);
            ++counts[code];
        }
    std::ranges::stable_sort(order,
                             [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    return order;
}

/// "our state", "our country" near the only country beside the guest's.
bool speaksOfOurs(QStringView text)
{
    const QString folded = lexicon::fold(text.first(qMin<qsizetype>(text.size(), 20'000)));
    static const lexicon::CueWords &ours = lexicon::cueWords(u"perspective.ours");
    return ours.standIn(folded);
}

/// The country that the prose names first.
QString firstNamed(const domain::CleanDocument &document, const QString &title, std::span<const Hit> hits,
                   const lexicon::Lexicon &lexicon)
{
    const QString head = document.text.left(2000);
    const qsizetype after = title.isEmpty() ? 0 : qMax<qsizetype>(0, head.indexOf(title) + title.size());
    for (const Hit &hit : hits) {
        if (hit.range.begin < after)
            continue;
        if (hit.range.begin > after + 400)
            break;
        if (const QString code = countryOf(hit, lexicon); !code.isEmpty())
            return code;
    }
    return {};
}

/// "X had a phone conversation with Y": the title of an account, not of a speech or a report.
bool tellsOfEncounter(const QString &title)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"perspective.encounter_titles");
    const QString folded = lexicon::fold(title);
    return words.standIn(folded);
}

} // namespace

domain::Detected<QString> ownSide(const domain::CleanDocument &document, const QString &title,
                                  std::span<const Hit> hits, const lexicon::Lexicon &lexicon)
{
    const QStringList named = countriesByCount(hits, lexicon);
    const QStringList guests = countriesIn(title, lexicon);
    if (titleNamesGuest(title) && guests.size() == 1)
        for (const QString &code : named)
            if (code != guests.first())
                return {code, {0.6, u"guest-in-title"_s}};
    const QString first = firstNamed(document, title, hits, lexicon);
    const bool common = !first.isEmpty() && named.first(qMin<qsizetype>(2, named.size())).contains(first);
    if (common && speaksOfOurs(document.text))
        return {first, {0.6, u"our-country"_s}};
    if (common && !guests.isEmpty() && guests.size() <= 2 && guests.first() == first &&
        tellsOfEncounter(title))
        return {first, {0.45, u"first-named"_s}};
    return {};
}

} // namespace counterpart::analysis
