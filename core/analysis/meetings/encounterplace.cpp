// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterplace.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLetterhead = 400;
constexpr qsizetype kOpening = 40; ///< "In Laos, …": a country counts as the place only so near the beginning
constexpr int kTown = 3;
constexpr int kVenue = 2;
constexpr int kCountry = 1;

} // namespace

/// 0 for what is no place to meet in.
int EncounterPlace::rank(const domain::EntityFact &place) const
{
    static const lexicon::CueWords &wide = lexicon::cueWords(u"encounters.wide_places");
    if (m_text.lexicon().places().countryName(place.country) == place.name)
        return kCountry;
    const lexicon::Place *named = m_text.lexicon().places().places().find(place.name);
    if (named)
        return wide.contains(named->kind) ? 0 : kVenue;
    return kTown;
}

bool EncounterPlace::follows(text::Range mention, std::initializer_list<QStringView> words) const
{
    QStringView before = m_text.text().first(mention.begin).trimmed();
    if (before.endsWith(u" the"))
        before = before.chopped(4).trimmed();
    return std::ranges::any_of(words, [&](QStringView word) {
        return before.endsWith(word, Qt::CaseInsensitive) &&
               (before.size() == word.size() || !before[before.size() - word.size() - 1].isLetter());
    });
}

QString EncounterPlace::in(text::Range sentence) const
{
    QString best;
    int bestRank = 0;
    for (const domain::EntityFact &entity : m_facts.entities) {
        if (entity.kind != domain::EntityKind::Place)
            continue;
        const int points = rank(entity);
        for (const domain::Mention &mention : entity.mentions) {
            const bool opening = mention.range.begin - sentence.begin < kOpening;
            const bool told = follows(mention.range, {u"in", u"at"}) ||
                              (points >= kVenue &&
                               (follows(mention.range, {u"to"}) || mention.range.begin == sentence.begin));
            if (!sentence.contains(mention.range) || !told || (points == kCountry && !opening) ||
                points <= bestRank)
                continue;
            best = entity.name;
            bestRank = points;
        }
    }
    return best;
}

QString EncounterPlace::near(size_t index) const
{
    const text::Range range = m_facts.sentences[index].range;
    if (const QString told = in(range); !told.isEmpty())
        return told;
    if (range.in(m_text.text()).contains(u"at the White House"))
        return u"Washington"_s;
    return index == 0 ? before(range.begin) : in(m_facts.sentences[index - 1].range);
}

QString EncounterPlace::before(qsizetype end) const
{
    QString best;
    int bestRank = kCountry;
    for (const domain::EntityFact &entity : m_facts.entities) {
        const bool near = entity.kind == domain::EntityKind::Place && !entity.mentions.empty() &&
                          entity.mentions.front().range.begin < end &&
                          end - entity.mentions.front().range.begin < kLetterhead;
        if (near && rank(entity) > bestRank) {
            best = entity.name;
            bestRank = rank(entity);
        }
    }
    return best;
}

} // namespace counterpart::analysis
