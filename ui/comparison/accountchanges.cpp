// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accountchanges.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace counterpart::comparison {

using namespace domain;

namespace {

constexpr std::array Columns{Column::A, Column::B};

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

/// Rows of documents, silences or notes of the comparison may be others.
bool concerns(const ChangeSet &changes, const ComparisonState &state)
{
    const auto isTold = [&](Column column) {
        const DocumentId id = state.document(column).row.id;
        return changes.of(Subject::Documents).concerns(id) || changes.of(Subject::Omissions).concerns(id);
    };
    return std::ranges::any_of(Columns, isTold) ||
           std::ranges::any_of(state.notes(), [&changes](const AnnotationRow &note) {
               return changes.of(Subject::Annotations).concerns(note.id);
           });
}

} // namespace

bool needsReading(const ChangeSet &changes, MeetingId meeting, const QList<ComparisonState *> &shown)
{
    const ChangedIds &links = changes.of(Subject::Links);
    if (changes.of(Subject::Documents).isAll() || links.isAll() || !links.added().empty() ||
        changes.of(Subject::Meetings).concerns(meeting))
        return true;
    return std::ranges::any_of(shown, [&changes](const ComparisonState *state) {
        return !state->isEmpty() && std::ranges::any_of(Columns, [&](Column column) {
            const DocumentView &view = state->document(column);
            return concernsAny(changes.of(Subject::Entities), view.entityIds) ||
                   concernsAny(changes.of(Subject::Commitments), view.commitmentIds);
        });
    });
}

std::optional<ChangeQuestion> questionAbout(const ChangeSet &changes, const QList<ComparisonState *> &shown)
{
    ChangeQuestion question;
    bool isConcerned = false;
    for (const ComparisonState *state : shown) {
        if (state->isEmpty())
            continue;
        for (const Column column : Columns) {
            const DocumentId id = state->document(column).row.id;
            if (!std::ranges::contains(question.documents, id))
                question.documents.push_back(id);
        }
        for (const LinkRow &link : state->view().links) {
            if (changes.of(Subject::Links).concerns(link.id))
                question.links.push_back(link.id);
        }
        isConcerned = isConcerned || concerns(changes, *state);
    }
    std::ranges::sort(question.links);
    if (!isConcerned && question.links.empty())
        return std::nullopt;
    return question;
}

bool areSame(const std::vector<DocumentRow> &now, const QList<ComparisonState *> &shown)
{
    return std::ranges::all_of(shown, [&now](const ComparisonState *state) {
        return state->isEmpty() || std::ranges::all_of(Columns, [&](Column column) {
                   const DocumentRow &row = state->document(column).row;
                   const auto at = std::ranges::find(now, row.id, &DocumentRow::id);
                   return at != now.end() && isSame(*at, row);
               });
    });
}

} // namespace counterpart::comparison
