// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window answers on a store, and the longest that any one event kept it from answering.
// bench_window [STORE]; without a store it makes one of the sample documents. Prints milliseconds.
#include "tests/benchmarks/watchedapplication.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

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
    std::printf("%-36s %8.1f   longest event %6.1f\n", what, total, application.takeWorstMs());
}

QModelIndex firstDocument(const QAbstractItemModel &model)
{
    const QModelIndex top = model.index(0, 0);
    return model.rowCount(top) > 0 ? model.index(0, 0, top) : top;
}

void measure(WatchedApplication &application, WindowFixture &fixture)
{
    QElapsedTimer clock;
    auto *tree = fixture.find<QTreeView>("libraryTree");
    auto *filter = fixture.find<QLineEdit>("libraryFilter");
    clock.start();
    QTest::keyClicks(filter, u"cambodia"_s);
    print(application, "type a filter", clock);
    clock.restart();
    filter->clear();
    print(application, "clear it", clock);
    clock.restart();
    for (int i = 0; i < 100; ++i) {
        tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->value() + 60);
        QCoreApplication::sendPostedEvents();
    }
    print(application, "scroll the library, 100 steps", clock);
    auto *entities = fixture.find<QTreeView>("entitiesTree");
    const QModelIndex person = firstDocument(*entities->model());
    clock.restart();
    entities->setCurrentIndex(person);
    print(application, "narrow to an entity", clock);
    fixture.action("edit.clearFilter")->trigger();
    QSignalSpy read(fixture.window.get(), &shell::MainWindow::documentShown);
    clock.restart();
    fixture.window->openDocument(fixture.window->library().documents().front().id);
    if (read.isEmpty())
        read.wait(test::PatienceMs);
    print(application, "open a document", clock);
    const domain::MeetingId meeting = fixture.window->firstTwoSidedMeeting();
    if (meeting.isValid()) {
        QSignalSpy shown(fixture.window.get(), &shell::MainWindow::comparisonShown);
        clock.restart();
        fixture.window->openMeeting(meeting);
        if (shown.isEmpty())
            shown.wait(test::PatienceMs);
        print(application, "open a comparison", clock);
    }
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
    QTest::qWait(3000); // the other lists
    print(application, "(the other lists)", clock);
    measure(application, fixture);
    return 0;
}
