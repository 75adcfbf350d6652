// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entities/entitystore.h"

#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"
#include "core/store/entities/entitydecisions.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::EntityFact;
using domain::EntityId;
using domain::EntityRow;

namespace {

using Places = QHash<EntityId, size_t>;

Places placesOf(const std::vector<EntityRow> &rows)
{
    Places places;
    places.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    return places;
}

domain::EntityKind kindOf(const QString &word)
{
    return domain::fromName<domain::EntityKind>(word).value_or(domain::EntityKind::Person);
}

/// From id, kind, name, country, roles.
EntityRow readRow(const Cursor &row)
{
    EntityRow entity;
    entity.id = row.id<EntityId>(0);
    entity.kind = kindOf(row.text(1));
    entity.name = row.text(2);
    entity.country = row.text(3);
    entity.roles = codec::words(row.text(4));
    return entity;
}

/// From id, kind, name, aliases, roles, country, confidence, rule, mentions.
EntityFact readFact(const Cursor &row)
{
    EntityFact fact;
    fact.kind = kindOf(row.text(1));
    fact.name = row.text(2);
    fact.aliases = codec::words(row.text(3));
    fact.roles = codec::words(row.text(4));
    fact.country = row.text(5);
    fact.evidence = {row.real(6), row.text(7)};
    fact.mentions = codec::mentions(row.text(8));
    return fact;
}

base::Error noSuchEntity(EntityId id)
{
    return {base::ErrorKind::NotFound, QString::number(id.value), u"is no entity of this store any more"_s,
            u"choose it in the list again"_s};
}

/// Two entities of one text that a person says are one.
void join(EntityFact &into, EntityFact &&other)
{
    if (other.name != into.name)
        into.aliases.append(other.name);
    into.aliases += other.aliases;
    into.aliases.removeDuplicates();
    into.roles += other.roles;
    into.roles.removeDuplicates();
    into.mentions.insert(into.mentions.end(), other.mentions.begin(), other.mentions.end());
    std::ranges::stable_sort(into.mentions, {}, [](const auto &mention) { return mention.range.begin; });
}

void writeAliases(Writes &writes, EntityId id, const QStringList &aliases)
{
    for (const QString &alias : aliases)
        writes.run(
            u"INSERT OR IGNORE INTO entity_aliases (entity_id, alias, origin) VALUES (?, ?, 'detected')"_s,
            {id.value, plain(alias)});
}

} // namespace

base::Result<std::vector<EntityRow>> EntityStore::all() const
{
    std::vector<EntityRow> rows;
    auto read = m_database.each(u"SELECT id, kind, name, country, roles FROM entities ORDER BY id"_s, {},
                                [&rows](const Cursor &row) { rows.push_back(readRow(row)); });
    if (read)
        read =
            addAliases(rows, u"SELECT a.entity_id, a.alias FROM entity_aliases a LEFT JOIN alias_decisions x"
                             " ON x.entity_id = a.entity_id AND x.alias = a.alias AND x.kept = 0"
                             " WHERE x.entity_id IS NULL"
                             " UNION SELECT entity_id, alias FROM alias_decisions WHERE kept = 1"
                             " UNION SELECT entity_id, value FROM entity_decisions WHERE field = 'name'"_s);
    return read.transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<EntityRow>> EntityStore::select(const QString &where,
                                                         const QVariantList &values) const
{
    auto rows = selectNamed(where, values);
    if (!rows)
        return rows;
    return addCounts(*rows, u"mention_values"_s, {}).transform([&rows] { return std::move(*rows); });
}

base::Result<std::vector<EntityRow>> EntityStore::selectNamed(const QString &where,
                                                              const QVariantList &values) const
{
    std::vector<EntityRow> rows;
    auto read = m_database.each(u"SELECT e.id, e.kind, e.name, e.country, e.roles FROM entity_values e "_s +
                                    where + u" ORDER BY e.id"_s,
                                values, [&rows](const Cursor &row) { rows.push_back(readRow(row)); });
    if (read)
        read = addAliases(rows, u"SELECT entity_id, alias FROM alias_values"_s);
    if (read)
        read = addRoles(rows);
    for (EntityRow &row : rows)
        row.aliases.removeAll(row.name);
    return read.transform([&rows] { return std::move(rows); });
}

base::Result<void> EntityStore::addAliases(std::vector<EntityRow> &rows, const QString &sql) const
{
    const Places places = placesOf(rows);
    return m_database.each(sql, {}, [&](const Cursor &row) {
        if (const auto at = places.constFind(row.id<EntityId>(0)); at != places.cend())
            rows[*at].aliases.append(row.text(1));
    });
}

/// Roles that people gave come first, those of merged entities after its own.
base::Result<void> EntityStore::addRoles(std::vector<EntityRow> &rows) const
{
    const Places places = placesOf(rows);
    auto read = m_database.each(u"SELECT m.into_id, e.roles FROM entity_merges m"
                                " JOIN entities e ON e.id = m.entity_id"_s,
                                {}, [&](const Cursor &row) {
                                    const auto at = places.constFind(row.id<EntityId>(0));
                                    if (at != places.cend())
                                        rows[*at].roles += codec::words(row.text(1));
                                });
    if (!read)
        return read;
    const auto decisions = EntityDecisions(m_database).roles();
    if (!decisions)
        return std::unexpected(decisions.error());
    for (const RoleDecision &decision : *decisions | std::views::reverse) {
        const auto at = places.constFind(decision.entity);
        if (at == places.cend())
            continue;
        rows[*at].roles.removeAll(decision.role);
        if (decision.kept)
            rows[*at].roles.prepend(decision.role);
    }
    for (EntityRow &row : rows)
        row.roles.removeDuplicates();
    return {};
}

base::Result<void> EntityStore::addCounts(std::vector<EntityRow> &rows, const QString &mentions,
                                          const QVariantList &values) const
{
    const Places places = placesOf(rows);
    return m_database.each(
        u"SELECT de.entity_id, coalesce(d.side, ''), count(DISTINCT d.id), sum(de.mention_count) AS mentions"
        " FROM %1 de JOIN revisions r ON r.id = de.revision_id"
        " JOIN document_values d ON d.id = r.document_id AND d.revision_id = r.id"
        " GROUP BY 1, 2 ORDER BY mentions DESC"_s.arg(mentions),
        values, [&](const Cursor &row) {
            const auto at = places.constFind(row.id<EntityId>(0));
            if (at == places.cend())
                return;
            EntityRow &entity = rows[*at];
            entity.documents += int(row.integer(2));
            entity.mentions += int(row.integer(3));
            entity.mentionsBySide.emplace_back(row.text(1), int(row.integer(3)));
        });
}

base::Result<std::vector<EntityRow>> EntityStore::rows() const
{
    auto rows = select(u"WHERE NOT e.junk"_s, {});
    if (!rows)
        return rows;
    std::erase_if(*rows, [](const EntityRow &row) { return row.documents == 0; });
    std::ranges::stable_sort(*rows, std::greater(), &EntityRow::mentions);
    return rows;
}

base::Result<std::vector<EntityRow>> EntityStore::rows(const std::vector<EntityId> &ids) const
{
    const QString list = idList(ids);
    auto rows = selectNamed(u"WHERE NOT e.junk AND e.id IN (SELECT value FROM json_each(?))"_s, {list});
    if (!rows)
        return rows;
    auto counted = addCounts(*rows,
                             u"(SELECT a.into_id AS entity_id, x.revision_id, x.mention_count FROM %1 a"
                             " CROSS JOIN document_entities x ON x.entity_id = a.id)"_s.arg(AskedEntities),
                             {list, list});
    if (!counted)
        return std::unexpected(counted.error());
    std::erase_if(*rows, [](const EntityRow &row) { return row.documents == 0; });
    std::ranges::stable_sort(*rows, std::greater(), &EntityRow::mentions);
    return rows;
}

base::Result<std::vector<EntityRow>> EntityStore::junk() const
{
    auto rows = select(u"WHERE e.junk"_s, {});
    if (rows)
        std::ranges::stable_sort(*rows, {}, &EntityRow::name);
    return rows;
}

base::Result<EntityRow> EntityStore::row(EntityId id) const
{
    auto rows = select(u"WHERE e.id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->empty() ? base::Result<EntityRow>(std::unexpected(noSuchEntity(id)))
                         : std::move(rows->front());
}

base::Result<EntityRow> EntityStore::named(EntityId id) const
{
    auto rows = selectNamed(u"WHERE e.id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->empty() ? base::Result<EntityRow>(std::unexpected(noSuchEntity(id)))
                         : std::move(rows->front());
}

base::Result<void> EntityStore::require(EntityId id) const
{
    const auto found = m_database.number(u"SELECT count(*) FROM entity_values WHERE id = ?"_s, {id.value});
    if (!found)
        return std::unexpected(found.error());
    return *found > 0 ? base::Result<void>() : std::unexpected(noSuchEntity(id));
}

base::Result<void> EntityStore::loadDetected(domain::RevisionId revision, std::vector<EntityFact> &facts,
                                             std::vector<EntityId> &ids) const
{
    return m_database.each(
        u"SELECT de.entity_id, e.kind, de.name, de.aliases, de.roles, de.country, de.confidence, de.rule,"
        " de.mentions FROM document_entities de JOIN entities e ON e.id = de.entity_id"
        " WHERE de.revision_id = ? ORDER BY de.idx"_s,
        {revision.value}, [&](const Cursor &row) {
            ids.push_back(row.id<EntityId>(0));
            facts.push_back(readFact(row));
        });
}

base::Result<void> EntityStore::load(domain::RevisionId revision, std::vector<EntityFact> &facts,
                                     std::vector<EntityId> &ids) const
{
    QHash<EntityId, size_t> places;
    auto read = m_database.each(
        u"SELECT coalesce(m.into_id, de.entity_id), e.kind, CASE WHEN m.into_id IS NULL"
        " THEN coalesce(x.value, de.name) ELSE e.name END, de.aliases, de.roles, de.country, de.confidence,"
        " de.rule, de.mentions FROM document_entities de LEFT JOIN entity_merges m ON m.entity_id = "
        "de.entity_id"
        " JOIN entity_values e ON e.id = coalesce(m.into_id, de.entity_id) AND NOT e.junk"
        " LEFT JOIN entity_decisions x ON x.entity_id = de.entity_id AND x.field = 'name'"
        " WHERE de.revision_id = ? ORDER BY de.idx"_s,
        {revision.value}, [&](const Cursor &row) {
            const auto id = row.id<EntityId>(0);
            EntityFact fact = readFact(row);
            if (const auto at = places.constFind(id); at != places.cend()) {
                join(facts[*at], std::move(fact));
                return;
            }
            places.insert(id, facts.size());
            ids.push_back(id);
            facts.push_back(std::move(fact));
        });
    return read;
}

base::Result<std::vector<domain::RevisionId>> EntityStore::revisionsOf(EntityId id) const
{
    std::vector<domain::RevisionId> found;
    return m_database
        .each(u"SELECT DISTINCT d.revision_id FROM documents d JOIN document_entities de"
              " ON de.revision_id = d.revision_id WHERE de.entity_id = ? OR de.entity_id IN"
              " (SELECT entity_id FROM entity_merges WHERE into_id = ?) ORDER BY 1"_s,
              {id.value, id.value},
              [&found](const Cursor &row) { found.push_back(row.id<domain::RevisionId>(0)); })
        .transform([&found] { return found; });
}

base::Result<EntityId> EntityStore::insertByHand(Transaction &transaction, const EntityRow &row)
{
    const auto id = insert(transaction, row);
    if (!id)
        return id;
    Writes writes(transaction);
    writes.run(u"UPDATE entities SET origin = 'entered' WHERE id = ?"_s, {id->value});
    return writes.result().transform([&] { return *id; });
}

base::Result<EntityId> EntityStore::insert(Transaction &transaction, const EntityRow &row)
{
    Writes writes(transaction);
    const EntityId id(writes.run(
        u"INSERT INTO entities (id, kind, name, country, roles, origin) VALUES (%1, ?, ?, ?, ?, 'detected')"_s
            .arg(newId(u"entities"_s)),
        {idOrNull(row.id), domain::name(row.kind), plain(row.name), known(row.country),
         codec::encode(row.roles)}));
    writeAliases(writes, id, row.aliases);
    return writes.result().transform([id] { return id; });
}

base::Result<void> EntityStore::update(Transaction &transaction, const EntityRow &row)
{
    Writes writes(transaction);
    writes.run(u"UPDATE entities SET name = ?, country = ?, roles = ? WHERE id = ? AND origin = 'detected'"_s,
               {plain(row.name), known(row.country), codec::encode(row.roles), row.id.value});
    writeAliases(writes, row.id, row.aliases);
    return writes.result();
}

base::Result<void> EntityStore::replace(Transaction &transaction, domain::RevisionId revision,
                                        const std::vector<EntityFact> &facts,
                                        const std::vector<EntityId> &ids)
{
    Q_ASSERT(facts.size() == ids.size());
    Writes writes(transaction);
    writes.run(u"DELETE FROM document_entities WHERE revision_id = ?"_s, {revision.value});
    for (size_t i = 0; i < facts.size(); ++i) {
        const EntityFact &fact = facts[i];
        writes.run(
            u"INSERT INTO document_entities (revision_id, idx, entity_id, name, aliases, roles, country,"
            " confidence, rule, mention_count, mentions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {revision.value, qint64(i), ids[i].value, plain(fact.name), codec::encode(fact.aliases),
             codec::encode(fact.roles), known(fact.country), fact.evidence.confidence,
             plain(fact.evidence.rule), qint64(fact.mentions.size()), codec::encode(fact.mentions)});
    }
    return writes.result();
}

} // namespace counterpart::store
