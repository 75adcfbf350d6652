// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entities/entities.h"

#include "core/store/documents/documentstore.h"
#include "core/store/entities/entitystore.h"
#include "core/workspace/entities/entitysplits.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::EntityId;
using store::EntityDecisions;
using store::EntityStore;
using store::foldedName;
using store::Transaction;

namespace {

/// Writes the mentions of a revision anew, with \p splits applied.
Result<void> splitRevision(Transaction &transaction, domain::RevisionId revision, const EntitySplits &splits)
{
    const store::Database &database = transaction.database();
    const auto clean = store::DocumentStore(database).clean(revision);
    if (!clean)
        return std::unexpected(clean.error());
    std::vector<domain::EntityFact> facts;
    std::vector<EntityId> ids;
    if (auto loaded = EntityStore(database).loadDetected(revision, facts, ids); !loaded)
        return loaded;
    const std::vector<EntityId> before = ids;
    splits.apply(clean->text, facts, ids);
    return ids == before ? Result<void>() : EntityStore::replace(transaction, revision, facts, ids);
}

/// The merged entity that \p alias is the name of; invalid for none.
Result<EntityId> mergedAs(const store::Database &database, EntityId id, const QString &alias)
{
    const auto merges = EntityDecisions(database).merges();
    const auto all = EntityStore(database).all();
    if (!merges || !all)
        return std::unexpected(merges ? all.error() : merges.error());
    for (const EntityRow &row : *all) {
        if (merges->value(row.id) == id && row.name == alias)
            return row.id;
    }
    return EntityId();
}

} // namespace

Result<std::vector<EntityRow>> Entities::rows() const
{
    return EntityStore(database()).rows();
}

Result<std::vector<EntityRow>> Entities::rows(const std::vector<EntityId> &ids) const
{
    return EntityStore(database()).rows(ids);
}

Result<std::vector<EntityRow>> Entities::junk() const
{
    return EntityStore(database()).junk();
}

Result<Change> Entities::merge(EntityId into, const QList<EntityId> &others, const QString &author) const
{
    if (others.isEmpty() || others.contains(into))
        return base::fail(base::ErrorKind::Invalid, {}, u"an entity cannot be merged with itself"_s,
                          u"choose two or more"_s);
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        if (auto known = EntityStore(database()).require(into); !known)
            return std::unexpected(known.error());
        for (const EntityId other : others) {
            if (auto known = EntityStore(database()).require(other); !known)
                return std::unexpected(known.error());
            if (auto merged = EntityDecisions::merge(transaction, other, into, author); !merged)
                return merged;
        }
        return {};
    });
}

Result<Change> Entities::unmerge(EntityId merged) const
{
    return change([&](Transaction &transaction, Change &change) {
        change.made = merged.value;
        return EntityDecisions::unmerge(transaction, merged);
    });
}

Result<Change> Entities::split(EntityId id, const QString &alias, const QString &author) const
{
    return change([&](Transaction &transaction, Change &change) -> Result<void> {
        const auto row = EntityStore(database()).named(id);
        if (!row)
            return std::unexpected(row.error());
        if (!row->aliases.contains(alias))
            return base::fail(base::ErrorKind::NotFound, alias.left(80),
                              u"is no alias of %1"_s.arg(row->name.left(80)),
                              u"choose one of its aliases; rename it first to split off its own name"_s);
        const auto merged = mergedAs(database(), id, alias);
        if (!merged)
            return std::unexpected(merged.error());
        if (merged->isValid()) {
            change.made = merged->value;
            return EntityDecisions::unmerge(transaction, *merged);
        }
        EntityRow made;
        made.kind = row->kind;
        made.name = alias;
        made.country = row->country;
        const auto own = EntityStore::insertByHand(transaction, made);
        if (!own)
            return std::unexpected(own.error());
        change.made = own->value;
        auto done = EntityDecisions::split(transaction, {id, alias, *own}, author);
        const auto splits = done.and_then([&] { return EntitySplits::load(database()); });
        const auto revisions = EntityStore(database()).revisionsOf(id);
        if (!splits || !revisions)
            return std::unexpected(splits ? revisions.error() : splits.error());
        for (const domain::RevisionId revision : *revisions) {
            if (done)
                done = splitRevision(transaction, revision, *splits);
        }
        return done;
    });
}

Result<Change> Entities::rename(EntityId id, const QString &name, const QString &author) const
{
    const auto kept = name.isNull() ? Result<QString>(name) : checkedName(name, u"the entity"_s);
    if (!kept)
        return std::unexpected(kept.error());
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        if (auto known = EntityStore(database()).require(id); !known)
            return std::unexpected(known.error());
        return EntityDecisions::decide(transaction, id, u"name"_s, *kept, author);
    });
}

Result<Change> Entities::addAlias(EntityId id, const QString &alias, const QString &author) const
{
    const auto kept = checkedName(alias, u"the alias"_s);
    if (!kept)
        return std::unexpected(kept.error());
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = EntityStore(database()).named(id);
        const auto names = EntityDecisions(database()).byName();
        if (!row || !names)
            return std::unexpected(row ? names.error() : row.error());
        for (const EntityId other : names->values(foldedName(*kept))) {
            const auto taken = EntityStore(database()).named(other);
            if (other != id && taken && taken->kind == row->kind)
                return base::fail(base::ErrorKind::Refused, kept->left(80),
                                  u"is a name of another entity, %1"_s.arg(taken->name.left(80)),
                                  u"merge the two if they are the same"_s);
        }
        return EntityDecisions::decideAlias(transaction, id, *kept, true, author);
    });
}

Result<Change> Entities::removeAlias(EntityId id, const QString &alias, const QString &author) const
{
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = EntityStore(database()).named(id);
        if (!row)
            return std::unexpected(row.error());
        if (!row->aliases.contains(alias))
            return base::fail(base::ErrorKind::NotFound, alias.left(80),
                              u"is no alias of %1"_s.arg(row->name.left(80)), u"choose one of its aliases"_s);
        return EntityDecisions::decideAlias(transaction, id, alias, false, author);
    });
}

Result<Change> Entities::setRole(EntityId id, const EntityRole &role, const QString &author) const
{
    const auto kept = checkedName(role.role, u"the role"_s);
    if (!kept)
        return std::unexpected(kept.error());
    const bool isBackwards = role.since && role.until && role.until->to < role.since->from;
    if (isBackwards || (role.since && !role.since->isValid()) || (role.until && !role.until->isValid()))
        return base::fail(base::ErrorKind::Invalid, kept->left(80), u"would end before it begins"_s,
                          u"correct one of the dates"_s);
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        if (auto known = EntityStore(database()).require(id); !known)
            return std::unexpected(known.error());
        return EntityDecisions::decideRole(transaction, {id, *kept, role.since, role.until, true}, author);
    });
}

Result<Change> Entities::removeRole(EntityId id, const QString &role, const QString &author) const
{
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        const auto row = EntityStore(database()).named(id);
        if (!row)
            return std::unexpected(row.error());
        if (!row->roles.contains(role))
            return base::fail(base::ErrorKind::NotFound, role.left(80),
                              u"is no role of %1"_s.arg(row->name.left(80)), u"choose one of its roles"_s);
        return EntityDecisions::decideRole(transaction, {id, role, {}, {}, false}, author);
    });
}

Result<Change> Entities::setJunk(const QList<EntityId> &ids, bool junk, const QString &author) const
{
    return change([&](Transaction &transaction, Change &) -> Result<void> {
        for (const EntityId id : ids) {
            if (auto known = EntityStore(database()).require(id); !known)
                return std::unexpected(known.error());
            auto done =
                EntityDecisions::decide(transaction, id, u"junk"_s, junk ? u"1"_s : QString(), author);
            if (!done)
                return done;
        }
        return {};
    });
}

Entities Workspace::entities()
{
    return Entities(*this);
}

} // namespace counterpart::workspace
