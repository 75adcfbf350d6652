// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation)
{
    const auto store = openStore(invocation.arguments.first(), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto rows = store->entities();
    if (!rows)
        return complain(rows.error());
    if (invocation.json) {
        QJsonArray json;
        for (const domain::EntityRow &row : *rows)
            json.append(toJson(row));
        print(json);
        return Done;
    }
    Table table({u"id"_s, u"kind"_s, u"documents"_s, u"mentions"_s, u"name"_s, u"also written"_s});
    for (const domain::EntityRow &row : *rows)
        table.add({QString::number(row.id.value), domain::name(row.kind), QString::number(row.documents),
                   QString::number(row.mentions), row.name, row.aliases.join(u"; "_s)});
    table.print();
    return Done;
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
