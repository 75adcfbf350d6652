// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/listing.h"
#include "core/domain/accounts.h"
#include "core/workspace/meetings/meetings.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

QString readoutsText(const domain::MeetingRow &meeting)
{
    QStringList parts;
    for (const domain::ReadoutRow &readout : meeting.readouts) {
        const QString side = domain::voiceOf(readout);
        const QString by = readout.issuer.isEmpty() ? u"others"_s : readout.issuer;
        parts.append(u"%1:%2 %3"_s.arg(side.isEmpty() ? u"?"_s : side)
                         .arg(readout.document.value)
                         .arg(domain::name(readout.role)) +
                     (readout.relays.isEmpty() ? QString() : u", relayed by %1"_s.arg(by)));
    }
    for (const QString &side : domain::sidesWithoutAccount(meeting))
        parts.append(u"%1: no account in this store"_s.arg(side));
    return parts.join(u"; "_s);
}

QStringList cells(const domain::MeetingRow &row)
{
    return {QString::number(row.id.value),  row.date ? row.date->toString() : u"?"_s,
            domain::name(row.format),       row.place,
            row.participants.join(u", "_s), readoutsText(row)};
}

int run(const Invocation &invocation)
{
    return list(
        invocation, [](workspace::Workspace &store) { return store.meetings().rows(); },
        {u"id"_s, u"date"_s, u"format"_s, u"place"_s, u"participants"_s, u"readouts"_s}, cells);
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
