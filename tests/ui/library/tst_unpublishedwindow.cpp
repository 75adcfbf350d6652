// SPDX-License-Identifier: GPL-3.0-or-later
// The analyst says that a side did not publish: in the library, the inspector and the timeline, until a text
// turns up.
#include "tests/ui/library/librarywindow.h"
#include "ui/shell/inspector.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestUnpublishedWindow : public test::LibraryWindowTest
{
    Q_OBJECT

private:
    domain::MeetingId m_call;

    [[nodiscard]] QString shown() const
    {
        return head(m_call).data(LibraryModel::AccountsTextRole).toString();
    }
    [[nodiscard]] QString inspected() const
    {
        QStringList texts;
        for (const QLabel *label : f->window->findChild<shell::Inspector *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] bool timelineMarksIt() const
    {
        const models::TimelineModel &model = f->window->findChild<timeline::TimelineView *>()->model();
        return std::ranges::any_of(model.lanes(), [&](const models::Lane &lane) {
            return std::ranges::any_of(lane.marks, [&](const models::Mark &mark) {
                return mark.unpublished && model.meeting(mark).id == m_call;
            });
        });
    }
    /// Says it of the United States, through the menu and its dialog.
    void markIt()
    {
        click(head(m_call));
        f->action("meeting.unpublished")->trigger();
        auto *dialog = f->find<QDialog>("unpublishedDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width())); // nothing is squashed
        auto *sides = dialog->findChild<QComboBox *>(u"unpublishedSide"_s);
        QCOMPARE(sides->currentText(), u"United States"_s);
        dialog->findChild<QDateEdit *>(u"unpublishedChecked"_s)->setDate(QDate(2025, 5, 3));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"unpublishedNote"_s), u"not on the site"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"unpublishedMark"_s), Qt::LeftButton);
        QTRY_VERIFY(shown().contains(u"United States: did not publish (checked 3 May 2025 by"));
    }

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_call = meetingOf(u"walker-call"_s)->id;
        f->window->showPanel(workbench::Panel::Beside);
    }
    void cleanup() { f.reset(); }

    void itIsSaidWhereverTheMeetingIsShown()
    {
        QVERIFY(shown().contains(u"United States: no account in this store"));
        markIt();
        QTRY_VERIFY(inspected().contains(u"United States: did not publish (checked 3 May 2025"));
        QVERIFY(inspected().contains(u"not on the site"));
        QTRY_VERIFY(timelineMarksIt());
        QVERIFY(!shown().contains(u"no account"));
        f->press(QKeySequence::Undo);
        QTRY_VERIFY(shown().contains(u"United States: no account in this store"));
        QTRY_VERIFY(!timelineMarksIt());
        f->press(QKeySequence::Redo);
        QTRY_VERIFY(shown().contains(u"did not publish"));
    }

    void itIsTakenBackInItsDialog()
    {
        markIt();
        f->action("meeting.unpublished")->trigger();
        auto *dialog = f->find<QDialog>("unpublishedDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"unpublishedNote"_s)->text(), u"not on the site"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"unpublishedRemove"_s), Qt::LeftButton);
        QTRY_VERIFY(shown().contains(u"United States: no account in this store"));
    }

    void aTextThatTurnsUpAsksWhatHolds()
    {
        markIt();
        QTRY_VERIFY(timelineMarksIt());
        drop({cell(u"cambodia-fact-sheet"_s, 0)}, head(m_call));
        QTRY_VERIFY(meetingOf(u"cambodia-fact-sheet"_s) && meetingOf(u"cambodia-fact-sheet"_s)->id == m_call);
        const auto roleOf = [this] {
            for (const domain::ReadoutRow &readout : library().meeting(m_call)->readouts) {
                if (readout.document == document(u"cambodia-fact-sheet"_s)->id)
                    return readout.role;
            }
            return domain::ReadoutRole::Background;
        };
        if (roleOf() != domain::ReadoutRole::Readout) { // a fact sheet tells of the background
            click(cell(u"cambodia-fact-sheet"_s, LibraryModel::Title));
            f->action("meeting.role.readout")->trigger();
        }
        const widgets::MessageBar *bar = f->window->messageBar();
        QTRY_VERIFY(bar->text().contains(u"United States is marked as not having published"));
        QVERIFY(shown().contains(u"but this store has a text"));
        QTRY_VERIFY(!timelineMarksIt());
        for (QToolButton *way : bar->findChildren<QToolButton *>(u"messageWay"_s)) {
            if (way->text() == u"Remove the Mark")
                QTest::mouseClick(way, Qt::LeftButton);
        }
        QTRY_VERIFY(!shown().contains(u"marked as not published"));
        QVERIFY(!bar->text().contains(u"marked as not having published"));
    }
};

QTEST_MAIN(TestUnpublishedWindow)
#include "tst_unpublishedwindow.moc"
