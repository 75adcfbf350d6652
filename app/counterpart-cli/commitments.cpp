// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitments.h"
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/text/joining.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/reports/reports.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;
using workspace::CommitmentFormat;

namespace {

struct Filter
{
    QString actor;
    std::optional<QDate> dueBefore;
    std::optional<CommitmentStatus> status;
    bool schedules = false;

    [[nodiscard]] bool isSet() const { return !actor.isEmpty() || dueBefore || status; }
    [[nodiscard]] bool accepts(const CommitmentRow &row) const
    {
        const auto named = [this](const QString &name) { return name.contains(actor, Qt::CaseInsensitive); };
        if (!actor.isEmpty() && std::ranges::none_of(row.actors, named))
            return false;
        if (row.repeatOf.isValid() || (!schedules && isUnfollowedSchedule(row)))
            return false;
        if (status && row.status != *status)
            return false;
        if (!dueBefore)
            return true;
        const auto due = PartialDate::fromString(row.due);
        return due && due->to < *dueBefore;
    }
};

/// nullopt for a word that is none.
std::optional<CommitmentGrouping> groupingOf(const Invocation &invocation)
{
    const QString word = invocation.has(u"by"_s) ? invocation.value(u"by"_s) : u"actor"_s;
    if (word == u"actor")
        return CommitmentGrouping::Actor;
    if (word == u"topic")
        return CommitmentGrouping::Topic;
    return word == u"status" ? std::optional(CommitmentGrouping::Status) : std::nullopt;
}

/// Each commitment says of how many documents of the store none is listed: the list itself cannot.
base::Result<QJsonArray> listJson(workspace::Workspace &store, const std::vector<CommitmentRow> &rows)
{
    return store.documents().rows().transform([&rows](const std::vector<DocumentRow> &documents) {
        const auto unread = std::ranges::count_if(
            documents, [](const DocumentRow &document) { return document.depth != Depth::Full; });
        QJsonArray json;
        for (const CommitmentRow &row : rows) {
            QJsonObject commitment = toJson(row);
            commitment.insert(u"documentsNotAnalysed"_s, qint64(unread));
            json.append(commitment);
        }
        return json;
    });
}

void printTable(const std::vector<CommitmentRow> &rows)
{
    Table table({u"id"_s, u"doc"_s, u"side"_s, u"kind"_s, u"due"_s, u"status"_s, u"who"_s, u"what"_s});
    for (const CommitmentRow &row : rows)
        table.add({QString::number(row.id.value), QString::number(row.document.value), row.side,
                   name(row.kind), row.due,
                   text::joined({name(row.status), name(dueState(row, QDate::currentDate()))}), whoIn(row),
                   row.action.isEmpty() ? row.quote : row.action});
    table.print();
}

/// Lists on standard output; files when asked for.
int output(const Invocation &invocation, workspace::Workspace &store, const std::vector<CommitmentRow> &rows)
{
    bool wroteFile = false;
    for (const auto &[option, format] :
         {std::pair(u"csv"_s, CommitmentFormat::Csv), std::pair(u"ics"_s, CommitmentFormat::ICalendar)}) {
        if (!invocation.has(option))
            continue;
        wroteFile = true;
        if (auto written = store.reports().writeCommitments(rows, format, destinationOf(invocation, option));
            !written) {
            complain(written.error());
            return DoneInPart;
        }
    }
    for (const auto &[option, format] : {std::pair(u"pdf"_s, workspace::ReportFormat::Pdf),
                                         std::pair(u"html"_s, workspace::ReportFormat::Html)}) {
        if (!invocation.has(option))
            continue;
        wroteFile = true;
        const base::Destination to = destinationOf(invocation, option);
        const auto written = store.reports().writeCommitmentReport(rows, *groupingOf(invocation), format, to);
        if (!written) {
            complain(written.error());
            return DoneInPart;
        }
        warn(to.name(), written->warnings);
    }
    if (invocation.json) {
        const auto json = listJson(store, rows);
        if (!json)
            return complain(json.error());
        print(*json);
    } else if (!wroteFile) {
        printTable(rows);
    }
    // Commitments tell it each; where there is none, nothing else would.
    if (!invocation.json || rows.empty())
        noteNotAnalysed(store, u"what is undertaken there is not listed"_s);
    return Done;
}

int run(const Invocation &invocation)
{
    Filter filter;
    filter.schedules = invocation.has(u"schedules"_s);
    filter.actor = invocation.value(u"actor"_s);
    if (invocation.has(u"due-before"_s)) {
        filter.dueBefore = QDate::fromString(invocation.value(u"due-before"_s), Qt::ISODate);
        if (!filter.dueBefore->isValid())
            return complainOfUsage(u"commitments"_s, u"--due-before takes a date, 2025-12-31"_s);
    }
    if (invocation.has(u"status"_s)) {
        filter.status = fromName<CommitmentStatus>(invocation.value(u"status"_s));
        if (!filter.status)
            return complainOfUsage(u"commitments"_s, u"'%1' is no status (proposed, open, in progress, kept,"
                                                     " partly kept, broken, overtaken, withdrawn)"_s.arg(
                                                         invocation.value(u"status"_s)));
    }
    if (!groupingOf(invocation))
        return complainOfUsage(u"commitments"_s, u"--by takes actor, topic or status"_s);
    // A store that can be written remembers the report.
    const QString path = invocation.path(0);
    const auto store = invocation.has(u"pdf"_s) ? openStoreForWritingIfPossible(path)
                                                : openStore(path, workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    auto rows = store->commitments().rows();
    if (!rows)
        return complain(rows.error());
    std::erase_if(*rows, [&filter](const CommitmentRow &row) { return !filter.accepts(row); });
    const int status = output(invocation, *store, *rows);
    return status == Done && rows->empty() && filter.isSet() ? int(NothingFound) : status;
}

} // namespace

Command commitmentsCommand()
{
    return {u"commitments"_s,
            u"STORE"_s,
            u"Lists commitments and requests: who is bound or asked to do what, by when."_s,
            u"commitments talks.counterpart --actor Cambodia\n"
            "commitments talks.counterpart --due-before 2026-01-01 --ics due.ics"_s,
            1,
            1,
            {{u"actor"_s, u"Those of this side or person."_s, u"NAME"_s},
             {u"due-before"_s, u"Those due before this day."_s, u"DATE"_s},
             {u"status"_s, u"Those with this status."_s, u"STATUS"_s},
             {u"schedules"_s, u"Travel notices and programmes too, which are left out otherwise."_s, {}},
             {u"csv"_s, u"Write them as CSV."_s, u"FILE"_s},
             {u"ics"_s, u"Write them as iCalendar tasks."_s, u"FILE"_s},
             {u"pdf"_s, u"Write them as a report."_s, u"FILE"_s},
             {u"html"_s, u"The same as HTML."_s, u"FILE"_s},
             {u"by"_s, u"Part the report by actor, topic or status."_s, u"WHAT"_s}},
            run};
}

} // namespace counterpart::cli
