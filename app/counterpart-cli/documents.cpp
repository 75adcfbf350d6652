// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documents.h"
#include "app/counterpart-cli/listing.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList cells(const domain::DocumentRow &row)
{
    QStringList meetings;
    for (const domain::MeetingId meeting : row.meetings)
        meetings.append(QString::number(meeting.value));
    return {QString::number(row.id.value),
            row.published ? row.published->toString() : u"?"_s,
            row.relays.isEmpty() ? row.side : u"%1 (relays %2)"_s.arg(row.side, row.relays),
            row.docType ? domain::name(*row.docType) : u"?"_s,
            meetings.join(u' '),
            domain::name(row.depth),
            row.shownTitle()};
}

int run(const Invocation &invocation)
{
    return list(
        invocation, [](workspace::Workspace &store) { return store.documents().rows(); },
        {u"id"_s, u"published"_s, u"side"_s, u"type"_s, u"meetings"_s, u"depth"_s, u"title"_s}, cells);
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
