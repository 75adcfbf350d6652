// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitystore.h"

#include "core/store/codec.h"
#include "core/store/writes.h"

#include <QHash>

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
                                [&rows](const Cursor &row) {
                                    EntityRow entity;
                                    entity.id = row.id<EntityId>(0);
                                    entity.kind = kindOf(row.text(1));
                                    entity.name = row.text(2);
                                    entity.country = row.text(3);
                                    entity.roles = codec::words(row.text(4));
                                    rows.push_back(std::move(entity));
                                });
    if (read)
        read = addAliases(rows);
    return read.transform([&rows] { return std::move(rows); });
}

base::Result<void> EntityStore::addAliases(std::vector<EntityRow> &rows) const
{
    const Places places = placesOf(rows);
    return m_database.each(u"SELECT entity_id, alias FROM entity_aliases"_s, {}, [&](const Cursor &row) {
        if (const auto at = places.constFind(row.id<EntityId>(0)); at != places.cend())
            rows[*at].aliases.append(row.text(1));
    });
}

base::Result<void> EntityStore::addCounts(std::vector<EntityRow> &rows) const
{
    const Places places = placesOf(rows);
    return m_database.each(
        u"SELECT de.entity_id, coalesce(dd.value, d.side, ''), count(*), sum(de.mention_count) AS mentions"
        " FROM documents d JOIN document_entities de ON de.revision_id = d.revision_id"
        " LEFT JOIN document_decisions dd ON dd.document_id = d.id AND dd.field = 'side'"
        " GROUP BY 1, 2 ORDER BY mentions DESC"_s,
        {}, [&](const Cursor &row) {
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
    auto rows = all();
    if (!rows)
        return rows;
    if (auto counted = addCounts(*rows); !counted)
        return std::unexpected(counted.error());
    std::erase_if(*rows, [](const EntityRow &row) { return row.documents == 0; });
    std::ranges::stable_sort(*rows, std::greater(), &EntityRow::mentions);
    return rows;
}

base::Result<void> EntityStore::load(domain::RevisionId revision, std::vector<EntityFact> &facts,
                                     std::vector<EntityId> &ids) const
{
    return m_database.each(
        u"SELECT de.entity_id, e.kind, de.name, de.aliases, de.roles, de.country, de.confidence, de.rule,"
        " de.mentions FROM document_entities de JOIN entities e ON e.id = de.entity_id"
        " WHERE de.revision_id = ? ORDER BY de.idx"_s,
        {revision.value}, [&](const Cursor &row) {
            ids.push_back(row.id<EntityId>(0));
            EntityFact fact;
            fact.kind = kindOf(row.text(1));
            fact.name = row.text(2);
            fact.aliases = codec::words(row.text(3));
            fact.roles = codec::words(row.text(4));
            fact.country = row.text(5);
            fact.evidence = {row.real(6), row.text(7)};
            fact.mentions = codec::mentions(row.text(8));
            facts.push_back(std::move(fact));
        });
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
