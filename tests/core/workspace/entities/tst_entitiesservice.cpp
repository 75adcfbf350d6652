// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::EntityId;
using domain::EntityRow;

namespace {

/// A readout of a meeting in which \p people take part, on a day of March 2024.
QString readout(int day, const QString &people)
{
    return u"Phnom Penh, March %1, 2024\n\nDeputy Prime Minister Prak Sokhonn met %2 in Phnom Penh on "
           "March %1, 2024. Deputy Prime Minister Prak Sokhonn thanked %2 for the clearance of mines. "
           "%2 said that the work would go on.\n"_s.arg(day)
               .arg(people);
}

} // namespace

class TestEntitiesService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] EntityRow entity(const QString &name) const
    {
        const auto rows = f->store->entities().rows();
        for (const EntityRow &row : *rows) {
            if (row.name == name)
                return row;
        }
        return {};
    }
    [[nodiscard]] QStringList writtenIn(const QString &file, EntityId id) const
    {
        const auto view = f->store->documents().view(f->document(file).id);
        QStringList written;
        for (size_t i = 0; i < view->entityIds.size(); ++i) {
            if (view->entityIds[i] != id)
                continue;
            for (const auto &mention : view->facts.entities[i].mentions)
                written.append(mention.range.in(view->text).toString());
        }
        return written;
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::EditingFixture>();
        f->put(u"a.txt"_s, readout(1, u"Ambassador Masahiro Tanaka"_s));
        f->put(u"b.txt"_s, readout(2, u"Ambassador Jonathan Whitfield"_s));
        QCOMPARE(f->import().imported, 2);
        QVERIFY(entity(u"Masahiro Tanaka"_s).id.isValid());
        QVERIFY(entity(u"Jonathan Whitfield"_s).id.isValid());
    }

    void mergedEntitiesAreOneInAllThatComesLater()
    {
        const auto into = entity(u"Masahiro Tanaka"_s);
        const auto other = entity(u"Jonathan Whitfield"_s);
        const QStringList before = f->dump();
        const test::ToldChanges told(*f->store);
        const auto change = f->store->entities().merge(into.id, {other.id}, u"a"_s);
        QCOMPARE(told.times(workspace::Subject::Entities), 1);
        QCOMPARE(f->backAndForth(change, before), QString());
        f->put(u"c.txt"_s, readout(3, u"Ambassador Jonathan Whitfield"_s));
        QCOMPARE(f->import().imported, 1);
        f->reopen();

        QVERIFY(!entity(u"Jonathan Whitfield"_s).id.isValid());
        const auto one = entity(u"Masahiro Tanaka"_s);
        QCOMPARE(one.documents, 3);
        QVERIFY(one.aliases.contains(u"Jonathan Whitfield"_s));
        QVERIFY(!writtenIn(u"c.txt"_s, into.id).isEmpty());
        QCOMPARE(f->store->documents().about({into.id}, {})->size(), 3u);
        domain::SearchQuery query;
        query.text = u"mines"_s;
        query.entity = u"Jonathan Whitfield"_s;
        QCOMPARE(f->store->searches().find(query)->size(), 3u);

        auto edits = f->store->entities();
        QCOMPARE(edits.detail(into.id)->merged.size(), 1u);
        QCOMPARE(edits.detail(other.id).error().kind, base::ErrorKind::NotFound);
        QVERIFY(!edits.merge(into.id, {into.id}, u"a"_s));
        // A name that came by a merge is split off by undoing the merge.
        QCOMPARE(edits.split(into.id, u"Jonathan Whitfield"_s, u"a"_s)->made, other.id.value);
        QCOMPARE(entity(u"Jonathan Whitfield"_s).documents, 2);
    }

    void chainsOfMergesEndInOne()
    {
        const auto a = entity(u"Masahiro Tanaka"_s).id;
        const auto b = entity(u"Jonathan Whitfield"_s).id;
        const auto c = entity(u"Prak Sokhonn"_s).id;
        auto edits = f->store->entities();
        QVERIFY(edits.merge(b, {a}, u"a"_s));
        const QStringList before = f->dump();
        const auto change = edits.merge(c, {b}, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(edits.detail(c)->merged.size(), 2u);
        QCOMPARE(entity(u"Prak Sokhonn"_s).documents, 2);
    }

    void anAliasGetsItsOwnEntity()
    {
        f->put(u"c.txt"_s, readout(3, u"Ambassador Masahiro Tanaka"_s) +
                               u"\nLater Mr. Tanaka spoke to the press. Mr. Tanaka was pleased.\n"_s);
        f->import();
        const auto whole = entity(u"Masahiro Tanaka"_s);
        auto edits = f->store->entities();
        if (!whole.aliases.contains(u"Tanaka"_s))
            QVERIFY(edits.addAlias(whole.id, u"Tanaka"_s, u"a"_s));
        const qsizetype written = writtenIn(u"c.txt"_s, whole.id).size();
        const QStringList before = f->dump();
        const auto change = edits.split(whole.id, u"Tanaka"_s, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        const EntityId own(change->made);
        const QStringList mine = writtenIn(u"c.txt"_s, own);
        QVERIFY(!mine.isEmpty());
        for (const QString &one : mine)
            QVERIFY(!one.contains(u"Masahiro"_s));
        QCOMPARE(writtenIn(u"c.txt"_s, whole.id).size(), written - mine.size());
        QVERIFY(!entity(u"Masahiro Tanaka"_s).aliases.contains(u"Tanaka"_s));

        // And so in a document that comes in afterwards.
        f->put(u"d.txt"_s, readout(4, u"Ambassador Masahiro Tanaka"_s) +
                               u"\nIn the evening Mr. Tanaka spoke to the press.\n"_s);
        QCOMPARE(f->import().imported, 1);
        f->reopen();
        QCOMPARE(writtenIn(u"d.txt"_s, own).size(), 1);
        QVERIFY(!writtenIn(u"d.txt"_s, whole.id).isEmpty());
        QVERIFY(!f->store->entities().split(whole.id, u"nobody"_s, u"a"_s));
    }

    void namesAndAliasesArePeoplesOwn()
    {
        const auto id = entity(u"Masahiro Tanaka"_s).id;
        auto edits = f->store->entities();
        QStringList before = f->dump();
        const QString longName(300, u'ក');
        QCOMPARE(f->backAndForth(edits.rename(id, longName, u"a"_s), before), QString());
        QCOMPARE(entity(longName).id, id);
        QVERIFY(entity(longName).aliases.contains(u"Masahiro Tanaka"_s));
        before = f->dump();
        QCOMPARE(f->backAndForth(edits.addAlias(id, u"  The  Envoy "_s, u"a"_s), before), QString());
        before = f->dump();
        QCOMPARE(f->backAndForth(edits.removeAlias(id, u"Masahiro Tanaka"_s, u"a"_s), before), QString());
        QCOMPARE(entity(longName).aliases, QStringList{u"The Envoy"_s});
        QCOMPARE(edits.addAlias(id, u"jonathan whitfield"_s, u"a"_s).error().kind, base::ErrorKind::Refused);
        QVERIFY(!edits.rename(id, u" "_s, u"a"_s));
        QVERIFY(!edits.rename(id, QString(100'000, u'x'), u"a"_s));
        QVERIFY(!edits.removeAlias(id, u"never was"_s, u"a"_s));

        f->put(u"c.txt"_s, readout(3, u"Ambassador Masahiro Tanaka"_s));
        f->import();
        f->reopen();
        QCOMPARE(entity(longName).documents, 2);
        QCOMPARE(entity(longName).aliases, QStringList{u"The Envoy"_s});
        QVERIFY(f->store->entities().rename(id, {}, u"a"_s));
        QCOMPARE(entity(u"Masahiro Tanaka"_s).id, id);
    }

    void rolesHaveBounds()
    {
        const auto id = entity(u"Prak Sokhonn"_s).id;
        auto edits = f->store->entities();
        const QString detected = entity(u"Prak Sokhonn"_s).roles.value(0);
        QVERIFY(!detected.isEmpty());
        QStringList before = f->dump();
        const auto since = domain::PartialDate::month(2016, 4);
        const auto until = domain::PartialDate::day(QDate(2023, 8, 22));
        QCOMPARE(f->backAndForth(edits.setRole(id, {u"Minister of Foreign Affairs"_s, since, until}, u"a"_s),
                                 before),
                 QString());
        before = f->dump();
        QCOMPARE(f->backAndForth(edits.removeRole(id, detected, u"a"_s), before), QString());
        QVERIFY(!edits.setRole(id, {u"Backwards"_s, until, since}, u"a"_s));
        f->put(u"c.txt"_s, readout(3, u"Ambassador Masahiro Tanaka"_s));
        f->import();
        const auto roles = f->store->entities().detail(id)->roles;
        QVERIFY(!roles.empty());
        QCOMPARE(roles.front().role, u"Minister of Foreign Affairs"_s);
        QCOMPARE(roles.front().since, since);
        QCOMPARE(roles.front().until, until);
        QVERIFY(!std::ranges::contains(roles, detected, &workspace::EntityRole::role));
        QVERIFY(!entity(u"Prak Sokhonn"_s).roles.contains(detected));
    }

    void junkStaysAway()
    {
        const auto id = entity(u"Jonathan Whitfield"_s).id;
        const QStringList before = f->dump();
        QCOMPARE(f->backAndForth(f->store->entities().setJunk({id}, true, u"a"_s), before), QString());
        f->put(u"c.txt"_s, readout(3, u"Ambassador Jonathan Whitfield"_s));
        f->import();
        QVERIFY(!entity(u"Jonathan Whitfield"_s).id.isValid());
        QVERIFY(writtenIn(u"c.txt"_s, id).isEmpty());
        QCOMPARE(f->store->entities().junk()->size(), 1u);
        QVERIFY(f->store->entities().detail(id)->junk);
        QVERIFY(f->store->entities().setJunk({id}, false, u"a"_s));
        QCOMPARE(entity(u"Jonathan Whitfield"_s).documents, 2);
    }

    void detailTellsWhereAndWithWhom()
    {
        const auto detail = f->store->entities().detail(entity(u"Prak Sokhonn"_s).id);
        QVERIFY(detail);
        QVERIFY(detail->mentions.size() >= 4);
        for (const auto &mention : detail->mentions) {
            const auto view = f->store->documents().view(mention.document);
            QCOMPARE(mention.range.in(view->text).toString(), mention.written);
            QVERIFY(view->text.contains(mention.before + mention.written + mention.after));
            QVERIFY(!mention.before.contains(u'\n'));
        }
        QVERIFY(!detail->meetings.empty());
        QCOMPARE(int(f->store->entities().detail(detail->row.id, 1)->mentions.size()), 1);
        const auto &met = detail->counterparts;
        const auto tanaka = std::ranges::find(met, u"Masahiro Tanaka"_s, &workspace::Counterpart::name);
        QVERIFY(tanaka != met.end());
        QCOMPARE(tanaka->id, entity(u"Masahiro Tanaka"_s).id);
    }

    void fiveHundredPeopleOfOneText()
    {
        const QStringList first{u"Anna"_s,  u"Boris"_s, u"Carl"_s,  u"Dora"_s,  u"Emil"_s,
                                u"Fritz"_s, u"Greta"_s, u"Hans"_s,  u"Irma"_s,  u"Jonas"_s,
                                u"Karin"_s, u"Lars"_s,  u"Maria"_s, u"Nils"_s,  u"Olga"_s,
                                u"Peter"_s, u"Rosa"_s,  u"Sven"_s,  u"Tanja"_s, u"Ulrich"_s};
        QString text = u"Phnom Penh, March 5, 2024\n\n"_s;
        for (int i = 0; i < 500; ++i) {
            text += u"Ambassador %1 Mar%2%3%4%5ov thanked the host.\n\n"_s.arg(first[i % 20])
                        .arg(u"aeiou"_s[i % 5])
                        .arg(u"bdfgklmnprstvz"_s[i / 20 % 14])
                        .arg(u"aeiou"_s[i / 100])
                        .arg(u"kmnrst"_s[i % 6]);
        }
        f->put(u"many.txt"_s, text);
        QCOMPARE(f->import().imported, 1);
        const auto rows = *f->store->entities().rows();
        QVERIFY(rows.size() >= 500);
        QList<EntityId> others;
        for (const EntityRow &row : rows) {
            if (row.kind == domain::EntityKind::Person && row.id != rows.front().id)
                others.append(row.id);
        }
        const QStringList before = f->dump();
        const auto change = f->store->entities().merge(rows.front().id, others, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        QVERIFY(f->store->entities().detail(rows.front().id)->merged.size() >= 499);
    }

    void thoseThatAreNamedAreReadAsAmongAll()
    {
        const auto whitfield = entity(u"Jonathan Whitfield"_s);
        const auto tanaka = entity(u"Masahiro Tanaka"_s);
        QVERIFY(f->store->entities().merge(tanaka.id, {whitfield.id}, u"a"_s));
        const auto junk = entity(u"Phnom Penh"_s);
        QVERIFY(f->store->entities().setJunk({junk.id}, true, u"a"_s));
        const auto all = *f->store->entities().rows();
        QVERIFY(all.size() > 1);
        std::vector<EntityId> ids{whitfield.id, junk.id}; // which are not listed any more
        for (const EntityRow &row : all)
            ids.push_back(row.id);
        const auto named = *f->store->entities().rows(ids);
        const auto line = [](const EntityRow &row) {
            auto bars = row.mentionsBySide;
            std::ranges::sort(bars);
            QString text;
            QDebug(&text) << row.id.value << row.name << row.aliases << row.roles << row.documents
                          << row.mentions << bars;
            return text;
        };
        const auto lines = [&line](const std::vector<EntityRow> &rows) {
            QStringList texts;
            for (const EntityRow &row : rows)
                texts.append(line(row));
            texts.sort();
            return texts;
        };
        QCOMPARE(lines(named), lines(all));
        QCOMPARE(lines(*f->store->entities().rows({tanaka.id})).size(), 1);
        QVERIFY(f->store->entities().rows(std::vector<EntityId>())->empty());

        const auto uses = *f->store->documents().subjectUses();
        const auto some = *f->store->documents().subjectUses(ids, {});
        for (const EntityRow &row : all)
            QVERIFY2(some.entities.value(row.id) == uses.entities.value(row.id), qPrintable(row.name));
        QVERIFY(!some.entities.contains(whitfield.id));
        QVERIFY(some.topics.isEmpty());
    }

    void topicsThatAreNamedAreReadAsAmongAll()
    {
        const auto all = *f->store->documents().topics();
        QVERIFY(!all.empty());
        std::vector<domain::TopicId> ids;
        for (qint64 id = 1; id < 100; ++id)
            ids.push_back(domain::TopicId(id));
        auto named = *f->store->documents().topics(ids);
        std::erase_if(named, [](const domain::TopicCount &topic) { return topic.documents == 0; });
        QCOMPARE(named.size(), all.size());
        const auto uses = *f->store->documents().subjectUses({}, ids);
        const auto allUses = *f->store->documents().subjectUses();
        for (const domain::TopicCount &topic : all) {
            QVERIFY(std::ranges::contains(named, topic));
            QVERIFY(uses.topics.value(topic.name) == allUses.topics.value(topic.name));
        }
        // Of what no document speaks of any more, that is told.
        QVERIFY(f->store->documents().remove({f->document(u"a.txt"_s).id, f->document(u"b.txt"_s).id}, u"a"_s));
        const auto gone = *f->store->documents().topics(ids);
        QVERIFY(!gone.empty());
        QVERIFY(std::ranges::all_of(gone, [](const auto &topic) { return topic.documents == 0; }));
    }
};

QTEST_GUILESS_MAIN(TestEntitiesService)
#include "tst_entitiesservice.moc"
