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
using test::titles;

class TestLibraryProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfDocumentsNarrowTheList()
    {
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(documents(), meetings());
        proxy.setSide(u"us"_s);
        QCOMPARE(titles(proxy), (QStringList{u"Biden and Hun Sen"_s, u"In no meeting"_s}));
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        proxy.setType(domain::DocType::FactSheet);
        QCOMPARE(titles(proxy), QStringList{u"In no meeting"_s});
        proxy.setSide(std::nullopt);
        proxy.setType(std::nullopt);
        proxy.setMeetingState(models::MeetingState::OneSided);
        QCOMPARE(titles(proxy), QStringList{u"Sokhonn and Walker"_s});
        proxy.setMeetingState(models::MeetingState::TwoSided);
        QCOMPARE(titles(proxy), QStringList{u"Biden and Hun Sen"_s});
        proxy.setMeetingState(models::MeetingState::InNone);
        QCOMPARE(titles(proxy), QStringList{u"In no meeting"_s});
        proxy.setMeetingState(models::MeetingState::Any);
        QVERIFY(!proxy.isFiltering());
    }

    void everyWordOfTheFilterMustFit()
    {
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(documents(), meetings());
        proxy.setText(u"white readout"_s);
        QCOMPARE(titles(proxy), QStringList{u"Biden and Hun Sen"_s});
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        proxy.setText(u"white walker"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void aMeetingThatFitsKeepsItsDocuments()
    {
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(documents(), meetings());
        proxy.setText(u"Biden and Hun"_s);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
    }

    void chosenDocumentsNarrowTheList()
    {
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(documents(), meetings());
        proxy.setDocuments(QSet{domain::DocumentId(2), domain::DocumentId(4)});
        QCOMPARE(titles(proxy), (QStringList{u"Biden and Hun Sen"_s, u"In no meeting"_s}));
        QCOMPARE(titles(proxy, proxy.index(0, 0)), QStringList{u"Bilateral Meeting with President Biden"_s});
        proxy.setDocuments(std::nullopt);
        QCOMPARE(proxy.rowCount(), 3);
    }

    void aDocumentOfTwoMeetingsIsCountedOnce()
    {
        auto both = meetings();
        both[1].readouts.push_back(both[0].readouts.front());
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(documents(), both);
        QCOMPARE(proxy.countDocuments(), 4);
        proxy.setSide(u"us"_s);
        QCOMPARE(proxy.countDocuments(), 2);
        model.setGrouped(false);
        QCOMPARE(proxy.countDocuments(), 2);
        proxy.setText(u"nowhere"_s);
        QCOMPARE(proxy.countDocuments(), 0);
    }

    void whatIsInNoMeetingComesLastInEitherDirection()
    {
        LibraryModel model;
        LibraryProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(documents(), meetings());
        proxy.sort(LibraryModel::Date, Qt::AscendingOrder);
        QCOMPARE(titles(proxy),
                 (QStringList{u"Biden and Hun Sen"_s, u"Sokhonn and Walker"_s, u"In no meeting"_s}));
        proxy.sort(LibraryModel::Date, Qt::DescendingOrder);
        QCOMPARE(titles(proxy),
                 (QStringList{u"Sokhonn and Walker"_s, u"Biden and Hun Sen"_s, u"In no meeting"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLibraryProxy)
#include "tst_libraryproxy.moc"
