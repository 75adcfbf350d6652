// SPDX-License-Identifier: GPL-3.0-or-later
// verify: what somebody did to a report between its author and its reader.
#include "core/report/pdfdigest.h"
#include "tests/cli/reportforgeries.h"
#include "tests/cli/writtenreports.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Run;
using test::runCli;

namespace {

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

} // namespace

class TestForgedReports : public test::WrittenReportsTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeReports(); }
    void init() { copyReports(); }
    void cleanup() { m_folder.reset(); }

    void whatWasDoneToAReportIsTold_data()
    {
        QTest::addColumn<test::Forge>("change");
        QTest::addColumn<QString>("told");
        for (const test::Forgery &forgery : test::forgeries(ready(u"second.pdf"_s)))
            QTest::newRow(forgery.name) << forgery.change << forgery.told;
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
        const auto change = [](QPDF &pdf) { test::drawOver(pdf, 2, test::OtherWords); };
        QVERIFY(test::writeFile(path(u"over.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"over.pdf"_s), u"--json"_s});
        QVERIFY(run.object()[u"confirmed"].toInt() < run.object()[u"quotations"].toInt());
        QVERIFY(run.object()[u"failures"][0][u"why"].toString().contains(u"page 2"));
    }

    void anUpdateAtItsEndIsTold_data()
    {
        QTest::addColumn<bool>("linearized");
        QTest::newRow("plain") << false;
        QTest::newRow("laid out for the web") << true;
    }

    void anUpdateAtItsEndIsTold()
    {
        QFETCH(bool, linearized);
        QByteArray report = test::bytesOf(path(u"r.pdf"_s));
        if (linearized)
            report = test::forged(report, [](QPDF &) {}, true);
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
            test::drawOver(pdf, 2, test::OtherWords);
            digestAnew(pdf, {});
        };
        QVERIFY(test::writeFile(path(u"anew.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"anew.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(run.complaints.join(u'\n').contains(u"page 2 is not as it was written"));
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
            test::layPictureOver(pdf);
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
            QJsonObject root = QJsonDocument::fromJson(test::embeddedFile(pdf, "quotations.json")).object();
            root.remove(u"report"_s);
            QJsonArray list = root[u"quotations"].toArray();
            for (auto value : list) {
                QJsonObject quotation = value.toObject();
                quotation.remove(u"places"_s);
                value = quotation;
            }
            root[u"quotations"_s] = list;
            test::embedFile(pdf, "quotations.json", QJsonDocument(root).toJson());
        };
        QVERIFY(test::writeFile(path(u"old.pdf"_s), test::forged(test::bytesOf(path(u"r.pdf"_s)), change)));
        const Run run = runCli({u"verify"_s, path(u"s.counterpart"_s), path(u"old.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"state"].toString(), u"unknown"_s);
        QVERIFY(run.object()[u"quotations"].toInt() > 10);
        QCOMPARE(run.object()[u"confirmed"], run.object()[u"quotations"]); // their words, wherever they stand
        QVERIFY(run.complaints.join(u'\n').contains(u"older version"));
    }
};

QTEST_GUILESS_MAIN(TestForgedReports)
#include "tst_forgedreports.moc"
