// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarychanges.h"

#include "ui/models/libraryschema.h"
#include "ui/models/shownalike.h"

#include <algorithm>

namespace counterpart::models {

namespace {

constexpr size_t MostInPlace = 300; ///< above that many changed rows, views are quicker starting anew
constexpr size_t MostMoved = 60;    ///< above that many documents that come or go, too

template <typename Row>
bool hasSameIds(std::span<const Row> before, std::span<const Row> after)
{
    return std::ranges::equal(before, after, {}, &Row::id, &Row::id);
}

template <typename Row>
std::vector<int> changedRows(std::span<const Row> before, std::span<const Row> after)
{
    std::vector<int> changed;
    for (size_t i = 0; i < after.size(); ++i) {
        if (!showsTheSame(before[i], after[i]))
            changed.push_back(static_cast<int>(i));
    }
    return changed;
}

bool hasSameAccounts(const domain::MeetingRow &a, const domain::MeetingRow &b)
{
    return std::ranges::equal(a.readouts, b.readouts, {}, &domain::ReadoutRow::document,
                              &domain::ReadoutRow::document);
}

bool isTooMuch(const LibraryPatch &patch, const LibraryRows &before)
{
    const auto isNew = [&before](const domain::DocumentRow &row) { return !before.document(row.id); };
    return patch.size() > MostInPlace || before.documents().empty() ||
           size_t(std::ranges::count_if(patch.documents, isNew)) + patch.goneDocuments.size() > MostMoved;
}

bool isUnread(const domain::DocumentRow *row)
{
    return row && row->depth != domain::Depth::Full;
}

} // namespace

std::optional<ChangedRows> changedInPlace(const LibraryRows &before,
                                          std::span<const domain::DocumentRow> documents,
                                          std::span<const domain::MeetingRow> meetings)
{
    const std::span<const domain::DocumentRow> documentsBefore(before.documents());
    const std::span<const domain::MeetingRow> meetingsBefore(before.meetings());
    if (documentsBefore.empty() || !hasSameIds(documentsBefore, documents) ||
        !hasSameIds(meetingsBefore, meetings))
        return {};
    ChangedRows changed{changedRows(documentsBefore, documents), {}};
    if (changed.documents.size() > MostInPlace)
        return {};
    changed.meetings = changedRows(meetingsBefore, meetings);
    return changed;
}

std::optional<PatchEffect> effectOf(const LibraryPatch &patch, const LibraryRows &rows)
{
    if (isTooMuch(patch, rows))
        return {};
    PatchEffect effect;
    for (const domain::DocumentRow &row : patch.documents) {
        const domain::DocumentRow *before = rows.document(row.id);
        effect.moves = effect.moves || !before;
        effect.unread = effect.unread || isUnread(&row) || isUnread(before);
        if (before && !showsTheSame(*before, row))
            effect.documents.emplace_back(
                row.id, showsTheSameText(*before, row) ? int(LibrarySchema::Annotations) : 0);
    }
    for (const domain::MeetingRow &row : patch.meetings) {
        const domain::MeetingRow *before = rows.meeting(row.id);
        effect.moves = effect.moves || !before || before->date != row.date || !hasSameAccounts(*before, row);
        if (before && !showsTheSame(*before, row))
            effect.meetings.push_back(row.id);
    }
    for (const domain::DocumentId id : patch.goneDocuments) {
        effect.moves = effect.moves || rows.document(id);
        effect.unread = effect.unread || isUnread(rows.document(id));
    }
    effect.moves = effect.moves ||
                   std::ranges::any_of(patch.goneMeetings, [&rows](auto id) { return rows.meeting(id); });
    return effect;
}

} // namespace counterpart::models
