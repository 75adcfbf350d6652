// SPDX-License-Identifier: GPL-3.0-or-later
// verify: a report's quotations and pages against the store that it came from, and against others.
#include "core/report/pdfdigest.h"
#include "tests/cli/forgery.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Run;
using test::runCli;

namespace {

QPDFObjectHandle parsed(const char *text)
{
    return QPDFObjectHandle::parse(text);
}

/// Digests that fit what was made of the report, as somebody makes them who knows how this is done.
void digestAnew(QPDF &pdf, const QString &id)
{
    auto manifest = report::manifestFromJson(test::embeddedFile(pdf, "report.json"));
    QVERIFY(manifest.has_value());
    if (!id.isEmpty()) {
        manifest->id = id;
        QJsonObject root = QJsonDocument::fromJson(test::embeddedFile(pdf, "quotations.json")).object();
        root[u"report"_s] = id;
        test::embedFile(pdf, "quotations.json", QJsonDocument(root).toJson());
    }
    manifest->digests = report::digestsOf(pdf);
    test::embedFile(pdf, "report.json", report::toJson(*manifest));
}

/// A box in the colour of paper over the middle of the page, and other words on it.
const std::string OtherWords = "q 1 1 1 rg 60 300 240 160 re f 0 g BT /F0 10 Tf 70 400 Td (nothing) Tj ET Q";

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run verify(const QString &store) const
    {
        return runCli({u"verify"_s, path(store), path(u"r.pdf"_s), u"--json"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString sample = counterpart::test::sourcePath(u"resources/sample/"_s);
        for (const QString &name :
             {u"2022-11-12-us-white-house-biden-hun-sen.md"_s, u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s})
            QVERIFY(QFile::copy(sample + name, path(name)));
        QCOMPARE(runCli({u"import"_s, path(u"s.counterpart"_s), m_folder.path()}).status, 0);
        const Run wrote =
            runCli({u"compare"_s, path(u"s.counterpart"_s), u"1"_s, u"--pdf"_s, path(u"r.pdf"_s)});
        QVERIFY2(wrote.status == 0, wrote.complaints.join(u'\n').toUtf8());
        // the other way round: another report of the same store
        QCOMPARE(runCli({u"compare"_s, path(u"s.counterpart"_s), u"--a"_s, u"2"_s, u"--b"_s, u"1"_s, u"--pdf"_s,
                         path(u"second.pdf"_s)})
                     .status,
                 0);
    }

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

    void whatWasDoneToAReportIsTold_data()
    {
        QTest::addColumn<test::Forge>("change");
        QTest::addColumn<QString>("told");
        pagesForged();
        layersForged();
        attachmentsForged();
        documentForged();
    }

    void whatWasDoneToAReportIsTold()
    {
        QFETCH(test::Forge, change);
        QFETCH(QString, told);
        QVERIFY(test::writeFile(path(u"forged.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run =
            runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"forged.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"state"].toString(), u"changed"_s);
        QVERIFY2(run.complaints.join(u'\n').contains(told), run.complaints.join(u'\n').toUtf8());
        for (const QString &line : run.complaints)
            QVERIFY(line.contains(u"forged.pdf"));
    }

    void aQuotationOnAChangedPageIsNotConfirmed()
    {
        const auto change = [](QPDF &pdf) { test::drawOver(pdf, 2, OtherWords); };
        QVERIFY(test::writeFile(path(u"over.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"over.pdf"_s), u"--json"_s});
        QVERIFY(run.object()[u"confirmed"].toInt() < run.object()[u"quotations"].toInt());
        QVERIFY(run.object()[u"failures"][0][u"why"].toString().contains(u"page 2"));
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

    void anUpdateAtItsEndIsTold()
    {
        const QByteArray report = test::bytesOf(path(u"r.pdf"_s));
        QByteArray root;
        test::forged(report, [&root](QPDF &pdf) {
            root = QByteArray::fromStdString(pdf.getTrailer().getKey("/Root").unparse());
        });
        QVERIFY(test::writeFile(path(u"updated.pdf"_s), test::withUpdate(report, 9999, "(idle)", root)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"updated.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.complaints.join(u'\n').contains(u"update was appended"), run.complaints.join(u'\n').toUtf8());
    }

    void digestsMadeAnewUnderTheOldNameAreTold()
    {
        const auto change = [](QPDF &pdf) {
            test::drawOver(pdf, 2, OtherWords);
            digestAnew(pdf, {});
        };
        QVERIFY(test::writeFile(path(u"anew.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"anew.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(run.complaints.join(u'\n').contains(u"page 2 is not as it was written"));
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

    void otherWordsUnderDigestsMadeAnewAreReadFromThePage()
    {
        // The quotation's own letters are taken off its page.
        const auto change = [](QPDF &pdf) {
            const QJsonArray list = QJsonDocument::fromJson(test::embeddedFile(pdf, "quotations.json"))
                                        .object()[u"quotations"]
                                        .toArray();
            const int page = list[0][u"places"][0][u"page"].toInt();
            test::dictionaryOf(pdf, page).replaceKey("/Contents",
                                                     QPDFObjectHandle::newStream(&pdf, std::string("q Q")));
            digestAnew(pdf, u"0f0f0f0f-0000-4000-8000-000000000000"_s);
        };
        QVERIFY(test::writeFile(path(u"words.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"words.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"state"].toString(), u"not recorded"_s);
        QVERIFY(run.object()[u"failures"][0][u"why"].toString().contains(u"other words stand on page"));
    }

    void aPictureUnderDigestsMadeAnewIsTold()
    {
        const auto change = [](QPDF &pdf) {
            layPictureOver(pdf);
            digestAnew(pdf, u"0f0f0f0f-0000-4000-8000-000000000001"_s);
        };
        QVERIFY(test::writeFile(path(u"picture.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"picture.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(run.complaints.join(u'\n').contains(u"holds a picture"));
    }

    void aReportWithoutDigestsCannotBeChecked()
    {
        const auto change = [](QPDF &pdf) {
            QPDFEmbeddedFileDocumentHelper(pdf).removeEmbeddedFile("report.json");
            // as an older version wrote them
            test::changeQuotations(pdf, [](QJsonArray &list) {
                for (auto value : list) {
                    QJsonObject quotation = value.toObject();
                    quotation.remove(u"places"_s);
                    value = quotation;
                }
            });
        };
        QVERIFY(test::writeFile(path(u"old.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"old.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"state"].toString(), u"unknown"_s);
        QCOMPARE(run.object()[u"confirmed"], run.object()[u"quotations"]); // their words at least
        QVERIFY(run.complaints.join(u'\n').contains(u"older version"));
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
        QVERIFY(QFile::copy(path(u"s.counterpart"_s), path(u"revised.counterpart"_s)));
        QFile file(path(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        QCOMPARE(runCli({u"import"_s, path(u"revised.counterpart"_s), file.fileName()}).status, 0);
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
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder.pdf"_s));
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
        const QByteArray report = test::bytesOf(path(u"r.pdf"_s));
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
        QTest::newRow("pages in a circle") << test::forged(report, [](QPDF &pdf) {
            QPDFObjectHandle pages = pdf.getRoot().getKey("/Pages");
            pages.getKey("/Kids").appendItem(pages);
        });
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
    static void row(const char *name, const QString &told, const test::Forge &change)
    {
        QTest::newRow(name) << change << told;
    }

    static void pagesForged()
    {
        row("a page taken out", u"2 of those that were written is not there"_s,
            [](QPDF &pdf) { QPDFPageDocumentHelper(pdf).removePage(test::pageOf(pdf, 2)); });
        row("pages in another order", u"in another order"_s, [](QPDF &pdf) {
            QPDFPageDocumentHelper pages(pdf);
            const QPDFPageObjectHelper second = test::pageOf(pdf, 2);
            pages.removePage(second);
            pages.addPage(second, false);
        });
        row("an empty page added", u"none of those that were written"_s, [](QPDF &pdf) {
            QPDFPageDocumentHelper(pdf).addPage(
                QPDFPageObjectHelper(pdf.makeIndirectObject(parsed(
                    "<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"))),
                false);
        });
        row("a page twice", u"and was written with"_s, [](QPDF &pdf) {
            QPDFPageDocumentHelper(pdf).addPage(test::pageOf(pdf, 1).shallowCopyPage(), false);
        });
        row("words laid over", u"page 2 is not as it was written"_s,
            [](QPDF &pdf) { test::drawOver(pdf, 2, OtherWords); });
        row("words under all else", u"page 1 is not as it was written"_s, [](QPDF &pdf) {
            test::pageOf(pdf, 1).addPageContents(QPDFObjectHandle::newStream(&pdf, OtherWords), true);
        });
        row("a label redrawn", u"page 1 is not as it was written"_s, [](QPDF &pdf) {
            // the first glyphs that are shown: another number of counts, side, relation or score
            QPDFPageObjectHelper page = test::pageOf(pdf, 1);
            const auto data = page.getObjectHandle().getKey("/Contents").getStreamData();
            std::string drawing(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            const size_t at = drawing.find(" Tj");
            QVERIFY(at != std::string::npos);
            drawing[at - 2] = drawing[at - 2] == '1' ? '2' : '1';
            page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, drawing));
        });
        row("fonts exchanged", u"is not as it was written"_s, [](QPDF &pdf) {
            QPDFObjectHandle fonts = test::dictionaryOf(pdf, 2).getKey("/Resources").getKey("/Font");
            const auto names = fonts.getKeys();
            QVERIFY(names.size() > 1);
            QPDFObjectHandle first = fonts.getKey(*names.begin());
            fonts.replaceKey(*names.begin(), fonts.getKey(*std::next(names.begin())));
            fonts.replaceKey(*std::next(names.begin()), first);
        });
        row("letters of a font renamed", u"is not as it was written"_s, [](QPDF &pdf) {
            QPDFObjectHandle fonts = test::dictionaryOf(pdf, 2).getKey("/Resources").getKey("/Font");
            fonts.getKey(*fonts.getKeys().begin()).removeKey("/ToUnicode");
        });
        row("cropped", u"page 2 is not as it was written"_s, [](QPDF &pdf) {
            test::dictionaryOf(pdf, 2).replaceKey("/CropBox", parsed("[0 400 595 842]"));
        });
        row("turned", u"page 2 is not as it was written"_s, [](QPDF &pdf) {
            test::dictionaryOf(pdf, 2).replaceKey("/Rotate", QPDFObjectHandle::newInteger(180));
        });
        row("enlarged", u"page 2 is not as it was written"_s, [](QPDF &pdf) {
            test::dictionaryOf(pdf, 2).replaceKey("/UserUnit", QPDFObjectHandle::newInteger(2));
        });
    }

    static void layPictureOver(QPDF &pdf)
    {
        QPDFObjectHandle picture = QPDFObjectHandle::newStream(&pdf, std::string("\xff", 1));
        picture.replaceDict(parsed("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
                                   " /ColorSpace /DeviceGray >>"));
        QPDFObjectHandle resources = test::dictionaryOf(pdf, 2).getKey("/Resources");
        resources.replaceKey("/XObject", parsed("<< >>"));
        resources.getKey("/XObject").replaceKey("/Over", picture);
        test::drawOver(pdf, 2, "q 300 0 0 200 60 300 cm /Over Do Q");
    }

    static void layersForged()
    {
        row("a picture laid over", u"page 2 is not as it was written"_s, layPictureOver);
        row("a stamp", u"page 2, or what else lies on it"_s, [](QPDF &pdf) {
            test::annotate(pdf, 2, "<< /Type /Annot /Subtype /Stamp /Rect [60 300 300 460] /Name /Approved >>");
        });
        row("a note typed on the page", u"page 2, or what else lies on it"_s, [](QPDF &pdf) {
            test::annotate(pdf, 2, "<< /Type /Annot /Subtype /FreeText /Rect [60 300 300 460]"
                                   " /DA (/Helv 12 Tf 0 g) /Contents (nothing of the kind) >>");
        });
        row("a link that shows words", u"page 1, or what else lies on it"_s, [](QPDF &pdf) {
            QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, std::string("0 0 99 9 re f"));
            form.replaceDict(parsed("<< /Type /XObject /Subtype /Form /BBox [0 0 99 9] >>"));
            QPDFObjectHandle look = parsed("<< >>");
            look.replaceKey("/N", form);
            test::dictionaryOf(pdf, 1).getKey("/Annots").getArrayItem(0).replaceKey("/AP", look);
        });
        row("a link that leads elsewhere", u"page 1, or what else lies on it"_s, [](QPDF &pdf) {
            QPDFObjectHandle link = test::dictionaryOf(pdf, 1).getKey("/Annots").getArrayItem(0);
            link.replaceKey("/A", parsed("<< /S /URI /URI (https://example.org/) >>"));
        });
        row("links taken out", u"or what else lies on it"_s,
            [](QPDF &pdf) { test::dictionaryOf(pdf, 1).removeKey("/Annots"); });
        row("words in a layer", u"outline, language, actions, form or layers"_s, [](QPDF &pdf) {
            QPDFObjectHandle layer = pdf.makeIndirectObject(parsed("<< /Type /OCG /Name (Over) >>"));
            QPDFObjectHandle layers = parsed("<< /D << /Order [] >> >>");
            layers.replaceKey("/OCGs", QPDFObjectHandle::newArray({layer}));
            pdf.getRoot().replaceKey("/OCProperties", layers);
        });
    }

    void attachmentsForged() const
    {
        const QString changed = u"the quotations that it carries were changed"_s;
        row("a quotation taken out", changed,
            [](QPDF &pdf) { test::changeQuotations(pdf, [](QJsonArray &list) { list.removeFirst(); }); });
        row("all quotations taken out", changed,
            [](QPDF &pdf) { test::changeQuotations(pdf, [](QJsonArray &list) { list = {}; }); });
        row("other words quoted", changed,
            [](QPDF &pdf) { test::changeFirstQuotation(pdf, u"text"_s, u"Nothing was said."_s); });
        row("another label", changed,
            [](QPDF &pdf) { test::changeFirstQuotation(pdf, u"label"_s, u"B1"_s); });
        row("another source named", changed,
            [](QPDF &pdf) { test::changeFirstQuotation(pdf, u"file"_s, u"other.txt"_s); });
        row("another page named", changed,
            [](QPDF &pdf) { test::changeFirstQuotation(pdf, u"places"_s, QJsonArray()); });
        row("the embedded quotations taken out", u"it carries no quotations"_s, [](QPDF &pdf) {
            QPDFEmbeddedFileDocumentHelper(pdf).removeEmbeddedFile("quotations.json");
        });
        row("the digests taken out", u"digests that it carries were changed or taken out"_s, [](QPDF &pdf) {
            QPDFEmbeddedFileDocumentHelper(pdf).removeEmbeddedFile("report.json");
        });
        row("the attachments of another report", u"is not as it was written"_s,
            [other = path(u"second.pdf"_s)](QPDF &pdf) {
                QPDF from;
                from.processFile(other.toLocal8Bit().constData());
                for (const char *name : {"quotations.json", "report.json"})
                    test::embedFile(pdf, name, test::embeddedFile(from, name));
            });
        row("the quotations of another report", changed, [other = path(u"second.pdf"_s)](QPDF &pdf) {
            QPDF from;
            from.processFile(other.toLocal8Bit().constData());
            test::embedFile(pdf, "quotations.json", test::embeddedFile(from, "quotations.json"));
        });
        row("another file embedded", u"its embedded files were changed"_s,
            [](QPDF &pdf) { test::embedFile(pdf, "note.txt", "Read this."); });
    }

    static void documentForged()
    {
        const QString information = u"its title, date or other information was changed"_s;
        row("another title", information, [](QPDF &pdf) {
            pdf.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newString("Another"));
        });
        row("another date", information, [](QPDF &pdf) {
            pdf.getTrailer().getKey("/Info").replaceKey("/CreationDate",
                                                        QPDFObjectHandle::newString("D:20200101000000Z"));
        });
        const QString document = u"outline, language, actions, form or layers"_s;
        row("an action when it is opened", document, [](QPDF &pdf) {
            pdf.getRoot().replaceKey("/OpenAction", parsed("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"));
        });
        row("a script", document, [](QPDF &pdf) {
            QPDFObjectHandle script = parsed("<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
            QPDFObjectHandle names = parsed("<< >>");
            names.replaceKey("/Names", QPDFObjectHandle::newArray({QPDFObjectHandle::newString("a"), script}));
            pdf.getRoot().getKey("/Names").replaceKey("/JavaScript", names);
        });
        row("a form", document, [](QPDF &pdf) {
            pdf.getRoot().replaceKey("/AcroForm", parsed("<< /Fields [] >>"));
        });
        row("the outline reworded", document, [](QPDF &pdf) {
            pdf.getRoot().getKey("/Outlines").getKey("/First").replaceKey(
                "/Title", QPDFObjectHandle::newString("Both agree"));
        });
        row("the outline taken out", document, [](QPDF &pdf) { pdf.getRoot().removeKey("/Outlines"); });
        row("another language", document, [](QPDF &pdf) {
            pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("fr"));
        });
    }

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
