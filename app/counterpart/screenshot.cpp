// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart/screenshot.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using counterpart::shell::MainWindow;
using counterpart::shell::View;

namespace {
constexpr auto Settle = 700ms;  ///< layout, highlighting and queued answers
constexpr auto Patience = 120s; ///< an import may come first
} // namespace

Screenshot::Screenshot(MainWindow &window, const Options &options) : m_window(window), m_options(options)
{
    if (m_options.store.isEmpty() && !m_options.sample) {
        soon();
        return;
    }
    connect(&window, &MainWindow::storeShown, this, &Screenshot::storeShown);
    connect(&window.session(), &counterpart::shell::Session::importFinished, this, &Screenshot::storeShown);
    connect(&window.session(), &counterpart::shell::Session::failed, this,
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
    QTimer::singleShot(Settle, this, &Screenshot::showView);
}

void Screenshot::showView()
{
    const counterpart::domain::MeetingId meeting = m_window.firstTwoSidedMeeting();
    const auto &documents = m_window.library().documents();
    const QString &view = m_options.view;
    if (view == u"library" || view == u"palette") {
        m_window.showView(View::Library);
    } else if (view == u"reader" || view == u"original") {
        m_window.actions().action(u"document.original"_s)->setChecked(view == u"original");
        const auto *row = m_window.library().meeting(meeting);
        connect(&m_window, &MainWindow::documentShown, this, &Screenshot::soon, Qt::SingleShotConnection);
        m_window.openDocument(row ? row->readouts.front().document : documents.front().id);
        return;
    } else if (view == u"annotations") {
        m_window.showView(View::Annotations);
    } else if (view == u"commitments") {
        m_window.showView(View::Commitments);
    } else if (view == u"board" || view == u"restated") {
        m_window.actions().action(u"commitments."_s + view)->trigger();
    } else if (view == u"search") {
        m_window.search(u"cooperation"_s);
    } else if (meeting.isValid()) {
        connect(&m_window, &MainWindow::comparisonShown, this, &Screenshot::soon, Qt::SingleShotConnection);
        m_window.openMeeting(meeting);
        return;
    }
    if (view == u"palette")
        m_window.actions().action(u"view.palette"_s)->trigger();
    soon();
}

void Screenshot::soon()
{
    QTimer::singleShot(Settle, this, &Screenshot::save);
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
