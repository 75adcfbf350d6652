// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/documentstore.h"
#include "core/store/documents/originalstore.h"
#include "core/store/documents/searchstore.h"
#include "core/store/documents/searchtext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::SearchQuery;
using store::Database;

namespace {

SearchQuery query(const QString &text)
{
    SearchQuery made;
    made.text = text;
    return made;
}

} // namespace

class TestSearchStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    DocumentId add(const QString &title, const QString &text, const QString &side = u"us"_s,
                   QDate published = QDate(2022, 11, 12))
    {
        auto transaction = store::Transaction::begin(*m_database);
        const auto original =
            store::OriginalStore::insert(*transaction, store::PackedOriginal::pack(text.toUtf8()));
        const auto source = store::OriginalStore::addSource(*transaction, *original, u"/f/"_s + title,
                                                            QDateTime::currentDateTimeUtc());
        const auto id = store::DocumentStore::insert(*transaction);
        domain::CleanDocument clean;
        clean.text = text;
        domain::DocumentFacts facts;
        facts.title.value = title;
        facts.side.value = side;
        facts.published.value = domain::PartialDate::day(published);
        const auto written =
            store::DocumentStore::addRevision(*transaction,
                                              {*id, *original, *source, 0, &clean, store::searchText(text)})
                .and_then([&](auto) { return store::DocumentStore::setDetected(*transaction, *id, facts); })
                .and_then([&] { return store::SearchStore::add(*transaction, *id); })
                .and_then([&] { return transaction->commit(); });
        if (!written)
            qFatal("the test's document cannot be written: %s", qPrintable(written.error().line()));
        return *id;
    }

    QList<qint64> found(const SearchQuery &query)
    {
        QList<qint64> ids;
        const auto hits = store::SearchStore(*m_database).search(query);
        if (!hits)
            return {-1};
        for (const domain::SearchHit &hit : *hits)
            ids.append(hit.document.value);
        std::ranges::sort(ids);
        return ids;
    }
    QList<qint64> found(const QString &text) { return found(query(text)); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(u"%1.counterpart"_s.arg(++number));
        QVERIFY(Database::create(path));
        m_database = std::move(*Database::open(path, Database::Mode::ReadWrite));
    }

    void findsWordsWithoutRegardToCaseAndAccents()
    {
        const auto id = add(u"Talks"_s, u"The minister visited Café Angkor in Phnom Penh."_s).value;
        QCOMPARE(found(u"cafe"_s), QList{id});
        QCOMPARE(found(u"PHNOM penh"_s), QList{id});
        QCOMPARE(found(u"angk*"_s), QList{id});
        QCOMPARE(found(u"talks"_s), QList{id}); // the title
        QCOMPARE(found(u"vientiane"_s), QList<qint64>{});
    }

    void snippetsAreQuotationsWithMarks()
    {
        const QString text = QString(u"Filler words stand here. "_s).repeated(40) +
                             u"They spoke about demining in the north. "_s +
                             QString(u"More filler words follow. "_s).repeated(40);
        add(u"Talks"_s, text);
        const auto hits = store::SearchStore(*m_database).search(query(u"demining"_s));
        QVERIFY(hits && hits->size() == 1);
        const domain::SearchHit &hit = hits->front();
        QCOMPARE(hit.marks.size(), 1u);
        QCOMPARE(hit.marks.front().in(hit.snippet), u"demining"_s);
        QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
        QVERIFY(hit.range.in(text).contains(u"They spoke about demining"_s));
    }

    void khmerIsFoundByWord()
    {
        const QString text = u"លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែត បានជួបជាមួយឯកអគ្គរដ្ឋទូតសហរដ្ឋអាមេរិក"_s;
        const auto id = add(u"ជំនួប"_s, text).value;
        QVERIFY(store::searchText(text).contains(store::SyllableBreak));
        QCOMPARE(store::searchText(text).remove(store::SyllableBreak), text);
        QCOMPARE(found(u"អាមេរិក"_s), QList{id});
        QCOMPARE(found(u"សហរដ្ឋអាមេរិក"_s), QList{id});
        QCOMPARE(found(u"វៀតណាម"_s), QList<qint64>{});
        const auto hits = store::SearchStore(*m_database).search(query(u"អាមេរិក"_s));
        QVERIFY(!hits->front().range.isEmpty());
        QVERIFY(hits->front().range.in(text).contains(u"អាមេរិក"_s));
    }

    void khmerIsFoundInWhateverOrderItWasTyped()
    {
        const QString typed = u"ប្រជាជនខែ្មរ\u200Bបានស្រី្តនៅទីនោះ"_s;
        const auto proper = add(u"មួយ"_s, u"លោកជាជនជាតិខ្មែរ និងស្ត្រីម្នាក់"_s).value;
        const auto other = add(u"ពីរ"_s, typed).value;
        for (const QString &word : {u"ខ្មែរ"_s, u"ខែ្មរ"_s, u"ស្ត្រី"_s, u"ស្រ្តី"_s, u"ខ្\u200Bមែរ"_s})
            QCOMPARE(found(word), (QList{proper, other}));
        // What is shown is what was typed, and it is found where it stands.
        SearchQuery ofOther = query(u"ខ្មែរ"_s);
        ofOther.documents = QList{DocumentId(other)};
        const auto hits = store::SearchStore(*m_database).search(ofOther);
        QVERIFY(hits && hits->size() == 1);
        const domain::SearchHit &hit = hits->front();
        QVERIFY(hit.snippet.contains(u"ខែ្មរ"));
        QVERIFY(typed.contains(QString(hit.snippet).remove(u'…')));
        QVERIFY(!hit.marks.empty());
        QVERIFY(hit.marks.front().in(hit.snippet).contains(u"ខែ្ម"));
        QVERIFY(hit.range.in(typed).contains(u"ខែ្មរ"));
    }

    void chineseIsFoundByWord()
    {
        const auto id = add(u"会见"_s, u"外交部长会见柬埔寨副首相"_s, u"cn"_s).value;
        QCOMPARE(found(u"柬埔寨"_s), QList{id});
    }

    void filtersBySideAndDate()
    {
        const auto us = add(u"One"_s, u"Both sides spoke about trade."_s).value;
        const auto kh = add(u"Two"_s, u"Both sides talked about trade."_s, u"kh"_s, QDate(2023, 5, 1)).value;
        QCOMPARE(found(u"trade"_s), (QList{us, kh}));
        SearchQuery ofSide = query(u"trade"_s);
        ofSide.side = u"kh"_s;
        QCOMPARE(found(ofSide), QList{kh});
        SearchQuery since = query(u"trade"_s);
        since.from = QDate(2023, 1, 1);
        QCOMPARE(found(since), QList{kh});
        SearchQuery until = query(u"trade"_s);
        until.to = QDate(2023, 1, 1);
        QCOMPARE(found(until), QList{us});
    }

    void whatThereIsIsCountedBesideWhatIsGiven()
    {
        for (int i = 0; i < 12; ++i)
            add(u"Talks %1"_s.arg(i), u"Both sides spoke about trade, point %1."_s.arg(i), i < 7 ? u"us"_s : u"kh"_s);
        const store::SearchStore store(*m_database);
        SearchQuery asked = query(u"trade"_s);
        asked.limit = 5;
        QCOMPARE(store.search(asked)->size(), 5u);
        QCOMPARE(store.count(asked), 12);
        asked.side = u"us"_s;
        QCOMPARE(store.count(asked), 7);
        asked.to = QDate(2000, 1, 1);
        QCOMPARE(store.count(asked), 0);
        // What is no query is counted as it is searched for, and refused as it is refused.
        QCOMPARE(store.count(query(u"U.S.-Cambodia"_s)), 0);
        QCOMPARE(store.count(query(u"\"never closed"_s)).error().kind, base::ErrorKind::Invalid);
    }

    void aRevisionReplacesWhatIsSearched()
    {
        const DocumentId id = add(u"Talks"_s, u"They spoke about rice."_s);
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(store::SearchStore::remove(*transaction, id));
        domain::CleanDocument clean;
        clean.text = u"They spoke about rubber."_s;
        const auto original =
            store::OriginalStore::insert(*transaction, store::PackedOriginal::pack(clean.text.toUtf8()));
        const auto source = store::OriginalStore::addSource(*transaction, *original, u"/f/x"_s,
                                                            QDateTime::currentDateTimeUtc());
        QVERIFY(store::DocumentStore::addRevision(*transaction, {id, *original, *source, 0, &clean, {}}));
        QVERIFY(store::SearchStore::add(*transaction, id));
        QVERIFY(transaction->commit());
        QCOMPARE(found(u"rice"_s), QList<qint64>{});
        QCOMPARE(found(u"rubber"_s), QList{id.value});
    }

    void whatIsNoQueryIsTakenLiterallyOrRefused()
    {
        const auto id = add(u"Talks"_s, u"The U.S.-Cambodia strategy was welcomed."_s).value;
        QCOMPARE(found(u"U.S.-Cambodia"_s), QList{id});
        const auto broken = store::SearchStore(*m_database).search(query(u"\"never closed"_s));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, base::ErrorKind::Invalid);
        QVERIFY(broken.error().line().contains(u"never closed"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearchStore)
#include "tst_searchstore.moc"
