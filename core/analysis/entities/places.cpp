// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/places.h"

#include "core/analysis/entities/entitycollector.h"
#include "core/lexicon/cues.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::WordClass;

namespace {

constexpr int kMaxWords = 4;

class PlaceFinder
{
public:
    PlaceFinder(const EntityText &text, const std::vector<bool> &taken)
        : m_text(text), m_taken(taken), m_found(domain::EntityKind::Place)
    {
    }

    std::vector<domain::EntityFact> run()
    {
        for (const EntityHit &hit : m_text.places) {
            if (hit.kind == EntityHit::Demonym || covered(hit))
                continue;
            domain::EntityFact &fact =
                m_found.add(hit.name, m_text.string(hit.begin, hit.end), m_text.range(hit.begin, hit.end));
            fact.country = hit.country;
            fact.evidence = {0.95, u"lexicon"_s};
            if (hit.kind == EntityHit::Country)
                takePlaceBefore(hit);
        }
        return m_found.take();
    }

private:
    const EntityToken &token(int at) const { return m_text.tokens[size_t(at)]; }

    bool covered(const EntityHit &hit) const
    {
        for (int i = hit.begin; i < hit.end; ++i)
            if (m_taken[size_t(i)])
                return true;
        return false;
    }

    /// "in Nusa Dua, Indonesia": up to four capitalised words between a preposition and the comma.
    void takePlaceBefore(const EntityHit &country)
    {
        const int comma = country.begin - 1;
        if (comma < 2 || !token(comma).isMark(u',') || !m_text.together(comma, country.begin))
            return;
        int begin = comma;
        while (begin > 0 && comma - begin < kMaxWords && m_text.together(begin - 1, comma) &&
               token(begin - 1).isCapital() && !m_taken[size_t(begin - 1)] && token(begin - 1).place < 0 &&
               token(begin - 1).organization < 0)
            --begin;
        if (begin == comma || begin == 0 || !m_text.together(begin - 1, comma))
            return;
        static const lexicon::CueWords &prepositions = lexicon::cueWords(u"places.prepositions");
        if (!prepositions.contains(m_text.word(begin - 1).toString()) ||
            token(begin).is(WordClass::NotAName) || token(begin).is(WordClass::Calendar))
            return;
        const QString name = m_text.string(begin, comma);
        domain::EntityFact &fact = m_found.add(name, name, m_text.range(begin, comma));
        fact.country = country.country;
        fact.evidence = {0.7, u"before-country"_s};
    }

    const EntityText &m_text;
    const std::vector<bool> &m_taken;
    EntityCollector m_found;
};

} // namespace

std::vector<domain::EntityFact> findPlaces(const EntityText &text, const std::vector<bool> &taken)
{
    return PlaceFinder(text, taken).run();
}

} // namespace counterpart::analysis
