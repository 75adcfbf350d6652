// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/listing.h"
#include "core/workspace/entities/entities.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList cells(const domain::EntityRow &row)
{
    return {QString::number(row.id.value),
            domain::name(row.kind),
            QString::number(row.documents),
            QString::number(row.mentions),
            row.name,
            row.aliases.join(u"; "_s)};
}

int run(const Invocation &invocation)
{
    return list(
        invocation, [](workspace::Workspace &store) { return store.entities().rows(); },
        {u"id"_s, u"kind"_s, u"documents"_s, u"mentions"_s, u"name"_s, u"also written"_s}, cells);
}

} // namespace

Command entitiesCommand()
{
    return {u"entities"_s,
            u"STORE"_s,
            u"Lists entities with aliases and counts."_s,
            u"entities talks.counterpart"_s,
            1,
            1,
            {},
            run};
}

} // namespace counterpart::cli
