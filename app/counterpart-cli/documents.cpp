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
    const auto rows = store->documents();
    if (!rows)
        return complain(rows.error());
    if (invocation.json) {
        QJsonArray json;
        for (const domain::DocumentRow &row : *rows)
            json.append(toJson(row));
        print(json);
        return Done;
    }
    Table table({u"id"_s, u"published"_s, u"side"_s, u"type"_s, u"meetings"_s, u"title"_s});
    for (const domain::DocumentRow &row : *rows) {
        QStringList meetings;
        for (const domain::MeetingId meeting : row.meetings)
            meetings.append(QString::number(meeting.value));
        table.add({QString::number(row.id.value), row.published ? row.published->toString() : u"?"_s,
                   row.relays.isEmpty() ? row.side : u"%1 (relays %2)"_s.arg(row.side, row.relays),
                   row.docType ? domain::name(*row.docType) : u"?"_s, meetings.join(u' '),
                   row.title.isEmpty() ? row.file : row.title});
    }
    table.print();
    return Done;
}

} // namespace

Command documentsCommand()
{
    return {u"documents"_s,
            u"STORE"_s,
            u"Lists documents."_s,
            u"documents talks.counterpart --json"_s,
            1,
            1,
            {},
            run};
}

} // namespace counterpart::cli
