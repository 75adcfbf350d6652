// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkStatus;
using domain::OmissionRow;
using workspace::Subject;

class TestReview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;
    domain::MeetingId m_meeting;

    [[nodiscard]] domain::ComparisonView compare(domain::DocumentId a = {}, domain::DocumentId b = {}) const
    {
        auto view = f->store->comparisons().of(m_meeting, a, b);
        if (!view)
            qFatal("%s", qPrintable(view.error().line()));
        return *view;
    }
    /// A topic of the ledger that one side alone treats.
    [[nodiscard]] static OmissionRow omissionOf(const domain::ComparisonView &view)
    {
        for (const domain::TopicRow &topic : view.topics) {
            if (topic.a.empty() != topic.b.empty())
                return {topic.name, topic.a.empty(), LinkStatus::Confirmed, u"looked twice"_s, u"analyst"_s};
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::EditingFixture>();
        QVERIFY(!f->putSample(u"2022-11-12-us-white-house-biden-hun-sen.md"_s).isEmpty());
        QVERIFY(!f->putSample(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s).isEmpty());
        QCOMPARE(f->import().imported, 2);
        m_meeting = f->store->meetings().rows()->front().id;
    }

    void aConfirmedSilenceOutlivesReanalysis()
    {
        const auto view = compare();
        const OmissionRow row = omissionOf(view);
        QVERIFY2(!row.topic.isEmpty(), "the sample has a topic that one side leaves out");
        const test::ToldChanges told(*f->store);
        const QStringList before = f->dump();
        const auto change = f->store->comparisons().decideOmission(view, row);
        QCOMPARE(told.times(Subject::Omissions), 1);
        QCOMPARE(f->backAndForth(change, before), QString());

        QCOMPARE(f->store->imports().reanalyse({view.a.row.id, view.b.row.id}, 1, {}, {})->analysed, 2);
        f->reopen();
        const auto after = compare();
        QCOMPARE(after.omissions.size(), 1u);
        QCOMPARE(after.omissions.front().topic, row.topic);
        QCOMPARE(after.omissions.front().silentA, row.silentA);
        QCOMPARE(after.omissions.front().status, LinkStatus::Confirmed);
        QCOMPARE(after.omissions.front().note, u"looked twice"_s);
        // Seen from the other side it is the other side that is silent.
        const auto mirrored = compare(view.b.row.id, view.a.row.id);
        QCOMPARE(mirrored.omissions.front().silentA, !row.silentA);

        OmissionRow open = row;
        open.status = LinkStatus::Proposed;
        QVERIFY(f->store->comparisons().decideOmission(compare(), open));
        QVERIFY(compare().omissions.empty());
        open.topic.clear();
        QVERIFY(!f->store->comparisons().decideOmission(view, open));
    }

    void aDecisionAboutALinkIsTakenBackToTheByte()
    {
        const auto view = compare();
        domain::LinkRow link = view.links.front();
        link.status = LinkStatus::Rejected;
        link.note = u"another meeting"_s;
        const test::ToldChanges told(*f->store);
        QStringList before = f->dump();
        const auto decided = f->store->comparisons().decideLink(link, u"analyst"_s);
        QCOMPARE(told.times(Subject::Links), 1);
        const auto after = compare();
        QCOMPARE(std::ranges::count_if(after.links, [](const auto &row) { return !row.author.isEmpty(); }),
                 1);
        const auto kept = std::ranges::find(after.links, link.id, &domain::LinkRow::id);
        QCOMPARE(kept->author, u"analyst"_s);
        QVERIFY(kept->decided.isValid());
        const auto now = f->store->comparisons().state(view.a.row.id, view.b.row.id, {link.id});
        QCOMPARE(now->links.size(), 1u);
        QCOMPARE(now->links.front().note, link.note);
        QCOMPARE(now->links.front().status, link.status);
        QCOMPARE(now->links.front().decided, kept->decided);
        QCOMPARE(f->backAndForth(decided, before), QString());

        domain::LinkRow tied;
        tied.fact.a = {int(view.a.facts.sentences.size()) - 1};
        tied.fact.b = {int(view.b.facts.sentences.size()) - 1};
        tied.status = LinkStatus::Confirmed;
        before = f->dump();
        const auto added = f->store->comparisons().addLink(view, tied, u"analyst"_s);
        QVERIFY(added && added->made > 0);
        QCOMPARE(f->backAndForth(added, before), QString());
        tied.fact.b.clear();
        QVERIFY(!f->store->comparisons().addLink(view, tied, u"analyst"_s));
    }

    void whatIsDecidedTouchesNothingElse()
    {
        const auto view = compare(); // stays as it was read
        const domain::LinkId id = view.links.front().id;
        const auto edits = f->store->comparisons();
        const auto now = [&] {
            const auto fresh = compare();
            return *std::ranges::find(fresh.links, id, &domain::LinkRow::id);
        };
        QVERIFY(edits.patchLink(id, {.relation = domain::LinkRelation::Conflict}, u"a"_s));
        QVERIFY(edits.patchLink(id, {.note = u"sure"_s}, u"a"_s));
        QVERIFY(edits.patchLink(id, {.status = LinkStatus::Rejected}, u"a"_s));
        QCOMPARE(now().fact.relation, domain::LinkRelation::Conflict);
        QCOMPARE(now().note, u"sure"_s);
        QCOMPARE(now().status, LinkStatus::Rejected);
        QVERIFY(edits.patchLink(id, {.status = LinkStatus::Rejected}, u"b"_s)->isEmpty());
        QVERIFY(!edits.patchLink(domain::LinkId(987'654), {.note = u"x"_s}, u"a"_s));

        const OmissionRow row = omissionOf(view);
        QVERIFY(!edits.setOmissionNote(view, row.topic, row.silentA, u"too early"_s, u"a"_s));
        QVERIFY(edits.setOmissionStatus(view, row.topic, row.silentA, LinkStatus::Confirmed, u"a"_s));
        QVERIFY(edits.setOmissionNote(view, row.topic, row.silentA, u"twice"_s, u"a"_s));
        QVERIFY(edits.setOmissionStatus(view, row.topic, row.silentA, LinkStatus::Rejected, u"b"_s));
        QCOMPARE(compare().omissions.front().note, u"twice"_s);
        QCOMPARE(compare().omissions.front().author, u"b"_s);
        const auto mirrored = compare(view.b.row.id, view.a.row.id);
        QVERIFY(edits.setOmissionStatus(mirrored, row.topic, !row.silentA, LinkStatus::Rejected, u"b"_s)
                    ->isEmpty());
        QVERIFY(edits.setOmissionStatus(mirrored, row.topic, !row.silentA, LinkStatus::Proposed, u"b"_s));
        QVERIFY(compare().omissions.empty());
    }

    void whatOneSideAloneHasIsJudged()
    {
        using domain::Judgement;
        const auto view = compare();
        QVERIFY(view.onlyA.size() > 1 && !view.onlyB.empty());
        const int first = view.onlyA.front();
        const auto edits = f->store->comparisons();
        const test::ToldChanges told(*f->store);
        const int open = edits.progress(view)->open;
        QStringList before = f->dump();
        const auto minor = edits.judge(view, true, first, Judgement::Minor, -1, u"a"_s);
        QCOMPARE(told.times(Subject::Omissions), 1);
        QCOMPARE(f->backAndForth(minor, before), QString());
        QVERIFY(edits.progress(view)->open < open);
        QVERIFY(edits.judge(view, true, first, Judgement::Minor, -1, u"b"_s)->isEmpty());
        QVERIFY(edits.setJudgementNote(view, true, first, u"a detail"_s, u"a"_s));
        const int there = view.onlyB.front();
        before = f->dump();
        const auto elsewhere = edits.judge(view, true, view.onlyA[1], Judgement::Elsewhere, there, u"a"_s);
        QCOMPARE(f->backAndForth(elsewhere, before), QString());
        QCOMPARE(edits.progress(view)->confirmed, 1);
        QCOMPARE(edits.progress(view)->rejected, 1);

        // It outlives re-analysis, and is the same seen from the other side.
        QCOMPARE(f->store->imports().reanalyse({view.a.row.id, view.b.row.id}, 1, {}, {})->analysed, 2);
        f->reopen();
        const auto mirrored = compare(view.b.row.id, view.a.row.id);
        const auto judged = f->store->comparisons().judgements(mirrored);
        const auto rows = judged->live(mirrored);
        QCOMPARE(rows.size(), 2u);
        QVERIFY(!rows.front().inA);
        QVERIFY(judged->on(mirrored, false, first)->judgement == Judgement::Minor);
        QCOMPARE(judged->on(mirrored, false, first)->note, u"a detail"_s);
        QCOMPARE(judged->on(mirrored, false, view.onlyA[1])->elsewhereSentence, there);
        QVERIFY(f->store->comparisons().clearUnplaced(mirrored, rows, u"a"_s)->isEmpty()); // they are found

        // Left open it has no note; what is linked cannot be judged.
        const auto again = f->store->comparisons();
        QVERIFY(again.judge(mirrored, false, first, std::nullopt, -1, u"a"_s));
        QVERIFY(!again.judgements(mirrored)->on(mirrored, false, first));
        QVERIFY(!again.setJudgementNote(mirrored, false, first, u"late"_s, u"a"_s));
        const int linked = mirrored.links.front().fact.a.front();
        QVERIFY(!again.judge(mirrored, true, linked, Judgement::Minor, -1, u"a"_s));
    }

    void notesThatTwoWriteAreBothKept()
    {
        const auto view = compare();
        const domain::LinkId id = view.links.front().id;
        const auto edits = f->store->comparisons();
        QVERIFY(edits.patchLink(id, {.note = workspace::TextEdit(u"A's note"_s, QString())}, u"a"_s));
        const auto link =
            edits.patchLink(id, {.note = workspace::TextEdit(u"B's note"_s, QString())}, u"b"_s);
        QVERIFY(link);
        QCOMPARE(link->overtaken.size(), 1u);
        const auto fresh = compare();
        QCOMPARE(std::ranges::find(fresh.links, id, &domain::LinkRow::id)->note, u"A's note\n\nB's note"_s);
        const OmissionRow row = omissionOf(view);
        QVERIFY(edits.setOmissionStatus(view, row.topic, row.silentA, LinkStatus::Confirmed, u"a"_s));
        QVERIFY(edits.setOmissionNote(view, row.topic, row.silentA, {u"A's"_s, QString()}, u"a"_s));
        const auto silence =
            edits.setOmissionNote(view, row.topic, row.silentA, {u"B's"_s, QString()}, u"b"_s);
        QVERIFY(silence);
        QCOMPARE(silence->overtaken.size(), 1u);
        QCOMPARE(compare().omissions.front().note, u"A's\n\nB's"_s);
    }

    void progressCountsAndKeepsThePlace()
    {
        auto view = compare();
        const auto edits = f->store->comparisons();
        // Each link, each passage that one side alone has, and each topic that one side is silent about.
        const auto decidable = [](const domain::ComparisonView &of) {
            const auto silences =
                std::ranges::count_if(of.topics, [&](const auto &topic) { return bool(of.silentA(topic)); });
            return int(of.links.size() + of.onlyA.size() + of.onlyB.size()) + int(silences);
        };
        const auto fresh = edits.progress(view);
        QCOMPARE(fresh->inAll(), decidable(view));
        QCOMPARE(fresh->confirmed + fresh->rejected, 0);
        QVERIFY(fresh->open > int(view.links.size()));
        QVERIFY(!fresh->place);

        domain::LinkRow link = view.links.front();
        link.status = LinkStatus::Rejected;
        QVERIFY(f->store->comparisons().decideLink(link, u"analyst"_s));
        QVERIFY(edits.decideOmission(view, omissionOf(view)));
        QVERIFY(edits.setPlace(view, 12, 34));
        f->reopen();
        view = compare();
        const auto now = f->store->comparisons().progress(view);
        QCOMPARE(now->confirmed, 1);
        QCOMPARE(now->rejected, 1);
        // What the rejected link alone tied stands by itself from now on, and is to be decided about.
        for (const int sentence : link.fact.a)
            QVERIFY(std::ranges::contains(view.onlyA, sentence));
        for (const int sentence : link.fact.b)
            QVERIFY(std::ranges::contains(view.onlyB, sentence));
        QVERIFY(now->inAll() > fresh->inAll());
        QCOMPARE(now->inAll(), decidable(view));
        QCOMPARE(now->open, now->inAll() - 2);
        QCOMPARE(*now->place, (std::pair<qsizetype, qsizetype>(12, 34)));
        const auto mirrored = f->store->comparisons().progress(compare(view.b.row.id, view.a.row.id));
        QCOMPARE(mirrored->confirmed, 1);
        QCOMPARE(*mirrored->place, (std::pair<qsizetype, qsizetype>(34, 12)));

        QVERIFY(f->store->comparisons().setPlace(view, -5, 1'000'000'000));
        QCOMPARE(f->store->comparisons().progress(view)->place->first, 0);
        QCOMPARE(f->store->comparisons().progress(view)->place->second, view.b.text.size());
    }

    void analysingAgainKeepsWhatPeopleDecided()
    {
        const auto id = f->store->documents().rows()->front().id;
        QCOMPARE(f->store->imports().staleAnalyses(), 0);
        QVERIFY(f->store->documents().decide({id}, workspace::DocumentField::Title, u"Zanzibar"_s, u"a"_s));
        auto view = compare();
        domain::LinkRow link = view.links.front();
        link.status = LinkStatus::Confirmed;
        QVERIFY(f->store->comparisons().decideLink(link, u"a"_s));
        const QStringList before = f->dump();
        const test::ToldChanges told(*f->store);
        QCOMPARE(f->store->imports().reanalyse({}, 1, {}, {})->analysed, 0);
        QVERIFY(told.sets().empty());
        QCOMPARE(f->store->imports().reanalyse({id}, 1, {}, {})->analysed, 1);
        QCOMPARE(told.times(Subject::Documents), 1);
        QCOMPARE(f->dump(), before); // the same program finds the same
        QVERIFY(f->store->check({})->problems.isEmpty());
        domain::SearchQuery query;
        query.text = u"zanzibar"_s;
        QCOMPARE(f->store->searches().find(query)->size(), 1u);

        base::CancelToken cancelled;
        cancelled.cancel();
        QVERIFY(f->store->imports().reanalyse({id}, 1, {}, cancelled)->cancelled);
    }

    void staleDocumentsAreFoundAndAnalysedInTheBackground()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            other.setDatabaseName(f->store->path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"UPDATE analyses SET lexicon = 'older'"_s));
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        QCOMPARE(f->store->imports().staleAnalyses(), 2);
        int analysed = -1;
        const auto job = f->store->imports().startReanalysis(
            {},
            [&](const base::Result<workspace::ReanalysisSummary> &summary) { analysed = summary->analysed; });
        QTRY_COMPARE_WITH_TIMEOUT(analysed, 2, 60'000);
        QCOMPARE(f->store->imports().staleAnalyses(), 0);
        QVERIFY(!f->store->lookElsewhere()); // our own work is not somebody else's
    }

    void anotherWindowSeesChanges()
    {
        const auto other =
            std::move(*workspace::Workspace::open(f->store->path(), workspace::OpenMode::ReadOnly));
        const test::ToldChanges told(*other);
        QVERIFY(!other->lookElsewhere());
        other->watch(20);
        const auto id = f->store->documents().rows()->front().id;
        QVERIFY(f->store->documents().decide({id}, workspace::DocumentField::Title, u"New"_s, u"a"_s));
        QVERIFY(!f->store->lookElsewhere()); // its own change
        const auto third =
            std::move(*workspace::Workspace::open(f->store->path(), workspace::OpenMode::ReadWrite));
        QVERIFY(third->comparisons().of(m_meeting)); // kept, but nothing to tell of
        QVERIFY(!f->store->lookElsewhere());
        QTRY_COMPARE(told.timesElsewhere(), 1);
        QCOMPARE(told.times(Subject::Documents), 1);
        QCOMPARE(other->documents().rows()->front().title, u"New"_s);
        other->watch(0);
    }

    void searchesAreKeptByName()
    {
        workspace::SavedSearch search{{}, u"  Mines  since 2022 "_s, {}};
        search.query.text = u"mines OR \"unexploded ordnance\""_s;
        search.query.side = u"kh"_s;
        search.query.from = QDate(2022, 1, 1);
        search.query.topic = u"mine action"_s;
        QStringList before = f->dump();
        const test::ToldChanges told(*f->store);
        auto change = f->store->searches().save(search);
        QCOMPARE(told.times(Subject::SavedSearches), 1);
        QCOMPARE(f->backAndForth(change, before), QString());
        f->reopen();
        auto rows = *f->store->searches().saved();
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows.front().name, u"Mines since 2022"_s);
        QCOMPARE(rows.front().id.value, change->made);
        QCOMPARE(rows.front().query.text, search.query.text);
        QCOMPARE(rows.front().query.from, search.query.from);
        QVERIFY(!rows.front().query.to);
        QCOMPARE(rows.front().query.topic, u"mine action"_s);

        auto edits = f->store->searches();
        QCOMPARE(edits.save({{}, u"Mines since 2022"_s, {}}).error().kind, base::ErrorKind::Refused);
        QVERIFY(!edits.save({{}, u" "_s, {}}));
        rows.front().name = QString(300, u'm');
        before = f->dump();
        QCOMPARE(f->backAndForth(edits.save(rows.front()), before), QString());
        QCOMPARE(edits.saved()->front().name, rows.front().name);
        before = f->dump();
        QCOMPARE(f->backAndForth(edits.remove(rows.front().id, u"a"_s), before), QString());
        QVERIFY(edits.saved()->empty());
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
