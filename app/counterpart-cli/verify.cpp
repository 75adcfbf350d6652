// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/workspace/reports/reports.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using workspace::ReportState;
using workspace::Verification;

namespace {

QJsonArray toJson(const std::vector<Verification::Failure> &failures)
{
    QJsonArray list;
    for (const auto &failure : failures)
        list.append(
            QJsonObject{{u"label"_s, failure.label}, {u"file"_s, failure.file}, {u"why"_s, failure.why}});
    return list;
}

QJsonArray trashJson(const Verification &found)
{
    QJsonArray list;
    for (const auto &[file, quotations] : found.inTrash.asKeyValueRange())
        list.append(QJsonObject{{u"file"_s, file}, {u"quotations"_s, quotations}});
    return list;
}

QString nameOf(ReportState state)
{
    switch (state) {
    case ReportState::AsWritten:
        return u"as written"_s;
    case ReportState::Unrecorded:
        return u"not recorded"_s;
    case ReportState::Changed:
        return u"changed"_s;
    case ReportState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject toJson(const QString &report, const Verification &found)
{
    return {{u"report"_s, report},
            {u"quotations"_s, found.quotations},
            {u"confirmed"_s, found.confirmed},
            {u"readBack"_s, found.readBack},
            {u"failures"_s, toJson(found.failures)},
            {u"inTrash"_s, trashJson(found)},
            {u"state"_s, nameOf(found.state)},
            {u"changes"_s, QJsonArray::fromStringList(found.changes)},
            {u"pages"_s, found.pages},
            {u"id"_s, orNull(found.id)},
            {u"written"_s, orNull(found.written.isValid() ? found.written.toString(Qt::ISODate) : QString())},
            {u"sameFile"_s, found.sameFile}};
}

/// What is known of the pages and all else that the report holds, in a sentence.
QString pagesText(const Verification &found)
{
    const QString pages = counted(found.pages, u"page"_s, u"pages"_s);
    const QString when = found.written.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    switch (found.state) {
    case ReportState::AsWritten:
        return found.sameFile
                   ? u"%1: the file is as this store wrote it on %2"_s.arg(pages, when)
                   : u"%1: saved again since, but all that it holds is as this store wrote it on %2"_s
                         .arg(pages)
                         .arg(when);
    case ReportState::Unrecorded:
        return u"%1: they agree with the digests in the file, but this store has no record of the report;"
               " whoever changes a report can make its digests anew"_s.arg(pages);
    case ReportState::Changed:
        return u"%1: not what was written"_s.arg(pages);
    case ReportState::Unknown:
        break;
    }
    return u"%1: nothing to check them by"_s.arg(pages);
}

void printFound(const QString &report, const Verification &found, bool named)
{
    if (named)
        printLine(report);
    printLine(u"%1, %2 confirmed, %3 failed"_s.arg(counted(found.quotations, u"quotation"_s, u"quotations"_s))
                  .arg(found.confirmed)
                  .arg(found.failures.size()));
    for (const auto &[file, quotations] : found.inTrash.asKeyValueRange())
        printLine(u"%1 of the confirmed %2 of %3, which is in the trash"_s.arg(quotations).arg(
            quotations == 1 ? u"is"_s : u"are"_s, file));
    printLine(pagesText(found));
    if (found.readBack < found.confirmed)
        printLine(u"%1 of the confirmed cannot be read back from a page for the script; pages with such are as they"
                  " were written"_s.arg(found.confirmed - found.readBack));
}

void complainOf(const QString &report, const Verification &found)
{
    for (const QString &change : found.changes)
        complain({base::ErrorKind::Invalid, report, change, u"get the report from its author again"_s});
    for (const auto &failure : found.failures)
        complain({base::ErrorKind::NotFound, u"%1 (%2 of %3)"_s.arg(report, failure.label, failure.file),
                  failure.why, u"compare the report with its source, or import the source"_s});
}

int run(const Invocation &invocation)
{
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    QStringList reports;
    for (qsizetype i = 1; i < invocation.arguments.size(); ++i)
        reports.append(invocation.path(i));
    QJsonArray json;
    int nothing = 0; // of which nothing can be said
    bool sound = true;
    for (const QString &report : reports) {
        const auto found = store->reports().verify(report);
        if (!found) {
            const int status = complain(found.error());
            if (found.error().subject != report)
                return status;
            ++nothing; // what is wrong here is the report; the store is as good as ever
            continue;
        }
        if (invocation.json)
            json.append(toJson(report, *found));
        else
            printFound(report, *found, reports.size() > 1);
        complainOf(report, *found);
        sound = sound && found->isSound();
        nothing += found->quotations == 0 && found->changes.isEmpty();
    }
    if (invocation.json && reports.size() > 1)
        print(json);
    else if (invocation.json && !json.isEmpty())
        print(json.first());
    if (nothing == reports.size())
        return NothingFound;
    return sound && nothing == 0 ? Done : DoneInPart;
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s,
            u"STORE REPORT.pdf…"_s,
            u"Re-checks every quotation of a report, as printed, against the store, and the pages against what"
            " was written."_s,
            u"verify talks.counterpart talks.pdf"_s,
            2,
            -1,
            {},
            run};
}

} // namespace counterpart::cli
