// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entities/entitysplits.h"

#include <algorithm>

namespace counterpart::workspace {

using domain::EntityFact;
using store::foldedName;

namespace {

/// The longest of \p names that \p written holds; empty for none.
QString nameIn(const QString &written, const QStringList &names)
{
    const QString folded = foldedName(written);
    QString best;
    for (const QString &name : names) {
        const QString one = foldedName(name);
        if (one.size() > best.size() && folded.contains(one))
            best = one;
    }
    return best;
}

/// Takes what is written as \p alias out of \p fact; a fact without mentions when nothing is.
EntityFact takeOut(EntityFact &fact, const QString &alias, const QString &text)
{
    EntityFact own = fact;
    own.name = alias;
    own.aliases.clear();
    own.roles.clear();
    own.mentions.clear();
    const QStringList names = QStringList{fact.name} + fact.aliases + QStringList{alias};
    const QString wanted = foldedName(alias);
    std::erase_if(fact.mentions, [&](const domain::Mention &mention) {
        const bool leaves = mention.byName && nameIn(mention.range.in(text).toString(), names) == wanted;
        if (leaves)
            own.mentions.push_back(mention);
        return leaves;
    });
    fact.aliases.removeIf([&](const QString &one) { return foldedName(one) == wanted; });
    return own;
}

} // namespace

base::Result<EntitySplits> EntitySplits::load(const store::Database &database)
{
    const store::EntityDecisions decisions(database);
    auto splits = decisions.splits();
    auto merges = decisions.merges();
    if (!splits || !merges)
        return std::unexpected(splits ? merges.error() : splits.error());
    return EntitySplits(std::move(*splits), std::move(*merges));
}

void EntitySplits::apply(const QString &text, std::vector<EntityFact> &facts,
                         std::vector<domain::EntityId> &ids) const
{
    for (const store::SplitDecision &split : m_splits) {
        for (size_t i = facts.size(); i-- > 0;) {
            if (ids[i] != split.entity && m_merges.value(ids[i]) != split.entity)
                continue;
            const bool isCalledSo = foldedName(facts[i].name) == foldedName(split.alias);
            EntityFact own = takeOut(facts[i], split.alias, text);
            const bool hasName = std::ranges::any_of(facts[i].mentions, &domain::Mention::byName);
            if (!hasName && (isCalledSo || !own.mentions.empty())) {
                // Nothing is left but "he" and "the Minister", who then are the other one.
                own.roles = facts[i].roles;
                own.mentions.insert(own.mentions.end(), facts[i].mentions.begin(), facts[i].mentions.end());
                std::ranges::stable_sort(own.mentions, {}, [](const auto &one) { return one.range.begin; });
                facts[i] = std::move(own);
                ids[i] = split.own;
            } else if (!own.mentions.empty()) {
                if (isCalledSo && !facts[i].aliases.isEmpty())
                    facts[i].name = facts[i].aliases.takeFirst();
                facts.push_back(std::move(own));
                ids.push_back(split.own);
            }
        }
    }
}

} // namespace counterpart::workspace
