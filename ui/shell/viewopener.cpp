// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewopener.h"

#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;

const QStringList &ViewOpener::names()
{
    static const QStringList names{u"library"_s,    u"reader"_s,    u"original"_s,    u"khmer"_s,
                                   u"comparison"_s, u"third"_s,     u"annotations"_s, u"commitments"_s,
                                   u"board"_s,      u"restated"_s,  u"search"_s,      u"query"_s,
                                   u"trash"_s,      u"proposals"_s, u"palette"_s};
    return names;
}

ViewOpener::ViewOpener(MainWindow &window, const QString &view, bool isPicture)
    : m_window(window), m_view(view), m_isPicture(isPicture)
{
}

void ViewOpener::openWithStore(bool documentsCome)
{
    m_documentsCome = documentsCome;
    m_isDue = true;
    connect(&m_window, &MainWindow::storeShown, this, &ViewOpener::storeShown);
    connect(&m_window.session(), &workbench::Session::importFinished, this, &ViewOpener::storeShown);
}

void ViewOpener::storeShown()
{
    if (!m_isDue || m_window.session().isImporting() ||
        (m_documentsCome && m_window.library().documents().empty()))
        return;
    m_isDue = false;
    QTimer::singleShot(0, this, &ViewOpener::open); // after all that the store brings
}

void ViewOpener::openInEmptyStore()
{
    if (m_view == u"reader" || m_view == u"original" || m_view == u"khmer")
        m_window.showView(View::Reader);
    else if (m_view == u"comparison" || m_view == u"third")
        m_window.showView(View::Comparison);
    else if (!m_view.isEmpty())
        openTab();
    Q_EMIT opened();
}

void ViewOpener::open()
{
    const QString &view = m_view;
    const auto &documents = m_window.library().documents();
    if (documents.empty()) {
        openInEmptyStore();
        return;
    }
    const auto *meeting = m_window.library().meeting(m_window.firstTwoSidedMeeting());
    const auto &meetings = m_window.library().meetings();
    const auto three = std::ranges::find_if(
        meetings, [](const auto &row) { return row.isTwoSided() && row.readouts.size() > 2; });
    if (view == u"third" && three != meetings.end())
        meeting = &*three;
    if (view == u"reader" || view == u"original") {
        if (view == u"original" || m_isPicture) // else as the person has it
            m_window.actions().action(u"document.original"_s)->setChecked(view == u"original");
        openDocument(meeting ? meeting->readouts.front().document : documents.front().id);
    } else if (view == u"khmer") {
        const auto khmer = std::ranges::find(documents, u"km"_s, &domain::DocumentRow::language);
        openDocument(khmer == documents.end() ? documents.front().id : khmer->id);
    } else if (view == u"comparison" || view == u"third" || view.isEmpty()) {
        if (meeting) {
            openMeeting(meeting->id);
        } else {
            if (!view.isEmpty())
                m_window.showView(View::Comparison);
            Q_EMIT opened();
        }
    } else {
        openTab();
        Q_EMIT opened();
    }
}

void ViewOpener::openDocument(domain::DocumentId document)
{
    connect(&m_window, &MainWindow::documentShown, this, &ViewOpener::opened, Qt::SingleShotConnection);
    m_window.openDocument(document);
}

void ViewOpener::openMeeting(domain::MeetingId meeting)
{
    const bool third = m_view == u"third";
    connect(
        &m_window, &MainWindow::comparisonShown, this,
        [this, third] {
            if (third)
                trigger(u"comparison.third"_s);
            Q_EMIT opened();
        },
        Qt::SingleShotConnection);
    m_window.openMeeting(meeting);
}

void ViewOpener::openTab()
{
    const QString &view = m_view;
    if (view == u"search") {
        if (m_isPicture)
            m_window.search(u"cooperation"_s);
        else
            m_window.showView(View::Search);
    } else if (view == u"palette") {
        m_window.showView(View::Library);
        trigger(u"view.palette"_s);
    } else if (view == u"board" || view == u"restated") {
        trigger(u"commitments."_s + view);
    } else if (view == u"proposals") {
        m_window.showView(View::Commitments);
        if (auto *proposals = m_window.findChild<QToolButton *>(u"commitmentForm3"_s))
            proposals->click();
    } else {
        trigger(u"view."_s + view);
    }
    if (const auto *examples = m_window.findChild<QToolButton *>(u"queryExamples"_s);
        examples && view == u"query" && m_isPicture)
        examples->menu()->actions().value(1)->trigger(); // an answer says more than an empty table
}

void ViewOpener::trigger(const QString &action)
{
    QAction *found = m_window.actions().action(action);
    if (!found) // a view's own, which the palette does not list
        found = m_window.findChild<QAction *>(action);
    if (found)
        found->trigger();
}

} // namespace counterpart::shell
