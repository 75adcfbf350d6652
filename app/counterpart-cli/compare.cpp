// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/domain/depth.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/reports/reports.h"

#include <QRegularExpression>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;
using workspace::ReportFormat;
using workspace::Workspace;

namespace {

const std::vector<std::pair<QString, ReportFormat>> &formats()
{
    static const std::vector<std::pair<QString, ReportFormat>> all{
        {u"pdf"_s, ReportFormat::Pdf}, {u"html"_s, ReportFormat::Html}, {u"csv"_s, ReportFormat::Csv}};
    return all;
}

QString sentenceText(const DocumentView &view, int index)
{
    return view.facts.sentences[size_t(index)].range.in(view.text).toString().simplified();
}

/// Numbered from 1, as in the window and in reports; --json counts from 0, as show does.
void printPassages(const QString &label, const DocumentView &view, const std::vector<int> &indexes)
{
    for (const int index : indexes)
        printLine(u"  %1%2  %3"_s.arg(label).arg(index + 1).arg(sentenceText(view, index)));
}

QString headOf(const DocumentRow &row)
{
    const QString depth = notAnalysedText(row);
    return u"%1: %2"_s.arg(row.side, row.title.isEmpty() ? row.file : row.title) +
           (depth.isEmpty() ? QString() : u" ["_s + depth + u']');
}

void printAlone(const ComparisonView &view)
{
    const bool judged = view.isJudged() && !workspace::Comparisons::areSuggestions(view);
    printLine();
    printLine(judged ? u"only in A"_s : u"not judged in A"_s);
    printPassages(u"A"_s, view.a, judged ? view.onlyA : view.notJudgedA);
    printLine();
    printLine(judged ? u"only in B"_s : u"not judged in B"_s);
    printPassages(u"B"_s, view.b, judged ? view.onlyB : view.notJudgedB);
    for (const auto &[side, document, outside] :
         {std::tuple(u"A"_s, &view.a, &view.outsideA), std::tuple(u"B"_s, &view.b, &view.outsideB)}) {
        if (outside->empty())
            continue;
        printLine();
        printLine(u"about other things in "_s + side);
        printPassages(side, *document, *outside);
    }
}

void printComparison(const ComparisonView &view)
{
    printLine(u"A  "_s + headOf(view.a.row));
    printLine(u"B  "_s + headOf(view.b.row));
    for (const LinkRow &link : view.links) {
        printLine();
        // Nothing was reckoned of what a person tied.
        const QString trust =
            link.byHand ? u"tied by hand"_s
                        : u"%1 (%2)"_s.arg(name(suretyOf(link.fact.score))).arg(link.fact.score, 0, 'f', 2);
        const bool suggested = workspace::Comparisons::areSuggestions(view) && !link.byHand &&
                               link.status == domain::LinkStatus::Proposed;
        // Of a record the scores rank, and claim nothing.
        printLine(suggested ? u"suggested (%1)"_s.arg(link.fact.score, 0, 'f', 2)
                            : u"%1, %2, %3"_s.arg(name(link.fact.relation), name(link.status), trust));
        printPassages(u"A"_s, view.a, link.fact.a);
        printPassages(u"B"_s, view.b, link.fact.b);
    }
    printAlone(view);
}

/// A name for the report of a meeting that sorts by date and says what it is.
QString reportName(const MeetingRow &meeting, const QString &suffix)
{
    static const QRegularExpression other(u"[^A-Za-z0-9]+"_s);
    QString title = meeting.title.normalized(QString::NormalizationForm_KD).replace(other, u"-"_s).left(60);
    while (title.endsWith(u'-'))
        title.chop(1);
    const QString date = meeting.date ? meeting.date->toString().replace(u".."_s, u"--"_s) : u"undated"_s;
    return u"%1_meeting-%2_%3.%4"_s.arg(date)
        .arg(meeting.id.value)
        .arg(title, suffix)
        .replace(u"_."_s, u"."_s);
}

/// Writes the reports that were asked for; the status of the first that failed.
int writeReports(const Invocation &invocation, Workspace &store, const ComparisonView &view)
{
    for (const auto &[option, format] : formats()) {
        if (!invocation.has(option))
            continue;
        const base::Destination to = destinationOf(invocation, option);
        const auto written = store.reports().writeComparison(view, format, to);
        if (!written) {
            complain(written.error());
            return DoneInPart;
        }
        warn(to.name(), written->warnings);
    }
    return Done;
}

int compareOne(const Invocation &invocation, Workspace &store, MeetingId meeting, DocumentId a, DocumentId b)
{
    const auto view = store.comparisons().of(meeting, a, b);
    if (!view)
        return complain(view.error());
    const int status = writeReports(invocation, store, *view);
    const bool wroteFile = std::ranges::any_of(
        formats(), [&invocation](const auto &format) { return invocation.has(format.first); });
    if (invocation.json) {
        const auto judgements = store.comparisons().judgements(*view);
        if (!judgements)
            return complain(judgements.error());
        print(toJson(*view, *judgements));
    } else if (!wroteFile)
        printComparison(*view);
    return status;
}

/// What came of the reports of many meetings.
struct ReportRun
{
    QJsonArray written; ///< paths
    int failed = 0;
};

/// A file a format, in its folder, named after the meeting. False: a folder cannot be made, which is said.
bool writeReportsInto(ReportRun &run, const Invocation &invocation, Workspace &store,
                      const ComparisonView &view)
{
    for (const auto &[option, format] : formats()) {
        if (!invocation.has(option))
            continue;
        const QString folder = base::absolutePath(invocation.path(option));
        const QString path = folder + u'/' + reportName(view.meeting, option);
        if (!base::makeFolder(folder)) {
            complainOfUsage(u"compare"_s, u"the folder %1 cannot be made"_s.arg(folder));
            return false;
        }
        const auto wrote = store.reports().writeComparison(view, format, path);
        if (!wrote) {
            run.failed += complain(wrote.error()) != Done;
            continue;
        }
        run.written.append(path);
        warn(path, wrote->warnings);
    }
    return true;
}

int tellReports(const ReportRun &run, const Invocation &invocation, const Workspace &store)
{
    if (invocation.json) {
        print(QJsonObject{{u"reports"_s, run.written}});
    } else {
        for (const QJsonValue &path : run.written)
            printLine(path.toString());
    }
    if (run.failed > 0)
        return DoneInPart;
    return run.written.isEmpty() ? complain({base::ErrorKind::NotFound, store.path(),
                                             u"holds no meeting that two sides give an account of"_s,
                                             u"import accounts of both sides"_s})
                                 : Done;
}

int compareAll(const Invocation &invocation, Workspace &store)
{
    const auto meetings = store.meetings().rows();
    if (!meetings)
        return complain(meetings.error());
    ReportRun run;
    for (const MeetingRow &meeting : *meetings) {
        if (interruption().isCancelled())
            return DoneInPart;
        if (!meeting.isTwoSided())
            continue;
        const auto view = store.comparisons().of(meeting.id);
        if (!view)
            run.failed += complain(view.error()) != Done;
        else if (!writeReportsInto(run, invocation, store, *view))
            return Usage;
    }
    return tellReports(run, invocation, store);
}

int run(const Invocation &invocation)
{
    const bool all = invocation.has(u"all"_s);
    const bool one = invocation.arguments.size() == 2;
    const auto meeting = one ? idFrom<MeetingId>(invocation.arguments.at(1)) : MeetingId();
    const auto a = invocation.has(u"a"_s) ? idFrom<DocumentId>(invocation.value(u"a"_s)) : DocumentId();
    const auto b = invocation.has(u"b"_s) ? idFrom<DocumentId>(invocation.value(u"b"_s)) : DocumentId();
    if (!meeting || !a || !b)
        return complainOfUsage(u"compare"_s, u"meetings and documents are named by their numbers"_s);
    if (a->isValid() != b->isValid())
        return complainOfUsage(u"compare"_s, u"--a and --b go together"_s);
    if (all && (one || a->isValid()))
        return complainOfUsage(u"compare"_s, u"--all goes with no meeting and no documents"_s);
    if (!all && !one && !a->isValid())
        return complainOfUsage(u"compare"_s, u"name a meeting, two documents, or --all"_s);
    const bool hasFormat = std::ranges::any_of(
        formats(), [&invocation](const auto &format) { return invocation.has(format.first); });
    const bool isStream = std::ranges::any_of(
        formats(), [&](const auto &format) { return invocation.isStandardOutput(format.first); });
    if (all && (!hasFormat || isStream))
        return complainOfUsage(u"compare"_s, u"--all needs a folder to write to, --pdf FOLDER"_s);

    const auto store = openStoreForWritingIfPossible(invocation.path(0));
    if (!store)
        return StoreUnusable;
    return all ? compareAll(invocation, *store) : compareOne(invocation, *store, *meeting, *a, *b);
}

} // namespace

Command compareCommand()
{
    return {u"compare"_s,
            u"STORE [MEETING]"_s,
            u"Lays two readouts side by side: what both say, what only one says, where they contradict."_s,
            u"compare talks.counterpart 3\ncompare talks.counterpart 3 --pdf report.pdf\n"
            "compare talks.counterpart --a 7 --b 9 --json\ncompare talks.counterpart --all --pdf reports/"_s,
            1,
            2,
            {{u"a"_s, u"The first document."_s, u"DOC"_s},
             {u"b"_s, u"The second document."_s, u"DOC"_s},
             {u"all"_s, u"Every two-sided meeting; the files' names are folders then."_s},
             {u"pdf"_s, u"Write the report as PDF."_s, u"FILE"_s},
             {u"html"_s, u"Write the report as one HTML page."_s, u"FILE"_s},
             {u"csv"_s, u"Write the passages as CSV."_s, u"FILE"_s}},
            run};
}

} // namespace counterpart::cli
