// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on a store of its own, for window tests: every test function makes one of each.
#pragma once

#include "tests/support/english.h"
#include "tests/support/samplestore.h"
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

/// Keys go to the active window; with no window manager nobody else makes it so.
[[nodiscard]] inline bool activate(QWidget *window)
{
    return QTest::qWaitFor([window] {
        window->activateWindow();
        return QApplication::activeWindow() == window;
    });
}

/// As long as it is there, what programs keep for their user (QStandardPaths) goes into \p folder.
class UserIn
{
public:
    explicit UserIn(const QString &folder) : m_home(qgetenv("HOME"))
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("HOME", QFile::encodeName(folder));
    }
    ~UserIn() { qputenv("HOME", m_home); }
    UserIn(const UserIn &) = delete;
    UserIn &operator=(const UserIn &) = delete;

private:
    QByteArray m_home;
};

/// A window in English, with folders and settings of its own, and no store yet.
struct WindowFixture
{
    WindowFixture() : user(scratch.path()), preferences(scratch.filePath(QStringLiteral("settings.ini")))
    {
        QLocale::setDefault(QLocale(QLocale::English));
        theme.setAppearance(widgets::Appearance::Light);
        theme.applyTo(*qApp);
        remake();
    }

    /// A new window, as after a restart; what was in the old one is gone.
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

    /// Keys are commands in the active window alone. Where a menu, a dialog or a box closes and no window
    /// manager is there, none is active any more.
    void beActive() const
    {
        if (const QWidget *active = QApplication::activeWindow(); active && active->isVisible())
            return;
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }

    /// Presses the keys of a command in the window that has the focus.
    void press(const QKeySequence &keys) const
    {
        beActive();
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
    UserIn user;
    English english;
    widgets::Theme theme;
    workbench::Preferences preferences;
    AnsweringChooser files;
    std::unique_ptr<shell::MainWindow> window;
};

/// What of a store the window shows: its documents and meetings come first, the other lists after them.
enum class Shown { Documents, Everything };

/// Opens a store in \p fixture and waits until the window shows it; false when it does not come.
[[nodiscard]] inline bool openStore(WindowFixture &fixture, const QString &path,
                                    workspace::OpenMode mode = workspace::OpenMode::ReadWrite,
                                    Shown wanted = Shown::Documents)
{
    const workbench::Session &session = fixture.window->session();
    bool opened = false;
    bool shown = false; // what comes of the store that was open before does not count
    QObject here;
    QObject::connect(&session, &workbench::Session::opened, &here, [&] { opened = true; });
    if (wanted == Shown::Documents)
        QObject::connect(fixture.window.get(), &shell::MainWindow::storeShown, &here,
                         [&] { shown = opened; });
    else
        QObject::connect(&session, &workbench::Session::subjectsLoaded, &here, [&] { shown = opened; });
    fixture.window->openStore(path, mode);
    return QTest::qWaitFor([&shown] { return shown; }, PatienceMs);
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

/// A window that shows a copy of the store \p ready, at \p name in its scratch folder; null when it does not
/// come.
[[nodiscard]] inline std::unique_ptr<WindowFixture> windowOn(const QString &ready, const QString &name)
{
    auto fixture = std::make_unique<WindowFixture>();
    const QString path = fixture->path(name);
    const bool open = QFile::copy(ready, path) &&
                      openStore(*fixture, path, workspace::OpenMode::ReadWrite, Shown::Everything);
    return open ? std::move(fixture) : nullptr;
}

/// The same with a store of the sample.
[[nodiscard]] inline std::unique_ptr<WindowFixture> windowOnSample(const QString &name)
{
    return windowOn(readySample(), name);
}

} // namespace counterpart::test
