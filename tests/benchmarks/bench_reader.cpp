// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader takes a megabyte of text: opening it, its highlighting, scrolling and finding, and the
// longest that any one event kept the window from answering. Prints milliseconds.
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

constexpr qsizetype Size = 1'000'000; ///< characters

domain::DocumentView megabyte()
{
    const QString sentence =
        u"The Secretary urged Prime Minister Hun Sen to release them, and Cambodia pledged "
        "USD12 million by May 2023."_s;
    domain::DocumentView view;
    view.row.id = domain::DocumentId(1);
    view.row.sha256 = u"0"_s;
    domain::EntityFact person;
    person.name = u"Hun Sen"_s;
    while (view.text.size() < Size) {
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
    std::printf("%-40s %8.1f   longest event %6.1f\n", what, total, application.takeWorstMs());
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
    widgets::Theme theme;
    theme.applyTo(application);
    reader::ReaderPane pane(theme);
    pane.resize(1200, 800);
    pane.show();
    QTest::qWait(500);
    const domain::DocumentView view = megabyte();
    application.takeWorstMs();
    QElapsedTimer clock;
    clock.start();
    pane.setView(view);
    print(application, "set a megabyte of text", clock);
    std::printf("%-40s %8.1f\n", "(by itself)", double(clock.nsecsElapsed()) / 1e6);
    scroll(*pane.text(), 60);
    print(application, "scroll while it is highlighted", clock);
    while (!pane.text()->isHighlighted())
        QTest::qWait(10);
    QTest::qWait(2000);
    print(application, "highlighted to its end", clock);
    clock.restart();
    scroll(*pane.text(), 200);
    print(application, "scroll, 200 steps", clock);
    clock.restart();
    pane.text()->setFindText(u"pledged"_s);
    QTest::qWait(50);
    print(application, "find a word", clock);
    clock.restart();
    workspace::OriginalView original;
    original.file = u"x.txt"_s;
    original.format = u"html"_s;
    original.text = view.text;
    original.map.append({0, 0, view.text.size()});
    pane.setOriginalVisible(true);
    pane.original()->setOriginal(view.row.id, original);
    QTest::qWait(3000);
    print(application, "show its original", clock);
    clock.restart();
    scroll(*pane.original()->source(), 200);
    print(application, "scroll the original, 200 steps", clock);
    return 0;
}
