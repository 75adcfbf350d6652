// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/storelists.h"

#include "core/base/clock.h"
#include "core/base/giveback.h"
#include "core/domain/proposals.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/models/commitmentsmodel.h"

#include <QSet>

#include <algorithm>

namespace counterpart::workbench {

using workspace::ChangeSet;
using workspace::Subject;
using workspace::Workspace;

namespace {

constexpr size_t MostPatched = 4000; ///< above that many entities and topics all are read anew

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
                                                  const std::vector<domain::CommitmentRow> &commitments,
                                                  const models::TimelineShape &shape)
{
    auto made = std::make_shared<models::TimelineModel>();
    made->setShape(shape);
    made->setRows(library.documents, library.meetings, commitments, base::now().toLocalTime().date());
    return made;
}

/// \p known: the commitments as they were read last, which are read anew after the library; null at first.
base::Result<std::shared_ptr<Library>>
readLibrary(Workspace &workspace, const std::shared_ptr<const std::vector<domain::CommitmentRow>> &known,
            const models::TimelineShape &shape)
{
    auto library = std::make_shared<Library>();
    return take(workspace.documents().rows(), library->documents)
        .and_then([&] { return take(workspace.meetings().rows(), library->meetings); })
        .transform([&] {
            library->timeline =
                timelineOf(*library, known ? *known : std::vector<domain::CommitmentRow>(), shape);
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

template <typename Id, typename Row>
std::vector<Id> missing(std::vector<Id> asked, const std::vector<Row> &found)
{
    QSet<Id> there;
    for (const Row &row : found)
        there.insert(row.id);
    std::erase_if(asked, [&there](Id id) { return there.contains(id); });
    return asked;
}

/// The sidebar after \p changes, or read whole where it was not read before or most of it changed.
base::Result<models::EntitiesStep> readStep(Workspace &workspace, const ChangeSet &changes,
                                            const std::shared_ptr<const models::EntitiesSnapshot> &before,
                                            const Library &library)
{
    const auto entities = changes.of(Subject::Entities).ids<domain::EntityId>();
    const auto topics = changes.of(Subject::Topics).ids<domain::TopicId>();
    if (!before || changes.of(Subject::Entities).isAll() || changes.of(Subject::Topics).isAll() ||
        entities.size() + topics.size() > MostPatched || !changes.of(Subject::Topics).removed().empty())
        return readSidebar(workspace, library).transform([&](auto all) {
            return models::EntitiesStep::between(before, std::move(all));
        });
    models::SidebarPatch patch;
    return take(workspace.entities().rows(entities), patch.entities)
        .and_then([&] { return take(workspace.documents().topics(topics), patch.topics); })
        .and_then([&] { return take(workspace.documents().subjectUses(entities, topics), patch.uses); })
        .transform([&] {
            patch.goneEntities = missing(entities, patch.entities);
            return models::EntitiesStep::between(before, before->patched(patch, library.documents));
        });
}

base::Result<Subjects> readRest(Workspace &workspace, const Library &library,
                                const std::shared_ptr<const models::EntitiesSnapshot> &before,
                                const models::TimelineShape &shape)
{
    auto commitments = std::make_shared<std::vector<domain::CommitmentRow>>();
    auto sidebar = readStep(workspace, ChangeSet::all(), before, library);
    if (!sidebar)
        return std::unexpected(sidebar.error());
    return take(workspace.commitments().rows(), *commitments).transform([&] {
        auto timeline = timelineOf(library, *commitments, shape);
        return Subjects{std::move(commitments), std::move(*sidebar), std::move(timeline)};
    });
}

/// What a reading of some rows brings: the patch, and the lists with it in them.
struct Patched
{
    ListPatch patch;
    std::shared_ptr<const Library> library;
    std::shared_ptr<const std::vector<domain::CommitmentRow>> commitments;
    bool datesMoved = false; ///< pictures over time are others then
};

/// Where a document stands on the timeline, and what is said of it there, is as it was.
bool standsTheSame(const domain::DocumentRow &a, const domain::DocumentRow &b)
{
    const auto shown = [](const domain::DocumentRow &row) {
        return std::tie(row.title, row.file, row.side, row.relays, row.issuer, row.docType, row.published,
                        row.meetings, row.depth, row.unread);
    };
    return shown(a) == shown(b);
}

const domain::DocumentRow *rowBefore(const Library &library, domain::DocumentId id)
{
    const auto at = std::ranges::lower_bound(library.documents, id, {}, &domain::DocumentRow::id);
    return at != library.documents.end() && at->id == id ? &*at : nullptr;
}

bool areDatesMoved(const ListPatch &patch, const Library &library)
{
    return !patch.library.goneDocuments.empty() ||
           std::ranges::any_of(patch.library.documents, [&library](const domain::DocumentRow &row) {
               const domain::DocumentRow *before = rowBefore(library, row.id);
               return !before || before->published != row.published;
           });
}

bool isTimelineSame(const ListPatch &patch, const Library &library)
{
    return patch.library.meetings.empty() && patch.library.goneMeetings.empty() &&
           patch.library.goneDocuments.empty() && patch.commitments.empty() &&
           patch.goneCommitments.empty() &&
           std::ranges::all_of(patch.library.documents, [&library](const domain::DocumentRow &row) {
               const domain::DocumentRow *before = rowBefore(library, row.id);
               return before && standsTheSame(*before, row);
           });
}

base::Result<ListPatch> readRows(Workspace &workspace, const ChangeSet &changes)
{
    ListPatch patch;
    const auto documents = changes.of(Subject::Documents).ids<domain::DocumentId>();
    const auto meetings = changes.of(Subject::Meetings).ids<domain::MeetingId>();
    const auto undertakings = changes.of(Subject::Commitments).ids<domain::CommitmentId>();
    return take(workspace.documents().rows(documents), patch.library.documents)
        .and_then([&] { return take(workspace.meetings().rows(meetings), patch.library.meetings); })
        .and_then([&] { return take(workspace.commitments().rows(undertakings), patch.commitments); })
        .transform([&] {
            patch.library.goneDocuments = missing(documents, patch.library.documents);
            patch.library.goneMeetings = missing(meetings, patch.library.meetings);
            patch.goneCommitments = missing(undertakings, patch.commitments);
            return std::move(patch);
        });
}

/// Which of \p all, into which \p patch was put, say what others say is told anew: rows of which that alone
/// changed come to the patch.
void markRepeats(std::vector<domain::CommitmentRow> &all, std::vector<domain::CommitmentRow> &patch)
{
    QSet<domain::CommitmentId> told;
    for (const domain::CommitmentRow &row : patch)
        told.insert(row.id);
    std::vector<domain::CommitmentId> before;
    before.reserve(all.size());
    for (const domain::CommitmentRow &row : all)
        before.push_back(row.repeatOf);
    domain::markRepeats(all);
    patch.clear();
    for (size_t i = 0; i < all.size(); ++i) {
        if (told.contains(all[i].id) || all[i].repeatOf != before[i])
            patch.push_back(all[i]);
    }
}

/// \p patch, put into the lists as they were.
Patched patchedWith(ListPatch patch, std::shared_ptr<const Library> library,
                    std::shared_ptr<const std::vector<domain::CommitmentRow>> commitments,
                    const models::TimelineShape &shape)
{
    const bool same = isTimelineSame(patch, *library);
    Patched made{std::move(patch), std::move(library), std::move(commitments)};
    made.datesMoved = areDatesMoved(made.patch, *made.library);
    if (made.patch.library.size() > 0) {
        auto now = std::make_shared<Library>(Library{made.library->documents, made.library->meetings, {}});
        made.patch.library.applyTo(now->documents, now->meetings);
        made.library = std::move(now);
    }
    if (!made.patch.commitments.empty() || !made.patch.goneCommitments.empty()) {
        auto now = std::make_shared<std::vector<domain::CommitmentRow>>(*made.commitments);
        models::patchCommitments(*now, made.patch.commitments, made.patch.goneCommitments);
        markRepeats(*now, made.patch.commitments);
        made.commitments = std::move(now);
    }
    if (!same)
        made.patch.timeline = timelineOf(*made.library, *made.commitments, shape);
    return made;
}

} // namespace

StoreLists::StoreLists(QObject *parent) : QObject(parent) {}

StoreLists::~StoreLists() = default;

void StoreLists::open(const QString &path, workspace::OpenMode mode)
{
    m_isOpen = true;
    m_worker.open(path, mode, [](const base::Result<void> &) {});
    follow(ChangeSet::all());
}

void StoreLists::close()
{
    ++m_generation;
    m_isOpen = false;
    m_reading = false;
    m_due = {};
    base::giveBack(std::move(m_library));
    base::giveBack(std::move(m_commitments));
    base::giveBack(std::move(m_sidebar));
    m_worker.close();
}

void StoreLists::follow(const ChangeSet &changes)
{
    m_due.merge(changes);
    readDue();
}

models::TimelineShape StoreLists::shape() const
{
    return m_shape ? m_shape() : models::TimelineShape();
}

template <typename Work, typename Then>
void StoreLists::ask(Work work, Then then)
{
    m_reading = true;
    m_worker.ask(this, std::move(work),
                 [this, then = std::move(then), generation = m_generation](auto &&result) {
                     if (generation != m_generation)
                         return;
                     if (!result)
                         Q_EMIT failed(result.error());
                     then(result ? &*result : nullptr);
                 });
}

void StoreLists::readDue()
{
    if (!m_isOpen || m_reading || m_due.isEmpty())
        return;
    const ChangeSet due = std::exchange(m_due, {});
    const auto isAll = [&due](Subject subject) { return due.of(subject).isAll(); };
    if (isAll(Subject::Documents) || isAll(Subject::Meetings) || isAll(Subject::Commitments) || !m_library ||
        !m_commitments)
        readAll();
    else if (due.hasAny({Subject::Documents, Subject::Meetings, Subject::Commitments}))
        readPatch(due);
    else if (due.hasAny({Subject::Entities, Subject::Topics}))
        readSidebar(due);
}

void StoreLists::endReading()
{
    m_reading = false;
    readDue();
}

void StoreLists::readAll()
{
    ask([known = m_commitments,
         shape = shape()](Workspace &workspace) { return readLibrary(workspace, known, shape); },
        [this](std::shared_ptr<Library> *library) {
            if (library) {
                base::giveBack(std::exchange(m_library, *library));
                Q_EMIT libraryLoaded(**library);
            }
            readSubjects();
        });
}

void StoreLists::readSubjects()
{
    const auto library = m_library ? m_library : std::make_shared<const Library>();
    ask([=, before = m_sidebar,
         shape = shape()](Workspace &workspace) { return readRest(workspace, *library, before, shape); },
        [this](Subjects *subjects) {
            if (subjects) {
                base::giveBack(std::exchange(m_commitments, subjects->commitments));
                base::giveBack(std::exchange(m_sidebar, subjects->sidebar.to));
                Q_EMIT subjectsLoaded(*subjects);
                base::giveBack(std::move(subjects->sidebar.from));
            }
            endReading();
        });
}

void StoreLists::readPatch(const ChangeSet &changes)
{
    const auto work = [=, library = m_library, commitments = m_commitments,
                       shape = shape()](Workspace &workspace) {
        return readRows(workspace, changes).transform([&](ListPatch &&patch) {
            return patchedWith(std::move(patch), library, commitments, shape);
        });
    };
    ask(work, [this, changes](Patched *made) {
        if (made) {
            base::giveBack(std::exchange(m_library, made->library));
            base::giveBack(std::exchange(m_commitments, made->commitments));
            Q_EMIT patched(made->patch);
        }
        if (changes.hasAny({Subject::Entities, Subject::Topics}) || (made && made->datesMoved))
            readSidebar(changes);
        else
            endReading();
    });
}

void StoreLists::readSidebar(const ChangeSet &changes)
{
    ask([=, before = m_sidebar, library = m_library](
            Workspace &workspace) { return readStep(workspace, changes, before, *library); },
        [this](models::EntitiesStep *sidebar) {
            if (sidebar) {
                base::giveBack(std::exchange(m_sidebar, sidebar->to));
                Q_EMIT sidebarLoaded(*sidebar);
                base::giveBack(std::move(sidebar->from));
            }
            endReading();
        });
}

} // namespace counterpart::workbench
