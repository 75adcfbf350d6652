// SPDX-License-Identifier: GPL-3.0-or-later
// What a colleague marked on whole meetings and judged in comparisons comes along with a copy.
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/tags.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/merging/merging.h"
#include "tests/core/workspace/editingfixture.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Judgement;
using workspace::Workspace;

namespace {

const QString Us = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;
const QString Kh = u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s;
const QString Call = u"2024-12-11-kh-mfaic-sokhonn-walker-call.txt"_s;
const QString Dara = u"Sok Dara"_s;
const QString Vuthy = u"Chan Vuthy"_s;

} // namespace

class TestMergedMarks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;
    std::unique_ptr<Workspace> m_copy;

    [[nodiscard]] domain::MeetingId meetingOf(const QString &file) const
    {
        return f->document(file).meetings.front();
    }
    [[nodiscard]] QString copyPath() const { return f->inbox() + u"/copy.counterpart"_s; }
    workspace::MergeSummary merge()
    {
        auto outcome = f->store->merging().mergeFrom(copyPath(), Dara);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().line()));
        return outcome->summary;
    }
    /// Judges the first passage that the one account alone has.
    static void judge(Workspace &in, domain::MeetingId meeting, Judgement judgement, const QString &author)
    {
        const auto view = in.comparisons().of(meeting);
        QVERIFY(view && !view->onlyA.empty());
        QVERIFY(in.comparisons().judge(*view, true, view->onlyA.front(), judgement, -1, author));
    }

private Q_SLOTS:
    void init()
    {
        m_copy.reset();
        f = std::make_unique<test::EditingFixture>();
        for (const QString &name : {Us, Kh, Call})
            QVERIFY(!f->putSample(name).isEmpty());
        QCOMPARE(f->import().imported, 3);
        QVERIFY(f->store->backUp(copyPath()));
        m_copy = std::move(*Workspace::open(copyPath(), workspace::OpenMode::ReadWrite));
    }

    void meetingsKeepTagsAndWhatWasNotPublished()
    {
        const auto talks = meetingOf(Us);
        const auto call = meetingOf(Call);
        QVERIFY(m_copy->tags().change({{}, {talks}}, {u"Summit"_s}, {}, Vuthy));
        QVERIFY(m_copy->tags().setFavourite({{}, {talks}}, true, Vuthy));
        QVERIFY(m_copy->meetings().markUnpublished(call, {u"us"_s, QDate(2025, 1, 2), u"asked"_s, Vuthy}));
        QVERIFY(f->store->tags().change({{f->document(Call).id}, {}}, {u"summit"_s}, {}, Dara));
        const auto summary = merge();
        QCOMPARE(summary.tags, 2);
        QCOMPARE(summary.unpublished, 1);
        const auto row = f->store->meetings().row(talks);
        QCOMPARE(row->tags, QStringList{u"summit"_s}); // as it is spelt here
        QVERIFY(row->favourite);
        QCOMPARE(f->store->meetings().row(call)->unpublished.front().author, Vuthy);
        const auto again = merge();
        QCOMPARE(again.tags + again.unpublished, 0);
    }

    void judgementsComeAlongAndOurOwnStay()
    {
        const auto talks = meetingOf(Us);
        judge(*m_copy, talks, Judgement::Minor, Vuthy);
        QCOMPARE(merge().judgements, 1);
        QCOMPARE(merge().judgements, 0);
        judge(*f->store, talks, Judgement::Significant, Dara);
        const auto summary = merge();
        QCOMPARE(summary.judgements, 0);
        QCOMPARE(summary.notes.size(), 1);
        const auto view = f->store->comparisons().of(talks);
        const auto judged = f->store->comparisons().judgements(*view);
        QCOMPARE(judged->rows().size(), 1u);
        QVERIFY(judged->rows().front().judgement == Judgement::Significant);
    }
};

QTEST_GUILESS_MAIN(TestMergedMarks)
#include "tst_mergedmarks.moc"
