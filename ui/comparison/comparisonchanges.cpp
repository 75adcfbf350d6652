// SPDX-License-Identifier: GPL-3.0-or-later
// How the comparison follows the store: what was decided and noted is taken as it is told, and the texts are
// read again only where one of them is another now.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/thirdaccount.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;

namespace {

/// What a comparison shows of a document; notes and commitments are told by themselves.
bool isSame(const DocumentRow &a, const DocumentRow &b)
{
    const auto shown = [](const DocumentRow &row) {
        return std::tie(row.id, row.file, row.title, row.side, row.relays, row.issuer, row.docType,
                        row.language, row.published, row.meetings, row.revision, row.characters,
                        row.commitments, row.depth, row.unread, row.sources, row.silentlyEdited,
                        row.mayRevise);
    };
    return shown(a) == shown(b);
}

bool concernsAny(const ChangedIds &changed, const auto &ids)
{
    return std::ranges::any_of(ids, [&changed](auto id) { return changed.concerns(id); });
}

base::Result<AccountChanges> readAccountChanges(workspace::Workspace &store, AccountChanges told,
                                                std::vector<DocumentId> documents,
                                                const std::pair<DocumentId, DocumentId> &pair,
                                                const std::pair<DocumentId, DocumentId> &third)
{
    auto rows = store.documents().rows(documents);
    auto review = store.comparisons().state(pair.first, pair.second, told.links);
    auto beside = store.comparisons().state(third.first, third.second, told.links);
    if (!rows || !review || !beside)
        return std::unexpected(!rows ? rows.error() : !review ? review.error() : beside.error());
    told.documents = std::move(*rows);
    told.review = std::move(*review);
    told.third = std::move(*beside);
    for (const DocumentId document : documents) {
        auto notes = store.annotations().rows({.document = document});
        if (!notes)
            return std::unexpected(notes.error());
        std::ranges::move(*notes, std::back_inserter(told.notes));
    }
    return told;
}

} // namespace

/// The texts on the screen, or what the program found in them, may be others now.
bool ComparisonPane::needsReading(const ChangeSet &changes) const
{
    const ChangedIds &links = changes.of(Subject::Links);
    if (changes.of(Subject::Documents).isAll() || links.isAll() || !links.added().empty() ||
        changes.of(Subject::Meetings).concerns(m_meeting))
        return true;
    return std::ranges::any_of(m_columns->states(), [&changes](const ComparisonState *state) {
        return !state->isEmpty() && std::ranges::any_of(std::array{Column::A, Column::B}, [&](Column column) {
            const DocumentView &view = state->document(column);
            return concernsAny(changes.of(Subject::Entities), view.entityIds) ||
                   concernsAny(changes.of(Subject::Commitments), view.commitmentIds);
        });
    });
}

void ComparisonPane::takeChanges()
{
    const ChangeSet changes = std::exchange(m_changes, {});
    if (!m_meeting.isValid() || changes.isEmpty())
        return;
    if (m_pending || m_state->isEmpty() || needsReading(changes))
        reload();
    else if (changes.hasAny({Subject::Documents, Subject::Links, Subject::Omissions, Subject::Annotations}))
        readChanges(changes);
}

void ComparisonPane::readChanges(const ChangeSet &changes)
{
    AccountChanges told;
    std::vector<DocumentId> documents;
    bool concerned = false;
    for (const ComparisonState *state : m_columns->states()) {
        if (state->isEmpty())
            continue;
        for (const Column column : {Column::A, Column::B}) {
            const DocumentId id = state->document(column).row.id;
            if (!std::ranges::contains(documents, id))
                documents.push_back(id);
            concerned = concerned || changes.of(Subject::Documents).concerns(id) ||
                        changes.of(Subject::Omissions).concerns(id);
        }
        for (const LinkRow &link : state->view().links) {
            if (changes.of(Subject::Links).concerns(link.id))
                told.links.push_back(link.id);
        }
        concerned = concerned || std::ranges::any_of(state->notes(), [&changes](const AnnotationRow &note) {
                        return changes.of(Subject::Annotations).concerns(note.id);
                    });
    }
    std::ranges::sort(told.links);
    if (!concerned && told.links.empty())
        return;
    const ComparisonState &beside = m_columns->third(m_thirdBase).state();
    const auto pairOf = [](const ComparisonView &view) { return std::pair(view.a.row.id, view.b.row.id); };
    auto found = std::make_shared<base::Result<AccountChanges>>();
    m_ask(
        [=, pair = pairOf(m_state->view()), other = pairOf(beside.view())](workspace::Workspace &store) {
            *found = readAccountChanges(store, told, documents, pair, other);
        },
        [this, found, asked = m_asked] {
            if (asked == m_asked && *found)
                take(std::move(**found));
        });
}

void ComparisonPane::take(AccountChanges changes)
{
    for (ComparisonState *state : m_columns->states()) {
        for (const Column column : {Column::A, Column::B}) {
            if (state->isEmpty())
                continue;
            const DocumentRow &shown = state->document(column).row;
            const auto now = std::ranges::find(changes.documents, shown.id, &DocumentRow::id);
            if (now == changes.documents.end() || !isSame(*now, shown)) {
                reload();
                return;
            }
        }
    }
    const auto held = m_follower.hold();
    ComparisonState &active = m_columns->active();
    for (const Column base : {Column::A, Column::B}) {
        if (m_columns->third(base).isVisible())
            m_columns->third(base).take(changes.links, changes.third, changes.notes);
    }
    m_state->setDecisions(changes.links, std::move(changes.review));
    m_state->setNotes(std::move(changes.notes));
    m_columns->setActive(active);
    m_columns->showCounts();
    Q_EMIT shown(m_meeting);
}

} // namespace counterpart::comparison
