// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

QString readoutsText(const domain::MeetingRow &meeting)
{
    QStringList parts;
    for (const domain::ReadoutRow &readout : meeting.readouts)
        parts.append(u"%1:%2 %3"_s.arg(readout.side.isEmpty() ? u"?"_s : readout.side)
                         .arg(readout.document.value)
                         .arg(domain::name(readout.role)));
    return parts.join(u", "_s);
}

int run(const Invocation &invocation)
{
    const auto store = openStore(invocation.arguments.first(), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto rows = store->meetings();
    if (!rows)
        return complain(rows.error());
    if (invocation.json) {
        QJsonArray json;
        for (const domain::MeetingRow &row : *rows)
            json.append(toJson(row));
        print(json);
        return Done;
    }
    Table table({u"id"_s, u"date"_s, u"format"_s, u"place"_s, u"participants"_s, u"readouts"_s});
    for (const domain::MeetingRow &row : *rows)
        table.add({QString::number(row.id.value), row.date ? row.date->toString() : u"?"_s,
                   domain::name(row.format), row.place, row.participants.join(u", "_s), readoutsText(row)});
    table.print();
    return Done;
}

} // namespace

Command meetingsCommand()
{
    return {u"meetings"_s,
            u"STORE"_s,
            u"Lists meetings with their readouts."_s,
            u"meetings talks.counterpart"_s,
            1,
            1,
            {},
            run};
}

} // namespace counterpart::cli
