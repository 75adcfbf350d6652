// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window answers on a store, and the longest that any one event kept it from answering; then
// what one edit of each kind costs the GUI thread. Prints milliseconds of processor time.
//
// usage: bench_window [--small] [--documents N] [--only WORDS] [STORE]
// Without a store it makes one of the sample. With --documents it makes one of so many documents, of the
// shared corpus where it is and of readouts that are made; at STORE, where that is not there yet, so that it
// need not be made again. What is measured is a copy.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/watchedapplication.h"
#include "tests/benchmarks/windowedits.h"
#include "tests/support/generatedreadouts.h"
#include "tests/support/largecorpus.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"
#include "ui/timeline/timelineview.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Benchmark;
using test::WatchedApplication;
using test::WindowFixture;

namespace {

constexpr int FewDocuments = 24;
constexpr int Codes = 40;
constexpr int DocumentsPerAnnotation = 10;
constexpr qsizetype AnnotatedCharacters = 40;

int filesBelow(const QString &folder)
{
    int files = 0;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext(); walk.next())
        ++files;
    return files;
}

/// Codes, and a note on every tenth document, as people leave them.
bool annotate(workspace::Workspace &store)
{
    const QString author = u"Ana"_s;
    std::vector<domain::CodeId> codes;
    for (int i = 0; i < Codes; ++i) {
        const auto made = store.codes().add({}, {u"Code %1"_s.arg(i), {}, {}}, author);
        if (!made)
            return false;
        codes.emplace_back(made->made);
    }
    const auto documents = store.documents().rows();
    for (size_t i = 0; documents && i < documents->size(); i += DocumentsPerAnnotation) {
        const domain::DocumentRow &row = (*documents)[i];
        const text::Range range{0, std::min(row.characters, AnnotatedCharacters)};
        // One that cannot be made, since it would part a character, is not missed.
        static_cast<void>(
            store.annotations().add({row.id, range, {codes[i % codes.size()]}, u"A memo."_s}, author));
    }
    return documents.has_value();
}

/// A store of \p count documents at \p path.
bool makeStore(Benchmark &benchmark, const QString &path, int count, const QString &scratch)
{
    const QString folder = scratch + u"/documents"_s;
    const QString corpus = benchmark.isSmall() ? QString() : test::largeCorpus();
    int files = 0;
    if (!corpus.isEmpty() && benchmark.expect(test::unpack(corpus, folder), "the corpus is unpacked"))
        files = filesBelow(folder);
    if (files > count) {
        QDir(folder).removeRecursively();
        files = 0;
    }
    if (!benchmark.expect(test::writeReadouts(folder + u"/made"_s, count - files), "readouts are made"))
        return false;
    QElapsedTimer clock;
    clock.start();
    auto store = workspace::Workspace::open(path, workspace::OpenMode::Create);
    if (!benchmark.expect(store.has_value(), store ? QString() : store.error().line()))
        return false;
    const auto summary = (*store)->imports().run({folder}, {}, 0, {}, {});
    if (!benchmark.expect(summary.has_value(), summary ? QString() : summary.error().line()))
        return false;
    std::printf("a store of %d documents made in %.0f s\n", summary->imported, double(clock.elapsed()) / 1e3);
    QDir(folder).removeRecursively();
    return benchmark.expect(summary->refused == 0, "every document is imported") &&
           benchmark.expect(annotate(**store), "the store is annotated");
}

/// Of the store at \p path, which is left as it is; empty where that fails.
QString copyOf(Benchmark &benchmark, const QString &path, const QString &copy)
{
    const auto store = workspace::Workspace::open(path, workspace::OpenMode::ReadOnly);
    if (!benchmark.expect(store.has_value(), store ? QString() : store.error().line()))
        return {};
    const auto copied = (*store)->backUp(copy);
    return benchmark.expect(copied.has_value(), copied ? QString() : copied.error().line()) ? copy
                                                                                            : QString();
}

/// The store that is to be opened; empty where it cannot be had.
QString storeFor(Benchmark &benchmark, const WindowFixture &fixture)
{
    const QString given = benchmark.given();
    const int documents =
        benchmark.value(u"documents"_s).isEmpty() ? FewDocuments : benchmark.value(u"documents"_s).toInt();
    const QString path = given.isEmpty() ? fixture.path(u"Made.counterpart"_s) : given;
    if (!QFile::exists(path) && !makeStore(benchmark, path, documents, fixture.path(u"work"_s)))
        return {};
    return given.isEmpty() ? path : copyOf(benchmark, path, fixture.path(u"Copy.counterpart"_s));
}

/// False where there is no store, or where the window does not show it; \p opening tells since when it
/// should.
bool open(Benchmark &benchmark, WindowFixture &fixture, QElapsedTimer &opening)
{
    const bool isSample =
        benchmark.given().isEmpty() && benchmark.value(u"documents"_s).isEmpty() && !benchmark.isSmall();
    const QString path = isSample ? QString() : storeFor(benchmark, fixture);
    opening.start();
    if (isSample)
        return test::openStore(fixture, fixture.path(u"B.counterpart"_s), workspace::OpenMode::Create) &&
               test::importThroughMenu(fixture, test::sampleFiles());
    return !path.isEmpty() && test::openStore(fixture, path);
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

QModelIndex firstBelow(const QAbstractItemModel &model)
{
    const QModelIndex top = model.index(0, 0);
    return model.rowCount(top) > 0 ? model.index(0, 0, top) : top;
}

/// What a person does in the window, one thing after the other.
class Tour
{
public:
    Tour(WatchedApplication &application, Benchmark &benchmark, WindowFixture &fixture)
        : m_application(application), m_benchmark(benchmark), m_fixture(fixture),
          m_key(benchmark.sized(30, 5)), m_pause(benchmark.sized(300, 30)),
          m_filtering(benchmark.sized(200, 120)), m_notches(benchmark.sized(100, 10))
    {
    }

    /// \p opening: since when the window waits for the store.
    void run(const QElapsedTimer &opening)
    {
        m_opening = opening;
        print("window with the store shown", m_opening);
        openAtOnce();
        const auto isListed = [this] {
            return rowsOf("entitiesTree") > 0 &&
                   m_fixture.find<QTableView>("commitmentsTable")->model()->rowCount() > 0;
        };
        if (!expectSoon(isListed, u"entities and commitments are listed"_s))
            return;
        QTest::qWait(10 * m_pause);
        print("(the other lists)", m_opening);
        walkLists();
        narrow();
        openTexts();
        showCommitments();
    }

private:
    template <typename Holds>
    bool expectSoon(Holds holds, const QString &what)
    {
        return m_benchmark.expect(QTest::qWaitFor(holds, test::PatienceMs), what);
    }

    void print(const char *what, const QElapsedTimer &clock)
    {
        const double total = double(clock.nsecsElapsed()) / 1e6;
        QTest::qWait(m_pause); // what is still on its way belongs to it
        const test::LongestEvent longest = m_application.takeLongest();
        std::printf("%-36s %8.1f   longest event %6.1f  %s\n", what, total, longest.worked,
                    longest.whose.constData());
        std::fflush(stdout);
    }

    /// Events go through the queue, as the user's own do, one a turn.
    static void post(QWidget *widget, QEvent *event)
    {
        QCoreApplication::postEvent(widget, event);
        QCoreApplication::processEvents();
    }
    void type(QWidget *box, const QString &text) const
    {
        for (const QChar c : text) {
            const int key = c.toUpper().unicode();
            post(box, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, QString(c)));
            post(box, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, QString(c)));
            QTest::qWait(m_key);
        }
        QTest::qWait(m_filtering);
    }
    static void wheel(QWidget *viewport, int angle)
    {
        const QPointF at(viewport->rect().center());
        post(viewport, new QWheelEvent(at, viewport->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                                       Qt::NoModifier, Qt::NoScrollPhase, false));
    }
    [[nodiscard]] int rowsOf(const char *tree) const
    {
        return m_fixture.find<QTreeView>(tree)->model()->rowCount();
    }
    /// Types into a filter, clears it again, and turns the wheel over the list.
    void walk(const char *tree, const char *filter, const QString &text, int angle)
    {
        auto *list = m_fixture.find<QTreeView>(tree);
        auto *box = m_fixture.find<QLineEdit>(filter);
        const int rows = rowsOf(tree);
        std::printf("%s\n", tree);
        QElapsedTimer clock;
        clock.start();
        type(box, text);
        print("  type a filter", clock);
        expectSoon([&] { return rows > 0 && rowsOf(tree) > 0; },
                   u"%1 has rows, and some that fit"_s.arg(QString::fromUtf8(tree)));
        clock.restart();
        box->clear();
        QTest::qWait(m_filtering);
        print("  clear it", clock);
        expectSoon([&] { return rowsOf(tree) == rows; },
                   u"%1 shows all again"_s.arg(QString::fromUtf8(tree)));
        clock.restart();
        for (int i = 0; i < m_notches; ++i)
            wheel(list->viewport(), angle);
        print("  scroll it", clock);
    }
    void walkLists()
    {
        walk("libraryTree", "libraryFilter", u"cambodia"_s, -240);
        walk("entitiesTree", "entitiesFilter", u"minister"_s, -120);
    }

    void narrow()
    {
        auto *sidebar = m_fixture.find<QTreeView>("entitiesTree");
        auto *timeline = m_fixture.window->findChild<timeline::TimelineView *>();
        QElapsedTimer clock;
        clock.start();
        sidebar->setCurrentIndex(firstBelow(*sidebar->model()));
        QCoreApplication::processEvents();
        print("narrow every view to an entity", clock);
        QAction *clear = m_fixture.action("edit.clearFilter");
        const auto *count = m_fixture.find<QLabel>("filterCount");
        expectSoon([&] { return count->isVisible(); }, u"the views are narrowed"_s);
        clock.restart();
        clear->trigger();
        QCoreApplication::processEvents();
        print("show all again", clock);
        expectSoon([&] { return !count->isVisible(); }, u"the views show all again"_s);
        clock.restart();
        timeline->setSpan(QDate(2023, 1, 1), QDate(2023, 3, 31));
        QCoreApplication::processEvents();
        print("narrow every view to a span", clock);
        clear->trigger();
        QTest::qWait(m_pause);
        m_application.takeLongest();
        clock.restart();
        for (int i = 0; i < m_notches; ++i)
            wheel(timeline->viewport(), i < m_notches / 2 ? 120 : -120);
        print("zoom the timeline", clock);
    }

    void open(domain::DocumentId document, const char *what)
    {
        QElapsedTimer clock;
        QSignalSpy read(m_fixture.window.get(), &shell::MainWindow::documentShown);
        clock.start();
        m_fixture.window->openDocument(document);
        m_benchmark.expect(!read.isEmpty() || read.wait(test::PatienceMs), "a document is shown");
        print(what, clock);
    }
    /// As a person does who does not wait until everything is listed.
    void openAtOnce() { open(m_fixture.window->library().documents().back().id, "open a document at once"); }
    void openTexts()
    {
        open(m_fixture.window->library().documents().front().id, "open a document");
        const domain::MeetingId meeting = m_fixture.window->firstTwoSidedMeeting();
        if (!m_benchmark.expect(meeting.isValid(), "a meeting has two sides"))
            return;
        QElapsedTimer clock;
        QSignalSpy shown(m_fixture.window.get(), &shell::MainWindow::comparisonShown);
        clock.start();
        m_fixture.window->openMeeting(meeting);
        m_benchmark.expect(!shown.isEmpty() || shown.wait(test::PatienceMs), "a comparison is shown");
        print("open a comparison", clock);
    }

    /// The pairs that seem to be one are looked for as soon as the commitments are looked at.
    void showCommitments()
    {
        auto *pairs = m_fixture.find<QAbstractItemView>("restatedList");
        QSignalSpy found(pairs->model(), &QAbstractItemModel::modelReset);
        QElapsedTimer clock;
        clock.start();
        m_fixture.window->showView(workbench::View::Commitments);
        QCoreApplication::processEvents();
        print("show the commitments", clock);
        const int rows = m_fixture.find<QTableView>("commitmentsTable")->model()->rowCount();
        m_benchmark.expect(rows > 0, "there are commitments");
        m_benchmark.expect(!found.isEmpty() || pairs->model()->rowCount() > 0 || found.wait(test::PatienceMs),
                           "pairs of commitments were looked for");
        print("find what is restated", clock);
        std::printf("%d commitments, %d pairs\n", rows, pairs->model()->rowCount());
    }

    WatchedApplication &m_application;
    Benchmark &m_benchmark;
    WindowFixture &m_fixture;
    QElapsedTimer m_opening;
    int m_key;       ///< milliseconds between two keys
    int m_pause;     ///< milliseconds for what is on its way
    int m_filtering; ///< milliseconds for what is done a moment after the last key
    int m_notches;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    Benchmark benchmark(
        u"STORE"_s,
        {QCommandLineOption(u"documents"_s, u"How many there are."_s, u"N"_s),
         QCommandLineOption(u"only"_s, u"Nothing but edits whose names have these words."_s, u"WORDS"_s)});
    QStandardPaths::setTestModeEnabled(true);
    WindowFixture fixture;
    QElapsedTimer opening;
    if (!benchmark.expect(open(benchmark, fixture, opening), "the window shows the store"))
        return benchmark.status();
    std::printf("%zu documents\n", fixture.window->library().documents().size());
    if (benchmark.value(u"only"_s).isEmpty())
        Tour(application, benchmark, fixture).run(opening);
    test::measureEdits(application, benchmark, fixture);
    const auto [now, most] = memory();
    std::printf("memory %.0f MB, at most %.0f MB\n", now, most);
    return benchmark.status();
}
