// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspectordesk.h"

#include "core/base/giveback.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/documents/documents.h"
#include "ui/models/librarymodel.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QEvent>

namespace counterpart::shell {

using domain::DocumentId;
using workspace::Workspace;

namespace {

constexpr int PauseMs = 30;
constexpr int SelectionPauseMs = 200;

base::Result<std::shared_ptr<Inspected>> inspect(Workspace &store, DocumentId document)
{
    auto made = std::make_shared<Inspected>();
    Inspected &found = *made;
    auto view = store.documents().view(document);
    if (!view)
        return std::unexpected(view.error());
    found.view = std::move(*view);
    const auto edits = store.documents();
    auto decisions = edits.decisions(document);
    domain::AnnotationFilter filter;
    filter.document = document;
    auto annotations = store.annotations().rows(filter);
    const auto codes = store.codes().rows();
    if (!decisions || !annotations || !codes)
        return std::unexpected(!decisions     ? decisions.error()
                               : !annotations ? annotations.error()
                                              : codes.error());
    found.decisions = std::move(*decisions);
    found.annotations = std::move(*annotations);
    for (const domain::CodeRow &code : *codes)
        found.codes.insert(code.id, code.values.name);
    return made;
}

} // namespace

InspectorDesk::InspectorDesk(const workbench::Desk &desk, Inspector &inspector)
    : DeskPart(desk), m_inspector(inspector), m_shown(std::make_shared<Inspected>())
{
    inspector.installEventFilter(this);
    for (QTimer *timer : {&m_pause, &m_selectionPause})
        timer->setSingleShot(true);
    m_pause.setInterval(PauseMs);
    m_selectionPause.setInterval(SelectionPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &InspectorDesk::look);
    connect(&m_selectionPause, &QTimer::timeout, this, &InspectorDesk::lookAtSelection);
    connect(&desk.focus, &models::Focus::documentChanged, this, &InspectorDesk::look);
    connect(&desk.focus, &models::Focus::meetingChanged, this, [this] {
        if (!this->desk().focus.document().isValid())
            look();
    });
    // The rows of a meeting and of its documents are taken from the library when it has them.
    const auto soon = [this] { m_pause.start(); };
    connect(&desk.library, &QAbstractItemModel::modelReset, this, soon);
    connect(&desk.library, &models::LibraryModel::rearranged, this, soon);
    connect(&desk.library, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.column() < models::LibraryModel::Annotations && isShownAmong(first, last))
                    m_pause.start();
            });
}

void InspectorDesk::storeOpened()
{
    connect(desk().session.workspace(), &Workspace::changed, this, &InspectorDesk::follow);
}

/// Something that is shown of the document, or where it is, may be otherwise.
void InspectorDesk::follow(const workspace::ChangeSet &changes)
{
    using workspace::Subject;
    const domain::DocumentView &view = m_shown->view;
    const auto concernsAny = [&changes](Subject subject, const auto &ids) {
        return std::ranges::any_of(ids, [&](auto id) { return changes.of(subject).concerns(id); });
    };
    const bool concerned =
        changes.of(Subject::Documents).concerns(desk().focus.document()) || changes.has(Subject::Codes) ||
        concernsAny(Subject::Meetings, view.row.meetings) || concernsAny(Subject::Entities, view.entityIds) ||
        concernsAny(Subject::Commitments, view.commitmentIds) ||
        std::ranges::any_of(m_shown->annotations, [&changes](const domain::AnnotationRow &row) {
            return changes.of(Subject::Annotations).concerns(row.id);
        });
    if (concerned)
        m_pause.start();
}

/// Rows of the library from which something of what is shown is taken.
bool InspectorDesk::isShownAmong(const QModelIndex &first, const QModelIndex &last) const
{
    using models::LibraryModel;
    const DocumentId document = desk().focus.document();
    if (!document.isValid())
        return true; // a meeting with its documents
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex at = first.siblingAtRow(row);
        const domain::MeetingId meeting(at.data(LibraryModel::MeetingRole).toLongLong());
        if (at.data(LibraryModel::IsMeetingRole).toBool()
                ? std::ranges::contains(m_shown->view.row.meetings, meeting)
                : at.data(LibraryModel::DocumentRole).toLongLong() == document.value)
            return true;
    }
    return false;
}

void InspectorDesk::storeClosed()
{
    m_pause.stop();
    m_selectionPause.stop();
    forget();
}

void InspectorDesk::look()
{
    const DocumentId document = desk().focus.document();
    if (!desk().session.isOpen())
        return;
    if (!m_inspector.isVisible()) {
        m_stale = true;
        return;
    }
    if (!document.isValid()) {
        forget();
        showMeeting();
        return;
    }
    if (!desk().library.document(document) && !desk().library.documents().empty()) {
        forget();
        m_inspector.showNothing(); // it was deleted
        return;
    }
    desk().session.ask(
        this, [document](Workspace &store) { return inspect(store, document); },
        [this, document](base::Result<std::shared_ptr<Inspected>> inspected) {
            // Where it could not be read, whoever opens the document tells of it.
            if (inspected && desk().focus.document() == document)
                show(std::move(*inspected));
        });
}

/// What was shown is given back elsewhere: thousands of facts take their time.
void InspectorDesk::forget()
{
    base::giveBack(std::exchange(m_shown, std::make_shared<Inspected>()));
}

bool InspectorDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && std::exchange(m_stale, false))
        look();
    return DeskPart::eventFilter(watched, event);
}

void InspectorDesk::show(std::shared_ptr<Inspected> inspected)
{
    forget();
    m_shown = std::move(inspected);
    for (const domain::MeetingId id : m_shown->view.row.meetings) {
        if (const domain::MeetingRow *meeting = desk().library.meeting(id))
            m_shown->meetings.push_back(*meeting);
    }
    lookAtSelection();
    if (m_shown->selection.isEmpty())
        m_inspector.showDocument(*m_shown);
}

void InspectorDesk::showMeeting()
{
    const domain::MeetingRow *row = desk().library.meeting(desk().focus.meeting());
    if (!row) {
        m_inspector.showNothing();
        return;
    }
    std::vector<domain::DocumentRow> documents;
    for (const domain::ReadoutRow &readout : row->readouts) {
        if (const domain::DocumentRow *document = desk().library.document(readout.document))
            documents.push_back(*document);
    }
    m_inspector.showMeeting(*row, documents, desk().library.unread());
}

void InspectorDesk::updateActions()
{
    if (m_shown->view.row.id.isValid())
        m_selectionPause.start();
}

void InspectorDesk::lookAtSelection()
{
    const models::Passage passage = desk().navigator.selectedPassage();
    const bool isHere = passage.isValid() && passage.document == m_shown->view.row.id;
    const text::Range selection = isHere ? passage.range : text::Range();
    if (!m_shown->view.row.id.isValid() || selection == m_shown->selection)
        return;
    m_shown->selection = selection;
    m_inspector.showDocument(*m_shown);
}

} // namespace counterpart::shell
