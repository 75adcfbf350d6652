// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of edit tells: just the rows that are read otherwise afterwards, when it is made, taken
// back and done again; and that pairing what it touched leaves nothing to pair for a pairing of everything.
#include "core/store/database/database.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/revisions.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/pairing/pairing.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/facade/shownrows.h"
#include "tests/support/toldchanges.h"

#include "core/lexicon/lexicon.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/meetings/meetings.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Author;
using test::Call;
using test::faults;
using test::Kh;
using test::Shown;
using test::shownBy;
using test::Us;
using workspace::Change;
using workspace::DocumentField;
using workspace::Subject;
using workspace::Workspace;

namespace {

domain::LinkRow firstLink(Workspace &store, domain::MeetingId meeting)
{
    return test::valueOf(store.comparisons().of(meeting)).links.front();
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private:
    using Edit = std::function<base::Result<Change>(TestChangeSet &)>;
    using Also = std::function<std::map<Subject, std::set<qint64>>(TestChangeSet &)>;

    std::unique_ptr<test::TrashFixture> f;
    domain::DocumentId m_us;
    domain::DocumentId m_kh;
    domain::DocumentId m_call;
    domain::MeetingId m_meeting;
    std::vector<domain::CommitmentId> m_commitments;
    domain::CodeId m_code;
    domain::CodeId m_other;
    domain::AnnotationId m_annotation;
    domain::EntityId m_person;
    domain::EntityId m_second;
    domain::SearchId m_search;

    static void row(const char *name, Subject subject, const Edit &edit, const Also &also = {})
    {
        QTest::newRow(name) << int(subject) << edit << also;
    }
    [[nodiscard]] static std::map<Subject, std::set<qint64>> documentsOfTheMeeting(TestChangeSet &t)
    {
        // They are held there from now on.
        return {{Subject::Documents, {t.m_us.value, t.m_kh.value}}};
    }
    [[nodiscard]] static std::map<Subject, std::set<qint64>> everyEntity(TestChangeSet &t)
    {
        std::set<qint64> all;
        for (const auto &row : test::valueOf(t.f->store->entities().rows()))
            all.insert(row.id.value);
        return {{Subject::Entities, all}};
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::TrashFixture>();
        m_us = f->id(Us);
        m_kh = f->id(Kh);
        m_call = f->id(Call);
        m_meeting = f->document(Us).meetings.front();
        m_commitments.clear();
        m_commitments = {f->commitment(m_us), f->commitment(m_kh)};
        m_code = f->code(u"Security"_s);
        m_other = f->code(u"Trade"_s);
        m_annotation = domain::AnnotationId(
            f->store->annotations().add({m_us, f->firstWords(m_us), {m_code}, u"a memo"_s}, Author)->made);
        m_search = domain::SearchId(f->store->searches().save({{}, u"Mines"_s, {}})->made);
        std::vector<domain::EntityId> people;
        for (const auto &row : test::valueOf(f->store->entities().rows())) {
            if (row.kind == domain::EntityKind::Person)
                people.push_back(row.id);
        }
        QVERIFY(people.size() > 1);
        m_person = people[0];
        m_second = people[1];
        QVERIFY(f->store->comparisons().of(m_meeting)); // kept: reading it again changes nothing
    }

    void everyKindTellsWhatItChanged_data();
    void everyKindTellsWhatItChanged()
    {
        QFETCH(const int, subject);
        QFETCH(const Edit, edit);
        QFETCH(const Also, also);
        const auto allowed = also ? also(*this) : std::map<Subject, std::set<qint64>>();
        const Shown before = shownBy(*f->store);
        const test::ToldChanges told(*f->store);
        const auto change = edit(*this);
        QVERIFY2(change, change ? "" : qPrintable(change.error().line()));
        QVERIFY(!change->isEmpty());
        QCOMPARE(told.sets().size(), size_t(1));
        QCOMPARE(told.sets().back(), change->changes);
        QVERIFY(change->changes.has(Subject(subject)));
        QVERIFY(!change->changes.isFromElsewhere());
        const Shown after = shownBy(*f->store);
        QCOMPARE(faults(change->changes, before, after, allowed), QString());

        QVERIFY(f->store->takeBack(*change));
        QCOMPARE(told.sets().size(), size_t(2));
        QCOMPARE(faults(told.sets().back(), after, before, allowed), QString());
        QVERIFY(shownBy(*f->store) == before);
        QVERIFY(f->store->doAgain(*change));
        QCOMPARE(told.sets().back(), change->changes);
        QVERIFY(shownBy(*f->store) == after);

        // Nothing is left to pair.
        const auto database = store::Database::open(f->store->path(), store::Database::Mode::ReadWrite);
        QVERIFY(database);
        const auto paired = workspace::pairDocuments(**database, *lexicon::Lexicon::builtIn());
        QVERIFY(paired);
        QVERIFY(!*paired);
    }
};

void TestChangeSet::everyKindTellsWhatItChanged_data()
{
    using T = TestChangeSet;
    QTest::addColumn<int>("subject");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Also>("also");
    const auto decide = [](DocumentField field, const QString &value) {
        return
            [field, value](T &t) { return t.f->store->documents().decide({t.m_us}, field, value, Author); };
    };
    row("title", Subject::Documents, decide(DocumentField::Title, u"Another title"_s));
    row("side", Subject::Documents, decide(DocumentField::Side, u"cn"_s));
    row("issuer", Subject::Documents, decide(DocumentField::Issuer, u"Somebody"_s));
    row("language", Subject::Documents, decide(DocumentField::Language, u"fr"_s));
    row("type", Subject::Documents, decide(DocumentField::Type, u"press release"_s));
    // Pictures over time are drawn anew.
    row("published", Subject::Documents, decide(DocumentField::Published, u"2019-03-02"_s), everyEntity);
    row(
        "role", Subject::Meetings,
        [](T &t) {
            return t.f->store->documents().setRole(t.m_us, t.m_meeting, domain::ReadoutRole::Remarks, Author);
        },
        [](T &t) -> std::map<Subject, std::set<qint64>> { return {{Subject::Documents, {t.m_us.value}}}; });
    row("take out", Subject::Meetings,
        [](T &t) { return t.f->store->documents().takeOut({t.m_us}, t.m_meeting, Author); });
    row("move", Subject::Meetings, [](T &t) {
        return t.f->store->documents().move({t.m_us}, t.m_meeting, t.f->document(Call).meetings.front(),
                                            Author);
    });
    row("delete", Subject::Trash, [](T &t) { return t.f->store->documents().remove({t.m_us}, Author); });

    row(
        "rename meeting", Subject::Meetings,
        [](T &t) { return t.f->store->meetings().rename(t.m_meeting, u"Another name"_s, Author); },
        documentsOfTheMeeting);
    row(
        "date of a meeting", Subject::Meetings,
        [](T &t) {
            return t.f->store->meetings().setDate(t.m_meeting, domain::PartialDate::day({2022, 11, 11}),
                                                  Author);
        },
        documentsOfTheMeeting);
    row(
        "split meeting", Subject::Meetings,
        [](T &t) { return t.f->store->meetings().splitOff(t.m_meeting, {t.m_kh}, Author); },
        documentsOfTheMeeting);
    row(
        "merge meetings", Subject::Meetings,
        [](T &t) {
            return t.f->store->meetings().merge(t.m_meeting, t.f->document(Call).meetings.front(), Author);
        },
        [](T &t) {
            // Its day is held, too, by which their commitments were made.
            auto also = documentsOfTheMeeting(t);
            for (const auto &commitment : test::valueOf(t.f->store->commitments().rows()))
                also[Subject::Commitments].insert(commitment.id.value);
            return also;
        });
    row("make meeting", Subject::Meetings, [](T &t) {
        domain::MeetingRow made;
        made.title = u"A dinner"_s;
        return t.f->store->meetings().create(made, {t.m_us}, Author);
    });

    row("rename entity", Subject::Entities,
        [](T &t) { return t.f->store->entities().rename(t.m_person, u"Somebody Else"_s, Author); });
    row("merge entities", Subject::Entities,
        [](T &t) { return t.f->store->entities().merge(t.m_person, {t.m_second}, Author); });
    row("alias", Subject::Entities,
        [](T &t) { return t.f->store->entities().addAlias(t.m_person, u"The Chief"_s, Author); });
    row("role of an entity", Subject::Entities,
        [](T &t) { return t.f->store->entities().setRole(t.m_person, {u"Envoy"_s, {}, {}, true}, Author); });
    row("put aside", Subject::Entities,
        [](T &t) { return t.f->store->entities().setJunk({t.m_person}, true, Author); });

    row("make commitment", Subject::Commitments,
        [](T &t) { return t.f->store->commitments().make(t.m_call, t.f->firstWords(t.m_call), {}, Author); });
    row("edit commitment", Subject::Commitments, [](T &t) {
        workspace::CommitmentPatch patch;
        patch.fields[u"owner"_s] = u"Sok Dara"_s;
        return t.f->store->commitments().editAll({t.m_commitments[0]}, patch, Author);
    });
    row("reject commitment", Subject::Commitments,
        [](T &t) { return t.f->store->commitments().reject({t.m_commitments[0]}, Author); });
    row("status with evidence", Subject::Commitments, [](T &t) {
        return t.f->store->commitments().setStatus(
            {t.m_commitments[0]}, domain::CommitmentStatus::Kept, {},
            domain::NewEvidence{t.m_call, t.f->firstWords(t.m_call), {}, {}, {}}, Author);
    });
    row("join commitments", Subject::Commitments,
        [](T &t) { return t.f->store->lineages().accept(t.m_commitments[0], t.m_commitments[1], Author); });
    row(
        "commitments are two", Subject::Commitments,
        [](T &t) { return t.f->store->lineages().reject(t.m_commitments[0], t.m_commitments[1], Author); },
        [](T &t) -> std::map<Subject, std::set<qint64>> {
            return {{Subject::Commitments, {t.m_commitments[0].value, t.m_commitments[1].value}}};
        });

    row("annotate", Subject::Annotations, [](T &t) {
        return t.f->store->annotations().add({t.m_kh, t.f->firstWords(t.m_kh), {t.m_other}, {}}, Author);
    });
    row("memo", Subject::Annotations,
        [](T &t) { return t.f->store->annotations().setMemo(t.m_annotation, u"other"_s, Author); });
    row("code an annotation", Subject::Annotations,
        [](T &t) { return t.f->store->annotations().addCodeTo({t.m_annotation}, t.m_other, Author); });
    row("delete annotation", Subject::Annotations,
        [](T &t) { return t.f->store->annotations().remove({t.m_annotation}, Author); });
    row("make code", Subject::Codes,
        [](T &t) { return t.f->store->codes().add(t.m_code, {u"Mines"_s, {}, {}}, Author); });
    row("merge codes", Subject::Codes,
        [](T &t) { return t.f->store->codes().merge(t.m_code, t.m_other, Author); });
    row("delete code", Subject::Codes, [](T &t) { return t.f->store->codes().remove(t.m_code, Author); });

    row("decide link", Subject::Links, [](T &t) {
        domain::LinkRow link = firstLink(*t.f->store, t.m_meeting);
        link.status = domain::LinkStatus::Confirmed;
        return t.f->store->comparisons().decideLink(link, Author);
    });
    row("tie", Subject::Links, [](T &t) {
        const auto view = test::valueOf(t.f->store->comparisons().of(t.m_meeting));
        domain::LinkRow link;
        link.fact.a = {int(view.a.facts.sentences.size()) - 1};
        link.fact.b = {int(view.b.facts.sentences.size()) - 1};
        return t.f->store->comparisons().addLink(view, link, Author);
    });
    row("keep search", Subject::SavedSearches,
        [](T &t) { return t.f->store->searches().save({{}, u"Ports"_s, {}}); });
    row("delete commitment", Subject::Commitments,
        [](T &t) { return t.f->store->commitments().remove({t.m_commitments[0]}, Author); });
    row("delete search", Subject::SavedSearches,
        [](T &t) { return t.f->store->searches().remove(t.m_search, Author); });
    row("paste", Subject::Documents, [](T &t) {
        return t.f->store->imports().paste(
            {"The two ministers met in Vientiane on 3 May 2023. They will clear the mines.", false}, {},
            Author);
    });
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
