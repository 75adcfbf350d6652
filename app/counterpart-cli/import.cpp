// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/workspace/importing/imports.h"

#include <QRegularExpression>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using workspace::ImportOutcome;
using workspace::ImportSummary;

namespace {

QJsonObject toJson(const ImportSummary &summary, int expired)
{
    QJsonArray refused;
    QJsonArray warnings;
    for (const ImportOutcome &file : summary.files) {
        if (file.what == ImportOutcome::What::Refused)
            refused.append(QJsonObject{{u"file"_s, file.path}, {u"error"_s, file.error.line()}});
        for (const QString &warning : file.warnings)
            warnings.append(QJsonObject{{u"file"_s, file.path}, {u"warning"_s, warning}});
    }
    return {{u"imported"_s, summary.imported}, {u"revised"_s, summary.revised},
            {u"merged"_s, summary.merged},     {u"proposed"_s, summary.proposed},
            {u"restored"_s, summary.restored}, {u"inTrash"_s, summary.inTrash},
            {u"skipped"_s, summary.skipped},   {u"refused"_s, refused},
            {u"leftOut"_s, summary.leftOut},   {u"cancelled"_s, summary.cancelled},
            {u"expired"_s, expired},           {u"warnings"_s, warnings}};
}

/// A record, a member of an archive, an attachment is an input like a file: one that is refused leaves the
/// import done in part. A warning about what is in does not.
int statusOf(const ImportSummary &summary)
{
    if (summary.refused > 0 || summary.leftOut > 0 || summary.cancelled)
        return DoneInPart;
    return summary.files.empty() ? NothingFound : Done;
}

void report(const Invocation &invocation, const ImportSummary &summary, int expired)
{
    for (const ImportOutcome &file : summary.files) {
        if (file.what == ImportOutcome::What::Refused)
            complain(file.error);
        for (const QString &warning : file.warnings)
            complain({base::ErrorKind::Invalid, file.path, warning, {}});
    }
    if (summary.cancelled)
        complain({base::ErrorKind::Cancelled, invocation.path(0),
                  u"the import was interrupted, what is in is kept"_s,
                  u"run the same command again to finish it"_s});
    if (summary.files.empty() && !summary.cancelled)
        complain({base::ErrorKind::NotFound, invocation.paths(1).join(u", "_s), u"holds no files"_s,
                  u"name files, or folders with files in them"_s});
    if (invocation.json)
        print(toJson(summary, expired));
    else
        printLine(u"imported %1, revised %2, merged %3, skipped %4, refused %5"_s.arg(summary.imported)
                      .arg(summary.revised)
                      .arg(summary.merged)
                      .arg(summary.skipped)
                      .arg(summary.refused));
    if (!invocation.json && summary.leftOut > 0)
        printLine(
            u"%1 more in files that came in otherwise could not be read; see the lines about them"_s.arg(
                summary.leftOut));
    if (!invocation.json && summary.restored > 0)
        printLine(u"restored %1 from the trash"_s.arg(summary.restored));
    if (!invocation.json && summary.inTrash > 0)
        printLine(u"%1 in the trash; 'trash' lists what is there, and restores it"_s.arg(summary.inTrash));
    if (!invocation.json && summary.proposed > 0)
        printLine(u"%1 may be a changed text of a document that is there; 'show' says of which"_s.arg(
            summary.proposed));
}

int run(const Invocation &invocation)
{
    const QString side = invocation.value(u"side"_s).toLower();
    static const QRegularExpression sideCode(u"^([a-z]{2}|joint|media)?$"_s);
    if (!sideCode.match(side).hasMatch())
        return complainOfUsage(u"import"_s,
                               u"'%1' is no side (a state's two letters, joint or media)"_s.arg(side));
    bool isNumber = true;
    const int jobs = invocation.has(u"jobs"_s) ? invocation.value(u"jobs"_s).toInt(&isNumber) : 0;
    if (!isNumber || jobs < 0 || (invocation.has(u"jobs"_s) && jobs == 0))
        return complainOfUsage(u"import"_s, u"--jobs takes a number from 1"_s);

    const auto store = openStore(invocation.path(0), workspace::OpenMode::Create);
    if (!store)
        return StoreUnusable;
    ProgressLine progress;
    const auto summary = store->imports().run(
        invocation.paths(1), side, jobs,
        [&progress](int done, int total, const QString &what) { progress.show(done, total, what); },
        interruption());
    progress.clear();
    if (!summary)
        return complainOfStore(summary.error());
    report(invocation, *summary, purgeExpired(*store));
    return statusOf(*summary);
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"STORE PATH…"_s,
            u"Reads files and folders into the store, analyses them and pairs them into meetings."_s,
            u"import talks.counterpart readouts/\nimport talks.counterpart --side kh mfaic/*.html"_s,
            2,
            -1,
            {{u"side"_s, u"Take every document for this side's (us, kh, …, joint, media)."_s, u"CODE"_s},
             {u"jobs"_s, u"Read and analyse with N threads."_s, u"N"_s}},
            run};
}

} // namespace counterpart::cli
