// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvreport.h"
#include "core/report/htmlreport.h"
#include "core/report/reportmodel.h"
#include "core/text/csv.h"
#include "tests/core/report/comparisonbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkRelation;
using domain::TermPair;
using test::ComparisonBuilder;

namespace {

QStringList layout(const report::Report &report)
{
    QStringList rows;
    for (const report::BodyRow &row : report.rows) {
        QString text;
        for (const report::Passage &passage : row.a)
            text += passage.label;
        text += u'|';
        for (const report::Passage &passage : row.b)
            text += passage.label;
        rows.append(text);
    }
    return rows;
}

QStringList numbered(const QString &word, int count)
{
    QStringList list;
    for (int i = 1; i <= count; ++i)
        list.append(u"%1 number %2."_s.arg(word).arg(i));
    return list;
}

} // namespace

class TestReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowSideAAndKeepWhatBelongsTogether()
    {
        const auto view = ComparisonBuilder()
                              .sentencesA(numbered(u"American"_s, 4))
                              .sentencesB(numbered(u"Cambodian"_s, 5))
                              .link({0}, {0}, LinkRelation::Same)
                              .link({1}, {3}, LinkRelation::Partial)
                              .link({2}, {3}, LinkRelation::Partial)
                              .view();
        QCOMPARE(layout(report::buildReport(view, {})),
                 (QStringList{u"A1|B1"_s, u"|B2"_s, u"|B3"_s, u"A2|B4"_s, u"A3|B4"_s, u"A4|B5"_s}));
    }

    void aTieOfSeveralPassagesStaysOne()
    {
        const auto view = ComparisonBuilder()
                              .sentencesA(numbered(u"American"_s, 3))
                              .sentencesB(numbered(u"Cambodian"_s, 3))
                              .link({1, 0}, {1, 2}, LinkRelation::Partial)
                              .view();
        QCOMPARE(layout(report::buildReport(view, {})), (QStringList{u"|B1"_s, u"A1A2|B2B3"_s, u"A3|"_s}));
    }

    void whatIsAboutOtherThingsIsNoOmission()
    {
        auto view = ComparisonBuilder()
                        .sentencesA({u"They met."_s, u"The harvest is done."_s})
                        .sentencesB({u"They met at noon."_s})
                        .link({0}, {0}, LinkRelation::Same)
                        .view();
        view.aboutOthersA = {1};
        view.findUnlinked();
        const report::Report report = report::buildReport(view, {});
        QCOMPARE(report.onlyA, 0);
        QVERIFY(report::toHtml(report).contains(u"about other things"));
        QVERIFY(QString::fromUtf8(report::comparisonCsv(report))
                    .contains(u"outside,,A2,The harvest is done.,,,about other things,\r\n"));
    }

    /// Two links that share a passage of B; only the first is confirmed, and noted on.
    static domain::ComparisonView shared()
    {
        auto view = ComparisonBuilder()
                        .sentencesA({u"The port opens."_s, u"The port is closed."_s})
                        .sentencesB({u"The port is open."_s})
                        .link({1}, {0}, LinkRelation::Conflict)
                        .link({0}, {0}, LinkRelation::Partial)
                        .view();
        view.links[0].status = domain::LinkStatus::Confirmed;
        view.links[0].note = u"seen on the day"_s;
        view.links[0].author = u"Chan Lina"_s;
        return view;
    }

    void linksThatShareAPassageKeepTheirOwnDecisions()
    {
        const report::Report report = report::buildReport(shared(), {});
        QCOMPARE(layout(report), (QStringList{u"A1|B1"_s, u"A2|B1"_s}));
        QVERIFY(report.rows[0].relation == LinkRelation::Partial);
        QVERIFY(!report.rows[0].confirmed);
        QCOMPARE(report.rows[0].told(), QStringList());
        QVERIFY(report.rows[1].relation == LinkRelation::Conflict);
        QVERIFY(report.rows[1].confirmed);
        QCOMPARE(report.rows[1].told(), (QStringList{u"seen on the day"_s, u"decided by Chan Lina"_s}));
        QCOMPARE(report.partial, 1);
        QCOMPARE(report.conflict, 1);

        const QString csv = QString::fromUtf8(report::comparisonCsv(report));
        QVERIFY(csv.contains(u"partial,proposed,A1,The port opens.,B1,The port is open.,,likely\r\n"));
        QVERIFY(csv.contains(u"conflict,confirmed,A2,The port is closed.,B1,The port is open.,"
                             "seen on the day; decided by Chan Lina,\r\n"));

        const QString html = report::toHtml(report);
        const QString first = html.section(u"<section"_s, 1, 1);
        const QString second = html.section(u"<section"_s, 2, 2).section(u"</section>"_s, 0, 0);
        QVERIFY(first.contains(u"partial") && first.contains(u"likely") && !first.contains(u"confirmed"));
        QVERIFY(second.contains(u"conflict") && second.contains(u"confirmed") && !second.contains(u"likely"));
        QCOMPARE(html.count(u"id=\"B1\""_s), 1); // what the ledger leads to
        QVERIFY(second.contains(u"shown above too"));
    }

    void theWordsOfARejectedTieStandThereOnce()
    {
        auto view = shared();
        view.links.push_back(view.links[0]);
        view.links[2].status = domain::LinkStatus::Rejected;
        view.links[2].fact.a = {0};
        const QString csv = QString::fromUtf8(report::comparisonCsv(report::buildReport(view, {})));
        QVERIFY(csv.contains(u"conflict,rejected,A1,The port opens.,B1,The port is open.,"));
    }

    void rejectedLinksTieNothing()
    {
        auto view = ComparisonBuilder()
                        .sentencesA({u"One."_s})
                        .sentencesB({u"Two."_s})
                        .link({0}, {0}, LinkRelation::Same)
                        .view();
        view.links.front().status = domain::LinkStatus::Rejected;
        const report::Report report = report::buildReport(view, {});
        QCOMPARE(layout(report), (QStringList{u"A1|B1"_s}));
        QVERIFY(!report.rows.front().relation);
        QVERIFY(report.rows.front().a.front().only);
        QCOMPARE(report.onlyA, 1);
        QCOMPARE(report.onlyB, 1);
        QCOMPARE(report.same, 0);
    }

    void aLinkToASentenceThatIsGoneIsLeftOut()
    {
        const auto view = ComparisonBuilder()
                              .sentencesA({u"One."_s})
                              .sentencesB({u"Two."_s})
                              .link({7}, {0}, LinkRelation::Same)
                              .view();
        QCOMPARE(report::buildReport(view, {}).same, 0);
    }

    void whatIsNotSetAsASentenceIsCountedBesideItsSource()
    {
        auto view = ComparisonBuilder().sentencesA({u"One."_s}).sentencesB({u"Two."_s}).view();
        view.a.facts.skipped = {{{0, 3}, domain::SkipReason::Letterhead},
                                {{4, 7}, domain::SkipReason::Dateline},
                                {{8, 9}, domain::SkipReason::Letterhead}};
        const report::Report report = report::buildReport(view, {});
        QCOMPARE(report::skippedText(report.a), u"3 pieces not set as sentences: letterhead, dateline"_s);
        QCOMPARE(report::skippedText(report.b), QString());
        QVERIFY(
            report::toHtml(report).contains(u"3 pieces not set as sentences: letterhead, dateline<br>"_s));
    }

    void differingFiguresAreMarkedWhereTheyStand()
    {
        const auto view = ComparisonBuilder()
                              .sentencesA({u"First."_s, u"It gave $500 million in aid."_s})
                              .sentencesB({u"It thanked for $1 billion in aid."_s})
                              .link({1}, {0}, LinkRelation::Conflict)
                              .term(TermPair::Kind::Number, u"$500 million"_s, u"$1 billion"_s)
                              .view();
        const report::Report report = report::buildReport(view, {});
        const report::Passage &passage = report.rows.at(1).a.at(0);
        QCOMPARE(passage.marks.size(), 1U);
        QCOMPARE(passage.marks.at(0).range.in(passage.text).toString(), u"$500 million"_s);
        QVERIFY(report.rows.at(1).notes.contains(u"$500 million ≠ $1 billion"_s));
        QCOMPARE(report.conflict, 1);
    }

    void htmlShowsHostileTextAsText()
    {
        const auto view = ComparisonBuilder()
                              .title(u"<script>alert(1)</script>"_s)
                              .sentencesA({u"He said <img src=x onerror=alert(1)> & left."_s})
                              .sentencesB({u"Nothing."_s})
                              .view();
        const QString html = report::toHtml(report::buildReport(view, {}));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(html.contains(u"&lt;img src=x onerror=alert(1)&gt; &amp; left."_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
    }

    void htmlMarksEqualTermsAndLinksTheLedger()
    {
        const auto view = ComparisonBuilder()
                              .sentencesA({u"They discussed Burma."_s})
                              .sentencesB({u"They discussed Myanmar."_s})
                              .link({0}, {0}, LinkRelation::Same)
                              .term(TermPair::Kind::EqualTerm, u"Burma"_s, u"Myanmar"_s)
                              .topic(u"Myanmar"_s, {0}, {0})
                              .topic(u"Ream Naval Base"_s, {0}, {})
                              .view();
        const QString html = report::toHtml(report::buildReport(view, {}));
        QVERIFY(html.contains(u">Burma</mark>"_s));
        QVERIFY(html.contains(u">Myanmar</mark>"_s));
        QVERIFY(html.contains(u"<a href=\"#A1\">A1</a>"_s));
        QVERIFY(html.contains(u"id=\"A1\""_s));
        QVERIFY(html.contains(u"not said"_s));
    }

    void aRequestIsAskedOfSomebody()
    {
        auto view =
            ComparisonBuilder().sentencesA({u"They asked for more."_s}).sentencesB({u"Yes."_s}).view();
        domain::Commitment request;
        request.range = {0, 20};
        request.kind = domain::CommitmentKind::Requested;
        request.actors = {u"Japan"_s};
        request.due = u"2020"_s;
        view.a.facts.commitments.push_back(request);
        view.a.commitmentStatus.push_back(domain::CommitmentStatus::Proposed);
        const QDateTime now(QDate(2024, 5, 2), QTime(10, 0), QTimeZone::UTC);
        const report::Report report = report::buildReport(view, {now, {}, {}});
        QCOMPARE(report.commitmentsA.front().factsText(),
                 u"requested · status: proposed · asked of Japan · due 2020"_s);
    }

    void aRelayIsToldInWords()
    {
        auto view = ComparisonBuilder().sentencesA({u"One."_s}).sentencesB({u"Two."_s}).view();
        view.b.row.side = u"media"_s;
        view.b.row.relays = u"ke"_s;
        view.b.row.issuer = u"Coast Daily"_s;
        const report::Report report = report::buildReport(view, {});
        QCOMPARE(report.b.side, u"Kenya"_s);
        QCOMPARE(report.b.issuer, u"relayed by Coast Daily"_s);
        QVERIFY(report::toHtml(report).contains(u"Kenya — relayed by Coast Daily"));
    }

    /// An account that is not analysed, with one tie by hand and a topic of the other side.
    static domain::ComparisonView unread()
    {
        return ComparisonBuilder()
            .sentencesA({u"They spoke of mines."_s, u"They spoke of the harbour."_s})
            .sentencesB({u"ភាគីទាំងពីរបាននិយាយអំពីមីន។"_s, u"ពួកគេបានអរគុណ។"_s})
            .link({0}, {0}, LinkRelation::Same)
            .topic(u"Harbour"_s, {1}, {})
            .notAnalysedB(u"km"_s)
            .view();
    }

    void whatIsNotAnalysedIsNotJudged()
    {
        using Verdict = report::LedgerCell::Verdict;
        const report::Report report = report::buildReport(unread(), {});
        QVERIFY(!report.judged);
        QCOMPARE(report.onlyA, 0);
        QCOMPARE(report.onlyB, 0);
        QCOMPARE(report.countText(report.same), u"1"_s); // the tie is there
        QCOMPARE(report.countText(report.conflict), u"–"_s);
        QCOMPARE(report.countText(report.onlyA), u"–"_s);
        const report::Passage &a = report.rows.at(1).a.at(0);
        const report::Passage &b = report.rows.at(1).b.at(0);
        QVERIFY(!a.only && !b.only);
        QCOMPARE(a.alone, u"not judged: Cambodia not analysed (Khmer)"_s);
        QCOMPARE(b.alone, u"not analysed (Khmer)"_s);
        QCOMPARE(report.rows.at(0).a.at(0).alone, QString());
        QCOMPARE(report.ledger.at(0).a.verdict, Verdict::Said);
        QCOMPARE(report.ledger.at(0).b.verdict, Verdict::NotAnalysed);
        QCOMPARE(report.ledger.at(0).b.text, u"? not analysed (Khmer)"_s);
        QVERIFY(report.gap.contains(u"not analysed (Khmer)"));
        QVERIFY(report.method.contains(u"not judged"));
    }

    void anAccountWithoutASideIsCalledByItsIssuer()
    {
        auto view = unread();
        view.b.row.side.clear();
        view.b.row.issuer = u"Coast Daily"_s;
        const report::Report named = report::buildReport(view, {});
        QCOMPARE(named.rows.at(1).a.at(0).alone, u"not judged: Coast Daily not analysed (Khmer)"_s);
        QVERIFY(named.gap.startsWith(u"Coast Daily: not analysed (Khmer). "));
        QVERIFY(report::toHtml(named).contains(u"only Coast Daily"));

        view.b.row.issuer.clear();
        const report::Report nameless = report::buildReport(view, {});
        QCOMPARE(nameless.rows.at(1).a.at(0).alone,
                 u"not judged: the other account is not analysed (Khmer)"_s);
        QVERIFY(nameless.gap.startsWith(u"The account on the right: not analysed (Khmer). "));
        const QString html = report::toHtml(nameless);
        QVERIFY(html.contains(u"only the account on the right"));
        QVERIFY(!html.contains(u"only Side unknown") && !html.contains(u"Side unknown not"));
    }

    void oneSentenceIsNotSeveral()
    {
        report::ReportSource source;
        source.sentences = 1;
        QCOMPARE(report::sentencesText(source), u"1 sentence"_s);
        source.sentences = 2;
        QCOMPARE(report::sentencesText(source), u"2 sentences"_s);
    }

    void noExportClaimsWhatWasNotRead()
    {
        const report::Report report = report::buildReport(unread(), {});
        for (const QString &text :
             {report::toHtml(report), QString::fromUtf8(report::comparisonCsv(report))}) {
            QVERIFY(text.contains(u"not analysed (Khmer)"));
            for (const QString &claim : {u"· only here"_s, u"only a"_s, u"only b"_s, u"not said<"_s,
                                         u"No undertaking was found in this account"_s}) {
                const bool isForA = claim.startsWith(u"No undertaking");
                QCOMPARE(text.count(claim), isForA && text.startsWith(u"<!DOCTYPE") ? 1 : 0);
            }
        }
        const QString html = report::toHtml(report);
        QVERIFY(html.contains(u"Not analysed (Khmer): whether it holds undertakings is not known."));
        QVERIFY(html.contains(u"class=\"passage unjudged\""));
    }

    void whereBothAreAnalysedNothingChanges()
    {
        auto view = unread();
        view.b.row.depth = domain::Depth::Full;
        const report::Report report = report::buildReport(view, {});
        QVERIFY(report.judged && report.gap.isEmpty());
        QCOMPARE(report.onlyA, 1);
        QCOMPARE(report.rows.at(1).b.at(0).alone, u"only here"_s);
        QCOMPARE(report.ledger.at(0).b.text, u"– not said"_s);
        QVERIFY(QString::fromUtf8(report::comparisonCsv(report)).contains(u"only b"));
    }

    void csvCannotSmuggleAFormula()
    {
        QCOMPARE(text::toCsv({{u"=1+1"_s, u"plain"_s, u"a \"b\", c"_s}}),
                 QByteArray("'=1+1,plain,\"a \"\"b\"\", c\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestReportModel)
#include "tst_reportmodel.moc"
