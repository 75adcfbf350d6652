// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, stars and saved filters of the library, and one title for a document wherever it is named.
#include "core/workspace/documents/tags.h"

#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/libraryfilters.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Tagged;
using workspace::Subject;

namespace {

const QString Us = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;
const QString Kh = u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s;
const QString Call = u"2024-12-11-kh-mfaic-sokhonn-walker-call.txt"_s;
const QString Author = u"Sok Dara"_s;

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] Tagged both() const { return {{f->document(Us).id, f->document(Kh).id}, {}}; }
    [[nodiscard]] domain::MeetingId meeting() const { return f->document(Us).meetings.front(); }
    base::Result<workspace::Change> put(const Tagged &things, const QStringList &on,
                                        const QStringList &off = {})
    {
        return f->store->tags().change(things, on, off, Author);
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::EditingFixture>();
        for (const QString &name : {Us, Kh, Call})
            QVERIFY(!f->putSample(name).isEmpty());
        QCOMPARE(f->import().imported, 3);
    }

    void severalAreTaggedAtOnceAndTakenBack()
    {
        const QStringList before = f->dump();
        const auto change = put(both(), {u"mine action"_s, u"Draft"_s});
        QVERIFY(change);
        QCOMPARE(f->document(Us).tags, (QStringList{u"Draft"_s, u"mine action"_s}));
        QCOMPARE(f->document(Kh).tags, f->document(Us).tags);
        QVERIFY(f->document(Call).tags.isEmpty());
        QVERIFY(change->changes.of(Subject::Documents).changed().contains(f->document(Us).id.value));
        QCOMPARE(f->backAndForth(change, before), QString());
    }

    void aTagIsTakenOffAgain()
    {
        QVERIFY(put(both(), {u"rice"_s}));
        QVERIFY(put({{f->document(Kh).id}, {}}, {}, {u"rice"_s}));
        QVERIFY(f->document(Kh).tags.isEmpty());
        QCOMPARE(f->document(Us).tags, QStringList{u"rice"_s});
    }

    void caseAndBlanksMakeNoOtherTag()
    {
        QVERIFY(put({{f->document(Us).id}, {}}, {u"Mine Action"_s}));
        QVERIFY(put({{f->document(Kh).id}, {}}, {u"  mine   action "_s}));
        QCOMPARE(f->document(Kh).tags, QStringList{u"Mine Action"_s});
        QVERIFY(!put(both(), {u"  "_s}));
    }

    void meetingsAreTaggedAndStarredToo()
    {
        const Tagged things{{}, {meeting()}};
        QVERIFY(put(things, {u"summit"_s}));
        const QStringList before = f->dump();
        const auto starred = f->store->tags().setFavourite(things, true, Author);
        QVERIFY(starred);
        const auto rows = f->store->meetings().rows({meeting()});
        QCOMPARE(rows->front().tags, QStringList{u"summit"_s});
        QVERIFY(rows->front().favourite);
        QCOMPARE(f->backAndForth(starred, before), QString());
    }

    void tagsAreCountedAndRenamed()
    {
        QVERIFY(put({both().documents, {meeting()}}, {u"a"_s}));
        QVERIFY(put({{f->document(Call).id}, {}}, {u"b"_s}));
        QCOMPARE(*f->store->tags().all(), (std::vector<domain::TagCount>{{u"a"_s, 2, 1}, {u"b"_s, 1, 0}}));
        QVERIFY(f->store->tags().rename(u"a"_s, u"b"_s, Author)); // becomes one with it
        QCOMPARE(*f->store->tags().all(), (std::vector<domain::TagCount>{{u"b"_s, 3, 1}}));
    }

    void whatIsInTheTrashIsNotCounted()
    {
        QVERIFY(put(both(), {u"a"_s}));
        const auto gone = f->store->documents().remove({f->document(Us).id}, Author);
        QVERIFY(gone);
        QCOMPARE(f->store->tags().all()->front().documents, 1);
        QVERIFY(f->store->takeBack(*gone));
        QCOMPARE(f->document(Us).tags, QStringList{u"a"_s});
    }

    void mergedMeetingsKeepTheTagsOfBoth()
    {
        const domain::MeetingId other = f->document(Call).meetings.front();
        QVERIFY(put({{}, {meeting()}}, {u"one"_s}));
        QVERIFY(put({{}, {other}}, {u"two"_s}));
        QVERIFY(f->store->meetings().merge(meeting(), other, Author));
        QCOMPARE(f->store->meetings().rows({meeting()})->front().tags, (QStringList{u"one"_s, u"two"_s}));
    }

    void ofTwoCasesBothAreOneTag()
    {
        QVERIFY(put(both(), {u"Mine Action"_s}));
        QVERIFY(put({{f->document(Kh).id}, {}}, {}, {u"mine action"_s}));
        QVERIFY(f->document(Kh).tags.isEmpty());
        QVERIFY(put({{f->document(Call).id}, {}}, {u"mines"_s}));
        QVERIFY(f->store->tags().rename(u"MINES"_s, u"mine action"_s, Author));
        QCOMPARE(f->document(Call).tags, QStringList{u"Mine Action"_s});
        QVERIFY(f->store->tags().rename(u"mine action"_s, u"mine action"_s, Author));
        QCOMPARE(f->document(Call).tags, QStringList{u"mine action"_s});
    }

    void aTaggedMeetingStaysAndItsPartsKeepTheTag()
    {
        const QStringList before = f->dump();
        const auto tagged = put({{}, {meeting()}}, {u"summit"_s});
        QCOMPARE(f->backAndForth(tagged, before), QString());
        QVERIFY(put({{}, {meeting()}}, {u"summit"_s}));
        const auto held = f->store->meetings().row(meeting());
        QVERIFY(std::ranges::all_of(held->readouts, &domain::ReadoutRow::byHand));
        const auto split = f->store->meetings().splitOff(meeting(), {f->document(Kh).id}, Author);
        QVERIFY(split);
        QCOMPARE(f->store->meetings().row(domain::MeetingId(split->made))->tags, QStringList{u"summit"_s});
        QCOMPARE(f->store->meetings().row(meeting())->tags, QStringList{u"summit"_s});
    }

    void filtersAreKeptUnderNames()
    {
        domain::LibraryQuery query;
        query.text = u"rice"_s;
        query.side = u"kh"_s;
        query.type = domain::DocType::Statement;
        query.state = domain::MeetingState::TwoSided;
        query.tag = u"mine action"_s;
        query.favourites = true;
        query.from = QDate(2020, 1, 1);
        query.to = QDate(2021, 1, 1);
        const QStringList before = f->dump();
        const auto saved = f->store->libraryFilters().save({{}, u" Rice  talks "_s, query});
        QVERIFY(saved);
        const auto rows = f->store->libraryFilters().rows();
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().name, u"Rice talks"_s);
        QVERIFY(rows->front().query == query);
        QVERIFY(!f->store->libraryFilters().save({{}, u"Rice talks"_s, {}}));
        QCOMPARE(f->backAndForth(saved, before), QString());
        QVERIFY(f->store->libraryFilters().remove(rows->front().id));
        QVERIFY(f->store->libraryFilters().rows()->empty());
    }

    void aFoundPassageNamesItsDocumentAsTheLibraryDoes()
    {
        f->put(u"untitled.txt"_s,
               u"the two sides spoke about schools in Cambodia, and about roads and rice.\n"_s);
        f->import();
        domain::SearchQuery query;
        query.text = u"Cambodia"_s;
        const auto hits = f->store->searches().find(query);
        QVERIFY(hits && !hits->empty());
        for (const domain::SearchHit &hit : *hits)
            QCOMPARE(hit.title, f->store->documents().rows({hit.document})->front().shownTitle());
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
