// SPDX-License-Identifier: GPL-3.0-or-later
// A Khmer text in a store beside English ones: its people are the same people, it is found by words and parts
// of words, and its dates are read.
#include "core/domain/facts.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/searches/searches.h"
#include "tests/core/workspace/editingfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestKhmer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> m_fixture;
    domain::DocumentId m_khmer;

    workspace::Workspace &store() { return *m_fixture->store; }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EditingFixture>();
        m_fixture->putSample(u"2022-11-12-kh-khmer-hun-sen-biden.txt"_s);
        m_fixture->putSample(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        QCOMPARE(m_fixture->import().imported, 2);
        m_khmer = m_fixture->document(u"2022-11-12-kh-khmer-hun-sen-biden.txt"_s).id;
        QVERIFY(m_khmer.isValid());
    }

    void peopleAndPlacesAreThoseOfTheEnglishText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Hun Sen") << u"Hun Sen"_s;
        QTest::newRow("Joe Biden") << u"Joe Biden"_s;
        QTest::newRow("Cambodia") << u"Cambodia"_s;
        QTest::newRow("United States") << u"United States"_s;
    }
    void peopleAndPlacesAreThoseOfTheEnglishText()
    {
        QFETCH(QString, name);
        const auto rows = store().entities().rows();
        int named = 0;
        for (const domain::EntityRow &row : *rows) {
            if (row.name != name)
                continue;
            ++named;
            QCOMPARE(row.documents, 2);
        }
        QCOMPARE(named, 1);
    }

    void honorificsBelongToTheName()
    {
        const auto view = store().documents().view(m_khmer);
        for (const domain::EntityFact &entity : view->facts.entities) {
            if (entity.name != u"Hun Sen")
                continue;
            QVERIFY(std::ranges::any_of(entity.mentions, [&](const domain::Mention &mention) {
                return mention.range.in(view->text).startsWith(u"សម្តេច");
            }));
            return;
        }
        QFAIL("Hun Sen is not mentioned");
    }

    void wordsAndPartsOfWordsAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("word") << u"ពាណិជ្ជកម្ម"_s;
        QTest::newRow("mine clearance") << u"បោសសម្អាតមីន"_s;
        QTest::newRow("part: cooperation in 'cooperate with'") << u"សហប្រតិបត្តិការ"_s;
        QTest::newRow("part: mine") << u"មីន"_s;
        QTest::newRow("name") << u"ហ៊ុន សែន"_s;
        QTest::newRow("zero-width space in the query") << u"បោស\u200bសម្អាត"_s;
    }
    void wordsAndPartsOfWordsAreFound()
    {
        QFETCH(QString, query);
        domain::SearchQuery search;
        search.text = query;
        const auto hits = store().searches().find(search);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().line()));
        const bool isThere =
            store().documents().view(m_khmer)->text.contains(QString(query).remove(QChar(0x200b)));
        QCOMPARE(std::ranges::any_of(*hits, [&](const auto &hit) { return hit.document == m_khmer; }),
                 isThere);
    }

    void whatOneSideAloneSaysIsNotJudged()
    {
        const auto english = m_fixture->document(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        QCOMPARE(english.depth, domain::Depth::Full);
        const auto view = store().comparisons().of({}, english.id, m_khmer);
        QVERIFY(view);
        QCOMPARE(view->b.row.depth, domain::Depth::Part);
        QVERIFY(!view->isJudged());
        QVERIFY(view->onlyA.empty() && view->onlyB.empty());
        QVERIFY(!view->notJudgedA.empty() && !view->notJudgedB.empty());
        const auto mirrored = store().comparisons().of({}, m_khmer, english.id);
        QCOMPARE(mirrored->notJudgedA, view->notJudgedB);
        QCOMPARE(mirrored->notJudgedB, view->notJudgedA);
    }

    void whatIsNotReadIsTiedToNothing()
    {
        const auto english = m_fixture->document(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        const auto view = store().comparisons().of({}, english.id, m_khmer);
        QVERIFY(view->links.empty());
        QCOMPARE(view->notJudgedA.size(), view->a.facts.sentences.size());
        QCOMPARE(view->notJudgedB.size(), view->b.facts.sentences.size());
    }

    void silenceIsNotDecidedAboutUnread()
    {
        const auto english = m_fixture->document(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        const auto view = store().comparisons().of({}, english.id, m_khmer);
        const auto topic = std::ranges::find_if(view->topics, [](const auto &row) { return row.b.empty(); });
        QVERIFY(topic != view->topics.end());
        domain::OmissionRow decided{topic->name, false, domain::LinkStatus::Confirmed, {}, u"analyst"_s};
        const auto refused = store().comparisons().decideOmission(*view, decided);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Invalid);
        QVERIFY(refused.error().line().contains(u"not analysed (Khmer)"));
        decided.status = domain::LinkStatus::Proposed; // what was decided before can be taken back
        QVERIFY(store().comparisons().decideOmission(*view, decided));
        // Nor does it wait for a decision.
        const auto progress = store().comparisons().progress(*view);
        QCOMPARE(progress->inAll(), int(view->links.size()));
    }

    void linksByHandAreKept()
    {
        const auto english = m_fixture->document(u"2022-11-12-us-white-house-biden-hun-sen.md"_s);
        const auto before = store().comparisons().of({}, english.id, m_khmer);
        domain::LinkRow link;
        link.fact.a = {before->notJudgedA.front()};
        link.fact.b = {before->notJudgedB.front()};
        link.status = domain::LinkStatus::Confirmed;
        QVERIFY(store().comparisons().addLink(*before, link, u"analyst"_s));
        const auto after = store().comparisons().of({}, english.id, m_khmer);
        QCOMPARE(after->links.size(), before->links.size() + 1);
        QCOMPARE(after->notJudgedA.size(), before->notJudgedA.size() - 1);
        QCOMPARE(after->notJudgedB.size(), before->notJudgedB.size() - 1);
        QVERIFY(after->onlyA.empty());
    }

    void datesAreRead()
    {
        const auto view = store().documents().view(m_khmer);
        QCOMPARE(view->row.language, u"km"_s);
        QCOMPARE(view->row.side, u"kh"_s);
        QVERIFY(view->row.published);
        QCOMPARE(view->row.published->toString(), u"2022-11-12"_s);
    }
};

QTEST_GUILESS_MAIN(TestKhmer)
#include "tst_khmer.moc"
