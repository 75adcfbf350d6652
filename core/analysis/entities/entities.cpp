// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entities.h"

#include "core/analysis/entities/coreference.h"
#include "core/analysis/entities/organizations.h"
#include "core/analysis/entities/places.h"
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

ScannedText scanned(QStringView text, std::span<const domain::Block> blocks,
                    std::span<const lexicon::Hit> hits, const lexicon::Lexicon &lexicon, bool isBody)
{
    ScannedText out;
    out.text = readEntityText(text, blocks, hits, lexicon);
    out.scan = scanPersons(out.text);
    out.isBody = isBody;
    return out;
}

void append(std::vector<domain::EntityFact> &to, std::vector<domain::EntityFact> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

std::vector<domain::EntityFact> findEntities(const domain::CleanDocument &document,
                                             std::span<const lexicon::Hit> hits, const EntityContext &context,
                                             const lexicon::Lexicon &lexicon)
{
    std::vector<ScannedText> texts;
    texts.push_back(scanned(document.text, document.blocks, hits, lexicon, true));
    if (!context.title.isEmpty())
        texts.push_back(scanned(context.title, {}, lexicon.matcher().find(context.title), lexicon, false));
    std::vector<domain::EntityFact> out = resolvePersons(texts, context, lexicon);
    std::erase_if(out, [](const domain::EntityFact &fact) { return fact.mentions.empty(); });

    const ScannedText &body = texts.front();
    std::vector<bool> taken = coverNames(body, out);
    std::vector<domain::EntityFact> organizations = findOrganizations(body.text, taken);
    cover(body.text, organizations, taken);
    append(out, std::move(organizations));
    append(out, findPlaces(body.text, taken));
    return out;
}

QString resolveSubject(text::Range range, text::Range paragraph, std::span<const domain::EntityFact> entities)
{
    QString name;
    qsizetype nearest = -1;
    bool tie = false;
    for (const domain::EntityFact &entity : entities) {
        if (entity.kind != domain::EntityKind::Person)
            continue;
        for (const domain::Mention &mention : entity.mentions) {
            if (mention.range.begin >= range.begin || mention.range.begin < paragraph.begin)
                continue;
            tie = mention.range.begin == nearest && entity.name != name;
            if (mention.range.begin > nearest) {
                nearest = mention.range.begin;
                name = entity.name;
            }
        }
    }
    return tie ? QString() : name;
}

} // namespace counterpart::analysis
