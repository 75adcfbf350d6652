// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what when: every change is noted down once, with its words and its author, and undo says so too.
#include "core/workspace/documents/tags.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/history/history.h"
#include "tests/core/workspace/trash/trashfixture.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Activity;
using domain::ActivityWay;
using test::Author;
using test::Call;
using test::Kh;
using test::Us;

class TestHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TrashFixture> f;

    /// What people did, the last first; without imports.
    [[nodiscard]] std::vector<Activity> acts(const domain::ActivityFilter &filter = {}) const
    {
        auto rows = test::valueOf(workspace::History(*f->store).rows(filter));
        std::erase_if(rows, [](const Activity &row) { return !row.id.isValid(); });
        return rows;
    }
    workspace::Change retitle(const QString &title) const
    {
        const workspace::ActScope scope(*f->store, {u"edit title"_s, Author});
        return test::valueOf(
            f->store->documents().decide({f->id(Us)}, workspace::DocumentField::Title, title, Author));
    }

private Q_SLOTS:
    void init() { f = std::make_unique<test::TrashFixture>(); }

    void aChangeIsNotedWithItsWordsAndAuthor()
    {
        QVERIFY(acts().empty());
        QVERIFY(!retitle(u"The talks"_s).isEmpty());
        QCOMPARE(acts().size(), 1u);
        const Activity act = acts().front();
        QCOMPARE(act.words, u"edit title"_s);
        QCOMPARE(act.author, Author);
        QCOMPARE(act.way, ActivityWay::Done);
        QCOMPARE(act.document, f->id(Us));
        QCOMPARE(act.about, u"The talks"_s);
        QVERIFY(
            std::ranges::contains(act.counts, domain::ActivityCount{domain::Subject::Documents, 0, 1, 0}));
    }

    void undoAndRedoAreNotedToo()
    {
        const auto change = retitle(u"The talks"_s);
        QVERIFY(f->store->takeBack(change));
        QVERIFY(f->store->doAgain(change));
        const auto rows = acts();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].way, ActivityWay::Redone);
        QCOMPARE(rows[1].way, ActivityWay::Undone);
        for (const Activity &row : rows) {
            QCOMPARE(row.words, u"edit title"_s);
            QCOMPARE(row.document, f->id(Us));
        }
    }

    void whoTakesBackIsNamed()
    {
        const auto change = retitle(u"The talks"_s);
        const workspace::ActScope scope(*f->store, {{}, u"Somebody"_s});
        QVERIFY(f->store->takeBack(change));
        QCOMPARE(acts().front().author, u"Somebody"_s);
        QCOMPARE(acts().back().author, Author);
        QCOMPARE(acts({.document = f->id(Us)}).size(), 2u);
    }

    void whoWritesWithoutSayingSoIsReadFromWhatIsWritten()
    {
        f->annotate(f->id(Us), f->code(u"Security"_s));
        const auto rows = acts();
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].author, Author);
        QCOMPARE(rows[1].author, Author);
        QVERIFY(rows[0].words.isEmpty());
    }

    void whatChangesNothingIsNotNoted()
    {
        retitle(u"The talks"_s);
        const workspace::ActScope scope(*f->store, {u"nothing"_s, Author});
        QVERIFY(f->store->codes().remove(f->code(u"x"_s), Author));
        const size_t before = acts().size();
        QVERIFY(!f->store->codes().remove(domain::CodeId(999), Author));
        QCOMPARE(acts().size(), before);
    }

    void aDocumentAndAMeetingHaveTheirOwn()
    {
        f->decideALot();
        const auto us = acts({.document = f->id(Us)});
        const auto kh = acts({.document = f->id(Kh)});
        const auto meeting = acts({.meeting = f->document(Us).meetings.front()});
        QVERIFY(us.size() > kh.size());
        QVERIFY(meeting.size() >= us.size());
        QVERIFY(acts().size() > meeting.size());
        QVERIFY(acts({.document = f->id(Call)}).size() > 0); // its commitment
        // A link is a matter of both.
        QVERIFY(std::ranges::any_of(kh, [](const Activity &row) {
            return std::ranges::contains(row.counts, domain::Subject::Links, &domain::ActivityCount::subject);
        }));
    }

    void importsAreTold()
    {
        const auto read = workspace::History(*f->store).rows({.document = f->id(Us)});
        QVERIFY(read);
        const auto &rows = *read;
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows.front().way, ActivityWay::Imported);
        QCOMPARE(rows.front().about, f->document(Us).title);
    }

    void anImportIsAboutNoSingleDocument()
    {
        const auto imports = [this] {
            auto rows = test::valueOf(workspace::History(*f->store).rows({}));
            std::erase_if(rows, [](const Activity &row) { return row.id.isValid(); });
            return rows;
        };
        const auto before = imports();
        QVERIFY(!before.empty());
        QVERIFY(before.front().documents > 1);
        QVERIFY(before.front().about.isEmpty());
        QVERIFY(!before.front().document.isValid());
        // What goes to the trash later was imported all the same.
        f->toTrash({f->id(Us)});
        QCOMPARE(imports().size(), before.size());
        QCOMPARE(imports().front().documents, before.front().documents);
    }

    void anActOnAMeetingIsAboutTheMeeting()
    {
        const auto meeting = f->document(Us).meetings.front();
        QVERIFY(f->store->tags().setFavourite({{}, {meeting}}, true, Author));
        const Activity act = acts().front();
        QCOMPARE(act.meeting, meeting);
        QCOMPARE(act.about, f->store->meetings().row(meeting)->title);
        QVERIFY(!act.document.isValid());
        QVERIFY(!retitle(u"The talks"_s).isEmpty());
        QCOMPARE(acts().front().about, u"The talks"_s);
    }

    void deletingForGoodIsTold()
    {
        const auto us = f->id(Us);
        f->toTrash({us});
        QVERIFY(f->trash().purge({}, u"Somebody"_s, {}));
        const auto rows = acts({.document = us});
        QCOMPARE(rows.front().author, u"Somebody"_s);
        QCOMPARE(rows.back().author, Author);
        QVERIFY(rows.front().about.isEmpty());
    }

    void theLastAreGivenWhereThereAreMany()
    {
        for (int i = 0; i < 5; ++i)
            retitle(u"Title %1"_s.arg(i));
        QCOMPARE(workspace::History(*f->store).rows({.limit = 3})->size(), 3u);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
