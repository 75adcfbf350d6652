// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, stars and saved filters in the library, by keyboard.
#include "tests/ui/library/librarywindow.h"
#include "ui/library/savedfilters.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestTagsWindow : public test::LibraryWindowTest
{
    Q_OBJECT

private:
    const QString Sheet = u"cambodia-fact-sheet"_s;
    const QString Call = u"walker-call"_s;

    /// Opens the box of tags, types \p text and presses Return.
    void tag(const QString &text, Qt::KeyboardModifiers keys = {}) const
    {
        if (!f->find<QWidget>("tagChooser")->isVisible())
            f->press(QKeySequence(u"Ctrl+Alt+G"_s));
        auto *box = f->find<QLineEdit>("tagChooserBox");
        QVERIFY(box->isVisible());
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return, keys);
    }
    void choose(const QString &menuText) const
    {
        auto *button = f->find<QToolButton>("libraryFilters");
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == menuText) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(menuText));
    }
    void answer(const char *dialog, const QString &text) const
    {
        auto *asked = f->find<QInputDialog>(dialog);
        QVERIFY(asked);
        asked->setTextValue(text);
        asked->accept();
        QTRY_VERIFY(!f->find<QInputDialog>(dialog)); // the next question is another box
    }
    [[nodiscard]] QString count() const { return f->find<QLabel>("libraryCount")->text(); }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { f.reset(); }

    void manyAreTaggedByKeyboard()
    {
        click(cell(Sheet, LibraryModel::Title));
        click(cell(Call, LibraryModel::Title), Qt::ControlModifier);
        tag(u"rice"_s);
        QTRY_COMPARE(document(Sheet)->tags, QStringList{u"rice"_s});
        QCOMPARE(document(Call)->tags, QStringList{u"rice"_s});
        QVERIFY(!tree()->isColumnHidden(LibraryModel::Tags));
        QCOMPARE(cell(Sheet, LibraryModel::Tags).data().toString(), u"rice"_s);
        f->press(QKeySequence::Undo);
        QTRY_VERIFY(document(Sheet)->tags.isEmpty() && document(Call)->tags.isEmpty());
        f->press(QKeySequence::Redo);
        QTRY_COMPARE(document(Call)->tags, QStringList{u"rice"_s});
        tree()->setFocus();
        tag(u"ric"_s); // all have it: it is taken off
        QTRY_VERIFY(document(Sheet)->tags.isEmpty() && document(Call)->tags.isEmpty());
    }

    void severalTagsOneAfterTheOther()
    {
        click(cell(Sheet, LibraryModel::Title));
        tag(u"rice"_s, Qt::ShiftModifier);
        QTRY_COMPARE(document(Sheet)->tags, QStringList{u"rice"_s});
        QVERIFY(f->find<QWidget>("tagChooser")->isVisible());
        tag(u"roads"_s);
        QTRY_COMPARE(document(Sheet)->tags, (QStringList{u"rice"_s, u"roads"_s}));
        QVERIFY(!f->find<QWidget>("tagChooser")->isVisible());
    }

    void aMeetingTakesTagsAndAStar()
    {
        const domain::MeetingId id = meetingOf(Call)->id;
        click(head(id));
        tag(u"call"_s);
        QTRY_COMPARE(library().meeting(id)->tags, QStringList{u"call"_s});
        f->press(QKeySequence(u"Ctrl+Alt+F"_s));
        QTRY_VERIFY(library().meeting(id)->favourite);
        f->press(QKeySequence(u"Ctrl+Alt+F"_s));
        QTRY_VERIFY(!library().meeting(id)->favourite);
    }

    void theListIsNarrowedToATagAndToStars()
    {
        click(cell(Sheet, LibraryModel::Title));
        tag(u"rice"_s);
        f->window->resize(1920, 1000); // in a narrow one the boxes stand in a menu
        QTRY_VERIFY(f->find<QComboBox>("libraryTags")->isVisible());
        QVERIFY(f->find<QComboBox>("libraryTags")->findData(u"rice"_s) > 0);
        f->press(QKeySequence(u"Ctrl+Alt+F"_s));
        QTRY_VERIFY(document(Sheet)->favourite);
        auto *tags = f->find<QComboBox>("libraryTags");
        tags->setCurrentIndex(tags->findData(u"rice"_s));
        QTRY_VERIFY(count().startsWith(u"1 of "));
        tags->setCurrentIndex(0);
        QTRY_VERIFY(!count().contains(u" of "));
        QTest::mouseClick(f->find<QToolButton>("libraryFavourites"), Qt::LeftButton);
        QTRY_VERIFY(count().startsWith(u"1 of "));
    }

    void aFilterIsSavedAppliedRenamedAndDeleted()
    {
        auto *sides = f->find<QComboBox>("librarySides");
        sides->setCurrentIndex(sides->findData(u"kh"_s));
        const QString narrowed = count();
        QVERIFY(narrowed.contains(u" of "));
        choose(u"Sa&ve This Filter…"_s);
        answer("filterName", u"Phnom Penh"_s);
        auto *button = f->find<library::SavedFilters>("libraryFilters");
        QTRY_COMPARE(button->text(), u"Phnom Penh"_s);
        choose(u"&Show All Documents"_s);
        QTRY_VERIFY(!count().contains(u" of "));
        choose(u"Phnom Penh"_s);
        QTRY_COMPARE(count(), narrowed);
        QCOMPARE(sides->currentData().toString(), u"kh"_s);
        choose(u"&Rename Filter…"_s);
        answer("filterName", u"The Cambodian side"_s);
        QTRY_COMPARE(button->text(), u"The Cambodian side"_s);
        choose(u"&Delete Filter"_s);
        QTRY_VERIFY(button->filters().empty());
        tree()->setFocus();
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(button->filters().size(), 1U);
    }
};

QTEST_MAIN(TestTagsWindow)
#include "tst_tagswindow.moc"
