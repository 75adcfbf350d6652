// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/khmerentities.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"
#include "core/text/segmenter.h"

#include <algorithm>
#include <set>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::EntityFact;
using domain::EntityKind;
using lexicon::Hit;
using lexicon::Table;

namespace {

constexpr qsizetype ShortWord = 4; ///< characters, signs included
constexpr double Surely = 0.9;

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

std::optional<EntityKind> kindOf(const QString &name)
{
    if (name == u"person")
        return EntityKind::Person;
    if (name == u"place")
        return EntityKind::Place;
    if (name == u"organization")
        return EntityKind::Organization;
    return {};
}

class Finder
{
public:
    explicit Finder(const AnalysedText &text)
        : m_text(text.text()), m_titles(lexicon::hitsOf(text.hits(), Table::Titles))
    {
    }

    /// From the first of the titles that stand right before \p name.
    [[nodiscard]] text::Range withTitles(text::Range name) const
    {
        for (auto title = m_titles.crbegin(); title != m_titles.crend(); ++title) {
            if (title->range.end <= name.begin &&
                isBlank(m_text.sliced(title->range.end, name.begin - title->range.end)))
                name.begin = title->range.begin;
        }
        return name;
    }

    /// No part of another word.
    [[nodiscard]] bool isWord(text::Range range)
    {
        if (m_begins.empty()) {
            text::Segmenter segmenter;
            for (const text::Token &token : segmenter.words(m_text, {0, m_text.size()})) {
                m_begins.insert(token.range.begin);
                m_ends.insert(token.range.end);
            }
        }
        return m_begins.contains(range.begin) && m_ends.contains(range.end);
    }

private:
    QStringView m_text;
    std::vector<Hit> m_titles;
    std::set<qsizetype> m_begins;
    std::set<qsizetype> m_ends;
};

EntityFact &obtain(std::vector<EntityFact> &entities, EntityKind kind, const QString &name)
{
    const auto known = std::ranges::find_if(
        entities, [&](const EntityFact &entity) { return entity.kind == kind && entity.name == name; });
    if (known != entities.end())
        return *known;
    EntityFact entity;
    entity.kind = kind;
    entity.name = name;
    entity.evidence = {Surely, u"khmer-name"_s};
    return entities.emplace_back(std::move(entity));
}

} // namespace

std::vector<EntityFact> findKhmerEntities(const AnalysedText &text)
{
    std::vector<EntityFact> entities;
    Finder finder(text);
    qsizetype end = 0;
    for (const Hit &hit : lexicon::hitsOf(text.hits(), Table::Khmer)) {
        const lexicon::KhmerName &name = text.lexicon().khmerNames()[hit.index];
        const auto kind = kindOf(name.kind);
        if (!kind || hit.range.begin < end || (hit.range.length() <= ShortWord && !finder.isWord(hit.range)))
            continue;
        end = hit.range.end;
        EntityFact &entity = obtain(entities, *kind, name.entity);
        const QString written = hit.range.in(text.text()).toString();
        if (!entity.aliases.contains(written))
            entity.aliases.append(written);
        const bool isPerson = *kind == EntityKind::Person;
        entity.mentions.push_back({isPerson ? finder.withTitles(hit.range) : hit.range, true});
    }
    return entities;
}

} // namespace counterpart::analysis
