// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on a store of the sample documents, for window tests.
#pragma once

#include "tests/support/paths.h"
#include "ui/shell/actstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace counterpart::test {

/// Answers file dialogs in the user's place.
class AnsweringChooser : public workbench::FileChooser
{
public:
    void choose(QWidget *, What what, const QString &start, Answer answer) override
    {
        asked.append(what);
        starts.append(start);
        if (answers.contains(what))
            answer(answers.value(what));
    }

    QHash<What, QStringList> answers;
    QList<What> asked;
    QStringList starts;
};

constexpr int PatienceMs = 60'000;

/// What the sample holds, by file.
inline QStringList sampleFiles()
{
    const QDir folder(sourcePath(QStringLiteral("resources/sample")));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.startsWith(QStringLiteral("README")))
            paths.append(folder.filePath(name));
    }
    return paths;
}

/// Keys go to the active window; with no window manager nobody else makes it so.
[[nodiscard]] inline bool activate(QWidget *window)
{
    return QTest::qWaitFor([window] {
        window->activateWindow();
        return QApplication::activeWindow() == window;
    });
}

struct WindowFixture
{
    WindowFixture() : preferences(scratch.filePath(QStringLiteral("settings.ini")))
    {
        theme.setAppearance(widgets::Appearance::Light);
        theme.applyTo(*qApp);
        remake();
    }

    /// A new window, as after a restart.
    void remake()
    {
        window.reset();
        window = std::make_unique<shell::MainWindow>(theme, preferences, files);
        window->resize(1440, 900);
        window->show();
        // Keys go to the active window; with no window manager nobody else makes it so.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }

    [[nodiscard]] QString path(const QString &name) const { return scratch.filePath(name); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QAction *action(const char *id) const
    {
        return window->actions().action(QString::fromLatin1(id));
    }

    /// Presses the keys of a command in the window that has the focus.
    void press(const QKeySequence &keys) const
    {
        // Where a dialog or a box closes and no window manager is there, no window is active any more.
        if (!QApplication::activeWindow()) {
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window.get()))
                qWarning("the window did not become active");
        }
        QTest::keySequence(window.get(), keys);
    }

    /// Lets keys of one letter decide, or not.
    void setReviewMode(bool on) const
    {
        if (action("review.mode")->isChecked() != on)
            press(QKeySequence(Qt::Key_F9));
    }
    /// What was done last, as the status bar tells it; empty for nothing.
    [[nodiscard]] QString lastAct() const
    {
        const auto *strip = find<shell::ActStrip>("lastAct");
        return strip ? strip->text() : QString();
    }

    QTemporaryDir scratch;
    widgets::Theme theme;
    workbench::Preferences preferences;
    AnsweringChooser files;
    std::unique_ptr<shell::MainWindow> window;
};

/// Opens a store in \p fixture and waits until the window shows it; false when it does not come.
[[nodiscard]] inline bool openStore(WindowFixture &fixture, const QString &path,
                                    workspace::OpenMode mode = workspace::OpenMode::ReadWrite)
{
    QSignalSpy shown(fixture.window.get(), &shell::MainWindow::storeShown);
    fixture.window->openStore(path, mode);
    return shown.wait(PatienceMs);
}

/// Imports \p paths through the window's own menu and waits for the lists.
[[nodiscard]] inline bool importThroughMenu(WindowFixture &fixture, const QStringList &paths)
{
    QSignalSpy done(&fixture.window->session(), &workbench::Session::importFinished);
    fixture.files.answers.insert(workbench::FileChooser::What::ImportFiles, paths);
    fixture.press(QKeySequence(QStringLiteral("Ctrl+I")));
    if (done.isEmpty() && !done.wait(PatienceMs))
        return false;
    return QTest::qWaitFor(
        [&] { return fixture.window->library().documents().size() >= size_t(paths.size()); }, PatienceMs);
}

/// A window, in English, on a new store of the sample at \p name in its scratch folder; null when it does not
/// come.
[[nodiscard]] inline std::unique_ptr<WindowFixture> windowOnSample(const QString &name)
{
    QLocale::setDefault(QLocale(QLocale::English));
    QStandardPaths::setTestModeEnabled(true);
    auto fixture = std::make_unique<WindowFixture>();
    const bool open = openStore(*fixture, fixture->path(name), workspace::OpenMode::Create) &&
                      importThroughMenu(*fixture, sampleFiles());
    return open ? std::move(fixture) : nullptr;
}

} // namespace counterpart::test
