// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const std::vector<workspace::Verification::Failure> &failures)
{
    QJsonArray list;
    for (const auto &failure : failures)
        list.append(
            QJsonObject{{u"label"_s, failure.label}, {u"file"_s, failure.file}, {u"why"_s, failure.why}});
    return list;
}

int run(const Invocation &invocation)
{
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const QString report = invocation.path(1);
    const auto found = store->verifyReport(report);
    if (!found) {
        const int status = complain(found.error());
        // What is wrong here is the report; the store is as good as ever.
        return found.error().subject == report ? NothingFound : status;
    }
    if (invocation.json)
        print(QJsonObject{{u"report"_s, report},
                          {u"quotations"_s, found->quotations},
                          {u"confirmed"_s, found->confirmed},
                          {u"failures"_s, toJson(found->failures)}});
    else
        printLine(u"%1 quotations, %2 confirmed, %3 failed"_s.arg(found->quotations)
                      .arg(found->confirmed)
                      .arg(found->failures.size()));
    for (const auto &failure : found->failures)
        complain({base::ErrorKind::NotFound, u"%1 (%2 of %3)"_s.arg(report, failure.label, failure.file),
                  failure.why, u"compare the report with its source, or import the source"_s});
    if (found->quotations == 0)
        return NothingFound;
    return found->failures.empty() ? Done : DoneInPart;
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s,
            u"STORE REPORT.pdf"_s,
            u"Re-checks every quotation of a report against the store."_s,
            u"verify talks.counterpart talks.pdf"_s,
            2,
            2,
            {},
            run};
}

} // namespace counterpart::cli
