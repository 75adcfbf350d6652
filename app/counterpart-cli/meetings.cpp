// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetings/meetings.h"
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/domain/accounttexts.h"
#include "core/text/joining.h"
#include "core/workspace/documents/documents.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

QString readoutsText(const domain::MeetingRow &meeting, const domain::UnreadAccounts &unread)
{
    QStringList parts;
    for (const domain::ReadoutRow &readout : meeting.readouts) {
        const QString side = domain::voiceOf(readout);
        const QString by = readout.issuer.isEmpty() ? u"others"_s : readout.issuer;
        const QString told = u"%1:%2 %3"_s.arg(side.isEmpty() ? u"?"_s : side)
                                 .arg(readout.document.value)
                                 .arg(domain::name(readout.role));
        const QString relay = readout.relays.isEmpty() ? QString() : u"relayed by %1"_s.arg(by);
        parts.append(text::joined({told, relay, unread.textOf(readout.document)}, u", "));
    }
    for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
        if (account.source == domain::AccountSource::None || account.unpublished)
            parts.append(domain::accountText(account, meeting, unread));
    }
    return parts.join(u"; "_s);
}

QStringList cells(const domain::MeetingRow &row, const domain::UnreadAccounts &unread)
{
    return {QString::number(row.id.value),  row.date ? row.date->toString() : u"?"_s,
            domain::name(row.format),       row.place,
            row.participants.join(u", "_s), readoutsText(row, unread)};
}

/// By side, the documents that are not analysed and are, or where there is none may be, its account.
QJsonObject notAnalysedJson(const domain::MeetingRow &meeting, const domain::UnreadAccounts &unread)
{
    QJsonObject json;
    for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
        QJsonArray documents;
        for (const domain::DocumentId document : unread.documentsOf(account, meeting))
            documents.append(document.value);
        if (!documents.isEmpty())
            json.insert(account.side, documents);
    }
    return json;
}

/// What people found out of sides that published no account; contradicted: the store has one meanwhile.
QJsonArray unpublishedJson(const domain::MeetingRow &meeting)
{
    QJsonArray json;
    for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
        if (account.unpublished)
            json.append(QJsonObject{{u"side"_s, account.side},
                                    {u"checked"_s, account.unpublished->checked.toString(Qt::ISODate)},
                                    {u"by"_s, account.unpublished->author},
                                    {u"note"_s, orNull(account.unpublished->note)},
                                    {u"contradicted"_s, account.isContradicted()}});
    }
    return json;
}

QJsonArray meetingsJson(const std::vector<domain::MeetingRow> &meetings, const domain::UnreadAccounts &unread)
{
    QJsonArray json;
    for (const domain::MeetingRow &meeting : meetings) {
        QJsonObject row = toJson(meeting);
        row.insert(u"notAnalysed"_s, notAnalysedJson(meeting, unread));
        if (!meeting.unpublished.empty())
            row.insert(u"didNotPublish"_s, unpublishedJson(meeting));
        json.append(row);
    }
    return json;
}

int run(const Invocation &invocation)
{
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto meetings = store->meetings().rows();
    if (!meetings)
        return complain(meetings.error());
    const auto documents = store->documents().rows();
    if (!documents)
        return complain(documents.error());
    const domain::UnreadAccounts unread(*documents);
    if (invocation.json) {
        print(meetingsJson(*meetings, unread));
        return Done;
    }
    Table table({u"id"_s, u"date"_s, u"format"_s, u"place"_s, u"participants"_s, u"readouts"_s});
    for (const domain::MeetingRow &meeting : *meetings)
        table.add(cells(meeting, unread));
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
