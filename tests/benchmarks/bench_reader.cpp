// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader takes a megabyte of text: opening it, its highlighting, scrolling and finding, and the
// longest that any one event kept the window from answering. Prints milliseconds.
#include "core/workspace/documents/documents.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/watchedapplication.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/theme.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WatchedApplication;

namespace {

constexpr int PatienceMs = 60'000;

/// A text of \p size characters.
domain::DocumentView viewOf(qsizetype size)
{
    const QString sentence =
        u"The Secretary urged Prime Minister Hun Sen to release them, and Cambodia pledged "
        "USD12 million by May 2023."_s;
    domain::DocumentView view;
    view.row.id = domain::DocumentId(1);
    view.row.sha256 = u"0"_s;
    domain::EntityFact person;
    person.name = u"Hun Sen"_s;
    while (view.text.size() < size) {
        const qsizetype begin = view.text.size();
        for (int i = 0; i < 4; ++i) {
            const qsizetype at = view.text.size();
            domain::Sentence one;
            one.range = {at, at + sentence.size()};
            one.act = {u"urged"_s, 4, {}, {}, false};
            view.facts.sentences.push_back(one);
            person.mentions.push_back({{at + 35, at + 42}, true});
            view.text += sentence + u' ';
        }
        view.blocks.push_back({{begin, view.text.size()}, domain::BlockKind::Paragraph});
        view.text += u"\n\n"_s;
    }
    view.facts.entities = {person};
    view.entityIds = {domain::EntityId(1)};
    return view;
}

void print(WatchedApplication &application, const char *what, const QElapsedTimer &clock)
{
    const double total = double(clock.nsecsElapsed()) / 1e6;
    std::printf("%-40s %8.1f   longest event %6.1f\n", what, total, application.takeLongest().worked);
}

/// Turns the wheel \p steps times, each an event of its own.
void scroll(QAbstractScrollArea &area, int steps)
{
    for (int i = 0; i < steps; ++i) {
        QWheelEvent wheel({50, 50}, area.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -240},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area.viewport(), &wheel);
        QTest::qWait(0);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    test::Benchmark benchmark;
    const int pause = benchmark.sized(2000, 50); // milliseconds: what is on its way ends
    const int steps = benchmark.sized(200, 10);
    widgets::Theme theme;
    theme.applyTo(application);
    reader::ReaderPane pane(theme);
    pane.resize(1200, 800);
    pane.show();
    QTest::qWait(pause / 4);
    const domain::DocumentView view = viewOf(benchmark.sized(1'000'000, 20'000));
    application.takeLongest();
    QElapsedTimer clock;
    clock.start();
    pane.setView(view);
    print(application, "set a text", clock);
    std::printf("%-40s %8.1f\n", "(by itself)", double(clock.nsecsElapsed()) / 1e6);
    benchmark.expect(pane.text()->text() == view.text, "the text is shown");
    scroll(*pane.text(), benchmark.sized(60, 10));
    print(application, "scroll while it is highlighted", clock);
    benchmark.expect(QTest::qWaitFor([&] { return pane.text()->isHighlighted(); }, PatienceMs),
                     "the text is highlighted to its end");
    QTest::qWait(pause);
    print(application, "highlighted to its end", clock);
    clock.restart();
    scroll(*pane.text(), steps);
    print(application, "scroll", clock);
    benchmark.expect(pane.text()->verticalScrollBar()->value() > 0, "the text is scrolled");
    clock.restart();
    const int found = pane.text()->setFindText(u"pledged"_s);
    QTest::qWait(50);
    print(application, "find a word", clock);
    benchmark.expect(found == int(view.facts.sentences.size()), "the word is found in every sentence");
    clock.restart();
    workspace::OriginalView original;
    original.file = u"x.txt"_s;
    original.format = u"html"_s;
    original.text = view.text;
    original.map.append({0, 0, view.text.size()});
    pane.setOriginalVisible(true);
    pane.original()->setOriginal(view.row.id, original);
    QTest::qWait(pause);
    print(application, "show its original", clock);
    QPlainTextEdit &source = *pane.original()->source();
    benchmark.expect(source.document()->characterCount() > view.text.size(), "the original is shown");
    clock.restart();
    scroll(source, steps);
    print(application, "scroll the original", clock);
    benchmark.expect(source.verticalScrollBar()->value() > 0, "the original is scrolled");
    return benchmark.status();
}
