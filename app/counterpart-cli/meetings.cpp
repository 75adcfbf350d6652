// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/listing.h"

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

QStringList cells(const domain::MeetingRow &row)
{
    return {QString::number(row.id.value),  row.date ? row.date->toString() : u"?"_s,
            domain::name(row.format),       row.place,
            row.participants.join(u", "_s), readoutsText(row)};
}

int run(const Invocation &invocation)
{
    return list(invocation, &workspace::Workspace::meetings,
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
