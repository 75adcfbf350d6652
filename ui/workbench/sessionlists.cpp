// SPDX-License-Identifier: GPL-3.0-or-later
// How the session reads the lists, and keeps them up to date: whole when a store is opened or another program
// changed it, else just what a change names. All of it off the GUI thread.
#include "core/base/clock.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/workbench/session.h"

#include <QSet>

#include <algorithm>

namespace counterpart::workbench {

using workspace::ChangeSet;
using workspace::Subject;
using workspace::Workspace;

namespace {

template <typename Value>
base::Result<void> take(base::Result<Value> &&result, Value &into)
{
    if (!result)
        return std::unexpected(result.error());
    into = std::move(*result);
    return {};
}

/// What the views would take long to work out is made ready here, off the GUI thread.
std::shared_ptr<models::TimelineModel> timelineOf(const Library &library,
                                                  const std::vector<domain::CommitmentRow> &commitments)
{
    auto made = std::make_shared<models::TimelineModel>();
    made->setRows(library.documents, library.meetings, commitments, base::now().toLocalTime().date());
    return made;
}

/// \p known: the commitments as they were read last, which are read anew after the library; null at first.
base::Result<std::shared_ptr<Library>>
readLibrary(Workspace &workspace, const std::shared_ptr<const std::vector<domain::CommitmentRow>> &known)
{
    auto library = std::make_shared<Library>();
    return take(workspace.documents().rows(), library->documents)
        .and_then([&] { return take(workspace.meetings().rows(), library->meetings); })
        .transform([&] {
            library->timeline = timelineOf(*library, known ? *known : std::vector<domain::CommitmentRow>());
            library->timeline->setDueUnread(!known);
            return library;
        });
}

base::Result<std::shared_ptr<const models::EntitiesSnapshot>> readSidebar(Workspace &workspace,
                                                                          const Library &library)
{
    std::vector<domain::EntityRow> entities;
    std::vector<domain::TopicCount> topics;
    domain::SubjectUses uses;
    return take(workspace.entities().rows(), entities)
        .and_then([&] { return take(workspace.documents().topics(), topics); })
        .and_then([&] { return take(workspace.documents().subjectUses(), uses); })
        .transform([&] {
            return models::EntitiesSnapshot::make(std::move(entities), std::move(topics),
                                                  {std::move(uses), library.documents});
        });
}

base::Result<Subjects> readSubjects(Workspace &workspace, const Library &library)
{
    auto commitments = std::make_shared<std::vector<domain::CommitmentRow>>();
    auto sidebar = readSidebar(workspace, library);
    if (!sidebar)
        return std::unexpected(sidebar.error());
    return take(workspace.commitments().rows(), *commitments).transform([&] {
        auto timeline = timelineOf(library, *commitments);
        return Subjects{std::move(commitments), std::move(*sidebar), std::move(timeline)};
    });
}

/// What a reading of some rows brings: the patch, and the lists with it in them.
struct Patched
{
    ListPatch patch;
    std::shared_ptr<const Library> library;
    std::shared_ptr<const std::vector<domain::CommitmentRow>> commitments;
};

template <typename Id, typename Row>
std::vector<Id> missing(std::vector<Id> asked, const std::vector<Row> &found)
{
    QSet<Id> there;
    for (const Row &row : found)
        there.insert(row.id);
    std::erase_if(asked, [&there](Id id) { return there.contains(id); });
    return asked;
}

/// Where a document stands on the timeline, and what is said of it there, is as it was.
bool standsTheSame(const domain::DocumentRow &a, const domain::DocumentRow &b)
{
    const auto shown = [](const domain::DocumentRow &row) {
        return std::tie(row.title, row.file, row.side, row.relays, row.issuer, row.docType, row.published,
                        row.meetings, row.depth, row.unread);
    };
    return shown(a) == shown(b);
}

bool isTimelineSame(const ListPatch &patch, const Library &library)
{
    return patch.library.meetings.empty() && patch.library.goneMeetings.empty() &&
           patch.library.goneDocuments.empty() && patch.commitments.empty() &&
           patch.goneCommitments.empty() &&
           std::ranges::all_of(patch.library.documents, [&library](const domain::DocumentRow &row) {
               const auto before =
                   std::ranges::lower_bound(library.documents, row.id, {}, &domain::DocumentRow::id);
               return before != library.documents.end() && before->id == row.id &&
                      standsTheSame(*before, row);
           });
}

base::Result<Patched> readPatch(Workspace &workspace, const ChangeSet &changes,
                                std::shared_ptr<const Library> library,
                                std::shared_ptr<const std::vector<domain::CommitmentRow>> commitments)
{
    Patched made{{}, std::move(library), std::move(commitments)};
    ListPatch &patch = made.patch;
    const auto documents = changes.of(Subject::Documents).ids<domain::DocumentId>();
    const auto meetings = changes.of(Subject::Meetings).ids<domain::MeetingId>();
    const auto undertakings = changes.of(Subject::Commitments).ids<domain::CommitmentId>();
    auto read =
        take(workspace.documents().rows(documents), patch.library.documents)
            .and_then([&] { return take(workspace.meetings().rows(meetings), patch.library.meetings); })
            .and_then([&] { return take(workspace.commitments().rows(undertakings), patch.commitments); });
    if (!read)
        return std::unexpected(read.error());
    patch.library.goneDocuments = missing(documents, patch.library.documents);
    patch.library.goneMeetings = missing(meetings, patch.library.meetings);
    patch.goneCommitments = missing(undertakings, patch.commitments);
    const bool same = isTimelineSame(patch, *made.library);
    if (patch.library.size() > 0) {
        auto now = std::make_shared<Library>(Library{made.library->documents, made.library->meetings, {}});
        patch.library.applyTo(now->documents, now->meetings);
        made.library = std::move(now);
    }
    if (!undertakings.empty()) {
        auto now = std::make_shared<std::vector<domain::CommitmentRow>>(*made.commitments);
        models::patchCommitments(*now, patch.commitments, patch.goneCommitments);
        made.commitments = std::move(now);
    }
    if (!same)
        patch.timeline = timelineOf(*made.library, *made.commitments);
    return made;
}

} // namespace

void Session::reload()
{
    m_due.merge(ChangeSet::all());
    readDue();
}

void Session::follow(const ChangeSet &changes)
{
    m_due.merge(changes);
    readDue();
}

void Session::readDue()
{
    if (!isOpen() || m_loading || m_due.isEmpty())
        return;
    const ChangeSet due = std::exchange(m_due, {});
    const auto isAll = [&due](Subject subject) { return due.of(subject).isAll(); };
    if (isAll(Subject::Documents) || isAll(Subject::Meetings) || isAll(Subject::Commitments) || !m_library ||
        !m_commitments)
        loadAll();
    else if (due.hasAny({Subject::Documents, Subject::Meetings, Subject::Commitments}))
        loadPatch(due);
    else if (due.hasAny({Subject::Entities, Subject::Topics}))
        loadSidebar();
}

void Session::endLoading()
{
    m_loading = false;
    readDue();
}

void Session::loadAll()
{
    m_loading = true;
    m_loader.ask(this, [known = m_commitments](Workspace &workspace) { return readLibrary(workspace, known); },
                 [this, generation = m_generation](const base::Result<std::shared_ptr<Library>> &library) {
                     if (generation != m_generation)
                         return;
                     if (library) {
                         m_library = *library;
                         Q_EMIT libraryLoaded(**library);
                     } else {
                         Q_EMIT failed(library.error(), tr("The store could not be read"));
                     }
                     loadSubjects();
                 });
}

void Session::loadSubjects()
{
    const auto library = m_library ? m_library : std::make_shared<const Library>();
    m_loader.ask(
        this, [library](Workspace &workspace) { return readSubjects(workspace, *library); },
        [this, generation = m_generation](const base::Result<Subjects> &subjects) {
            if (generation != m_generation)
                return;
            if (subjects) {
                m_commitments = subjects->commitments;
                Q_EMIT subjectsLoaded(*subjects);
            } else {
                Q_EMIT failed(subjects.error(), tr("The store could not be read"));
            }
            endLoading();
        });
}

void Session::loadPatch(const ChangeSet &changes)
{
    m_loading = true;
    const auto work = [changes, library = m_library, commitments = m_commitments](Workspace &workspace) {
        return readPatch(workspace, changes, library, commitments);
    };
    const bool sidebar = changes.hasAny({Subject::Entities, Subject::Topics});
    m_loader.ask(this, work, [this, sidebar, generation = m_generation](const base::Result<Patched> &made) {
        if (generation != m_generation)
            return;
        if (made) {
            m_library = made->library;
            m_commitments = made->commitments;
            Q_EMIT listsPatched(made->patch);
        } else {
            Q_EMIT failed(made.error(), tr("The store could not be read"));
        }
        if (sidebar)
            loadSidebar();
        else
            endLoading();
    });
}

void Session::loadSidebar()
{
    m_loading = true;
    m_loader.ask(
        this, [library = m_library](Workspace &workspace) { return readSidebar(workspace, *library); },
        [this, generation = m_generation](
            const base::Result<std::shared_ptr<const models::EntitiesSnapshot>> &sidebar) {
            if (generation != m_generation)
                return;
            if (sidebar)
                Q_EMIT sidebarLoaded(*sidebar);
            else
                Q_EMIT failed(sidebar.error(), tr("The store could not be read"));
            endLoading();
        });
}

} // namespace counterpart::workbench
