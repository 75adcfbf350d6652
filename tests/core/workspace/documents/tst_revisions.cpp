// SPDX-License-Identifier: GPL-3.0-or-later
// One text from several sources, changed texts of one release, and which documents stay apart.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/revisions.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::ImportOutcome;
using workspace::ImportSummary;

namespace {

const QString Body = QStringLiteral(
    "The Foreign Minister and the Secretary of State met in Phnom Penh on Saturday and spoke about trade, "
    "health, education, demining and the rule of law. The Secretary urged Cambodia to reopen civic and "
    "political space before the elections. They agreed to meet again next year in Washington.");

QString release(const QString &body, const QString &date = u"2022-11-12"_s, const QString &url = {})
{
    const QString source = url.isEmpty() ? QString() : u"source_url: %1\n"_s.arg(url);
    return u"---\ntitle: \"The talks\"\ndate: %1\n%2---\n\n%3\n"_s.arg(date, source, body);
}

} // namespace

class TestRevisions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> m_fixture;

    workspace::Workspace &store() { return *m_fixture->store; }
    ImportSummary importOne(const QString &name, const QString &text)
    {
        QDir(m_fixture->inbox()).mkpath(QFileInfo(m_fixture->fileOf(name)).path());
        return m_fixture->import({m_fixture->put(name, text)});
    }
    domain::DocumentId onlyDocument()
    {
        const auto rows = store().documents().rows();
        return rows && rows->size() == 1 ? rows->front().id : domain::DocumentId();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::EditingFixture>(); }

    void theSameTextFromAnotherSourceIsOneDocumentWithTwoSources()
    {
        importOne(u"white-house.md"_s, release(Body));
        const QString other = release(Body).replace(u"\n"_s, u"\r\n"_s);
        const ImportSummary summary = importOne(u"mail/readout.md"_s, other);
        QCOMPARE(summary.merged, 1);
        QCOMPARE(summary.imported + summary.revised + summary.skipped, 0);
        QCOMPARE(summary.files.front().what, ImportOutcome::What::Merged);
        QCOMPARE(summary.files.front().documents, std::vector{onlyDocument()});
        const auto view = store().documents().view(onlyDocument());
        QVERIFY(view);
        QCOMPARE(view->sources.size(), 2u);
        QVERIFY(view->sources[0].path.endsWith(u"white-house.md"));
        QVERIFY(view->sources[1].path.endsWith(u"mail/readout.md"));
        QVERIFY(view->sources[0].sha256 != view->sources[1].sha256);
        QCOMPARE(view->row.sources, 2);
        QCOMPARE(view->row.revision, 1);
        // The same bytes again are nothing new.
        QCOMPARE(m_fixture->import().skipped, 2);
        QVERIFY(store().check({})->problems.isEmpty());
    }

    void deletingItTakesAllItsSources()
    {
        importOne(u"a.md"_s, release(Body));
        importOne(u"b.md"_s, release(Body) + u"\n"_s);
        QCOMPARE(store().documents().rows()->size(), 1u);
        const QStringList before = m_fixture->dump();
        const auto change = store().documents().remove({onlyDocument()}, u"me"_s);
        QCOMPARE(m_fixture->backAndForth(change, before), QString());
        QCOMPARE(m_fixture->import().merged, 0); // both files are known as deleted
        QCOMPARE(store().documents().rows()->size(), 0u);
    }

    void yearlyMessagesAndCopiesOfBothSidesStayApart()
    {
        importOne(u"2021.md"_s, release(Body, u"2021-04-12"_s));
        const ImportSummary summary = importOne(u"2022.md"_s, release(Body, u"2022-04-12"_s));
        QCOMPARE(summary.imported, 1);
        QCOMPARE(summary.merged + summary.proposed, 0);
        QCOMPARE(store().documents().rows()->size(), 2u);
    }

    void shortTextsAreNotTheSameByTheirWords()
    {
        importOne(u"a.txt"_s, u"No comment today."_s);
        QCOMPARE(importOne(u"b.txt"_s, u"No comment,\ntoday."_s).imported, 1);
    }

    void aChangedTextFromTheSameAddressIsARevision()
    {
        const QString url = u"https://www.state.gov/talks/"_s;
        importOne(u"monday.md"_s, release(Body, u"2022-11-12"_s, url));
        QString softer = Body;
        softer.replace(u"urged"_s, u"encouraged"_s);
        const ImportSummary summary = importOne(u"tuesday.md"_s, release(softer, u"2022-11-12"_s, url));
        QCOMPARE(summary.revised, 1);
        const auto view = store().documents().view(onlyDocument());
        QCOMPARE(view->revisions.size(), 2u);
        QCOMPARE(view->revisions[0].number, 2);
        QCOMPARE(view->revisions[0].added, 1);
        QCOMPARE(view->revisions[0].removed, 1);
        QVERIFY(view->revisions[0].silent);
        QVERIFY(view->row.silentlyEdited);
        const auto changed = store().revisions().compare(view->revisions[1].id, view->revisions[0].id);
        QVERIFY(changed);
        QCOMPARE(changed->runs.size(), 3u);
        QCOMPARE(changed->runs[1].before.in(changed->before), u"urged");
        QCOMPARE(changed->runs[1].after.in(changed->after), u"encouraged");
        QVERIFY(store().revisions().original(view->revisions[1].id)->contains("urged"));
    }

    void aCorrectionThatSaysSoIsNotSilent()
    {
        importOne(u"a.md"_s, release(Body));
        importOne(u"a.md"_s, release(Body + u" Corrected on 13 November."_s));
        QVERIFY(!store().documents().view(onlyDocument())->row.silentlyEdited);
    }

    void aNearIdenticalTextFromElsewhereIsProposedAndCanBeJoined()
    {
        importOne(u"a.md"_s, release(Body));
        const auto first = onlyDocument();
        const auto noted = store().annotations().add({first, {0, 40}, {}, u"who speaks"_s}, u"me"_s);
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().line()));
        QString softer = Body;
        softer.replace(u"urged"_s, u"encouraged"_s);
        const ImportSummary summary = importOne(u"elsewhere/b.md"_s, release(softer));
        QCOMPARE(summary.imported, 1);
        QCOMPARE(summary.proposed, 1);
        const auto proposals = store().revisions().proposals();
        QCOMPARE(proposals->size(), 1u);
        const domain::RevisionProposal proposal = proposals->front();
        QCOMPARE(proposal.of, first);
        QVERIFY(proposal.resemblance > 0.6 && proposal.resemblance < 1);
        QCOMPARE(store().documents().view(proposal.document)->row.mayRevise, first);
        QCOMPARE(store().revisions().compareProposed(proposal.document)->added, 1);

        const QStringList before = m_fixture->dump();
        const auto change = store().revisions().join(proposal.document, proposal.of);
        QCOMPARE(m_fixture->backAndForth(change, before), QString());
        QCOMPARE(onlyDocument(), first);
        const auto view = store().documents().view(first);
        QCOMPARE(view->row.revision, 2);
        QVERIFY(view->text.contains(u"encouraged"));
        QCOMPARE(view->row.annotations, 1);
        QCOMPARE(view->sources.size(), 2u);
        domain::SearchQuery query;
        query.text = u"encouraged"_s;
        QCOMPARE(store().searches().find(query)->size(), 1u);
        query.text = u"urged"_s;
        QCOMPARE(store().searches().find(query)->size(), 0u);
    }

    void whatIsKeptApartIsNotProposedAgain()
    {
        importOne(u"a.md"_s, release(Body));
        importOne(u"b/b.md"_s, release(Body + u" They had lunch together."_s));
        const auto proposal = store().revisions().proposals()->front();
        const QStringList before = m_fixture->dump();
        const auto change = store().revisions().keepApart(proposal.document, proposal.of, u"me"_s);
        QCOMPARE(m_fixture->backAndForth(change, before), QString());
        QVERIFY(store().revisions().proposals()->empty());
        QVERIFY(!store().documents().view(proposal.document)->row.mayRevise.isValid());
        QCOMPARE(store().documents().rows()->size(), 2u);
    }

    void documentsOfTheCorpusStayApart()
    {
        const QString corpus = test::sharedPath(u"corpus"_s);
        SKIP_WITHOUT_SHARED(corpus);
        QStringList twins;
        for (const QString &name :
             QDir(corpus).entryList({u"2022-08-02*"_s, u"2022-05-13*"_s, u"2022-07-10*"_s}, QDir::Files))
            twins << corpus + u'/' + name;
        QVERIFY(twins.size() >= 4);
        const ImportSummary summary = m_fixture->import(twins);
        QCOMPARE(summary.imported, int(twins.size()));
        QCOMPARE(summary.merged + summary.revised, 0);
    }
};

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
