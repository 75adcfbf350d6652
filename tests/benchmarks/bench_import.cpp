// SPDX-License-Identifier: GPL-3.0-or-later
// Import against a plain FTS5 insert of the same texts, in one run on one machine, and what search costs on
// the store that was made.
//
// usage: bench_import [--small] [FOLDER]
// Without a folder: the releases of the shared corpus where they are, else readouts that are made.
#include "core/base/fileaccess.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/importpaths.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/generatedreadouts.h"
#include "tests/support/largecorpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Benchmark;

namespace {

constexpr int Jobs = 2;
constexpr int Readouts = 4000;
constexpr int FewReadouts = 40;

/// What is imported, and what is looked for in it.
struct Input
{
    QString folder;
    QStringList words{u"Cambodia"_s, u"president"_s, u"\"national security\""_s};
    int readouts = 0; ///< how many of our own; 0 for others, of which nothing is known beforehand
};

/// Where none is given, one is filled.
Input inputFor(Benchmark &benchmark, const QString &scratch)
{
    Input input{benchmark.given()};
    if (!input.folder.isEmpty())
        return input;
    input.folder = scratch + u"/documents"_s;
    if (const QString corpus = test::largeCorpus(); !corpus.isEmpty() && !benchmark.isSmall()) {
        benchmark.expect(test::unpack(corpus, input.folder), "the shared corpus is unpacked");
        return input;
    }
    input.readouts = benchmark.sized(Readouts, FewReadouts);
    input.words = QStringList{u"Cambodia"_s, u"reconstruction"_s, u"\"pledged to send\""_s};
    benchmark.expect(test::writeReadouts(input.folder, input.readouts), "readouts are made");
    return input;
}

/// Bytes and all, as far as they can be read: the import refuses some of the files.
QStringList textsOf(const QStringList &files)
{
    QStringList texts;
    for (const QString &path : files) {
        QFile file;
        if (base::openForReading(file, path))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

/// Runs \p work on the plain database, which is closed again.
bool onPlain(const QString &scratch, const std::function<bool(QSqlDatabase &)> &work)
{
    bool worked = false;
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        plain.setDatabaseName(scratch + u"/plain.sqlite"_s);
        worked = plain.open() && work(plain);
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return worked;
}

double plainInsert(Benchmark &benchmark, const QStringList &texts, const QString &scratch)
{
    QElapsedTimer timer;
    timer.start();
    const bool inserted = onPlain(scratch, [&](QSqlDatabase &plain) {
        QSqlQuery query(plain);
        bool worked = query.exec(u"PRAGMA journal_mode = WAL"_s) &&
                      query.exec(u"CREATE VIRTUAL TABLE plain USING fts5 (body)"_s) && plain.transaction() &&
                      query.prepare(u"INSERT INTO plain (body) VALUES (?)"_s);
        for (const QString &text : texts) {
            query.bindValue(0, text);
            worked = worked && query.exec();
        }
        return worked && plain.commit();
    });
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const bool counted = onPlain(scratch, [&](QSqlDatabase &plain) {
        QSqlQuery query(u"SELECT count(*) FROM plain"_s, plain);
        return query.next() && query.value(0).toLongLong() == texts.size();
    });
    benchmark.expect(inserted && counted, "every text is inserted plainly");
    return seconds;
}

/// What became of the files, and how many seconds it took, closing the store included.
struct Import
{
    double seconds = 0;
    base::Result<workspace::ImportSummary> summary;
};

Import import(const Input &input, const QString &store)
{
    QElapsedTimer timer;
    timer.start();
    Import import;
    {
        auto workspace = workspace::Workspace::open(store, workspace::OpenMode::Create);
        if (workspace)
            import.summary = (*workspace)->imports().run({input.folder}, {}, Jobs, {}, {});
        else
            import.summary = std::unexpected(workspace.error());
    }
    import.seconds = double(timer.nsecsElapsed()) / 1e9;
    return import;
}

/// A file gives no document or many, is skipped, merged into another or refused: what is certain of any input
/// is that something became of every file, and that every new document is there.
void expectAll(Benchmark &benchmark, const Input &input, size_t files,
               const workspace::ImportSummary &summary, workspace::Workspace &store)
{
    std::printf("files %zu: documents %d, changed texts %d, told again %d; files skipped %d, refused %d\n",
                summary.files.size(), summary.imported, summary.revised, summary.merged, summary.skipped,
                summary.refused);
    benchmark.expect(!summary.cancelled && summary.files.size() == files,
                     u"the import tells of all %1 files"_s.arg(files));
    const auto documents = store.documents().rows();
    benchmark.expect(documents && documents->size() == size_t(summary.imported),
                     u"the store has the %1 new documents"_s.arg(summary.imported));
    if (input.readouts == 0)
        return;
    benchmark.expect(summary.imported == input.readouts && summary.proposed == 0,
                     "every readout is a document of its own");
    const auto meetings = store.meetings().rows();
    benchmark.expect(meetings && meetings->size() == size_t(input.readouts / 2),
                     "every two readouts are of one meeting");
}

void search(Benchmark &benchmark, const Input &input, workspace::Workspace &store)
{
    for (const QString &words : input.words) {
        workspace::SearchQuery query;
        query.text = words;
        QElapsedTimer timer;
        timer.start();
        const auto hits = store.searches().find(query);
        std::printf("search %-18s %5.1f ms, %zu hits\n", qPrintable(words),
                    double(timer.nsecsElapsed()) / 1e6, hits ? hits->size() : 0);
        benchmark.expect(hits && (input.readouts == 0 || !hits->empty()), u"%1 is found"_s.arg(words));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Benchmark benchmark(u"FOLDER"_s);
    const QTemporaryDir scratch;
    const Input input = inputFor(benchmark, scratch.path());
    const QString file = scratch.filePath(u"bench.counterpart"_s);
    const workspace::ImportPaths found = workspace::expandPaths({input.folder}, file, {});
    if (!benchmark.expect(!found.files.isEmpty(), "there are files"))
        return benchmark.status();
    const double plain = plainInsert(benchmark, textsOf(found.files), scratch.path());
    const auto [seconds, summary] = import(input, file);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("plain FTS5 insert  %.2f s\nimport, %d jobs     %.2f s\nratio              %.1f\n", plain,
                Jobs, seconds, seconds / plain);
    std::printf("peak memory        %ld MB\n", usage.ru_maxrss / 1024);
    const auto store = workspace::Workspace::open(file, workspace::OpenMode::ReadOnly);
    if (benchmark.expect(summary.has_value(), summary ? QString() : summary.error().line()) &&
        benchmark.expect(store.has_value(), store ? QString() : store.error().line())) {
        const size_t files = size_t(found.files.size()) + found.refused.size();
        expectAll(benchmark, input, files, *summary, **store);
        search(benchmark, input, **store);
    }
    return benchmark.status();
}
