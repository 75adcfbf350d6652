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
#include "tests/core/workspace/trash/trashfixture.h"
#include "tests/support/toldchanges.h"

#include "core/lexicon/lexicon.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/meetings/meetings.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Author;
using test::Call;
using test::Kh;
using test::Us;
using workspace::Change;
using workspace::ChangedIds;
using workspace::ChangeSet;
using workspace::DocumentField;
using workspace::Subject;
using workspace::Workspace;

namespace {

/// Of each subject that has rows: id, and all that is shown of the row.
using Shown = std::map<Subject, std::map<qint64, QString>>;

template <typename... Parts>
QString line(const Parts &...parts)
{
    QString text;
    QDebug stream(&text);
    (stream << ... << parts);
    return text;
}

QString dateOf(const std::optional<domain::PartialDate> &date)
{
    return date ? date->toString() : QString();
}

QString textOf(const domain::MeetingRow &row)
{
    QStringList readouts;
    for (const auto &readout : row.readouts)
        readouts << line(readout.document.value, readout.side, readout.relays, domain::name(readout.role),
                         readout.confidence, readout.byHand, readout.issuer);
    return line(row.title, dateOf(row.date), row.place, int(row.format), row.occasion, row.participants,
                row.countries, row.byHand, readouts);
}

QString textOf(const domain::CommitmentRow &row)
{
    return line(row.document.value, row.meeting.value, row.side, row.source, row.quote, row.range.begin,
                int(row.kind), row.actors, row.action, row.due, row.strength, int(row.status),
                dateOf(row.made), row.uuid, row.topic, row.owner, row.followUp, int(row.priority), row.notes,
                row.orphan, row.lineage.value, row.evidence);
}

QString textOf(const domain::DocumentRow &row)
{
    QStringList meetings;
    for (const auto id : row.meetings)
        meetings << QString::number(id.value);
    return line(row.title, row.side, row.relays, row.issuer,
                row.docType ? domain::name(*row.docType) : QString(), row.language, dateOf(row.published),
                meetings, row.revision, row.annotations, row.commitments, row.sources, row.mayRevise.value);
}

QString textOf(const domain::EntityRow &row)
{
    QStringList sides;
    for (const auto &[side, count] : row.mentionsBySide)
        sides << line(side, count);
    sides.sort();
    return line(row.name, row.aliases, row.roles, row.country, row.documents, row.mentions, sides);
}

Shown shownBy(Workspace &store)
{
    Shown shown;
    for (const auto &row : test::valueOf(store.documents().rows()))
        shown[Subject::Documents][row.id.value] = textOf(row);
    for (const auto &row : test::valueOf(store.meetings().rows()))
        shown[Subject::Meetings][row.id.value] = textOf(row);
    for (const auto &row : test::valueOf(store.commitments().rows()))
        shown[Subject::Commitments][row.id.value] = textOf(row);
    for (const auto &row : test::valueOf(store.entities().rows()))
        shown[Subject::Entities][row.id.value] = textOf(row);
    for (const auto &row : test::valueOf(store.annotations().rows())) {
        QStringList codes;
        for (const auto code : row.codes)
            codes << QString::number(code.value);
        shown[Subject::Annotations][row.id.value] = line(row.document.value, row.anchor.range.begin,
                                                         row.anchor.range.end, row.memo, codes, row.modified);
    }
    for (const auto &row : test::valueOf(store.codes().rows()))
        shown[Subject::Codes][row.id.value] =
            line(row.parent.value, row.values.name, row.values.colour, row.annotations, row.modified);
    for (const auto &row : test::valueOf(store.searches().saved()))
        shown[Subject::SavedSearches][row.id.value] = line(row.name, row.query.text);
    for (const auto &row : test::valueOf(store.trash().rows()))
        shown[Subject::Trash][row.id.value] = line(row.title);
    return shown;
}

QString listed(const std::set<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u' ');
}

/// What there is to say against \p told of a change between the two; empty for nothing. \p also may be told
/// as changed though no list shows it: what is only seen in detail.
QString faults(const ChangeSet &told, const Shown &before, const Shown &after,
               const std::map<Subject, std::set<qint64>> &also)
{
    QStringList found;
    for (int i = 0; i <= int(Subject::Last); ++i) {
        const auto subject = Subject(i);
        if (subject == Subject::Links || subject == Subject::Omissions || subject == Subject::Topics)
            continue; // not listed by themselves
        static const std::map<qint64, QString> None;
        const auto &old = before.contains(subject) ? before.at(subject) : None;
        const auto &now = after.contains(subject) ? after.at(subject) : None;
        std::set<qint64> differing;
        for (const auto &[id, text] : now) {
            if (!old.contains(id) || old.at(id) != text)
                differing.insert(id);
        }
        for (const auto &[id, text] : old) {
            if (!now.contains(id))
                differing.insert(id);
        }
        const ChangedIds &ids = told.of(subject);
        std::set<qint64> named;
        for (const auto *list : {&ids.added(), &ids.changed(), &ids.removed()})
            named.insert(list->begin(), list->end());
        std::set<qint64> allowed = differing;
        if (also.contains(subject))
            allowed.insert(also.at(subject).begin(), also.at(subject).end());
        std::erase_if(allowed, [&](qint64 id) { return !named.contains(id) && !differing.contains(id); });
        if (named != allowed)
            found << u"subject %1: told %2, differ %3"_s.arg(i).arg(listed(named), listed(differing));
        for (const qint64 id : ids.added()) {
            if (old.contains(id))
                found << u"subject %1: %2 was there"_s.arg(i).arg(id);
        }
        for (const qint64 id : ids.removed()) {
            if (now.contains(id))
                found << u"subject %1: %2 is there"_s.arg(i).arg(id);
        }
    }
    return found.join(u'\n');
}

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
