// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window answers while a text of 300,000 characters with 5,000 annotations is annotated and
// read: the longest that any one event kept it from answering. Prints milliseconds of processor time.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/watchedapplication.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/reader/annotationlayer.h"
#include "ui/reader/readouttext.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Benchmark;
using test::WatchedApplication;
using test::WindowFixture;

namespace {

constexpr int Codes = 40;

/// How much there is, and how often things are done.
struct Extent
{
    explicit Extent(const Benchmark &benchmark)
        : characters(benchmark.sized(300'000, 12'000)), annotations(benchmark.sized(5000, 60)),
          edits(benchmark.sized(20, 3)), steps(benchmark.sized(60, 5)), pause(benchmark.sized(60, 20))
    {
    }
    int characters;
    int annotations;
    int edits;
    int steps; ///< of scrolling
    int pause; ///< milliseconds after each step, for what is on its way
};

QString longText(int characters)
{
    QString text = u"Phnom Penh, 1 May 2024. Record of the talks.\n\n"_s;
    for (int i = 0; text.size() < characters; ++i)
        text += u"%1. The two sides agreed to continue demining in district %2 and to report on it in the "
                u"autumn; "
                "the delegation noted that the work is not done, and asked for patience.\n"_s.arg(i)
                    .arg(i % 97);
    return text;
}

domain::DocumentId fill(WindowFixture &fixture, int annotations)
{
    workspace::Workspace &store = *fixture.window->session().workspace();
    const domain::DocumentId document = store.documents().rows()->front().id;
    const qsizetype size = store.documents().view(document)->text.size();
    std::vector<domain::CodeId> codes;
    for (int i = 0; i < Codes; ++i)
        codes.emplace_back(store.codes().add({}, {u"Code %1"_s.arg(i), {}, {}}, u"Ana"_s)->made);
    QRandomGenerator random(5);
    for (int i = 0; i < annotations; ++i) {
        const qsizetype begin = random.bounded(int(size - 200));
        const text::Range range{begin, begin + 10 + random.bounded(150)};
        static_cast<void>(
            store.annotations().add({document, range, {codes[size_t(i) % codes.size()]}, {}}, u"Ana"_s));
    }
    return document;
}

/// How many annotations the store has; -1 where it cannot be read.
int kept(WindowFixture &fixture)
{
    const auto rows = fixture.window->session().workspace()->annotations().rows();
    return rows ? int(rows->size()) : -1;
}

class Run
{
public:
    Run(WatchedApplication &application, Benchmark &benchmark, const Extent &extent, WindowFixture &fixture)
        : m_application(application), m_benchmark(benchmark), m_extent(extent), m_fixture(fixture),
          m_text(*fixture.window->findChild<reader::ReadoutText *>())
    {
    }

    void run(domain::DocumentId document)
    {
        if (!open(document))
            return;
        measure("scroll by pages", m_extent.steps, [&](int) { press(Qt::Key_PageDown); });
        QScrollBar *bar = m_text.verticalScrollBar();
        measure("scroll by the wheel's pixels", m_extent.steps,
                [bar](int) { bar->setValue(bar->value() - 90); });
        edit();
        table();
    }

private:
    /// The longest event of \p act, the worst of \p times.
    void measure(const char *what, int times, const std::function<void(int)> &act)
    {
        QTest::qWait(5 * m_extent.pause);
        m_application.takeLongest();
        for (int i = 0; i < times; ++i) {
            act(i);
            QTest::qWait(m_extent.pause);
        }
        const test::LongestEvent longest = m_application.takeLongest();
        std::printf("%-32s %3d times, longest event %6.1f ms (%.1f by the clock)\n", what, times,
                    longest.worked, longest.passed);
    }

    bool open(domain::DocumentId document)
    {
        auto *layer = m_fixture.window->findChild<reader::AnnotationLayer *>();
        m_fixture.window->openDocument(document);
        const bool shown = QTest::qWaitFor(
            [&] { return int(layer->spans().size()) == m_extent.annotations && m_text.isHighlighted(); },
            test::PatienceMs);
        std::printf("%d characters, %d annotations\n", int(m_text.text().size()), int(layer->spans().size()));
        return m_benchmark.expect(shown, "the annotations are shown");
    }

    void press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, {});
        QCoreApplication::sendEvent(&m_text, &event);
    }
    static void trigger(QAction *action)
    {
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    }
    void annotate(int i)
    {
        const int at = m_extent.characters / 2 + i * 200;
        QTextCursor cursor(m_text.document());
        cursor.setPosition(at);
        cursor.setPosition(at + 60, QTextCursor::KeepAnchor);
        m_text.setTextCursor(cursor);
        trigger(m_fixture.action("annotate.last"));
    }

    void expectKept(int more, const char *when)
    {
        const bool so =
            QTest::qWaitFor([&] { return kept(m_fixture) == m_extent.annotations + more; }, test::PatienceMs);
        m_benchmark.expect(
            so, u"%1 annotations %2"_s.arg(m_extent.annotations + more).arg(QString::fromUtf8(when)));
    }

    void edit()
    {
        annotate(0); // asks for a code, the first time
        QTest::qWait(100);
        auto *box = m_fixture.find<QLineEdit>("codeChooserBox");
        QTest::keyClicks(box, u"Code 7"_s);
        QTest::keyClick(box, Qt::Key_Return);
        expectKept(1, "when the code was chosen");
        measure("annotate", m_extent.edits, [&](int i) { annotate(i + 1); });
        expectKept(1 + m_extent.edits, "when passages were annotated");
        measure("undo", m_extent.edits, [&](int) { trigger(undo()); });
        expectKept(1, "when that was undone");
        measure("redo", m_extent.edits,
                [&](int) { trigger(m_fixture.window->findChild<QAction *>(u"edit.redo"_s)); });
        expectKept(1 + m_extent.edits, "when it was done again");
    }

    void table()
    {
        m_fixture.window->showView(workbench::View::Annotations);
        QTest::qWait(10 * m_extent.pause);
        const int half = m_extent.edits / 2;
        measure("undo with the table in front", half, [&](int) { trigger(undo()); });
        expectKept(1 + m_extent.edits - half, "when half of it was undone");
        auto *table = m_fixture.find<QTreeView>("annotationsTable");
        const int rows = table->model()->rowCount();
        std::printf("%d rows in the table\n", rows);
        m_benchmark.expect(rows > 0, "the table has rows");
        QScrollBar *bar = table->verticalScrollBar();
        measure("scroll the table", m_extent.steps, [bar](int) { bar->setValue(bar->value() + 300); });
    }

    [[nodiscard]] QAction *undo() const { return m_fixture.window->findChild<QAction *>(u"edit.undo"_s); }

    WatchedApplication &m_application;
    Benchmark &m_benchmark;
    const Extent &m_extent;
    WindowFixture &m_fixture;
    reader::ReadoutText &m_text;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    Benchmark benchmark;
    const Extent extent(benchmark);
    QStandardPaths::setTestModeEnabled(true);
    WindowFixture fixture;
    const QString file = fixture.path(u"long.txt"_s);
    if (!benchmark.expect(
            test::writeFile(file, longText(extent.characters).toUtf8()) &&
                test::openStore(fixture, fixture.path(u"Long.counterpart"_s), workspace::OpenMode::Create) &&
                test::importThroughMenu(fixture, {file}),
            "the text is imported"))
        return benchmark.status();
    QElapsedTimer clock;
    clock.start();
    const domain::DocumentId document = fill(fixture, extent.annotations);
    std::printf("filling the store: %.1f s\n", double(clock.elapsed()) / 1e3);
    if (benchmark.expect(kept(fixture) == extent.annotations, "the annotations are made"))
        Run(application, benchmark, extent, fixture).run(document);
    return benchmark.status();
}
