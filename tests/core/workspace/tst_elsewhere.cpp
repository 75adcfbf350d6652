// SPDX-License-Identifier: GPL-3.0-or-later
// What one window or program changes in a store, another that has it open is told of, whatever it is.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/libraryfilters.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::Change;
using workspace::Subject;
using workspace::Workspace;

namespace {

const QString Author = u"a colleague"_s;

domain::NewAnnotation firstWords(Workspace &store, const QString &memo)
{
    return {store.documents().rows()->front().id, {0, 12}, {}, memo};
}

/// Changes something of a subject. No default: a new subject wants a line here.
base::Result<Change> changeSome(Workspace &store, Subject subject)
{
    switch (subject) {
    case Subject::Documents:
        return store.documents().decide({store.documents().rows()->front().id},
                                        workspace::DocumentField::Title, u"Another title"_s, Author);
    case Subject::Meetings:
        return store.meetings().rename(store.meetings().rows()->front().id, u"Another name"_s, Author);
    case Subject::Omissions: {
        const auto view = *store.comparisons().of(store.meetings().rows()->front().id);
        for (const domain::TopicRow &topic : view.topics) {
            if (const auto silentA = view.silentA(topic))
                return store.comparisons().setOmissionStatus(view, topic.name, *silentA,
                                                             domain::LinkStatus::Confirmed, Author);
        }
        break;
    }
    case Subject::Topics: // counted by side
        return store.documents().decide({store.documents().rows()->front().id},
                                        workspace::DocumentField::Side, u"cn"_s, Author);
    case Subject::Entities:
        return store.entities().rename(store.entities().rows()->front().id, u"Somebody"_s, Author);
    case Subject::Commitments:
        return store.commitments().accept({store.commitments().rows()->front().id}, Author);
    case Subject::Links: {
        auto link = store.comparisons().of(store.meetings().rows()->front().id)->links.front();
        link.note = u"looked at"_s;
        return store.comparisons().decideLink(link, Author);
    }
    case Subject::SavedSearches:
        return store.searches().save({{}, u"Mines"_s, {}});
    case Subject::Codes:
        return store.codes().add({}, {u"Security"_s, {}, {}}, Author);
    case Subject::Annotations:
        return store.annotations().add(firstWords(store, u"a memo"_s), Author);
    case Subject::LibraryFilters:
        return store.libraryFilters().save({{}, u"Rice"_s, {}});
    case Subject::Trash:
        return store.documents().remove({store.documents().rows()->front().id}, Author);
    }
    return base::fail(base::ErrorKind::Internal, {}, u"no such subject"_s);
}

} // namespace

class TestElsewhere : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] std::unique_ptr<Workspace> another() const
    {
        auto store = Workspace::open(f->store->path(), workspace::OpenMode::ReadWrite);
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::EditingFixture>();
        QVERIFY(!f->putSample(u"2022-11-12-us-white-house-biden-hun-sen.md"_s).isEmpty());
        QVERIFY(!f->putSample(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s).isEmpty());
        QCOMPARE(f->import().imported, 2);
        QVERIFY(f->store->comparisons().of(
            f->store->meetings().rows()->front().id)); // kept: what follows is read alone
    }

    void everyKindOfChangeIsTold_data()
    {
        QTest::addColumn<int>("subject");
        for (int subject = 0; subject <= int(Subject::Last); ++subject)
            QTest::addRow("subject %d", subject) << subject;
    }
    void everyKindOfChangeIsTold()
    {
        QFETCH(const int, subject);
        const auto other = another();
        QVERIFY(other && !f->store->lookElsewhere());
        const auto made = changeSome(*other, Subject(subject));
        QVERIFY2(made && !made->isEmpty(), made ? "nothing changed" : qPrintable(made.error().line()));
        QVERIFY(made->changes.has(Subject(subject)));
        const test::ToldChanges told(*f->store);
        QVERIFY(f->store->lookElsewhere());
        QCOMPARE(told.times(Subject(subject)), 1);
        QVERIFY(!f->store->lookElsewhere());
        QVERIFY(other->takeBack(*made));
        QVERIFY(f->store->lookElsewhere());
        QCOMPARE(told.times(Subject(subject)), 2);
        QCOMPARE(told.timesElsewhere(), 2);
    }

    void whatOthersChangedDuringAnImportIsTold()
    {
        const auto other = another();
        QVERIFY(!f->putSample(u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s).isEmpty() ||
                !f->put(u"more.txt"_s, u"Both sides spoke about trade and mines."_s).isEmpty());
        bool isDone = false;
        const auto job = f->store->imports().start(
            {f->inbox()}, {}, [&](const base::Result<workspace::ImportSummary> &) { isDone = true; });
        QVERIFY(changeSome(*other, Subject::Codes));
        QTRY_VERIFY_WITH_TIMEOUT(isDone && !job->isRunning(), 60'000);
        const test::ToldChanges told(*f->store);
        QVERIFY(f->store->lookElsewhere());
        QCOMPARE(told.times(Subject::Codes), 1);
    }

    void whatGoesWithADocumentIsTold()
    {
        const auto document = f->store->documents().rows()->front().id;
        QVERIFY(changeSome(*f->store, Subject::Annotations));
        const test::ToldChanges told(*f->store);
        QVERIFY(f->store->documents().remove({document}, Author));
        QVERIFY(f->store->annotations().rows()->empty());
        QCOMPARE(told.times(Subject::Annotations), 1);
    }
};

QTEST_GUILESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
