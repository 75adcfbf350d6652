// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart/screenshot.h"

#include "ui/shell/mainwindow.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using counterpart::shell::MainWindow;
using counterpart::shell::ViewOpener;

namespace {
constexpr auto Settle = 700ms;  ///< layout, highlighting and queued answers
constexpr auto Patience = 120s; ///< an import may come first
} // namespace

Screenshot::Screenshot(MainWindow &window, const Options &options)
    : m_window(window), m_options(options), m_opener(window, options.view, true)
{
    connect(&m_opener, &ViewOpener::opened, this, &Screenshot::soon);
    if (m_options.store.isEmpty() && !m_options.sample) {
        soon();
        return;
    }
    connect(&window, &MainWindow::storeShown, this, &Screenshot::storeShown);
    connect(&window.session(), &counterpart::workbench::Session::importFinished, this,
            &Screenshot::storeShown);
    connect(&window.session(), &counterpart::workbench::Session::failed, this,
            [](const counterpart::base::Error &error) {
                std::fprintf(stderr, "counterpart: %s\n", qPrintable(error.line()));
                QApplication::exit(1);
            });
    QTimer::singleShot(Patience, this, [] { QApplication::exit(1); });
}

void Screenshot::storeShown()
{
    if (m_window.session().isImporting() || m_window.library().documents().empty() || m_taken)
        return;
    m_taken = true;
    // Whatever else is still on its way (the lists after an import) comes before this.
    QTimer::singleShot(Settle, &m_opener, &ViewOpener::open);
}

/// The lists of a large store are still being read; what is asked behind them is answered after them.
void Screenshot::soon()
{
    const auto save = [this] { QTimer::singleShot(Settle, this, &Screenshot::save); };
    if (!m_window.session().isOpen()) {
        save();
        return;
    }
    QTimer::singleShot(Settle, this, [this, save] {
        m_window.session().askLater(
            this, [](counterpart::workspace::Workspace &) { return true; }, [save](bool) { save(); });
    });
}

void Screenshot::save()
{
    if (m_window.grab().save(m_options.screenshot)) {
        QApplication::exit(0);
        return;
    }
    std::fprintf(stderr, "counterpart: %s: cannot be written; choose another place\n",
                 qPrintable(m_options.screenshot));
    QApplication::exit(1);
}
