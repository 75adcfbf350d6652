// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart/screenshot.h"

#include "ui/shell/mainwindow.h"
#include "ui/workbench/session.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using counterpart::shell::MainWindow;
using counterpart::workbench::View;

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
    QTimer::singleShot(Settle, this, &Screenshot::showView);
}

void Screenshot::showView()
{
    const QString &view = m_options.view;
    const auto &documents = m_window.library().documents();
    const auto *meeting = m_window.library().meeting(m_window.firstTwoSidedMeeting());
    const auto &meetings = m_window.library().meetings();
    const auto three = std::ranges::find_if(
        meetings, [](const auto &row) { return row.isTwoSided() && row.readouts.size() > 2; });
    if (view == u"third" && three != meetings.end())
        meeting = &*three;
    if (view == u"reader" || view == u"original") {
        m_window.actions().action(u"document.original"_s)->setChecked(view == u"original");
        openDocument(meeting ? meeting->readouts.front().document : documents.front().id);
    } else if (view == u"khmer") {
        const auto khmer = std::ranges::find(documents, u"km"_s, &counterpart::domain::DocumentRow::language);
        openDocument(khmer == documents.end() ? documents.front().id : khmer->id);
    } else if (view == u"comparison" || view == u"third" || view.isEmpty()) {
        if (meeting)
            openMeeting(meeting->id);
        else
            soon();
    } else {
        openTab();
    }
}

void Screenshot::openDocument(counterpart::domain::DocumentId document)
{
    connect(&m_window, &MainWindow::documentShown, this, &Screenshot::soon, Qt::SingleShotConnection);
    m_window.openDocument(document);
}

void Screenshot::openMeeting(counterpart::domain::MeetingId meeting)
{
    const bool third = m_options.view == u"third";
    connect(
        &m_window, &MainWindow::comparisonShown, this,
        [this, third] {
            if (third)
                trigger(u"comparison.third"_s);
            soon();
        },
        Qt::SingleShotConnection);
    m_window.openMeeting(meeting);
}

void Screenshot::openTab()
{
    const QString &view = m_options.view;
    if (view == u"search") {
        m_window.search(u"cooperation"_s);
    } else if (view == u"palette") {
        m_window.showView(View::Library);
        trigger(u"view.palette"_s);
    } else if (view == u"board" || view == u"restated") {
        trigger(u"commitments."_s + view);
    } else {
        trigger(u"view."_s + view);
    }
    if (const auto *examples = m_window.findChild<QToolButton *>(u"queryExamples"_s);
        examples && view == u"query")
        examples->menu()->actions().value(1)->trigger(); // an answer says more than an empty table
    soon();
}

void Screenshot::trigger(const QString &action)
{
    QAction *found = m_window.actions().action(action);
    if (!found) // a view's own, which the palette does not list
        found = m_window.findChild<QAction *>(action);
    if (found)
        found->trigger();
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
