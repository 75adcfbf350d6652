// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfreport.h"
#include "core/report/reportfile.h"
#include "tests/core/report/comparisonbuilder.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkRelation;
using test::ComparisonBuilder;

namespace {

QString filler(const QString &name, int words)
{
    QString text = name;
    for (int i = 0; i < words; ++i)
        text += u" word%1"_s.arg(i);
    return text + u'.';
}

domain::ComparisonView longComparison()
{
    ComparisonBuilder builder;
    builder.title(u"Joe Biden and Hun Sen, Phnom Penh"_s);
    for (int i = 0; i < 40; ++i) {
        builder.sentencesA({filler(u"Alpha%1"_s.arg(i), 20 + i % 30)}, u"expressed concern"_s);
        builder.sentencesB({filler(u"Beta%1"_s.arg(i), 12 + i % 40)}, u"welcomed"_s);
        if (i % 3 != 0)
            builder.link({i}, {i}, i % 2 ? LinkRelation::Same : LinkRelation::Partial);
    }
    builder.sentencesB({filler(u"Endless"_s, 1500)});
    for (int i = 0; i < 60; ++i)
        builder.topic(u"Topic %1 with a name of some length"_s.arg(i), {i % 40}, {});
    return builder.commitmentB(1, u"2025"_s).view();
}

QSet<QString> wordsOf(Poppler::Document &pdf)
{
    QSet<QString> words;
    for (int i = 0; i < pdf.numPages(); ++i) {
        for (const auto &box : pdf.page(i)->textList())
            words.insert(box->text());
    }
    return words;
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"report.pdf"_s);
        m_report = report::buildReport(longComparison(),
                                       {QDateTime({2026, 1, 2}, {3, 4}), u"Counterpart"_s, u"S"_s});
        const auto made = report::makePdf(m_report);
        QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
        QVERIFY(made->missing.isEmpty());
        QVERIFY(test::writeFile(m_path, made->bytes));
        m_manifest = made->manifest;
        m_pdf = Poppler::Document::load(m_path);
        QVERIFY(m_pdf);
    }

    void everyWordOfEveryPassageIsThere()
    {
        const QSet<QString> found = wordsOf(*m_pdf);
        for (const report::BodyRow &row : m_report.rows) {
            for (const auto *side : {&row.a, &row.b}) {
                for (const report::Passage &passage : *side)
                    QVERIFY2(found.contains(passage.text.section(u' ', 0, 0)),
                             qPrintable(passage.text.first(20)));
            }
        }
        QVERIFY(found.contains(u"word1499."_s)); // the end of the passage that is longer than a page
    }

    void whatIsNotAnalysedIsNotJudged()
    {
        const auto view = ComparisonBuilder()
                              .sentencesA({u"They spoke of the harbour."_s})
                              .sentencesB({u"ពួកគេបានអរគុណ។"_s})
                              .topic(u"Harbour"_s, {0}, {})
                              .notAnalysedB(u"km"_s)
                              .view();
        const QString path = m_folder.filePath(u"unread.pdf"_s);
        const auto made = report::makePdf(report::buildReport(view, {}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
        QVERIFY(test::writeFile(path, made->bytes));
        const auto pdf = Poppler::Document::load(path);
        QString text;
        for (int i = 0; i < pdf->numPages(); ++i)
            text += pdf->page(i)->text({}) + u'\n';
        text = text.simplified();
        // Source, summary, passages of both sides, ledger.
        QVERIFY2(text.count(u"not analysed (Khmer)"_s) >= 5, qPrintable(text));
        QVERIFY(text.contains(u"Not analysed (Khmer): whether it holds undertakings is not known."));
        QVERIFY(text.contains(u"dotted outline are not judged"));
        QVERIFY(!text.contains(u"· only here") && !text.contains(u"– not said") &&
                !text.contains(u"hatched passages"));
    }

    void nothingLiesOutsideThePage()
    {
        for (int i = 0; i < m_pdf->numPages(); ++i) {
            const auto page = m_pdf->page(i);
            const QRectF sheet(QPointF(0, 0), page->pageSizeF());
            for (const auto &box : page->textList())
                QVERIFY2(sheet.adjusted(20, 20, -20, -20).contains(box->boundingBox()),
                         qPrintable(box->text()));
        }
    }

    void pagesAreNumberedAndCarryTheTitle()
    {
        const int pages = m_pdf->numPages();
        QVERIFY(pages >= 4);
        for (int i = 0; i < pages; ++i) {
            const QString text = m_pdf->page(i)->text({});
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages)));
            QVERIFY(text.contains(u"Joe Biden and Hun Sen"_s));
        }
    }

    void headingsAreNeverLastOnAPage()
    {
        for (int i = 0; i < m_pdf->numPages(); ++i) {
            const auto boxes = m_pdf->page(i)->textList();
            qreal last = 0;
            for (const auto &box : boxes) {
                if (box->boundingBox().bottom() < m_pdf->page(i)->pageSizeF().height() - 50)
                    last = std::max(last, box->boundingBox().bottom());
            }
            for (const auto &box : boxes) {
                if (box->text() == u"Ledger"_s || box->text() == u"Commitments"_s ||
                    box->text() == u"Method"_s)
                    QVERIFY2(box->boundingBox().bottom() < last, qPrintable(box->text()));
            }
        }
    }

    void outlineTitleAndLanguage()
    {
        QStringList titles;
        for (const auto &item : m_pdf->outline())
            titles.append(item.name());
        QCOMPARE(titles,
                 (QStringList{u"Joe Biden and Hun Sen, Phnom Penh"_s, u"The two accounts side by side"_s,
                              u"Ledger of topics"_s, u"Commitments"_s, u"Method and its limits"_s}));
        QCOMPARE(m_pdf->info(u"Title"_s), u"Joe Biden and Hun Sen, Phnom Penh"_s);
    }

    void sourcesAndLedgerAreLinks()
    {
        int urls = 0;
        int jumps = 0;
        for (int i = 0; i < m_pdf->numPages(); ++i) {
            for (const auto &link : m_pdf->page(i)->links()) {
                urls += link->linkType() == Poppler::Link::Browse;
                jumps += link->linkType() == Poppler::Link::Goto;
            }
        }
        QCOMPARE(urls, 2);
        QVERIFY(jumps >= 60);
    }

    void quotationsAreEmbedded()
    {
        const auto file = report::readReportFile(m_path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().line()));
        const QJsonArray list = QJsonDocument::fromJson(*file->quotations).object()[u"quotations"].toArray();
        QCOMPARE(list.size(), 82); // 81 sentences, and a commitment
        const auto view = longComparison();
        for (const QJsonValue &value : list) {
            const QJsonObject quotation = value.toObject();
            const bool sideA = quotation[u"label"].toString().startsWith(u'A');
            const text::Range range{quotation[u"begin"].toInteger(), quotation[u"end"].toInteger()};
            QCOMPARE(range.in(sideA ? view.a.text : view.b.text).toString(), quotation[u"text"].toString());
            QVERIFY(!quotation[u"places"].toArray().isEmpty());
        }
    }

    void aSharedPassageIsOneQuotationInSeveralPlaces()
    {
        auto view = ComparisonBuilder()
                        .sentencesA({u"The port opens."_s, u"The port is closed."_s})
                        .sentencesB({u"The port is open."_s})
                        .link({0}, {0}, LinkRelation::Partial)
                        .link({1}, {0}, LinkRelation::Conflict)
                        .view();
        view.links[1].status = domain::LinkStatus::Confirmed;
        const QString path = m_folder.filePath(u"shared.pdf"_s);
        const auto made = report::makePdf(report::buildReport(view, {}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
        QVERIFY(test::writeFile(path, made->bytes));
        const auto file = report::readReportFile(path);
        QVERIFY(file && file->quotations);
        const QJsonArray list = QJsonDocument::fromJson(*file->quotations).object()[u"quotations"].toArray();
        QCOMPARE(list.size(), 3);
        for (const QJsonValue &quotation : list)
            QCOMPARE(quotation[u"places"].toArray().size(), quotation[u"label"].toString() == u"B1" ? 2 : 1);
        const auto pdf = Poppler::Document::load(path);
        QVERIFY(pdf);
        QString text;
        for (int i = 0; i < pdf->numPages(); ++i)
            text += pdf->page(i)->text({}) + u'\n';
        QCOMPARE(text.count(u'✓'), 1);
        QCOMPARE(text.count(u'≈'), 1);
        QCOMPARE(text.count(u'≠'), 1);
    }

    void whatIsReadIsWhatWasWritten()
    {
        const auto file = report::readReportFile(m_path);
        QVERIFY(file && file->manifest);
        QVERIFY(file->digests == m_manifest.digests);
        QVERIFY(file->manifest->digests == m_manifest.digests);
        QCOMPARE(file->manifest->id, m_manifest.id);
        QCOMPARE(report::differences(m_manifest.digests, file->digests), QStringList());
        QCOMPARE(file->changes, QStringList());
        QCOMPARE(file->foreignParts, QStringList());
        QCOMPARE(file->digests.pages.size(), m_pdf->numPages());
        QVERIFY(file->fromCounterpart);
    }

    void anotherPdfIsNoReport()
    {
        const QString path = m_folder.filePath(u"noise.pdf"_s);
        QVERIFY(test::writeFile(path, "%PDF-1.7 nothing"));
        QVERIFY(!report::readReportFile(path));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    report::Report m_report;
    report::ReportManifest m_manifest;
    std::unique_ptr<Poppler::Document> m_pdf;
};

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
