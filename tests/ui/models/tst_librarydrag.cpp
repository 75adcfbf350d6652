// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarydrag.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::DocumentId;
using domain::MeetingId;
using models::LibraryDrag;

namespace {

bool everyOne(DocumentId)
{
    return true;
}

} // namespace

class TestLibraryDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDraggedComesOutAgain()
    {
        LibraryDrag drag;
        drag.add(DocumentId(3), MeetingId(8));
        drag.add(DocumentId(3), MeetingId(8)); // another cell of its row
        const std::unique_ptr<QMimeData> data(drag.toMimeData());
        const auto drop = LibraryDrag::of(*data).on(MeetingId(7), everyOne);
        QVERIFY(drop);
        QCOMPARE(drop->documents, QList{DocumentId(3)});
        QCOMPARE(drop->from, MeetingId(8));
    }

    void severalMeetingsAreNoOrigin()
    {
        LibraryDrag drag;
        drag.add(DocumentId(3), MeetingId(8));
        drag.add(DocumentId(4), MeetingId());
        const auto drop = drag.on(MeetingId(7), everyOne);
        QCOMPARE(drop->documents, (QList{DocumentId(3), DocumentId(4)}));
        QVERIFY(!drop->from.isValid());
    }

    void aDocumentOfTwoMeetingsIsDroppedOnce()
    {
        LibraryDrag drag;
        drag.add(DocumentId(3), MeetingId(8));
        drag.add(DocumentId(3), MeetingId(9));
        QCOMPARE(drag.on(MeetingId(7), everyOne)->documents, QList{DocumentId(3)});
        const auto onOne = drag.on(MeetingId(9), everyOne);
        QCOMPARE(onOne->documents, QList{DocumentId(3)});
        QCOMPARE(onOne->from, MeetingId(8));
    }

    void nothingComesWhereItStandsOrOfWhatIsGone()
    {
        LibraryDrag drag;
        drag.add(DocumentId(3), MeetingId(8));
        QVERIFY(!drag.on(MeetingId(8), everyOne));
        QVERIFY(!drag.on(MeetingId(7), [](DocumentId) { return false; }));
    }

    void nothingIsMadeOfNothingOrOfNonsense()
    {
        QVERIFY(!LibraryDrag().toMimeData());
        QMimeData foreign;
        QVERIFY(!LibraryDrag::of(foreign).on(MeetingId(7), everyOne));
        foreign.setData(LibraryDrag::mimeType(), "nonsense");
        QVERIFY(!LibraryDrag::of(foreign).on(MeetingId(7), everyOne));
    }
};

QTEST_GUILESS_MAIN(TestLibraryDrag)
#include "tst_librarydrag.moc"
