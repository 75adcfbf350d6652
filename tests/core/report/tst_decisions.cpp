// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided stands in every form of the report.
#include "core/report/csvreport.h"
#include "core/report/htmlreport.h"
#include "core/report/pdfreport.h"
#include "tests/core/report/comparisonbuilder.h"

#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkRelation;
using domain::LinkStatus;

namespace {

/// Three links: confirmed with a note, rejected with a note, not decided; and two silences.
domain::ComparisonView decided()
{
    test::ComparisonBuilder builder;
    builder.sentencesA({u"Aid was promised."_s, u"Trade was discussed."_s, u"A port was named."_s});
    builder.sentencesB({u"Support was promised."_s, u"Tariffs came up."_s, u"Nothing more."_s});
    builder.link({0}, {0}, LinkRelation::Same)
        .link({1}, {1}, LinkRelation::Partial)
        .link({2}, {2}, LinkRelation::Partial);
    builder.topic(u"Ream Naval Base"_s, {2}, {}).topic(u"Tariffs"_s, {}, {1});
    domain::ComparisonView view = builder.view();
    view.links[0].status = LinkStatus::Confirmed;
    view.links[0].note = u"both of 2022"_s;
    view.links[0].author = u"Chan Lina"_s;
    view.links[1].status = LinkStatus::Rejected;
    view.links[1].note = u"another round"_s;
    view.omissions = {{u"Ream Naval Base"_s, false, LinkStatus::Confirmed, u"asked twice"_s, u"Sok Dara"_s},
                      {u"Tariffs"_s, true, LinkStatus::Rejected, {}, u"Sok Dara"_s}};
    return view;
}

report::Report made()
{
    return report::buildReport(decided(), {});
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgedOmissionsStandInEveryForm()
    {
        using domain::Judgement;
        test::ComparisonBuilder builder;
        builder.sentencesA({u"They met."_s, u"A port was named."_s, u"Aid was promised."_s});
        builder.sentencesB({u"Talks were held."_s, u"Support was pledged."_s});
        builder.link({0}, {0}, LinkRelation::Same);
        const domain::ComparisonView view = builder.view();
        const auto row = [&view](int sentence, Judgement judgement) {
            domain::JudgementRow made{.judgement = judgement, .author = u"Sok Dara"_s};
            made.range = view.a.facts.sentences[size_t(sentence)].range;
            made.quote = made.range.in(view.a.text).toString();
            return made;
        };
        domain::JudgementRow port = row(1, Judgement::Minor);
        port.note = u"known since May"_s;
        domain::JudgementRow aid = row(2, Judgement::Elsewhere);
        aid.elsewhere = view.b.facts.sentences[1].range;
        aid.elsewhereQuote = aid.elsewhere.in(view.b.text).toString();
        const report::Report plain = report::buildReport(view, {});
        const report::Report report =
            report::buildReport(view, {}, {}, domain::Judgements({port, aid}, view));
        QCOMPARE(report.onlyA, plain.onlyA - 1); // what is said elsewhere is no omission
        QCOMPARE(report.decisions.size(), size_t(2));
        QCOMPARE(report.decisions[0].status, u"minor"_s);
        QCOMPARE(report.decisions[1].labels, (QStringList{u"A3"_s, u"B2"_s}));
        const QString html = report::toHtml(report);
        for (const QString &text : {u"only here ✓ minor"_s, u"said elsewhere: B2"_s, u"known since May"_s, u"Sok Dara"_s})
            QVERIFY2(html.contains(text), qPrintable(text));
        const QString csv = QString::fromUtf8(report::comparisonCsv(report));
        QVERIFY2(csv.contains(u"said elsewhere"_s) && csv.contains(u"known since May"_s), qPrintable(csv));
        const auto pdf = report::makePdf(report);
        QVERIFY(pdf);
        const auto read = Poppler::Document::loadFromData(pdf->bytes);
        QString printed;
        for (int page = 0; page < read->numPages(); ++page)
            printed += read->page(page)->text({});
        QVERIFY2(printed.contains(u"said elsewhere: B2"_s), qPrintable(printed));
    }

    void linksAndSilencesAreListedInOrder()
    {
        const report::Report report = made();
        QCOMPARE(report.decisions.size(), size_t(4)); // not the one that nobody decided about
        const report::Decision &first = report.decisions.front();
        QCOMPARE(first.subject, u"A1 – B1"_s);
        QCOMPARE(first.status, u"confirmed"_s);
        QCOMPARE(first.author, u"Chan Lina"_s);
        QCOMPARE(report.decisions[1].status, u"rejected"_s);
        QCOMPARE(report.decisions[2].subject, u"Ream Naval Base"_s);
        QVERIFY(report.decisions[2].verdict.contains(report.b.side));
        QCOMPARE(report.decisions[3].relation, u"not said by a"_s);
    }

    void theLedgerTellsWhatBecameOfASilence()
    {
        const report::Report report = made();
        QCOMPARE(report.ledger[0].b.text, u"– not said ✓ confirmed"_s);
        QCOMPARE(report.ledger[1].a.text, u"≈ said in other words"_s);
    }

    void thePdfPrintsThem()
    {
        const auto pdf = report::makePdf(made());
        QVERIFY(pdf);
        const auto document = Poppler::Document::loadFromData(pdf->bytes);
        QVERIFY(document);
        QString text;
        for (int i = 0; i < document->numPages(); ++i)
            text += document->page(i)->text({}).simplified() + u' ';
        for (const QString &words : {u"both of 2022"_s, u"another round"_s, u"rejected"_s, u"asked twice"_s,
                                     u"Sok Dara"_s, u"Chan Lina"_s, u"says it in other words"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    void theWebPageAndTheTableHaveThem()
    {
        const QString html = report::toHtml(made());
        const QString csv = QString::fromUtf8(report::comparisonCsv(made()));
        for (const QString &words : {u"another round"_s, u"rejected"_s, u"asked twice"_s, u"Sok Dara"_s}) {
            QVERIFY2(html.contains(words), qPrintable(words));
            QVERIFY2(csv.contains(words), qPrintable(words));
        }
        QVERIFY(csv.contains(u"partial,rejected,A2,Trade was discussed.,B2,Tariffs came up."));
        QVERIFY(csv.contains(u"not said by b,confirmed,A3,"));
    }

    void whoNotedAndWhoDecidedIsSaid()
    {
        domain::ComparisonView view = decided();
        view.links[1].author = u"Chan Lina"_s;
        view.links[2].note = u"the port of Ream"_s;
        view.links[2].author = u"Sok Dara"_s;
        const report::Report report = report::buildReport(view, {});
        const QString csv = QString::fromUtf8(report::comparisonCsv(report));
        QVERIFY2(csv.contains(u"another round; decided by Chan Lina,\r\n"), qPrintable(csv));
        QVERIFY2(csv.contains(u"the port of Ream; note by Sok Dara,likely\r\n"), qPrintable(csv));
        QVERIFY(report::toHtml(report).contains(u"note by Sok Dara"));
        const auto pdf = report::makePdf(report);
        const auto document = Poppler::Document::loadFromData(pdf->bytes);
        QString text;
        for (int i = 0; i < document->numPages(); ++i)
            text += document->page(i)->text({}).simplified() + u' ';
        QCOMPARE(text.count(u"note by Sok Dara"_s), 2); // below the passages, and in the list
    }

    void notesOnPassagesArePrinted()
    {
        auto view = test::ComparisonBuilder()
                        .sentencesA({u"Aid was promised."_s, u"A port was named."_s})
                        .sentencesB({u"Support was promised."_s, u"Nothing more."_s})
                        .link({0}, {0}, LinkRelation::Same)
                        .view();
        view.a.row.id = domain::DocumentId(1);
        view.b.row.id = domain::DocumentId(2);
        const auto note = [](int document, text::Range range, const QString &memo, bool orphan = false) {
            domain::AnnotationRow row;
            row.document = domain::DocumentId(document);
            row.anchor.range = range;
            row.memo = memo;
            row.author = u"Sok Dara"_s;
            row.orphan = orphan;
            return row;
        };
        const text::Range alone = view.a.facts.sentences[1].range;
        const std::vector<domain::AnnotationRow> notes{note(1, alone, u"ask the embassy\nagain"_s),
                                                       note(2, view.b.facts.sentences[0].range, u"in full"_s),
                                                       note(1, alone, u"of an older text"_s, true),
                                                       note(7, alone, u"of another text"_s),
                                                       note(1, alone, u"  "_s)};
        const report::Report report = report::buildReport(view, {}, notes);
        const QString html = report::toHtml(report);
        const QString csv = QString::fromUtf8(report::comparisonCsv(report));
        QVERIFY2(html.contains(u"A2: ask the embassy again (Sok Dara)</p>"), qPrintable(html));
        QVERIFY(html.contains(u"B1: in full (Sok Dara)</p>"));
        QVERIFY2(csv.contains(u"only a,,A2,A port was named.,,,ask the embassy again (Sok Dara),\r\n"),
                 qPrintable(csv));
        QVERIFY(csv.contains(u"B1: in full (Sok Dara),likely\r\n"));
        QVERIFY(!html.contains(u"older text") && !html.contains(u"another text"));
        const auto pdf = report::makePdf(report);
        QVERIFY(pdf);
        const auto document = Poppler::Document::loadFromData(pdf->bytes);
        QVERIFY(document);
        QString text;
        for (int i = 0; i < document->numPages(); ++i)
            text += document->page(i)->text({}).simplified() + u' ';
        QVERIFY2(text.contains(u"A2: ask the embassy again (Sok Dara)"), qPrintable(text));
    }

    void whereNothingWasDecidedNothingIsSaid()
    {
        test::ComparisonBuilder builder;
        builder.sentencesA({u"One."_s}).sentencesB({u"Two."_s}).link({0}, {0}, LinkRelation::Same);
        const report::Report report = report::buildReport(builder.view(), {});
        QVERIFY(report.decisions.empty());
        QVERIFY(!report::toHtml(report).contains(u"Decisions of people"));
    }
};

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
