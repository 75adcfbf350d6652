// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a search finds: page after page, every passage of each document, and what there is in all.
#include "core/store/documents/documentstore.h"
#include "core/store/documents/originalstore.h"
#include "core/store/documents/passagesearch.h"
#include "core/store/documents/searchstore.h"
#include "core/store/documents/searchtext.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::SearchPage;
using domain::SearchQuery;
using store::Database;
using store::PassageSearch;

namespace {

SearchQuery query(const QString &text)
{
    SearchQuery made;
    made.text = text;
    return made;
}

} // namespace

class TestPassageSearch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    DocumentId add(const QString &title, const QString &text)
    {
        auto transaction = store::Transaction::begin(*m_database);
        const auto original =
            store::OriginalStore::insert(*transaction, store::PackedOriginal::pack((title + text).toUtf8()));
        const auto source = store::OriginalStore::addSource(*transaction, *original, u"/f/"_s + title,
                                                            QDateTime::currentDateTimeUtc());
        const auto id = store::DocumentStore::insert(*transaction);
        domain::CleanDocument clean;
        clean.text = text;
        domain::DocumentFacts facts;
        facts.title.value = title;
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
    [[nodiscard]] PassageSearch search() const { return PassageSearch(*m_database); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(u"%1.counterpart"_s.arg(++number));
        QVERIFY(Database::create(path));
        m_database = std::move(*Database::open(path, Database::Mode::ReadWrite));
    }

    void everyPassageIsFoundInReadingOrder()
    {
        const QString text =
            u"They spoke of demining.\nOf rice.\nDemining goes on; demining costs.\nMore rice.\n"_s;
        add(u"Talks"_s, text);
        const auto page = search().page(query(u"demining"_s), {});
        QVERIFY(page && page->documents.size() == 1);
        QVERIFY(!page->next);
        const domain::FoundDocument &found = page->documents.front();
        QCOMPARE(found.count, 2);
        QCOMPARE(found.passages[0].snippet, u"They spoke of demining."_s);
        QCOMPARE(found.passages[1].snippet, u"Demining goes on; demining costs."_s);
        QCOMPARE(found.passages[1].marks.size(), 2u);
        QCOMPARE(found.passages[1].marks[1].in(found.passages[1].snippet), u"demining"_s);
        QCOMPARE(found.passages[1].range.in(text), found.passages[1].snippet);
        const auto count = search().count(query(u"demining"_s), {});
        QCOMPARE(count->documents, 1);
        QCOMPARE(count->passages, 2);
    }

    void pageFollowsPageWithoutGapOrRepetition()
    {
        constexpr int Documents = 2 * SearchPage::Documents + 7;
        for (int i = 0; i < Documents; ++i)
            add(u"Note %1"_s.arg(i), u"Of quicksilver%1.\n"_s.arg(QString(u" and rice"_s).repeated(i % 5)));
        QSet<DocumentId> seen;
        std::optional<domain::SearchKey> next;
        double last = -1e9;
        int pages = 0;
        do {
            const auto page = search().page(query(u"quicksilver"_s), next);
            QVERIFY(page);
            for (const domain::FoundDocument &found : page->documents) {
                QVERIFY(!seen.contains(found.id));
                seen.insert(found.id);
                QVERIFY(found.rank >= last);
                last = found.rank;
            }
            next = page->next;
            ++pages;
        } while (next);
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), Documents);
        QCOMPARE(search().count(query(u"quicksilver"_s), {})->documents, Documents);
    }

    void whatComesMeanwhileMovesNoPage()
    {
        for (int i = 0; i < SearchPage::Documents + 5; ++i)
            add(u"Note %1"_s.arg(i), u"Of quicksilver and rice.\n"_s);
        const auto first = search().page(query(u"quicksilver"_s), {});
        for (int i = 0; i < 20; ++i)
            add(u"Quicksilver %1"_s.arg(i), u"Quicksilver.\n"_s);
        const auto second = search().page(query(u"quicksilver"_s), first->next);
        QCOMPARE(second->documents.size(), 5u);
        QVERIFY(!second->next);
        for (const domain::FoundDocument &found : second->documents)
            QVERIFY(!std::ranges::contains(first->documents, found.id, &domain::FoundDocument::id));
    }

    void ofALongDocumentTheFirstPassagesCome()
    {
        const int lines = 3 * SearchPage::Passages;
        const auto id = add(u"Minutes"_s, QString(u"Again of quicksilver.\n"_s).repeated(lines));
        const auto page = search().page(query(u"quicksilver"_s), {});
        QCOMPARE(page->documents.front().passages.size(), size_t(SearchPage::Passages));
        QCOMPARE(page->documents.front().count, lines);
        QCOMPARE(search().passages(query(u"quicksilver"_s), id)->size(), size_t(lines));
    }

    void aTitleAloneIsShownByItsBeginning()
    {
        add(u"Quicksilver"_s, u"They spoke of rice.\n"_s);
        const auto page = search().page(query(u"quicksilver"_s), {});
        QCOMPARE(page->documents.front().count, 1);
        QVERIFY(page->documents.front().passages.front().marks.empty());
        QVERIFY(page->documents.front().passages.front().snippet.startsWith(u"They spoke"));
    }

    void khmerIsMarkedWhereItStands()
    {
        const QString text = u"លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែត\nបានជួបជាមួយឯកអគ្គរដ្ឋទូតសហរដ្ឋអាមេរិក\n"_s;
        add(u"ជំនួប"_s, text);
        const auto page = search().page(query(u"អាមេរិក"_s), {});
        const domain::SearchHit &hit = page->documents.front().passages.front();
        QCOMPARE(hit.marks.size(), 1u);
        QCOMPARE(hit.marks.front().in(hit.snippet), u"អាមេរិក"_s);
    }

    void aPassageIsGivenWithItsSurroundings()
    {
        const QString filler = QString(u"Filler words stand here.\n"_s).repeated(400);
        const QString text = filler + u"They spoke of demining.\n"_s + filler;
        const auto id = add(u"Talks"_s, text);
        const text::Range passage{filler.size(), filler.size() + 23};
        const auto context = search().context(id, passage);
        QVERIFY(context);
        QVERIFY(context->begin > 0 && context->isCut);
        QVERIFY(context->text.size() < 10'000);
        QCOMPARE(context->text.mid(passage.begin - context->begin, 23), u"They spoke of demining."_s);
        QVERIFY(context->text.startsWith(u"Filler"));
        QVERIFY(!search().context(DocumentId(99), passage));
    }

    void whatIsNoQueryIsTold()
    {
        QCOMPARE(search().page(query(u"\"never closed"_s), {}).error().kind, base::ErrorKind::Invalid);
        const auto longest = search().page(query(QString(3'000'000, u'x')), {});
        QCOMPARE(longest.error().kind, base::ErrorKind::Invalid);
        QVERIFY(longest.error().line().size() < 300);
    }

    void countingCanBeStopped()
    {
        add(u"Talks"_s, u"They spoke of demining.\n"_s);
        base::CancelToken cancel;
        cancel.cancel();
        QVERIFY(search().count(query(u"demining"_s), cancel).error().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestPassageSearch)
#include "tst_passagesearch.moc"
