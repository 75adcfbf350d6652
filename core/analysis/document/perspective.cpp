// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/perspective.h"

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
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
bool titleNamesGuest(const AnalysedText &title)
{
    static const lexicon::CueWords &beginnings = lexicon::cueWords(u"perspective.guest_titles");
    return beginnings.begin(title.folded());
}

QStringList countriesIn(const AnalysedText &text)
{
    QStringList out;
    for (const Hit &hit : text.hits())
        if (const QString code = countryOf(hit, text.lexicon()); !code.isEmpty() && !out.contains(code))
            out.append(code);
    return out;
}

/// Countries of the text, most often named first.
QStringList countriesByCount(const AnalysedText &text)
{
    QHash<QString, int> counts;
    QStringList order;
    for (const Hit &hit : text.hits())
        if (const QString code = countryOf(hit, text.lexicon()); !code.isEmpty()) {
            if (!counts.contains(code))
                order.append(code);
            ++counts[code];
        }
    std::ranges::stable_sort(order,
                             [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    return order;
}

/// "our state", "our country" near the only country beside the guest's.
bool speaksOfOurs(const AnalysedText &text)
{
    static const lexicon::CueWords &ours = lexicon::cueWords(u"perspective.ours");
    return ours.standIn(text.folded({0, 20'000}));
}

/// The country that the prose names first.
QString firstNamed(const AnalysedText &text, QStringView title)
{
    const QStringView head = text.text().first(qMin<qsizetype>(2000, text.text().size()));
    const qsizetype after = title.isEmpty() ? 0 : qMax<qsizetype>(0, head.indexOf(title) + title.size());
    for (const Hit &hit : text.hits()) {
        if (hit.range.begin < after)
            continue;
        if (hit.range.begin > after + 400)
            break;
        if (const QString code = countryOf(hit, text.lexicon()); !code.isEmpty())
            return code;
    }
    return {};
}

} // namespace

domain::Detected<QString> ownSide(const AnalysedText &text, const AnalysedText &title)
{
    const QStringList named = countriesByCount(text);
    const QStringList guests = countriesIn(title);
    if (titleNamesGuest(title) && guests.size() == 1)
        for (const QString &code : named)
            if (code != guests.first())
                return {code, {0.6, u"guest-in-title"_s}};
    const QString first = firstNamed(text, title.text());
    const bool common = !first.isEmpty() && named.first(qMin<qsizetype>(2, named.size())).contains(first);
    if (common && speaksOfOurs(text))
        return {first, {0.6, u"our-country"_s}};
    if (common && !guests.isEmpty() && guests.size() <= 2 && guests.first() == first &&
        titlesEncounter(title.text()))
        return {first, {0.45, u"first-named"_s}};
    return {};
}

} // namespace counterpart::analysis
