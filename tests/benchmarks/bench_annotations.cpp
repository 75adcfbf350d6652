// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window answers while a text of 300,000 characters with 5,000 annotations is annotated and
// read: the longest that any one event kept it from answering. Prints milliseconds.
#include "core/workspace/annotations/annotations.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/reader/annotationlayer.h"
#include "ui/reader/readouttext.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QThread>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::WindowFixture;

namespace {

constexpr int Annotations = 5000;
constexpr qsizetype Characters = 300'000;

/// Notes the longest time that an event took to be handled, events inside events counted once.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The threads that read the store come here too; they keep no window from answering.
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const bool handled = QApplication::notify(receiver, event);
        m_worst = std::max(m_worst, clock.nsecsElapsed());
        --m_depth;
        return handled;
    }

    double takeWorstMs() { return std::exchange(m_worst, 0) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_worst = 0;
};

QString longText()
{
    QString text = u"Phnom Penh, 1 May 2024. Record of the talks.\n\n"_s;
    for (int i = 0; text.size() < Characters; ++i)
        text += u"%1. The two sides agreed to continue demining in district %2 and to report on it in the "
                u"autumn; "
                "the delegation noted that the work is not done, and asked for patience.\n"_s.arg(i)
                    .arg(i % 97);
    return text;
}

domain::DocumentId fill(WindowFixture &fixture)
{
    workspace::Workspace &store = *fixture.window->session().workspace();
    const domain::DocumentId document = store.documents()->front().id;
    const qsizetype size = store.document(document)->text.size();
    std::vector<domain::CodeId> codes;
    for (int i = 0; i < 40; ++i)
        codes.emplace_back(store.annotations().addCode({}, {u"Code %1"_s.arg(i), {}, {}}, u"Ana"_s)->made);
    QRandomGenerator random(5);
    for (int i = 0; i < Annotations; ++i) {
        const qsizetype begin = random.bounded(int(size - 200));
        const text::Range range{begin, begin + 10 + random.bounded(150)};
        if (!store.annotations().add({document, range, {codes[size_t(i) % codes.size()]}, {}}, u"Ana"_s))
            std::printf("an annotation could not be made\n");
    }
    return document;
}

/// The longest event of \p act, the worst of \p times.
void measure(WatchedApplication &application, const char *what, int times,
             const std::function<void(int)> &act)
{
    QTest::qWait(400);
    application.takeWorstMs();
    for (int i = 0; i < times; ++i) {
        act(i);
        QTest::qWait(60); // what is on its way belongs to it
    }
    std::printf("%-44s longest event %6.1f ms\n", what, application.takeWorstMs());
}

void run(WatchedApplication &application, WindowFixture &fixture, domain::DocumentId document)
{
    auto *text = fixture.window->findChild<reader::ReadoutText *>();
    auto *layer = fixture.window->findChild<reader::AnnotationLayer *>();
    fixture.window->openDocument(document);
    if (!QTest::qWaitFor([&] { return layer->spans().size() == Annotations && text->isHighlighted(); },
                         60'000))
        std::printf("the annotations are not shown\n");
    std::printf("%d characters, %d annotations\n", int(text->text().size()), int(layer->spans().size()));
    const auto key = [&](int keys, Qt::KeyboardModifiers modifiers) {
        QKeyEvent press(QEvent::KeyPress, keys, modifiers);
        QCoreApplication::sendEvent(text, &press);
    };
    measure(application, "scroll, 60 pages", 60, [&](int) { key(Qt::Key_PageDown, {}); });
    measure(application, "scroll by the wheel's pixels, 100 steps", 100,
            [&](int) { text->verticalScrollBar()->setValue(text->verticalScrollBar()->value() - 90); });
    QAction *last = fixture.action("annotate.last");
    QAction *undo = fixture.window->findChild<QAction *>(u"edit.undo"_s);
    QAction *redo = fixture.window->findChild<QAction *>(u"edit.redo"_s);
    const auto trigger = [](QAction *action) {
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    };
    const auto annotate = [&](int i) {
        QTextCursor cursor(text->document());
        cursor.setPosition(150'000 + i * 400);
        cursor.setPosition(150'060 + i * 400, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        trigger(last);
    };
    annotate(0); // asks for a code, the first time
    QTest::qWait(100);
    auto *box = fixture.find<QLineEdit>("codeChooserBox");
    QTest::keyClicks(box, u"Code 7"_s);
    QTest::keyClick(box, Qt::Key_Return);
    measure(application, "annotate, 20 times", 20, [&](int i) { annotate(i + 1); });
    measure(application, "undo, 20 times", 20, [&](int) { trigger(undo); });
    measure(application, "redo, 20 times", 20, [&](int) { trigger(redo); });
    fixture.window->showView(workbench::View::Annotations);
    QTest::qWait(600);
    measure(application, "undo with the table in front, 10 times", 10, [&](int) { trigger(undo); });
    auto *table = fixture.find<QTreeView>("annotationsTable");
    std::printf("%d rows in the table\n", table->model()->rowCount());
    measure(application, "scroll the table, 60 steps", 60,
            [&](int) { table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + 300); });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    WindowFixture fixture;
    const QString file = fixture.path(u"long.txt"_s);
    if (!test::writeFile(file, longText().toUtf8()) ||
        !test::openStore(fixture, fixture.path(u"Long.counterpart"_s), workspace::OpenMode::Create) ||
        !test::importThroughMenu(fixture, {file}))
        return 1;
    QElapsedTimer clock;
    clock.start();
    const domain::DocumentId document = fill(fixture);
    std::printf("filling the store: %.1f s\n", clock.elapsed() / 1e3);
    run(application, fixture, document);
    return 0;
}
