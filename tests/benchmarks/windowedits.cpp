// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/windowedits.h"

#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/editkinds.h"
#include "tests/benchmarks/watchedapplication.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/widgets/messagebar.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace counterpart::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double QuietMs = 1; ///< an event that works longer tells that something is still being done
constexpr int QuietAnswerMs = 20;
constexpr int MostLooks = 60;

LongestEvent longer(const LongestEvent &a, const LongestEvent &b)
{
    LongestEvent both = a.worked < b.worked ? b : a;
    both.passed = std::max(a.passed, b.passed);
    return both;
}

/// An edit and its undo.
struct Cost
{
    LongestEvent made;
    LongestEvent undone;
};

class EditMeter
{
public:
    EditMeter(WatchedApplication &application, Benchmark &benchmark, WindowFixture &fixture,
              EditTargets targets)
        : m_application(application), m_benchmark(benchmark), m_fixture(fixture),
          m_targets(std::make_shared<const EditTargets>(std::move(targets))), m_desk(fixture.window->desk()),
          m_pause(benchmark.sized(450, 15)) // longer than any pause after which the window reads again
    {
    }

    void run()
    {
        const double known = baseline();
        std::printf("one row written to a plain file and the window painted: %.1f ms\n", known);
        std::printf("%-26s %8s %6s %8s   %8s %6s %8s   %s\n", "one edit of each kind", "longest", "ratio",
                    "(clock)", "undo", "ratio", "(clock)", "longest event of the edit; of its undo");
        const QString only = m_benchmark.value(u"only"_s);
        for (const EditKind &kind : editKinds()) {
            if (!QString::fromUtf8(kind.name).contains(only))
                continue;
            show(kind.view);
            Cost cost;
            for (int round = 0; round < m_benchmark.sized(3, 1); ++round) {
                if (!measure(kind, cost))
                    break;
            }
            std::printf("%-26s %8.1f %6.1f %8.1f   %8.1f %6.1f %8.1f   %s; %s\n", kind.name, cost.made.worked,
                        cost.made.worked / known, cost.made.passed, cost.undone.worked,
                        cost.undone.worked / known, cost.undone.passed, cost.made.whose.constData(),
                        cost.undone.whose.constData());
            std::fflush(stdout);
        }
    }

private:
    /// Runs \p act as an event of the GUI thread of its own.
    template <typename Act>
    void post(Act act)
    {
        QMetaObject::invokeMethod(m_fixture.window.get(), std::move(act), Qt::QueuedConnection);
    }

    /// True when the threads that read the store had nothing else to do.
    bool answersAtOnce()
    {
        workbench::Session &session = m_fixture.window->session();
        const auto answers = std::make_shared<int>(0);
        const auto work = [](workspace::Workspace &) { return 0; };
        const auto then = [answers](int) { ++*answers; };
        QElapsedTimer clock;
        clock.start();
        session.ask(m_fixture.window.get(), work, then);
        session.askLater(m_fixture.window.get(), work, then);
        session.askApart(m_fixture.window.get(), work, then);
        m_benchmark.expect(QTest::qWaitFor([&] { return *answers == 3; }, PatienceMs),
                           "the threads that read the store answer");
        return clock.elapsed() < QuietAnswerMs;
    }

    /// Waits until all that is on its way has arrived; gives the longest event of it.
    LongestEvent settle()
    {
        LongestEvent longest;
        int quiet = 0;
        for (int look = 0; look < MostLooks && quiet < m_benchmark.sized(2, 1); ++look) {
            QTest::qWait(m_pause);
            const bool idle = answersAtOnce();
            const LongestEvent last = m_application.takeLongest();
            longest = longer(longest, last);
            quiet = idle && last.worked < QuietMs ? quiet + 1 : 0;
            if (m_benchmark.isSmall() && look == 1)
                break; // the figures tell nothing there
        }
        return longest;
    }

    /// The same when \p isDone: what is made off the GUI thread takes its time.
    template <typename IsDone>
    LongestEvent settleWhen(IsDone isDone)
    {
        const LongestEvent longest = settle();
        return !isDone() && QTest::qWaitFor(isDone, PatienceMs) ? longer(longest, settle()) : longest;
    }

    /// The middle one of some.
    double baseline()
    {
        std::vector<double> rounds;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"baseline"_s);
            plain.setDatabaseName(m_fixture.path(u"baseline.sqlite"_s));
            QSqlQuery query(plain.open() ? plain : QSqlDatabase());
            bool written =
                query.exec(u"PRAGMA journal_mode = WAL"_s) && query.exec(u"CREATE TABLE one (what TEXT)"_s);
            settle();
            for (int round = 0; round < m_benchmark.sized(11, 3); ++round) {
                post([&] {
                    written = written && query.exec(u"INSERT INTO one VALUES ('an edit')"_s);
                    m_fixture.window->repaint();
                });
                QTest::qWait(50);
                rounds.push_back(m_application.takeLongest().worked);
            }
            m_benchmark.expect(written, "rows of the baseline are written");
        }
        QSqlDatabase::removeDatabase(u"baseline"_s);
        std::ranges::sort(rounds);
        return std::max(rounds[rounds.size() / 2], 0.01);
    }

    void show(workbench::View view)
    {
        if (view == workbench::View::Reader)
            m_fixture.window->openDocument(m_targets->document().id);
        else if (view == workbench::View::Comparison)
            m_fixture.window->openMeeting(m_targets->meeting());
        else
            m_fixture.window->showView(view);
        settle();
    }

    /// False where the edit could not be made.
    bool measure(const EditKind &kind, Cost &cost)
    {
        const int before = m_desk.undo.index();
        const auto edit = [make = kind.make, targets = m_targets](workspace::Workspace &store) {
            return make(store, *targets);
        };
        const QString name = QString::fromUtf8(kind.name);
        m_application.takeLongest();
        post([this, edit, name, apart = kind.apart] {
            if (apart)
                m_desk.editApart(name, name, edit);
            else
                m_desk.edit(name, edit);
        });
        const auto isMade = [&] { return m_desk.undo.index() == before + 1; };
        const LongestEvent made = settleWhen(isMade);
        if (!m_benchmark.expect(isMade(), u"%1 is made; %2"_s.arg(name, m_desk.messages.text())))
            return false;
        cost.made = longer(cost.made, made);
        post([undo = m_fixture.window->findChild<QAction *>(u"edit.undo"_s)] { undo->trigger(); });
        const auto isTakenBack = [&] { return m_desk.undo.index() == before; };
        cost.undone = longer(cost.undone, settleWhen(isTakenBack));
        return m_benchmark.expect(isTakenBack(),
                                  u"%1 is taken back; %2"_s.arg(name, m_desk.messages.text()));
    }

    WatchedApplication &m_application;
    Benchmark &m_benchmark;
    WindowFixture &m_fixture;
    std::shared_ptr<const EditTargets> m_targets;
    workbench::Desk m_desk;
    int m_pause; ///< milliseconds
};

} // namespace

void measureEdits(WatchedApplication &application, Benchmark &benchmark, WindowFixture &fixture)
{
    std::optional<EditTargets> targets = findTargets(*fixture.window->session().workspace());
    if (benchmark.expect(targets.has_value(), "the store has something for every kind of edit"))
        EditMeter(application, benchmark, fixture, std::move(*targets)).run();
}

} // namespace counterpart::test
