// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entities.h"

#include "core/analysis/entities/coreference.h"
#include "core/analysis/entities/organizations.h"
#include "core/analysis/entities/places.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

/// Marks the tokens that mentions cover; \p namesOnly leaves out what speaks of somebody by title.
void cover(const EntityText &text, const std::vector<domain::EntityFact> &facts, std::vector<bool> &taken)
{
    for (const domain::EntityFact &fact : facts) {
        for (const domain::Mention &mention : fact.mentions) {
            if (!mention.byName)
                continue;
            auto token = std::ranges::lower_bound(text.tokens, mention.range.begin, {},
                                                  [](const EntityToken &t) { return t.range.begin; });
            for (; token != text.tokens.end() && token->range.begin < mention.range.end; ++token)
                taken[size_t(token - text.tokens.begin())] = true;
        }
    }
}

/// The names of people without their titles: a title may hold an organisation or a state.
std::vector<bool> coverNames(const ScannedText &body, const std::vector<domain::EntityFact> &persons)
{
    std::vector<bool> mentioned(body.text.tokens.size(), false);
    cover(body.text, persons, mentioned);
    std::vector<bool> taken(body.text.tokens.size(), false);
    for (const PersonCandidate &candidate : body.scan.named)
        if (mentioned[size_t(candidate.nameBegin)])
            std::fill(taken.begin() + candidate.nameBegin, taken.begin() + candidate.end, true);
    return taken;
}

ScannedText scanned(const AnalysedText &text, bool isBody)
{
    ScannedText out;
    out.text = readEntityText(text);
    out.scan = scanPersons(out.text);
    out.isBody = isBody;
    return out;
}

void append(std::vector<domain::EntityFact> &to, std::vector<domain::EntityFact> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

std::vector<domain::EntityFact> findEntities(const AnalysedText &text, const AnalysedText &title,
                                             const EntityContext &context)
{
    std::vector<ScannedText> texts;
    texts.push_back(scanned(text, true));
    if (!title.text().isEmpty())
        texts.push_back(scanned(title, false));
    std::vector<domain::EntityFact> out = resolvePersons(texts, context, text.lexicon());
    std::erase_if(out, [](const domain::EntityFact &fact) { return fact.mentions.empty(); });

    const ScannedText &body = texts.front();
    std::vector<bool> taken = coverNames(body, out);
    std::vector<domain::EntityFact> organizations = findOrganizations(body.text, taken);
    cover(body.text, organizations, taken);
    append(out, std::move(organizations));
    append(out, findPlaces(body.text, taken));
    return out;
}

} // namespace counterpart::analysis
