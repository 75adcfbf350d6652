// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entities/entitydecisions.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::EntityId;

namespace {

QString dateText(const std::optional<domain::PartialDate> &date)
{
    return date ? known(date->toString()) : QString();
}

} // namespace

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

base::Result<QHash<EntityId, EntityId>> EntityDecisions::merges() const
{
    QHash<EntityId, EntityId> all;
    return m_database
        .each(u"SELECT entity_id, into_id FROM entity_merges"_s, {},
              [&all](const Cursor &row) { all.insert(row.id<EntityId>(0), row.id<EntityId>(1)); })
        .transform([&all] { return all; });
}

base::Result<std::vector<SplitDecision>> EntityDecisions::splits() const
{
    std::vector<SplitDecision> all;
    return m_database
        .each(u"SELECT entity_id, alias, own_id FROM entity_splits ORDER BY entity_id, alias"_s, {},
              [&all](const Cursor &row) {
                  all.push_back({row.id<EntityId>(0), row.text(1), row.id<EntityId>(2)});
              })
        .transform([&all] { return all; });
}

base::Result<std::vector<RoleDecision>> EntityDecisions::roles() const
{
    std::vector<RoleDecision> all;
    return m_database
        .each(
            u"SELECT coalesce(m.into_id, r.entity_id), r.role, r.since, r.until, r.kept FROM role_decisions r"
            " LEFT JOIN entity_merges m ON m.entity_id = r.entity_id ORDER BY 1, r.since, r.role"_s,
            {},
            [&all](const Cursor &row) {
                all.push_back({row.id<EntityId>(0), row.text(1), domain::PartialDate::fromString(row.text(2)),
                               domain::PartialDate::fromString(row.text(3)), row.flag(4)});
            })
        .transform([&all] { return all; });
}

base::Result<QMultiHash<QString, EntityId>> EntityDecisions::byName() const
{
    QMultiHash<QString, EntityId> names;
    return m_database
        .each(u"SELECT id, name FROM entity_values UNION SELECT entity_id, alias FROM alias_values"_s, {},
              [&names](const Cursor &row) { names.insert(foldedName(row.text(1)), row.id<EntityId>(0)); })
        .transform([&names] { return names; });
}

base::Result<void> EntityDecisions::decide(Transaction &transaction, EntityId id, const QString &field,
                                           const QString &value, const QString &author)
{
    Writes writes(transaction);
    decideField(writes, u"entity_decisions"_s, u"entity_id"_s, id.value, field, value, author);
    return writes.result();
}

base::Result<void> EntityDecisions::decideAlias(Transaction &transaction, EntityId id, const QString &alias,
                                                bool kept, const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO alias_decisions (entity_id, alias, kept, author, decided)"
               " VALUES (?, ?, ?, ?, ?)"_s,
               {id.value, alias, int(kept), plain(author), timeNow()});
    return writes.result();
}

base::Result<void> EntityDecisions::decideRole(Transaction &transaction, const RoleDecision &decision,
                                               const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO role_decisions (entity_id, role, since, until, kept, author, decided)"
               " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {decision.entity.value, decision.role, dateText(decision.since), dateText(decision.until),
                int(decision.kept), plain(author), timeNow()});
    return writes.result();
}

base::Result<void> EntityDecisions::merge(Transaction &transaction, EntityId id, EntityId into,
                                          const QString &author)
{
    Writes writes(transaction);
    writes.run(u"UPDATE entity_merges SET into_id = ? WHERE into_id = ?"_s, {into.value, id.value});
    writes.run(u"INSERT INTO entity_merges (entity_id, into_id, author, decided) VALUES (?, ?, ?, ?)"_s,
               {id.value, into.value, plain(author), timeNow()});
    return writes.result();
}

base::Result<void> EntityDecisions::unmerge(Transaction &transaction, EntityId id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM entity_merges WHERE entity_id = ?"_s, {id.value});
    return writes.result();
}

base::Result<void> EntityDecisions::split(Transaction &transaction, const SplitDecision &decision,
                                          const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO entity_splits (entity_id, alias, own_id, author, decided)"
               " VALUES (?, ?, ?, ?, ?)"_s,
               {decision.entity.value, decision.alias, decision.own.value, plain(author), timeNow()});
    return writes.result().and_then(
        [&] { return decideAlias(transaction, decision.entity, decision.alias, false, author); });
}

} // namespace counterpart::store
