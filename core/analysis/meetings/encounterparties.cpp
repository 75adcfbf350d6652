// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterparties.h"

#include "core/analysis/entities/names.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

/// Position of \p name in \p text as whole words, or -1.
qsizetype findWords(QStringView text, QStringView name)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const bool before = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype end = at + name.size();
        if (before && (end == text.size() || !text[end].isLetterOrNumber()))
            return at;
    }
    return -1;
}

/// Where a person is named in \p title, by any known form or the outer words of the name; -1 if not.
qsizetype placeIn(QStringView title, const domain::EntityFact &person, const lexicon::Lexicon &lexicon)
{
    qsizetype best = findWords(title, person.name);
    for (const QString &alias : person.aliases)
        if (const qsizetype at = findWords(title, alias); at >= 0 && (best < 0 || at < best))
            best = at;
    if (best >= 0)
        return best;
    const PersonName name = parsePersonName(person.name, nameOrderOf(person.country, lexicon));
    if (name.words.size() < 2)
        return -1;
    const bool familyFirst = name.family == 0;
    const qsizetype family = findWords(title, familyFirst ? name.words.first() : name.words.last());
    return family >= 0 || !familyFirst ? family : findWords(title, name.words.last());
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
    std::vector<std::pair<qsizetype, const domain::EntityFact *>> found;
    for (const domain::EntityFact &entity : facts.entities)
        if (entity.kind == domain::EntityKind::Person)
            if (const qsizetype at = placeIn(part.in(title.text()), entity, title.lexicon()); at >= 0)
                found.emplace_back(at, &entity);
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, const domain::EntityFact *>::first);
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
