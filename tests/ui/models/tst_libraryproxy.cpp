// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fourdocuments.h"
#include "ui/models/libraryproxy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using models::LibraryModel;
using models::LibraryProxy;
using test::documents;
using test::meetings;
using test::published;
using test::titles;
using test::words;

namespace {

/// The four documents, as the list of the library has them.
struct Listed
{
    explicit Listed(const std::vector<domain::MeetingRow> &rows = meetings())
    {
        proxy.setSourceModel(&model);
        model.setRows(documents(), rows);
    }

    LibraryModel model;
    LibraryProxy proxy;
};

domain::LibraryQuery inMeetings(models::MeetingState state)
{
    domain::LibraryQuery query;
    query.state = state;
    return query;
}

} // namespace

class TestLibraryProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfDocumentsNarrowTheList()
    {
        Listed listed;
        LibraryProxy &proxy = listed.proxy;
        proxy.setQuery(published(u"us"_s));
        QCOMPARE(titles(proxy), (QStringList{u"Biden and Hun Sen"_s, u"No meeting"_s}));
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        proxy.setQuery(published(u"us"_s, domain::DocType::FactSheet));
        QCOMPARE(titles(proxy), QStringList{u"No meeting"_s});
        proxy.setQuery(inMeetings(models::MeetingState::OneSided));
        QCOMPARE(titles(proxy), QStringList{u"Sokhonn and Walker"_s});
        proxy.setQuery(inMeetings(models::MeetingState::TwoSided));
        QCOMPARE(titles(proxy), QStringList{u"Biden and Hun Sen"_s});
        proxy.setQuery(inMeetings(models::MeetingState::InNone));
        QCOMPARE(titles(proxy), QStringList{u"No meeting"_s});
        proxy.setQuery({});
        QVERIFY(!proxy.isFiltering());
    }

    void everyWordOfTheFilterMustFit()
    {
        Listed listed;
        LibraryProxy &proxy = listed.proxy;
        proxy.setQuery(words(u"white readout"_s));
        QCOMPARE(titles(proxy), QStringList{u"Biden and Hun Sen"_s});
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        proxy.setQuery(words(u"white walker"_s));
        QCOMPARE(proxy.rowCount(), 0);
    }

    void aMeetingThatFitsKeepsItsDocuments()
    {
        Listed listed;
        LibraryProxy &proxy = listed.proxy;
        proxy.setQuery(words(u"Biden and Hun"_s));
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
    }

    void chosenDocumentsNarrowTheList()
    {
        Listed listed;
        LibraryProxy &proxy = listed.proxy;
        proxy.setDocuments(QSet{domain::DocumentId(2), domain::DocumentId(4)});
        QCOMPARE(titles(proxy), (QStringList{u"Biden and Hun Sen"_s, u"No meeting"_s}));
        QCOMPARE(titles(proxy, proxy.index(0, 0)), QStringList{u"Bilateral Meeting with President Biden"_s});
        proxy.setDocuments(std::nullopt);
        QCOMPARE(proxy.rowCount(), 3);
    }

    void aDocumentOfTwoMeetingsIsCountedOnce()
    {
        auto both = meetings();
        both[1].readouts.push_back(both[0].readouts.front());
        Listed listed(both);
        LibraryProxy &proxy = listed.proxy;
        QCOMPARE(proxy.countDocuments(), 4);
        proxy.setQuery(published(u"us"_s));
        QCOMPARE(proxy.countDocuments(), 2);
        listed.model.setGrouped(false);
        QCOMPARE(proxy.countDocuments(), 2);
        proxy.setQuery(words(u"nowhere"_s));
        QCOMPARE(proxy.countDocuments(), 0);
    }

    void whatIsInNoMeetingComesLastInEitherDirection()
    {
        Listed listed;
        LibraryProxy &proxy = listed.proxy;
        proxy.sort(LibraryModel::Date, Qt::AscendingOrder);
        QCOMPARE(titles(proxy),
                 (QStringList{u"Biden and Hun Sen"_s, u"Sokhonn and Walker"_s, u"No meeting"_s}));
        proxy.sort(LibraryModel::Date, Qt::DescendingOrder);
        QCOMPARE(titles(proxy),
                 (QStringList{u"Sokhonn and Walker"_s, u"Biden and Hun Sen"_s, u"No meeting"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLibraryProxy)
#include "tst_libraryproxy.moc"
