// SPDX-License-Identifier: GPL-3.0-or-later
// The window on small screens: how small it can be, what folds by itself, what makes it grow (nothing does).
#include "tests/ui/shell/windowfixture.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/filterstrip.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/shell/inspector.h"
#include "ui/shell/windowlayout.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace counterpart;
using shell::WindowLayout;
using test::WindowFixture;
using workbench::View;

namespace {

const QString LongWord = QString(3'000'000, u'x');

} // namespace

class TestWindowSize : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QDockWidget *dock(const char *name) const { return f->find<QDockWidget>(name); }
    [[nodiscard]] timeline::TimelineView *timeline() const
    {
        return f->window->findChild<timeline::TimelineView *>();
    }

    [[nodiscard]] bool openEverything() const
    {
        const domain::MeetingId meeting = f->window->firstTwoSidedMeeting();
        QSignalSpy compared(f->window.get(), &shell::MainWindow::comparisonShown);
        f->window->openMeeting(meeting);
        if (compared.isEmpty() && !compared.wait(test::PatienceMs))
            return false;
        QSignalSpy read(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(f->window->library().meeting(meeting)->readouts.front().document);
        return !read.isEmpty() || read.wait(test::PatienceMs);
    }

    /// What asks for more than there may be, by name.
    [[nodiscard]] static QStringList tooLarge(const QWidget &widget, QSize most)
    {
        QStringList found;
        for (const QWidget *part : widget.findChildren<QWidget *>()) {
            const QSize least = part->minimumSizeHint();
            if (!part->isWindow() && part->isVisible() &&
                (least.width() > most.width() || least.height() > most.height()))
                found.append(
                    u"%1#%2 %3x%4"_s
                        .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName())
                        .arg(least.width())
                        .arg(least.height()));
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        f = test::windowOnSample(u"Size.counterpart"_s);
        QVERIFY(f);
    }

    void cleanup() { f.reset(); }

    void everyViewFitsTheSmallestWindow_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("10 points") << 10;
        QTest::newRow("14 points") << 14;
    }

    void everyViewFitsTheSmallestWindow()
    {
        QFETCH(int, points);
        QVERIFY(openEverything());
        f->theme.setFontSize(points);
        f->window->search(u"cooperation"_s);
        f->window->messageBar()->tell({.severity = widgets::Severity::Error,
                                       .text = u"It could not be done. "_s.repeated(60),
                                       .details = u"more"_s,
                                       .action = u"Do something about it"_s,
                                       .act = [] {},
                                       .ways = {{u"Another way"_s, {}}, {u"A third way"_s, {}}}});
        f->window->say(u"Something was done with a good many words. "_s.repeated(20));
        f->window->resize(WindowLayout::LeastSize);
        QTRY_VERIFY(timeline()->isStrip());
        for (int tab = 0; tab < f->window->tabs()->count(); ++tab) {
            f->window->tabs()->setCurrentIndex(tab);
            QTest::qWait(0);
            const QSize least = f->window->minimumSizeHint();
            QVERIFY2(least.width() <= WindowLayout::LeastSize.width() &&
                         least.height() <= WindowLayout::LeastSize.height(),
                     qPrintable(u"%1: %2x%3: %4"_s.arg(f->window->tabs()->tabText(tab))
                                    .arg(least.width())
                                    .arg(least.height())
                                    .arg(tooLarge(*f->window, {560, 360}).join(u", "_s))));
            // What is in the view has room, too.
            const QWidget *view = f->window->tabs()->currentWidget();
            const QSize wanted = view->layout() ? view->layout()->minimumSize() : view->minimumSizeHint();
            QVERIFY2(wanted.width() <= view->width() && wanted.height() <= view->height(),
                     qPrintable(u"%1 of %2x%3 wants %4x%5: %6"_s.arg(f->window->tabs()->tabText(tab))
                                    .arg(view->width())
                                    .arg(view->height())
                                    .arg(wanted.width())
                                    .arg(wanted.height())
                                    .arg(tooLarge(*view, view->size() / 2).join(u", "_s))));
            QCOMPARE(f->window->size(), WindowLayout::LeastSize);
        }
    }

    void theTextHasRoom_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("reader") << int(View::Reader);
        QTest::newRow("comparison") << int(View::Comparison);
    }

    void theTextHasRoom()
    {
        QFETCH(int, view);
        QVERIFY(openEverything());
        f->window->showView(View(view));
        QCOMPARE(f->window->size(), QSize(1440, 900));
        QVERIFY(!timeline()->isStrip());
        const QWidget *text = View(view) == View::Reader
                                  ? static_cast<QWidget *>(f->window->findChild<reader::ReadoutText *>())
                                  : static_cast<QWidget *>(f->find<comparison::AccountList>("accountListA"));
        QTRY_VERIFY2(text->height() >= 480, qPrintable(QString::number(text->height())));
    }

    void theTimelineFoldsWhereThereIsLittleRoomAndComesBack()
    {
        const int before = timeline()->height();
        const auto lanes = timeline()->model().lanes().size();
        f->window->resize(1280, 760);
        QTRY_VERIFY(timeline()->isStrip());
        QTRY_COMPARE(timeline()->height(), 40);
        QCOMPARE(timeline()->model().lanes().size(), lanes);
        f->window->resize(1440, 900);
        QTRY_VERIFY(!timeline()->isStrip());
        QTRY_COMPARE(timeline()->height(), before);
    }

    void aTimelineThatWasFoldedByHandStaysSo()
    {
        f->press(QKeySequence(u"Ctrl+Alt+P"_s));
        QVERIFY(timeline()->isStrip());
        QVERIFY(f->action("view.timelineStrip")->isChecked());
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, f->path(u"Size.counterpart"_s)));
        QTRY_VERIFY(timeline()->isStrip());
        QTest::mouseClick(f->find<QToolButton>("timelineStrip"), Qt::LeftButton);
        QVERIFY(!timeline()->isStrip());
        QTRY_VERIFY(timeline()->height() > 120);
        QVERIFY(!f->action("view.timelineStrip")->isChecked());
    }

    void aMarkOfTheStripIsReachedByKeys()
    {
        f->press(QKeySequence(u"Ctrl+Alt+P"_s));
        QSignalSpy opened(timeline(), &timeline::TimelineView::meetingActivated);
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Right);
        QVERIFY(timeline()->current().isValid());
    }

    void theInspectorGoesWhereTheWindowIsNarrow()
    {
        QVERIFY(dock("inspectorDock")->isVisible());
        f->window->resize(1024, 700);
        QTRY_VERIFY(!dock("inspectorDock")->isVisible());
        f->window->resize(1440, 900);
        QTRY_VERIFY(dock("inspectorDock")->isVisible());
        // What a person chose is left alone.
        f->press(QKeySequence(u"Ctrl+Alt+I"_s));
        QVERIFY(!dock("inspectorDock")->isVisible());
        f->window->resize(1024, 700);
        QTRY_VERIFY(timeline()->isStrip());
        f->window->resize(1440, 900);
        QTRY_VERIFY(!timeline()->isStrip());
        QVERIFY(!dock("inspectorDock")->isVisible());
    }

    void anInspectorThatIsWantedStaysInANarrowWindow()
    {
        f->window->resize(1024, 700);
        QTRY_VERIFY(!dock("inspectorDock")->isVisible());
        f->press(QKeySequence(u"Ctrl+Alt+I"_s));
        QTRY_VERIFY(dock("inspectorDock")->isVisible());
        f->window->resize(1030, 710);
        QTest::qWait(0);
        QVERIFY(dock("inspectorDock")->isVisible());
    }

    /// The panel that opens for an annotation makes the lines of the text shorter.
    void whatIsWorkedAtStaysInViewWhenAPanelOpens()
    {
        QVERIFY(openEverything());
        f->window->resize(1024, 700);
        QTRY_VERIFY(!dock("inspectorDock")->isVisible());
        auto *text = f->window->findChild<reader::ReadoutText *>();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(
            text->cursorForPosition({text->viewport()->width() / 2, text->viewport()->height() - 30})
                .position());
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        QVERIFY(text->viewport()->rect().contains(text->cursorRect()));
        f->window->showPanel(workbench::Panel::Beside);
        QTRY_VERIFY(text->viewport()->width() < 560);
        QVERIFY(text->viewport()->rect().contains(text->cursorRect()));
    }

    /// Beside an original the text has room for its lines; the outline comes back when there is room for it.
    void theOutlineGivesWayToTheText()
    {
        QVERIFY(openEverything());
        const auto *text = f->window->findChild<reader::ReadoutText *>();
        const auto *outline = f->find<QListView>("outline");
        f->theme.setFontSize(14);
        f->action("document.original")->setChecked(true);
        const auto isReadable = [&] {
            return text->viewport()->width() >=
                   QFontMetrics(f->theme.readingFont()).averageCharWidth() * 26;
        };
        QTRY_VERIFY2(isReadable(), qPrintable(QString::number(text->viewport()->width())));
        f->window->resize(WindowLayout::LeastSize);
        QTRY_VERIFY(!outline->isVisible());
        QTRY_VERIFY2(isReadable(), qPrintable(QString::number(text->viewport()->width())));
        f->theme.setFontSize(10);
        f->window->resize(1440, 900);
        QTRY_VERIFY(outline->isVisible());
        QTRY_VERIFY2(isReadable(), qPrintable(QString::number(text->viewport()->width())));
    }

    void theStripHasRoomForItsWords()
    {
        f->press(QKeySequence(u"Ctrl+Alt+P"_s));
        QTRY_COMPARE(timeline()->height(), 40);
        f->theme.setFontSize(20);
        QTRY_VERIFY2(timeline()->height() >= 2 * QFontMetrics(f->theme.smallFont()).height(),
                     qPrintable(QString::number(timeline()->height())));
        f->theme.setFontSize(10);
        QTRY_COMPARE(timeline()->height(), 40);
    }

    /// Without a restart.
    void otherLettersAreThereAtOnce()
    {
        QVERIFY(openEverything());
        QTest::qWait(0);
        f->theme.setFontSize(16);
        const double small = f->theme.smallFont().pointSizeF();
        QCOMPARE(f->find<QLabel>("entitiesGap")->font().pointSizeF(), small);
        const auto *strip = f->window->findChild<comparison::FilterStrip *>();
        for (const QToolButton *toggle : strip->findChildren<QToolButton *>()) {
            if (toggle->defaultAction())
                QCOMPARE(toggle->font().pointSizeF(), small);
        }
        const auto *inspector = f->window->findChild<shell::Inspector *>();
        int facts = 0;
        for (const QLabel *label : inspector->findChildren<QLabel *>()) {
            if (label->accessibleName().contains(u": "_s)) {
                QCOMPARE(label->font().pointSizeF(), small);
                ++facts;
            }
        }
        QVERIFY(facts > 3);
    }

    void theNumberBoxShowsAllItSays()
    {
        f->window->showView(View::Query);
        const auto *box = f->find<QSpinBox>("querySeconds");
        QVERIFY(box->buttonSymbols() != QAbstractSpinBox::NoButtons);
        for (const int points : {10, 14, 20}) {
            f->theme.setFontSize(points);
            QTRY_VERIFY2(box->width() >= box->fontMetrics().horizontalAdvance(box->text()) + 40,
                         qPrintable(QString::number(box->width())));
            const auto *views = f->find<QTreeWidget>("queryViews");
            QTRY_VERIFY(views->width() >= views->fontMetrics().averageCharWidth() * 18);
        }
    }

    void theLayoutCanBeReset()
    {
        f->press(QKeySequence(u"Ctrl+Alt+I"_s));
        f->press(QKeySequence(u"Ctrl+Alt+E"_s));
        f->press(QKeySequence(u"Ctrl+Alt+P"_s));
        QVERIFY(timeline()->isStrip());
        f->action("view.resetLayout")->trigger();
        QVERIFY(!timeline()->isStrip());
        for (const char *name : {"inspectorDock", "entitiesDock", "timelineDock"})
            QVERIFY2(dock(name)->isVisible(), name);
        QTRY_VERIFY(timeline()->height() > 120);
    }

    void sizeAndStateComeBack()
    {
        const QRect screen = f->window->screen()->availableGeometry();
        f->window->showMaximized();
        QTRY_VERIFY(f->window->isMaximized());
        f->window->close();
        f->window.reset();
        f->window = std::make_unique<shell::MainWindow>(f->theme, f->preferences, f->files);
        f->window->show();
        QVERIFY(f->window->isMaximized());
        f->window->showNormal();
        QTRY_VERIFY(!f->window->isMaximized());
        f->window->setGeometry(screen.right() - 50, screen.bottom() - 50, 900, 700); // mostly beyond the edge
        f->window->close();
        f->window.reset();
        f->window = std::make_unique<shell::MainWindow>(f->theme, f->preferences, f->files);
        f->window->show();
        QVERIFY2(screen.contains(f->window->geometry().topLeft()) && f->window->width() <= screen.width(),
                 qPrintable(u"%1,%2"_s.arg(f->window->x()).arg(f->window->y())));
    }

    void theFirstSizeFitsTheScreen()
    {
        WindowFixture other;
        other.window = std::make_unique<shell::MainWindow>(other.theme, other.preferences, other.files);
        const QSize screen = other.window->screen()->availableSize();
        QVERIFY(other.window->width() <= screen.width() && other.window->height() <= screen.height());
    }

    void nothingThatIsTypedMakesTheWindowGrow()
    {
        const QSize before = f->window->size();
        QApplication::clipboard()->setText(LongWord);
        for (int tab = 0; tab < f->window->tabs()->count(); ++tab) {
            f->window->tabs()->setCurrentIndex(tab);
            for (QLineEdit *box : f->window->findChildren<QLineEdit *>()) {
                if (!box->isVisible() || !box->isEnabled() || box->isReadOnly())
                    continue;
                box->setFocus();
                QTest::keySequence(box, QKeySequence::Paste);
                QTest::keyClick(box, Qt::Key_Return);
            }
        }
        f->window->search(LongWord.first(20'000));
        f->window->messageBar()->tell({widgets::Severity::Error, LongWord, {}});
        f->window->say(LongWord.first(20'000));
        QTest::qWait(0);
        QTRY_VERIFY(f->window->minimumSizeHint().height() <= WindowLayout::LeastSize.height() + 300);
        QCOMPARE(f->window->size(), before);
    }

private:
    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
