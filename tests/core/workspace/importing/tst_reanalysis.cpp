// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided stays when the machine finds anew.
#include "core/base/clock.h"
#include "core/store/commitments/commitmentstore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/store/database/database.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/factsstore.h"
#include "core/store/documents/originalstore.h"
#include "core/workspace/documents/documentviews.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using store::CommitmentStore;
using store::Database;

class TestReanalysis : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    domain::DocumentId m_document;
    domain::RevisionId m_revision;
    const QString m_text = u"Cambodia will clear the mines. The United States will pay for it."_s;

    static domain::Commitment commitment(qsizetype begin, qsizetype end, const QString &actor)
    {
        domain::Commitment fact;
        fact.range = {begin, end};
        fact.actors = {actor};
        fact.due = u"2025"_s;
        return fact;
    }
    void replace(const std::vector<domain::Commitment> &facts)
    {
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(CommitmentStore::replace(*transaction, m_document, m_revision, m_text, facts));
        QVERIFY(transaction->commit());
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(u"%1.counterpart"_s.arg(++number));
        QVERIFY(Database::create(path));
        m_database = std::move(*Database::open(path, Database::Mode::ReadWrite));
        auto transaction = store::Transaction::begin(*m_database);
        const auto original =
            store::OriginalStore::insert(*transaction, store::PackedOriginal::pack(m_text.toUtf8()));
        const auto source = store::OriginalStore::addSource(*transaction, *original, u"/in/a.txt"_s,
                                                            QDateTime::currentDateTimeUtc());
        m_document = *store::DocumentStore::insert(*transaction);
        domain::CleanDocument clean;
        clean.text = m_text;
        clean.blocks = {{{0, 30}, domain::BlockKind::ListItem, 9}, {{31, m_text.size()}}};
        clean.map.append({0, 3, 10});
        clean.map.append({10, 20, 30});
        clean.title = u"Mines"_s;
        clean.warnings = {u"two words were unsure"_s};
        m_revision =
            *store::DocumentStore::addRevision(*transaction, {m_document, *original, *source, 0, &clean, {}});
        QVERIFY(transaction->commit());
    }

    void cleanTextComesBackWithAllThatTheFileTold()
    {
        const auto clean = store::DocumentStore(*m_database).clean(m_revision);
        QVERIFY(clean);
        QCOMPARE(clean->text, m_text);
        QCOMPARE(clean->title, u"Mines"_s);
        QCOMPARE(clean->warnings, QStringList{u"two words were unsure"_s});
        QCOMPARE(clean->blocks.size(), 2u);
        QCOMPARE(clean->blocks.front(), (domain::Block{{0, 30}, domain::BlockKind::ListItem, 9}));
        QCOMPARE(clean->blocks.back(), (domain::Block{{31, m_text.size()}}));
        QCOMPARE(clean->map.toOriginal(12), 22);
    }

    void factsComeBackAsTheyWere()
    {
        domain::DocumentFacts facts;
        facts.title = {u"Mines"_s, {0.7, u"first-line"_s}};
        facts.side = {u"kh"_s, {0.9, u"issuer"_s}};
        facts.published = {domain::PartialDate::month(2022, 11), {0.4, u"dateline"_s}};
        domain::Sentence sentence;
        sentence.range = {0, 30};
        sentence.act = {u"agreed"_s, 6, u"Cambodia"_s, u"United States"_s, true};
        sentence.clauses = {{{0, 12}, {u"noted"_s, 1, {}, {}, false}}, {{13, 30}, sentence.act}};
        facts.sentences = {sentence, {{31, 65}, {{{31, 65}, {}}}, {}, 1}};
        facts.topics = {{u"mine action"_s, true, false, {0, 1}, {{24, 29}}}};
        facts.amounts = {{{5, 9}, 12.5, u"USD"_s}};
        facts.dates = {{{1, 3}, domain::PartialDate::year(2025), true}};
        domain::EncounterFact encounter;
        encounter.date = domain::PartialDate::day(QDate(2022, 11, 12));
        encounter.participants = {u"Hun Sen"_s, u"Joe Biden"_s};
        encounter.role = domain::ReadoutRole::Relay;
        encounter.evidence = {0.8, u"title"_s};
        facts.encounters = {encounter};
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(store::DocumentStore::setDetected(*transaction, m_document, facts));
        // Twice: the second time replaces the first.
        for (int i = 0; i < 2; ++i)
            QVERIFY(store::FactsStore::replace(*transaction, m_revision, facts, {1, u"lexicon"_s}));
        QVERIFY(transaction->commit());

        const auto view = workspace::loadDocument(*m_database, m_document);
        QVERIFY(view);
        QVERIFY(view->facts.title == facts.title);
        QVERIFY(view->facts.side == facts.side);
        QVERIFY(view->facts.published == facts.published);
        QVERIFY(!view->facts.issuer);
        QVERIFY(view->facts.sentences == facts.sentences);
        QVERIFY(view->facts.topics == facts.topics);
        QVERIFY(view->facts.amounts == facts.amounts);
        QVERIFY(view->facts.dates == facts.dates);
        QVERIFY(view->facts.encounters == facts.encounters);
    }

    void aCommitmentFoundAgainKeepsItsIdAndStatus()
    {
        replace({commitment(0, 30, u"Cambodia"_s), commitment(31, 65, u"United States"_s)});
        const auto before = CommitmentStore(*m_database).rows();
        QCOMPARE(before->size(), 2u);
        QCOMPARE(before->front().quote, u"Cambodia will clear the mines."_s);
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(store::TrackingStore::addStatus(*transaction, before->front().id,
                                                {domain::CommitmentStatus::Kept, {}, u"a"_s, base::now()}));
        QVERIFY(transaction->commit());

        replace({commitment(31, 65, u"The United States"_s), commitment(0, 30, u"Phnom Penh"_s)});
        const auto after = CommitmentStore(*m_database).rows();
        QCOMPARE(after->size(), 2u);
        QCOMPARE(after->at(0).id, before->at(1).id);
        QCOMPARE(after->at(1).id, before->at(0).id);
        QCOMPARE(after->at(1).status, domain::CommitmentStatus::Kept);
        QCOMPARE(after->at(1).actors, QStringList{u"Phnom Penh"_s});
    }

    void oneThatIsNotFoundAgainGoesUnlessSomebodyDecided()
    {
        replace({commitment(0, 30, u"Cambodia"_s), commitment(31, 65, u"United States"_s)});
        const auto before = CommitmentStore(*m_database).rows();
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(store::TrackingStore::addStatus(*transaction, before->at(1).id,
                                                {domain::CommitmentStatus::Open, {}, u"a"_s, base::now()}));
        QVERIFY(transaction->commit());
        replace({});
        const auto after = CommitmentStore(*m_database).rows();
        QCOMPARE(after->size(), 1u);
        QCOMPARE(after->front().id, before->at(1).id);
    }

    void aDecidedSideOutlivesDetection()
    {
        domain::DocumentFacts facts;
        facts.side.value = u"us"_s;
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(store::DocumentStore::decide(*transaction, m_document, u"side"_s, u"kh"_s, u"analyst"_s));
        QVERIFY(store::DocumentStore::setDetected(*transaction, m_document, facts));
        QVERIFY(transaction->commit());
        QCOMPARE(store::DocumentStore(*m_database).row(m_document)->side, u"kh"_s);
        auto second = store::Transaction::begin(*m_database);
        QVERIFY(store::DocumentStore::decide(*second, m_document, u"side"_s, {}, u"analyst"_s));
        QVERIFY(second->commit());
        QCOMPARE(store::DocumentStore(*m_database).row(m_document)->side, u"us"_s);
    }
};

QTEST_GUILESS_MAIN(TestReanalysis)
#include "tst_reanalysis.moc"
