// SPDX-License-Identifier: GPL-3.0-or-later
// Import against a plain FTS5 insert of the same texts, in one run on one machine, and what search costs on
// the store that was made.
//
// usage: bench_import [FOLDER]
// Without a folder: the releases of the shared corpus where they are, else copies of the sample made unequal.
#include "core/workspace/facade/workspace.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

constexpr int Jobs = 2;
constexpr int SampleCopies = 100;

[[noreturn]] void give(const char *what)
{
    std::fprintf(stderr, "bench_import: %s\n", what);
    std::exit(1);
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

/// A folder of documents, filled where there is none.
QString documents(const QString &given, const QString &scratch)
{
    if (!given.isEmpty())
        return given;
    const QString target = scratch + u"/documents"_s;
    QDir().mkpath(target);
    const QStringList archives = QDir(test::sharedPath(u"corpus-large"_s)).entryList({u"*.tar.xz"_s});
    if (!archives.isEmpty()) {
        const QString archive = test::sharedPath(u"corpus-large/"_s + archives.first());
        if (QProcess::execute(u"python3"_s, {u"-m"_s, u"tarfile"_s, u"-e"_s, archive, target}) == 0)
            return target;
    }
    const QDir sample(test::sourcePath(u"resources/sample"_s));
    const QStringList names = sample.entryList({u"2*"_s}, QDir::Files);
    for (int copy = 0; copy < SampleCopies; ++copy) {
        for (const QString &name : names) {
            QFile source(sample.filePath(name));
            QFile made(u"%1/%2-%3"_s.arg(target).arg(copy).arg(name));
            if (!source.open(QIODevice::ReadOnly) || !made.open(QIODevice::WriteOnly))
                give("the sample cannot be copied");
            made.write(source.readAll() + "\nCopy " + QByteArray::number(copy) + ".\n");
        }
    }
    return target;
}

double plainInsert(const QString &folder, const QString &scratch)
{
    QStringList texts;
    const QStringList files = filesBelow(folder);
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    QElapsedTimer timer;
    timer.start();
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        plain.setDatabaseName(scratch + u"/plain.sqlite"_s);
        if (!plain.open())
            give("the plain database cannot be made");
        QSqlQuery query(plain);
        bool worked = query.exec(u"PRAGMA journal_mode = WAL"_s) &&
                      query.exec(u"CREATE VIRTUAL TABLE plain USING fts5 (body)"_s) && plain.transaction() &&
                      query.prepare(u"INSERT INTO plain (body) VALUES (?)"_s);
        for (const QString &text : std::as_const(texts)) {
            query.bindValue(0, text);
            worked = worked && query.exec();
        }
        if (!worked || !plain.commit())
            give("the plain insert failed");
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return double(timer.nsecsElapsed()) / 1e9;
}

double import(const QString &folder, const QString &store)
{
    const int files = int(filesBelow(folder).size());
    QElapsedTimer timer;
    timer.start();
    {
        auto workspace = workspace::Workspace::open(store, workspace::OpenMode::Create);
        if (!workspace)
            give("the store cannot be made");
        const auto summary = (*workspace)->importPaths({folder}, {}, Jobs, {}, {});
        if (!summary || summary->imported + summary->revised + summary->skipped + summary->refused < files)
            give("the import left files out");
        std::printf("documents          %d\n", summary->imported);
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

void search(const QString &store)
{
    const auto workspace = workspace::Workspace::open(store, workspace::OpenMode::ReadOnly);
    for (const QString &words : {u"Cambodia"_s, u"president"_s, u"\"national security\""_s}) {
        workspace::SearchQuery query;
        query.text = words;
        QElapsedTimer timer;
        timer.start();
        const auto hits = (*workspace)->search(query);
        std::printf("search %-18s %5.1f ms, %zu hits\n", qPrintable(words),
                    double(timer.nsecsElapsed()) / 1e6, hits ? hits->size() : 0);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir scratch;
    const QString folder = documents(QCoreApplication::arguments().value(1), scratch.path());
    const QString store = scratch.filePath(u"bench.counterpart"_s);
    const double plain = plainInsert(folder, scratch.path());
    const double imported = import(folder, store);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("plain FTS5 insert  %.2f s\nimport, %d jobs     %.2f s\nratio              %.1f\n", plain,
                Jobs, imported, imported / plain);
    std::printf("peak memory        %ld MB\n", usage.ru_maxrss / 1024);
    search(store);
    return 0;
}
