// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings edited in the library with keys and mouse: filled, merged, split, renamed, taken back and done
// again.
#include "tests/ui/library/librarywindow.h"

#include <QDialog>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestLibraryMeetingsWindow : public test::LibraryWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { f.reset(); }

    void documentsAreDraggedToAnotherMeeting()
    {
        const QStringList before = state();
        const auto to = meetingOf(u"white-house-biden-hun-sen"_s)->id;
        drop({cell(u"walker-call"_s, 0), cell(u"cambodia-fact-sheet"_s, 0)}, head(to));
        QTRY_COMPARE(meetingOf(u"walker-call"_s) ? meetingOf(u"walker-call"_s)->id : domain::MeetingId(), to);
        QCOMPARE(meetingOf(u"cambodia-fact-sheet"_s)->id, to);
        goBackAndForth(before);
    }

    void aMeetingIsFoundByAFewLetters()
    {
        const QStringList before = state();
        const auto to = meetingOf(u"blinken-sokhonn"_s)->id;
        click(cell(u"walker-call"_s, LibraryModel::Title));
        f->press(QKeySequence(u"Ctrl+M"_s));
        auto *chooser = f->find<QDialog>("meetingChooser");
        QVERIFY(chooser);
        auto *box = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(box, u"blinken"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(meetingOf(u"walker-call"_s) ? meetingOf(u"walker-call"_s)->id : domain::MeetingId(), to);
        QTRY_VERIFY(!f->find<QDialog>("meetingChooser"));
        goBackAndForth(before);
    }

    void chosenMeetingsAreMergedAndADocumentIsSplitOff()
    {
        const QStringList before = state();
        const auto into = meetingOf(u"white-house-biden-hun-sen"_s)->id;
        const auto other = meetingOf(u"walker-call"_s)->id;
        const size_t meetings = library().meetings().size();
        click(head(other));
        click(head(into), Qt::ControlModifier);
        QVERIFY(f->action("meeting.merge")->isEnabled());
        f->action("meeting.merge")->trigger();
        QTRY_COMPARE(library().meetings().size(), meetings - 1);
        QCOMPARE(meetingOf(u"walker-call"_s)->id, into);
        const QStringList merged = state();

        click(cell(u"walker-call"_s, LibraryModel::Title));
        QVERIFY(!f->action("meeting.merge")->isEnabled());
        f->action("meeting.split")->trigger();
        QTRY_COMPARE(library().meetings().size(), meetings);
        QVERIFY(meetingOf(u"walker-call"_s)->id != into);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), merged);
        goBackAndForth(before);
    }

    void aMeetingIsRenamedInPlace()
    {
        const QStringList before = state();
        const auto id = meetingOf(u"walker-call"_s)->id;
        click(head(id));
        auto *line = edit<QLineEdit>();
        QVERIFY(line);
        type(line, u"The call"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(library().meeting(id)->title, u"The call"_s);
        goBackAndForth(before);
    }

    void aMeetingIsEditedInItsDialog()
    {
        const QStringList before = state();
        const auto id = meetingOf(u"walker-call"_s)->id;
        click(head(id));
        f->action("meeting.edit")->trigger();
        QTRY_VERIFY(f->find<QDialog>("meetingDialog"));
        auto *dialog = f->find<QDialog>("meetingDialog");
        const auto *present = dialog->findChild<QPlainTextEdit *>(u"meeting5"_s);
        QVERIFY(!present->toPlainText().isEmpty());
        type(dialog->findChild<QLineEdit *>(u"meeting0"_s), u"Another name"_s);
        type(dialog->findChild<QLineEdit *>(u"meeting2"_s), u"Vientiane"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(library().meeting(id)->place, u"Vientiane"_s);
        QTRY_COMPARE(library().meeting(id)->title, u"Another name"_s);
        f->press(QKeySequence::Undo); // both at once
        QTRY_COMPARE(state(), before);
        QTRY_VERIFY(library().meeting(id)->place != u"Vientiane"_s);
    }

    void aDocumentGetsAnotherRoleAndIsTakenOut()
    {
        const QStringList before = state();
        click(cell(u"white-house-biden-hun-sen"_s, LibraryModel::Title));
        f->action("meeting.role.background")->trigger();
        QTRY_VERIFY(state() != before);
        goBackAndForth(before);
        click(cell(u"white-house-biden-hun-sen"_s, LibraryModel::Title));
        f->action("meeting.takeOut")->trigger();
        QTRY_VERIFY(!meetingOf(u"white-house-biden-hun-sen"_s));
        goBackAndForth(before);
    }
};

QTEST_MAIN(TestLibraryMeetingsWindow)
#include "tst_librarymeetingswindow.moc"
