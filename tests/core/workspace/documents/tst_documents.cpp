// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::DocumentField;
using workspace::Subject;

namespace {

const QString Us = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;
const QString Kh = u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s;
const QString Relay = u"2022-05-14-media-relay-sokhonn-blinken.txt"_s;
const QString Call = u"2024-12-11-kh-mfaic-sokhonn-walker-call.txt"_s;

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] std::vector<domain::SearchHit> find(const QString &text,
                                                      std::optional<QDate> from = {}) const
    {
        domain::SearchQuery query;
        query.text = text;
        query.from = from;
        return f->store->searches().find(query).value_or(std::vector<domain::SearchHit>());
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::EditingFixture>();
        for (const QString &name : {Us, Kh, Relay, Call})
            QVERIFY(!f->putSample(name).isEmpty());
        QCOMPARE(f->import().imported, 4);
    }

    void everyValueCanBeDecidedAndTakenBack_data()
    {
        QTest::addColumn<DocumentField>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("title") << DocumentField::Title << u"A title of my own"_s;
        QTest::newRow("long title") << DocumentField::Title << QString(300, u'ក');
        QTest::newRow("side") << DocumentField::Side << u"th"_s;
        QTest::newRow("issuer") << DocumentField::Issuer << u"Office of Nobody"_s;
        QTest::newRow("type") << DocumentField::Type << u"social post"_s;
        QTest::newRow("published") << DocumentField::Published << u"2019-03"_s;
        QTest::newRow("language") << DocumentField::Language << u"km"_s;
        QTest::newRow("relays") << DocumentField::Relays << u"us"_s;
    }
    void everyValueCanBeDecidedAndTakenBack()
    {
        QFETCH(const DocumentField, field);
        QFETCH(const QString, value);
        const auto id = f->document(Kh).id;
        const QStringList before = f->dump();
        const test::ToldChanges told(*f->store);
        const auto change = f->store->documents().decide({id}, field, value, u"analyst"_s);
        QCOMPARE(told.times(Subject::Documents), 1);
        QCOMPARE(f->backAndForth(change, before), QString());

        // Imported anew from a changed file: what a person said stays.
        QFile file(f->fileOf(Kh));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        QCOMPARE(f->import().revised, 1);
        f->reopen();
        const auto row = f->document(Kh);
        QCOMPARE(row.id, id);
        const QStringList now{row.title,
                              row.side,
                              row.issuer,
                              row.docType ? domain::name(*row.docType) : QString(),
                              row.published ? row.published->toString() : QString(),
                              row.language,
                              row.relays};
        QCOMPARE(now[int(field)], value);
        const auto decisions = f->store->documents().decisions(id);
        QCOMPARE(decisions->size(), 1u);
        QCOMPARE(decisions->front().value, value);
        QCOMPARE(decisions->front().author, u"analyst"_s);

        QVERIFY(f->store->documents().decide({id}, field, {}, u"analyst"_s));
        QVERIFY(f->store->documents().decisions(id)->empty());
    }

    /// What is found in a text hangs on what the document is; it follows what a person says of that, within
    /// the one change.
    void aLanguageThatIsDecidedIsAnalysedAsSuch()
    {
        const auto document = f->document(Us);
        const auto found = f->store->documents().view(document.id);
        QCOMPARE(document.depth, domain::Depth::Full);
        QVERIFY(!found->facts.commitments.empty() && !found->facts.topics.empty());
        const auto kh = f->document(Kh).id;
        QVERIFY(f->store->comparisons().of({}, document.id, kh)->isJudged());

        const QStringList before = f->dump();
        auto edits = f->store->documents();
        const auto change = edits.decide({document.id}, DocumentField::Language, u"km"_s, u"a"_s);
        QCOMPARE(f->document(Us).depth, domain::Depth::Part);
        QCOMPARE(f->document(Us).unread, QStringList{u"km"_s});
        QVERIFY(f->store->documents().view(document.id)->facts.commitments.empty());
        QVERIFY(!f->store->comparisons().of({}, document.id, kh)->isJudged());
        QVERIFY(f->store->takeBack(*change));
        QCOMPARE(f->document(Us).depth, domain::Depth::Full);
        QVERIFY(f->store->documents().view(document.id)->facts.commitments == found->facts.commitments);
        const auto compared = f->store->comparisons().of({}, document.id, kh);
        QVERIFY(compared->isJudged() && !compared->links.empty());
        QVERIFY(f->store->doAgain(*change));
        QCOMPARE(f->document(Us).depth, domain::Depth::Part);

        QVERIFY(edits.decide({document.id}, DocumentField::Language, u"en"_s, u"a"_s));
        QCOMPARE(f->document(Us).depth, domain::Depth::Full);
        QCOMPARE(f->document(Us).unread, QStringList());
        QVERIFY(f->store->documents().view(document.id)->facts.commitments == found->facts.commitments);
        QVERIFY(before != f->dump());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void aDayThatIsDecidedIsCountedFrom()
    {
        f->put(u"note.txt"_s,
               u"The ministers of Norland and Sudland met in the capital. They agreed to sign the "
               "accord next year.\n"_s);
        QCOMPARE(f->import().imported, 1);
        const auto id = f->document(u"note.txt"_s).id;
        const auto due = [&] {
            const auto view = f->store->documents().view(id);
            return view->facts.commitments.empty() ? u"none"_s : view->facts.commitments.front().due;
        };
        auto edits = f->store->documents();
        QVERIFY(edits.decide({id}, DocumentField::Published, u"2023-05-06"_s, u"a"_s));
        QCOMPARE(due(), u"2024"_s);
        const auto change = edits.decide({id}, DocumentField::Published, u"2030-05-06"_s, u"a"_s);
        QCOMPARE(due(), u"2031"_s);
        QVERIFY(f->store->takeBack(*change));
        QCOMPARE(due(), u"2024"_s);
        // Analysed again, by whatever occasion, it stays what it is by the decision.
        QCOMPARE(f->store->imports().reanalyse({id}, 1, {}, {})->analysed, 1);
        QCOMPARE(due(), u"2024"_s);
    }

    void aSideThatIsDecidedTellsHowDaysAreWritten()
    {
        f->put(u"note.txt"_s,
               u"The delegation of Norland arrived on 03/04/2024 for talks on trade and roads.\n"_s);
        QCOMPARE(f->import().imported, 1);
        const auto id = f->document(u"note.txt"_s).id;
        const auto day = [&] {
            const auto view = f->store->documents().view(id);
            return view->facts.dates.empty() ? u"none"_s : view->facts.dates.front().date.toString();
        };
        auto edits = f->store->documents();
        QVERIFY(edits.decide({id}, DocumentField::Side, u"kh"_s, u"a"_s));
        QCOMPARE(day(), u"2024-04-03"_s);
        QVERIFY(edits.decide({id}, DocumentField::Side, u"us"_s, u"a"_s));
        QCOMPARE(day(), u"2024-03-04"_s);
        // So it is in a later text of the document, and in files that are imported as a side's.
        f->put(u"note.txt"_s,
               u"The delegation of Norland arrived on 05/06/2024 for talks on trade and roads.\n"_s);
        QCOMPARE(f->import().revised, 1);
        QCOMPARE(day(), u"2024-05-06"_s);
        f->put(u"other.txt"_s, u"The envoy of Sudland left on 07/08/2024 after an hour with the press.\n"_s);
        QVERIFY(f->store->imports().run({f->fileOf(u"other.txt"_s)}, u"us"_s, 1, {}, {}));
        const auto other = f->store->documents().view(f->document(u"other.txt"_s).id);
        QCOMPARE(other->facts.dates.size(), 1u);
        QCOMPARE(other->facts.dates.front().date.toString(), u"2024-07-08"_s);
    }

    void severalValuesAreOneChange()
    {
        const auto id = f->document(Kh).id;
        const QStringList before = f->dump();
        const workspace::DocumentValues values{{DocumentField::Side, u"th"_s},
                                               {DocumentField::Published, u"2021-03"_s},
                                               {DocumentField::Issuer, u""_s}};
        const auto change = f->store->documents().decide({id}, values, u"analyst"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(f->document(Kh).side, u"th"_s);
        QCOMPARE(f->document(Kh).published->toString(), u"2021-03"_s);
        QCOMPARE(f->document(Kh).issuer, QString());
        const QStringList kept = f->dump();
        const workspace::DocumentValues wrong{{DocumentField::Side, u"ru"_s},
                                              {DocumentField::Published, u"soon"_s}};
        QVERIFY(!f->store->documents().decide({id}, wrong, u"analyst"_s));
        QCOMPARE(f->dump(), kept);
    }

    void theOriginalIsTextThatTheMapPointsInto()
    {
        const auto id = f->document(Kh).id;
        QFile file(f->fileOf(Kh));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore was said in the evening.\n");
        file.close();
        QCOMPARE(f->import().revised, 1);
        const auto original = f->store->documents().originalView(id);
        QCOMPARE(original->encoding, u"UTF-8"_s);
        QVERIFY(original->text.contains(u"More was said in the evening."));
        const QString text = f->store->documents().view(id)->text;
        const qsizetype at = text.indexOf(u"in the evening"_s);
        QCOMPARE(original->text.mid(original->map.toOriginal(at), 14), u"in the evening"_s);
        QVERIFY(!f->store->documents().originalView(domain::DocumentId(999)));
    }

    void aDecidedDayCountsInFiltersAndATitleIsFound()
    {
        const auto id = f->document(Kh).id;
        const QDate later(2030, 1, 1);
        QVERIFY(find(u"Cambodia"_s, later).empty());
        QVERIFY(f->store->documents().decide({id}, DocumentField::Published, u"2030-05-06"_s, u"a"_s));
        QCOMPARE(find(u"Cambodia"_s, later).size(), 1u);
        QCOMPARE(find(u"Cambodia"_s, later).front().published->toString(), u"2030-05-06"_s);
        QVERIFY(f->store->documents().decide({id}, DocumentField::Published, u""_s, u"a"_s));
        QVERIFY(find(u"Cambodia"_s, later).empty());
        QVERIFY(!f->document(Kh).published);

        const auto change =
            f->store->documents().decide({id}, DocumentField::Title, u"Zanzibar papers"_s, u"a"_s);
        QCOMPARE(find(u"zanzibar"_s).size(), 1u);
        QVERIFY(f->store->takeBack(*change));
        QVERIFY(find(u"zanzibar"_s).empty());
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void nonsenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<DocumentField>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no title") << DocumentField::Title << u"  "_s;
        QTest::newRow("endless title") << DocumentField::Title << QString(100'000, u'x');
        QTest::newRow("side") << DocumentField::Side << u"United States"_s;
        QTest::newRow("type") << DocumentField::Type << u"poem"_s;
        QTest::newRow("date") << DocumentField::Published << u"2022-02-31"_s;
        QTest::newRow("language") << DocumentField::Language << u"'; DROP TABLE documents"_s;
    }
    void nonsenseIsRefusedAndChangesNothing()
    {
        QFETCH(const DocumentField, field);
        QFETCH(const QString, value);
        const QStringList before = f->dump();
        const auto refused = f->store->documents().decide({f->document(Us).id}, field, value, u"a"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Invalid);
        QVERIFY(!refused.error().remedy.isEmpty());
        const auto gone =
            f->store->documents().decide({domain::DocumentId(999)}, DocumentField::Side, u"us"_s, u"a"_s);
        QCOMPARE(gone.error().kind, base::ErrorKind::NotFound);
        QCOMPARE(f->dump(), before);
    }

    void deletedDocumentsComeBackToTheByte()
    {
        const auto us = f->document(Us).id;
        const auto call = f->document(Call).id;
        QVERIFY(f->store->comparisons().of(f->document(Us).meetings.front())); // links to lose
        const QByteArray original = *f->store->documents().original(us);
        const auto found = find(u"Biden"_s).size();
        const QStringList before = f->dump();
        const auto change = f->store->documents().remove({us, call}, u"analyst"_s);
        QVERIFY(change);
        QVERIFY(find(u"Biden"_s).size() < found);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(f->store->documents().rows()->size(), 2u);

        QVERIFY(f->store->takeBack(*change));
        QCOMPARE(*f->store->documents().original(us), original);
        QCOMPARE(find(u"Biden"_s).size(), found);
    }

    void aDeletedDocumentStaysAwayUnlessNamed()
    {
        QVERIFY(f->store->documents().remove({f->document(Call).id}, u"analyst"_s));
        const auto again = f->import();
        QCOMPARE(again.imported, 0);
        QCOMPARE(again.skipped, 4);
        QCOMPARE(f->store->documents().rows()->size(), 3u);
        QCOMPARE(f->import({f->fileOf(Call)}).restored, 1);
        QCOMPARE(f->store->documents().rows()->size(), 4u);
        QCOMPARE(f->import().imported, 0);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void anIdIsNeverGivenTwice()
    {
        const auto last = f->store->documents().rows()->back().id;
        const auto change = f->store->documents().remove({last}, u"analyst"_s);
        f->put(u"new.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        QCOMPARE(f->import().imported, 1);
        QVERIFY(f->store->documents().rows()->back().id > last);
        const auto back = f->store->takeBack(*change);
        QVERIFY2(back, back ? "" : qPrintable(back.error().line()));
        QCOMPARE(f->store->documents().rows()->size(), 5u);
        QVERIFY(f->store->check({})->problems.isEmpty());
    }

    void movingIsKeptThroughPairing()
    {
        const auto call = f->document(Call);
        const auto meeting = f->document(Us).meetings.front();
        QCOMPARE(call.meetings.size(), 1u);
        QStringList before = f->dump();
        auto change = f->store->documents().move({call.id}, {}, meeting, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(f->store->meetings().row(meeting)->readouts.size(), 3u);

        before = f->dump();
        change = f->store->documents().setRole(call.id, meeting, domain::ReadoutRole::Background, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());

        f->put(u"new.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        f->import();
        f->reopen();
        QCOMPARE(f->document(Call).meetings, std::vector{meeting});
        const auto readouts = f->store->meetings().row(meeting)->readouts;
        const auto moved = std::ranges::find(readouts, call.id, &domain::ReadoutRow::document);
        QCOMPARE(moved->role, domain::ReadoutRole::Background);
        QVERIFY(moved->byHand);

        QVERIFY(f->store->documents().pairAgain({call.id}));
        QVERIFY(!std::ranges::contains(f->document(Call).meetings, meeting));
        QCOMPARE(f->document(Call).meetings.size(), 1u);
    }

    void takenOutStaysOut()
    {
        const auto us = f->document(Us);
        const auto meeting = us.meetings.front();
        const QStringList before = f->dump();
        const auto change = f->store->documents().takeOut({us.id}, meeting, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        f->put(u"new.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        f->import();
        QVERIFY(f->document(Us).meetings.empty());
        QCOMPARE(f->store->meetings().row(meeting)->readouts.size(), 1u);
    }

    void whatWasDecidedSinceIsNotOverwritten()
    {
        const auto id = f->document(Us).id;
        auto edits = f->store->documents();
        const auto first = edits.decide({id}, DocumentField::Title, u"first"_s, u"a"_s);
        QVERIFY(edits.decide({id}, DocumentField::Title, u"second"_s, u"b"_s));
        const QStringList before = f->dump();
        const auto back = f->store->takeBack(*first);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, base::ErrorKind::Refused);
        QCOMPARE(f->dump(), before);
        QCOMPARE(find(u"second"_s).size(), 1u);
    }

    void readOnlyStoreSaysSo()
    {
        const auto reader = workspace::Workspace::open(f->store->path(), workspace::OpenMode::ReadOnly);
        const auto refused =
            (*reader)->documents().decide({f->document(Us).id}, DocumentField::Side, u"us"_s, u"a"_s);
        QCOMPARE(refused.error().kind, base::ErrorKind::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
