// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window answers on a store, and the longest that any one event kept it from answering.
// bench_window [STORE]; without a store it makes one of the sample documents. Prints milliseconds.
#include "tests/benchmarks/watchedapplication.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/timeline/timelineview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QWheelEvent>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WatchedApplication;
using test::WindowFixture;

namespace {

void print(WatchedApplication &application, const char *what, const QElapsedTimer &clock)
{
    const double total = clock.nsecsElapsed() / 1e6;
    QTest::qWait(300); // what is still on its way belongs to it
    const QByteArray whose = application.whose();
    const double worst = application.takeWorstMs();
    std::printf("%-36s %8.1f   longest event %6.1f  %s\n", what, total, worst, whose.constData());
    std::fflush(stdout);
}

/// Megabytes that the process holds and has held at most; 0 where the system does not tell.
std::pair<double, double> memory()
{
    QFile status(u"/proc/self/status"_s);
    std::pair<double, double> found;
    if (!status.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
        if (line.startsWith("VmRSS:"))
            found.first = megabytes;
        else if (line.startsWith("VmHWM:"))
            found.second = megabytes;
    }
    return found;
}

QModelIndex firstDocument(const QAbstractItemModel &model)
{
    const QModelIndex top = model.index(0, 0);
    return model.rowCount(top) > 0 ? model.index(0, 0, top) : top;
}

/// Events go through the queue, as the user's own do, one a turn.
void post(QWidget *widget, QEvent *event)
{
    QCoreApplication::postEvent(widget, event);
    QCoreApplication::processEvents();
}

void type(QWidget *box, const QString &text)
{
    for (const QChar c : text) {
        const int key = c.toUpper().unicode();
        post(box, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, QString(c)));
        post(box, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, QString(c)));
        QTest::qWait(30);
    }
    QTest::qWait(200); // what is done a moment after the last key
}

void wheel(QWidget *viewport, int angle)
{
    const QPointF at(viewport->rect().center());
    post(viewport, new QWheelEvent(at, viewport->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                                   Qt::NoModifier, Qt::NoScrollPhase, false));
}

void measureLists(WatchedApplication &application, WindowFixture &fixture)
{
    QElapsedTimer clock;
    auto *tree = fixture.find<QTreeView>("libraryTree");
    auto *filter = fixture.find<QLineEdit>("libraryFilter");
    clock.start();
    type(filter, u"cambodia"_s);
    print(application, "type a filter of the library", clock);
    clock.restart();
    filter->clear();
    QTest::qWait(200);
    print(application, "clear it", clock);
    clock.restart();
    for (int i = 0; i < 100; ++i)
        wheel(tree->viewport(), -240);
    print(application, "scroll the library, 100 notches", clock);
    auto *sidebar = fixture.find<QTreeView>("entitiesTree");
    auto *letters = fixture.find<QLineEdit>("entitiesFilter");
    clock.restart();
    type(letters, u"minister"_s);
    print(application, "type a filter of entities", clock);
    clock.restart();
    letters->clear();
    QTest::qWait(200);
    print(application, "clear it", clock);
    clock.restart();
    for (int i = 0; i < 100; ++i)
        wheel(sidebar->viewport(), -120);
    print(application, "scroll the entities, 100 notches", clock);
}

void measureFilter(WatchedApplication &application, WindowFixture &fixture)
{
    auto *sidebar = fixture.find<QTreeView>("entitiesTree");
    auto *timeline = fixture.window->findChild<timeline::TimelineView *>();
    const QModelIndex person = firstDocument(*sidebar->model());
    QElapsedTimer clock;
    clock.start();
    sidebar->setCurrentIndex(person);
    QCoreApplication::processEvents();
    print(application, "narrow every view to an entity", clock);
    clock.restart();
    fixture.action("edit.clearFilter")->trigger();
    QCoreApplication::processEvents();
    print(application, "show all again", clock);
    clock.restart();
    timeline->setSpan(QDate(2023, 1, 1), QDate(2023, 3, 31));
    QCoreApplication::processEvents();
    print(application, "narrow every view to a span", clock);
    fixture.action("edit.clearFilter")->trigger();
    QTest::qWait(100);
    application.takeWorstMs();
    clock.restart();
    for (int i = 0; i < 60; ++i)
        wheel(timeline->viewport(), i < 30 ? 120 : -120);
    print(application, "zoom the timeline, 60 notches", clock);
}

/// As a person does who does not wait until everything is listed.
void measureAtOnce(WatchedApplication &application, WindowFixture &fixture)
{
    QElapsedTimer clock;
    QSignalSpy read(fixture.window.get(), &shell::MainWindow::documentShown);
    clock.start();
    fixture.window->openDocument(fixture.window->library().documents().back().id);
    if (read.isEmpty())
        read.wait(test::PatienceMs);
    print(application, "open a document at once", clock);
}

/// The pairs that seem to be one are looked for as soon as the commitments are looked at.
void measureCommitments(WatchedApplication &application, WindowFixture &fixture)
{
    auto *pairs = fixture.find<QAbstractItemView>("restatedList");
    QElapsedTimer clock;
    clock.start();
    fixture.window->showView(workbench::View::Commitments);
    QCoreApplication::processEvents();
    print(application, "show the commitments", clock);
    QSignalSpy found(pairs->model(), &QAbstractItemModel::modelReset);
    if (found.isEmpty() && pairs->model()->rowCount() == 0)
        found.wait(test::PatienceMs);
    print(application, "find what is restated", clock);
    std::printf("%d pairs\n", pairs->model()->rowCount());
}

void measureTexts(WatchedApplication &application, WindowFixture &fixture)
{
    QElapsedTimer clock;
    QSignalSpy read(fixture.window.get(), &shell::MainWindow::documentShown);
    clock.start();
    fixture.window->openDocument(fixture.window->library().documents().front().id);
    if (read.isEmpty())
        read.wait(test::PatienceMs);
    print(application, "open a document", clock);
    const domain::MeetingId meeting = fixture.window->firstTwoSidedMeeting();
    if (!meeting.isValid())
        return;
    QSignalSpy shown(fixture.window.get(), &shell::MainWindow::comparisonShown);
    clock.restart();
    fixture.window->openMeeting(meeting);
    if (shown.isEmpty())
        shown.wait(test::PatienceMs);
    print(application, "open a comparison", clock);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QElapsedTimer clock;
    clock.start();
    WindowFixture fixture;
    const QString given = QCoreApplication::arguments().value(1);
    const bool opened = given.isEmpty() ? test::openStore(fixture, fixture.path(u"B.counterpart"_s),
                                                          workspace::OpenMode::Create) &&
                                              test::importThroughMenu(fixture, test::sampleFiles())
                                        : test::openStore(fixture, given);
    if (!opened)
        return 1;
    std::printf("%zu documents\n", fixture.window->library().documents().size());
    print(application, "window with the store shown", clock);
    measureAtOnce(application, fixture);
    QTest::qWait(3000); // the other lists
    print(application, "(the other lists)", clock);
    measureLists(application, fixture);
    measureFilter(application, fixture);
    measureTexts(application, fixture);
    measureCommitments(application, fixture);
    const auto [now, most] = memory();
    std::printf("memory %.0f MB, at most %.0f MB\n", now, most);
    return 0;
}
