// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterparties.h"

#include "core/analysis/entities/names.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

using Ranges = std::vector<text::Range>;

/// Where \p name stands in \p text as whole words, but not as a part of one of \p taken; empty if nowhere.
text::Range findWords(QStringView text, QStringView name, const Ranges &taken = {})
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const text::Range range{at, at + name.size()};
        const bool before = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool after = range.end == text.size() || !text[range.end].isLetterOrNumber();
        const bool isPart = std::ranges::any_of(taken, [&](const text::Range &whole) {
            return whole.begin <= range.begin && range.end <= whole.end &&
                   whole.end - whole.begin > range.end - range.begin;
        });
        if (before && after && !isPart)
            return range;
    }
    return {};
}

/// The places of names of several words: "Harris" in "Simon Harris" is no other Harris.
Ranges wholeNamesIn(QStringView title, const domain::DocumentFacts &facts)
{
    Ranges out;
    const auto add = [&](const QString &name) {
        const text::Range range = name.contains(u' ') ? findWords(title, name) : text::Range();
        if (range.end > range.begin)
            out.push_back(range);
    };
    for (const domain::EntityFact &entity : facts.entities) {
        if (entity.kind != domain::EntityKind::Person)
            continue;
        add(entity.name);
        for (const QString &alias : entity.aliases)
            add(alias);
    }
    return out;
}

/// Where a person is named in \p title, by any known form or the outer words of the name; empty if not.
text::Range placeIn(QStringView title, const domain::EntityFact &person, const Ranges &taken,
                    const lexicon::Lexicon &lexicon)
{
    text::Range best = findWords(title, person.name, taken);
    for (const QString &alias : person.aliases) {
        const text::Range at = findWords(title, alias, taken);
        if (at.end > at.begin && (best.end == 0 || at.begin < best.begin))
            best = at;
    }
    if (best.end > 0)
        return best;
    const PersonName name = parsePersonName(person.name, nameOrderOf(person.country, lexicon));
    if (name.words.size() < 2)
        return {};
    const bool familyFirst = name.family == 0;
    const text::Range family =
        findWords(title, familyFirst ? name.words.first() : name.words.last(), taken);
    return family.end > 0 || !familyFirst ? family : findWords(title, name.words.last(), taken);
}

/// Of two with one surname at one place of a title it is the one whom the text names first.
bool isNamesake(const domain::EntityFact &a, const domain::EntityFact &b)
{
    return !a.mentions.empty() && !b.mentions.empty() &&
           b.mentions.front().range.begin < a.mentions.front().range.begin;
}

void addCountry(QStringList &countries, const QString &code)
{
    if (!code.isEmpty() && !countries.contains(code))
        countries << code;
}

/// States named in \p range by name or by their people.
QStringList countriesNamed(const AnalysedText &text, text::Range range)
{
    using lexicon::Places;
    QStringList out;
    for (const lexicon::Hit &hit : text.hitsIn(range))
        if (hit.table == lexicon::Table::Places && text.text()[hit.range.begin].isUpper() &&
            (hit.field == Places::CountryName || hit.field == Places::Demonym))
            addCountry(out, text.lexicon().places().countries()[hit.index].code);
    return out;
}

} // namespace

Parties partiesOfTitle(const AnalysedText &title, text::Range part, const domain::DocumentFacts &facts)
{
    using Found = std::pair<text::Range, const domain::EntityFact *>;
    std::vector<Found> found;
    const QStringView words = part.in(title.text());
    const Ranges taken = wholeNamesIn(words, facts);
    for (const domain::EntityFact &entity : facts.entities)
        if (entity.kind == domain::EntityKind::Person)
            if (const text::Range at = placeIn(words, entity, taken, title.lexicon()); at.end > 0)
                found.emplace_back(at, &entity);
    const std::vector<Found> all = found;
    std::erase_if(found, [&](const Found &one) {
        return std::ranges::any_of(all, [&](const Found &other) {
            return other.first == one.first && isNamesake(*one.second, *other.second);
        });
    });
    std::ranges::stable_sort(found, {}, [](const Found &one) { return one.first.begin; });
    Parties out;
    for (const auto &[at, entity] : found) {
        out.persons << entity->name;
        addCountry(out.countries, entity->country);
    }
    // What else a title names may be the place; it counts where the people do not tell two states.
    if (out.countries.size() < 2)
        for (const QString &code : countriesNamed(title, part))
            addCountry(out.countries, code);
    return out;
}

Parties partiesOfRange(text::Range range, const domain::DocumentFacts &facts)
{
    std::vector<std::pair<qsizetype, const domain::EntityFact *>> found;
    for (const domain::EntityFact &entity : facts.entities) {
        if (entity.kind != domain::EntityKind::Person)
            continue;
        const auto mention = std::ranges::find_if(
            entity.mentions, [&](const domain::Mention &m) { return m.range.overlaps(range); });
        if (mention != entity.mentions.end())
            found.emplace_back(mention->range.begin, &entity);
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, const domain::EntityFact *>::first);
    Parties out;
    for (const auto &[at, entity] : found) {
        out.persons << entity->name;
        addCountry(out.countries, entity->country);
    }
    return out;
}

void addParties(Parties &to, const Parties &from)
{
    for (const QString &person : from.persons)
        if (!to.persons.contains(person))
            to.persons << person;
    for (const QString &country : from.countries)
        addCountry(to.countries, country);
}

} // namespace counterpart::analysis
