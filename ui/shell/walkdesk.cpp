// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walkdesk.h"

#include "core/text/joining.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/library/libraryview.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/inspector.h"
#include "ui/shell/views.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using workbench::View;

WalkDesk::WalkDesk(const workbench::Desk &desk, const Views &views) : DeskPart(desk), m_views(views)
{
    addDocumentCommands();
    addMeetingCommands();
    connectViews();
    connectTimeline();
    connectInspector();
}

void WalkDesk::addDocumentCommands()
{
    QMenu *menu = desk().menus.document;
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(menu, {u"document.read"_s, tr("&Read"), tr("Ctrl+R")},
                [this] { openDocument(desk().focus.document(), {}); });
    actions.add(menu, {u"document.next"_s, tr("&Next Document"), tr("Alt+Down")},
                [this] { stepDocument(1); });
    actions.add(menu, {u"document.previous"_s, tr("&Previous Document"), tr("Alt+Up")},
                [this] { stepDocument(-1); });
    actions.add(menu,
                {u"document.copyReference"_s, tr("&Copy Reference"), tr("Ctrl+Shift+R"),
                 tr("Copy issuer, title, date and SHA-256")},
                [this] { copyReference(); });
    QAction *outline = actions.add(menu, {u"document.outline"_s, tr("&Outline")}, [] {});
    outline->setCheckable(true);
    outline->setChecked(desk().preferences.flag(u"outline"_s, true));
    m_views.reader->setOutlineVisible(outline->isChecked());
    connect(outline, &QAction::toggled, this, [this](bool on) {
        desk().preferences.setFlag(u"outline"_s, on);
        m_views.reader->setOutlineVisible(on);
    });
}

void WalkDesk::addMeetingCommands()
{
    QMenu *menu = desk().menus.meeting;
    desk().actions.add(menu, {u"meeting.compare"_s, tr("&Compare the Accounts"), tr("Ctrl+T")},
                       [this] { openMeeting(desk().focus.meeting()); });
    desk().actions.add(menu, {u"meeting.next"_s, tr("&Next Two-Sided Meeting"), tr("Alt+Shift+Down")},
                       [this] { stepMeeting(1); });
    desk().actions.add(menu, {u"meeting.previous"_s, tr("&Previous Two-Sided Meeting"), tr("Alt+Shift+Up")},
                       [this] { stepMeeting(-1); });
}

void WalkDesk::connectViews()
{
    const auto openPassage = [this](DocumentId document, qsizetype begin, qsizetype end) {
        openDocument(document, {begin, end});
    };
    connect(m_views.library, &library::LibraryView::documentActivated, this,
            [this](DocumentId id) { openDocument(id, {}); });
    connect(m_views.library, &library::LibraryView::meetingActivated, this, &WalkDesk::openMeeting);
    connect(m_views.library, &library::LibraryView::filterClearRequested, this,
            [this] { desk().focus.setFilter({}); });
    connect(m_views.reader, &reader::ReaderPane::meetingRequested, this, &WalkDesk::openMeeting);
    connect(m_views.comparison, &comparison::ComparisonPane::passageActivated, this, openPassage);
    connect(m_views.comparison, &comparison::ComparisonPane::failed, this, [this](const QString &message) {
        desk().messages.tell({widgets::Severity::Error, message, {}});
    });
    connect(m_views.commitments, &commitments::CommitmentsView::passageActivated, this, openPassage);
    connect(m_views.search, &search::SearchPane::passageActivated, this, openPassage);
}

void WalkDesk::connectTimeline()
{
    timeline::TimelineView *timeline = m_views.timeline;
    connect(timeline, &timeline::TimelineView::documentActivated, this,
            [this](DocumentId id) { openDocument(id, {}); });
    connect(timeline, &timeline::TimelineView::meetingActivated, this, &WalkDesk::openMeeting);
    connect(timeline, &timeline::TimelineView::commitmentActivated, this, [this](domain::CommitmentId id) {
        m_views.commitments->select(id);
        desk().navigator.showView(View::Commitments);
    });
    connect(&desk().focus, &models::Focus::documentChanged, this, &WalkDesk::followDocument);
    connect(&desk().focus, &models::Focus::meetingChanged, timeline,
            [this](MeetingId meeting) { m_views.timeline->setSelected(desk().focus.document(), meeting); });
}

void WalkDesk::connectInspector()
{
    connect(m_views.inspector, &Inspector::documentRequested, this,
            [this](DocumentId id) { openDocument(id, {}); });
    connect(m_views.inspector, &Inspector::meetingRequested, this, &WalkDesk::openMeeting);
    connect(m_views.inspector, &Inspector::unpublishedRequested, this,
            [this] { desk().actions.action(u"meeting.unpublished"_s)->trigger(); });
    connect(m_views.inspector, &Inspector::passageRequested, this,
            [this](DocumentId document, qsizetype begin, qsizetype end) {
                openDocument(document, {begin, end});
            });
}

void WalkDesk::storeClosed()
{
    m_opening = {};
    m_passage = {};
}

void WalkDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    const domain::MeetingRow *meeting = desk().library.meeting(desk().focus.meeting());
    const auto enable = [this](std::initializer_list<QString> ids, bool on) {
        for (const QString &id : ids)
            desk().actions.action(id)->setEnabled(on);
    };
    enable({u"document.next"_s, u"document.previous"_s, u"meeting.next"_s, u"meeting.previous"_s}, isOpen);
    enable({u"document.read"_s, u"document.copyReference"_s}, isOpen && desk().focus.document().isValid());
    enable({u"meeting.compare"_s}, isOpen && meeting && meeting->isTwoSided());
}

void WalkDesk::addPlaces(std::vector<workbench::CommandPalette::Place> &places) const
{
    workbench::Navigator *navigator = &desk().navigator;
    for (const domain::MeetingRow &row : desk().library.meetings())
        places.push_back({row.title, text::joined({tr("Meeting"), models::dateText(row.date)}, u" · "),
                          [navigator, id = row.id] { navigator->openMeeting(id); }});
    for (const domain::DocumentRow &row : desk().library.documents())
        places.push_back({row.title, text::joined({tr("Document"), models::dateText(row.published)}, u" · "),
                          [navigator, id = row.id] { navigator->openDocument(id); }});
}

void WalkDesk::openDocument(DocumentId document, text::Range passage)
{
    Q_EMIT leaving();
    m_opening = document; // before others hear of it
    desk().focus.setDocument(document);
    desk().navigator.showView(View::Reader);
    if (m_views.reader->document() == document) {
        m_opening = {};
        m_passage = passage;
        m_views.reader->showPassage(passage);
        Q_EMIT documentShown(document);
        return;
    }
    desk().session.document(document, this,
                            [this, document, passage](const base::Result<domain::DocumentView> &view) {
                                if (m_opening == document)
                                    m_opening = {};
                                take(view, passage);
                            });
}

void WalkDesk::take(const base::Result<domain::DocumentView> &view, text::Range passage)
{
    if (!view) {
        desk().messages.showError(view.error());
        return;
    }
    m_passage = passage;
    m_views.reader->setView(*view);
    m_views.reader->showPassage(passage);
    Q_EMIT documentShown(view->row.id);
}

void WalkDesk::openMeeting(MeetingId meeting)
{
    Q_EMIT leaving();
    desk().focus.setMeeting(meeting);
    desk().navigator.showView(View::Comparison);
    if (m_views.comparison->meeting() != meeting)
        m_views.comparison->showMeeting(meeting);
}

void WalkDesk::followDocument(DocumentId document)
{
    m_views.timeline->setSelected(document, desk().focus.meeting());
    if (!document.isValid() || m_views.current() != View::Reader || m_views.reader->document() == document)
        return;
    if (m_opening == document)
        return; // it comes with its passage
    Q_EMIT leaving();
    desk().session.document(document, this, [this, document](const base::Result<domain::DocumentView> &view) {
        if (view && desk().focus.document() == document && m_views.reader->document() != document) {
            m_passage = {};
            m_views.reader->setView(*view);
            Q_EMIT followed();
        }
    });
}

void WalkDesk::stepDocument(int by)
{
    const auto &documents = desk().library.documents();
    const auto at = std::ranges::find(documents, desk().focus.document(), &domain::DocumentRow::id);
    if (documents.empty())
        return;
    const auto count = static_cast<qsizetype>(documents.size());
    const qsizetype from = at == documents.end() ? (by > 0 ? -1 : 0) : at - documents.begin();
    openDocument(documents[static_cast<size_t>((from + by + count) % count)].id, {});
}

void WalkDesk::stepMeeting(int by)
{
    std::vector<const domain::MeetingRow *> meetings;
    for (const domain::MeetingRow &meeting : desk().library.meetings()) {
        if (meeting.isTwoSided())
            meetings.push_back(&meeting);
    }
    if (meetings.empty())
        return;
    std::ranges::stable_sort(meetings, {}, [](const auto *m) { return m->date ? m->date->from : QDate(); });
    const auto at = std::ranges::find(meetings, desk().focus.meeting(), [](const auto *m) { return m->id; });
    const auto count = static_cast<qsizetype>(meetings.size());
    const qsizetype from = at == meetings.end() ? (by > 0 ? -1 : 0) : at - meetings.begin();
    openMeeting(meetings[static_cast<size_t>((from + by + count) % count)]->id);
}

void WalkDesk::search(const QString &text)
{
    Q_EMIT leaving();
    desk().navigator.showView(View::Search);
    if (m_views.search->text() != text)
        m_views.search->setText(text);
}

void WalkDesk::copyReference()
{
    const domain::DocumentRow *row = desk().library.document(desk().focus.document());
    if (!row)
        return;
    const QString side = row->side.isEmpty() ? QString() : models::sideName(row->side);
    const QString title = u"“%1”"_s.arg(row->shownTitle());
    const QString source =
        text::joined({row->issuer.isEmpty() ? side : row->issuer, title, models::dateText(row->published)});
    QApplication::clipboard()->setText(u"%1. SHA-256 %2"_s.arg(source, row->sha256));
    desk().messages.tell({widgets::Severity::Info, tr("Reference copied."), {}});
}

} // namespace counterpart::shell
