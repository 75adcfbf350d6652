// SPDX-License-Identifier: GPL-3.0-or-later
// verify: a report's quotations and pages against the store that it came from, and against others.
#include "tests/cli/forgery.h"
#include "tests/cli/writtenreports.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Run;
using test::runCli;

class TestVerify : public test::WrittenReportsTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeReports(); }
    void init() { copyReports(); }
    void cleanup() { m_folder.reset(); }

    void everyQuotationOfItsOwnStoreIsConfirmed()
    {
        const Run run = verify(u"s.counterpart"_s);
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QVERIFY(run.object()[u"quotations"].toInt() > 10);
        QCOMPARE(run.object()[u"confirmed"], run.object()[u"quotations"]);
        QVERIFY(run.object()[u"failures"].toArray().isEmpty());
        QVERIFY(run.complaints.isEmpty());
        QCOMPARE(run.object()[u"state"].toString(), u"as written"_s);
        QVERIFY(run.object()[u"sameFile"].toBool());
        // Latin letters are read back from the pages, every one of them.
        QCOMPARE(run.object()[u"readBack"], run.object()[u"quotations"]);
        const Run words = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"r.pdf"_s)});
        QVERIFY(words.output.contains("0 failed"));
        QVERIFY(words.output.contains("as this store wrote it"));
    }

    void severalReportsAreNamed()
    {
        const Run run = runCli(
            {u"verify"_s, path(u"s.counterpart"_s), path(u"r.pdf"_s), path(u"nowhere.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.list().size(), 1);
        QVERIFY(run.complaints.join(u' ').contains(u"nowhere.pdf"_s));
    }

    void savingItAgainChangesNothing()
    {
        const QByteArray again = test::forged(test::bytesOf(path(u"r.pdf"_s)), [](QPDF &) {});
        QVERIFY(again != test::bytesOf(path(u"r.pdf"_s)));
        QVERIFY(test::writeFile(path(u"again.pdf"_s), again));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"again.pdf"_s), u"--json"_s});
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QCOMPARE(run.object()[u"state"].toString(), u"as written"_s);
        QVERIFY(!run.object()[u"sameFile"].toBool());
    }

    void layingItOutForTheWebChangesNothing()
    {
        const QByteArray web = test::forged(test::bytesOf(path(u"r.pdf"_s)), [](QPDF &) {}, true);
        QVERIFY(web.contains("/Linearized"));
        QVERIFY(test::writeFile(path(u"web.pdf"_s), web));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"web.pdf"_s), u"--json"_s});
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QCOMPARE(run.object()[u"state"].toString(), u"as written"_s);
        QVERIFY(!run.object()[u"sameFile"].toBool());
    }

    void aReportOfAnotherStoreIsNotCalledRecorded()
    {
        QVERIFY(runCli({u"import"_s, path(u"other.counterpart"_s), path(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s),
                        path(u"2022-11-12-us-white-house-biden-hun-sen.md"_s)})
                    .status == 0);
        const Run run = verify(u"other.counterpart"_s);
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QCOMPARE(run.object()[u"state"].toString(), u"not recorded"_s);
        QCOMPARE(run.object()[u"confirmed"], run.object()[u"quotations"]);
        const Run words = runCli({u"verify"_s, path(u"other.counterpart"_s), path(u"r.pdf"_s)});
        QVERIFY(words.output.contains("no record of the report"));
        QVERIFY(words.output.contains("make its digests anew"));
    }

    void commitmentsAreCheckedLikeComparisons()
    {
        const QString report = path(u"commitments.pdf"_s);
        QCOMPARE(runCli({u"commitments"_s, path(u"s.counterpart"_s), u"--pdf"_s, report}).status, 0);
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), report, u"--json"_s});
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QCOMPARE(run.object()[u"readBack"], run.object()[u"quotations"]);
    }

    void aNewerRevisionDoesNotUndoTheOldReport()
    {
        const QString store = path(u"revised.counterpart"_s);
        QFile file(path(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s));
        QCOMPARE(runCli({u"import"_s, store, path(u"2022-11-12-us-white-house-biden-hun-sen.md"_s),
                         file.fileName()})
                     .status,
                 0);
        QCOMPARE(runCli({u"compare"_s, store, u"1"_s, u"--pdf"_s, path(u"r.pdf"_s)}).status, 0);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        const Run again = runCli({u"import"_s, store, file.fileName(), u"--json"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.object()[u"revised"].toInt(), 1);
        QCOMPARE(verify(u"revised.counterpart"_s).status, 0);
    }

    void whatTheStoreDoesNotHoldIsNamed()
    {
        QCOMPARE(runCli({u"new"_s, path(u"empty.counterpart"_s)}).status, 0);
        const Run run = verify(u"empty.counterpart"_s);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"confirmed"].toInt(), 0);
        QCOMPARE(run.complaints.size(), run.object()[u"quotations"].toInt());
        QVERIFY(run.complaints.front().contains(u"r.pdf"_s));
        QVERIFY(run.complaints.front().contains(u"not in this store"_s));
    }

    void quotationsOfDocumentsInTheTrashAreToldAsSuch()
    {
        QVERIFY(QFile::copy(path(u"s.counterpart"_s), path(u"trashed.counterpart"_s)));
        const QString store = path(u"trashed.counterpart"_s);
        const QJsonObject document = runCli({u"documents"_s, store, u"--json"_s}).list().first().toObject();
        const QString id = QString::number(document[u"id"].toInteger());
        QCOMPARE(runCli({u"trash"_s, store, u"--delete"_s, id, u"--yes"_s}).status, 0);

        // Their words are kept as they were, and that is said; but nobody finds them in the library.
        const Run run = verify(u"trashed.counterpart"_s);
        QVERIFY2(run.status == 0, run.complaints.join(u'\n').toUtf8());
        QCOMPARE(run.object()[u"confirmed"], run.object()[u"quotations"]);
        const QJsonArray inTrash = run.object()[u"inTrash"].toArray();
        QCOMPARE(inTrash.size(), 1);
        QCOMPARE(inTrash[0][u"file"], document[u"file"]);
        const int quotations = inTrash[0][u"quotations"].toInt();
        QVERIFY(quotations > 0 && quotations < run.object()[u"quotations"].toInt());
        const Run words = runCli({u"verify"_s, store, path(u"r.pdf"_s)});
        QVERIFY2(words.output.contains("which is in the trash"), words.output.constData());
        QVERIFY(verify(u"s.counterpart"_s).object()[u"inTrash"].toArray().isEmpty());

        QCOMPARE(runCli({u"trash"_s, store, u"--empty"_s, u"--yes"_s}).status, 0);
        const Run gone = verify(u"trashed.counterpart"_s);
        QCOMPARE(gone.status, 1);
        QCOMPARE(gone.object()[u"failures"].toArray().size(), quotations);
        QVERIFY(gone.complaints.front().contains(u"not in this store"_s));
    }

    void changedWordsAreFound()
    {
        QVERIFY(QFile::copy(path(u"s.counterpart"_s), path(u"forged.counterpart"_s)));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
            other.setDatabaseName(path(u"forged.counterpart"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"UPDATE revisions SET text = replace(text, 'Cambodia', 'Kambodia')"_s));
        }
        QSqlDatabase::removeDatabase(u"forger"_s);
        const Run run = verify(u"forged.counterpart"_s);
        QCOMPARE(run.status, 1);
        const int failed = int(run.object()[u"failures"].toArray().size());
        QVERIFY(failed > 0 && failed < run.object()[u"quotations"].toInt());
        QVERIFY(run.complaints.front().contains(u"other words"_s));
    }

    void whatIsNoReportIsTold()
    {
        QFile file(path(u"no.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\nnot really");
        file.close();
        for (const QString &name : {u"no.pdf"_s, u"nowhere.pdf"_s}) {
            const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(name), u"--json"_s});
            QCOMPARE(run.status, 4);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY(run.complaints.front().contains(name));
        }
        QCOMPARE(verify(u"nowhere.counterpart"_s).status, 3);
        QVERIFY(QDir(m_folder->path()).mkpath(u"folder.pdf"_s));
        QCOMPARE(::mkfifo(path(u"pipe.pdf"_s).toLocal8Bit().constData(), 0600), 0);
        QFile large(path(u"large.pdf"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(1LL << 40));
        for (const QString &name : {path(u"folder.pdf"_s), path(u"pipe.pdf"_s), path(u"large.pdf"_s), u"/dev/zero"_s}) {
            const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), name});
            QCOMPARE(run.status, 4);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY(run.complaints.front().contains(name));
        }
        QCOMPARE(runCli({u"verify"_s, path(u"s.counterpart"_s)}).status, 2);
    }

    void aReportThatIsNoLongerWholeIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray report = test::bytesOf(ready(u"r.pdf"_s));
        QTest::newRow("cut off") << report.first(report.size() / 2);
        QTest::newRow("encrypted") << encrypted(report);
        QTest::newRow("another program's") << test::forged(report, [](QPDF &pdf) {
            QPDFEmbeddedFileDocumentHelper files(pdf);
            files.removeEmbeddedFile("report.json");
            files.removeEmbeddedFile("quotations.json");
            pdf.getTrailer().removeKey("/Info");
        });
        QTest::newRow("a bomb") << test::forged(report, [](QPDF &pdf) {
            test::embedFile(pdf, "quotations.json", QByteArray(100 << 20, ' '));
        });
        QTest::newRow("pages in a circle")
            << QByteArray("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                          "2 0 obj << /Type /Pages /Kids [2 0 R] /Count 1 >> endobj\n"
                          "trailer << /Root 1 0 R >>\n%%EOF\n");
    }

    void aReportThatIsNoLongerWholeIsTold()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(test::writeFile(path(u"whole.pdf"_s), bytes));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"whole.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.complaints.size(), 1);
        QVERIFY(run.complaints.front().contains(u"whole.pdf"));
    }

    void aReportThatCannotBeWrittenIsTold()
    {
        const QString report = path(u"nowhere/report.pdf"_s);
        const Run run = runCli({u"compare"_s, path(u"s.counterpart"_s), u"1"_s, u"--pdf"_s, report});
        QCOMPARE(run.status, 1);
        QVERIFY(run.complaints.join(u' ').contains(u"nowhere"));
    }

private:
    static QByteArray encrypted(const QByteArray &pdf)
    {
        QPDF file;
        file.processMemoryFile("plain", pdf.constData(), size_t(pdf.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
