// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one entity, put together from the stores.
#include "core/store/entities/entitydecisions.h"
#include "core/store/entities/entitystore.h"
#include "core/store/entities/mentionstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/workspace/entities/entities.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::EntityId;
using store::foldedName;

namespace {

constexpr qsizetype Around = 60; ///< characters of context on each side

EntityMention mentionOf(const store::DocumentMentions &found, const domain::Mention &mention)
{
    const QStringView text = found.text;
    const text::Range range = mention.range;
    EntityMention one{
        found.document, found.title, found.side, found.published, range, {}, range.in(text).toString(), {},
        mention.byName};
    const auto begin = std::max<qsizetype>(0, range.begin - Around);
    one.before = text.sliced(begin, range.begin - begin).toString().section(u'\n', -1);
    one.after =
        text.sliced(range.end, std::min(Around, text.size() - range.end)).toString().section(u'\n', 0, 0);
    return one;
}

Result<void> addMentions(const store::Database &database, EntityDetail &detail, int limit)
{
    detail.mentionsInAll = detail.row.mentions;
    return store::eachMentioning(database, detail.row.id, [&](const store::DocumentMentions &found) {
        for (const domain::Mention &mention : found.mentions) {
            const bool lies = mention.range.begin < 0 || mention.range.end > found.text.size() ||
                              mention.range.begin > mention.range.end;
            if (!lies && int(detail.mentions.size()) < limit)
                detail.mentions.push_back(mentionOf(found, mention));
        }
        return int(detail.mentions.size()) < limit;
    });
}

Result<void> addRoles(const store::Database &database, EntityDetail &detail)
{
    const auto decisions = store::EntityDecisions(database).roles();
    if (!decisions)
        return std::unexpected(decisions.error());
    for (const store::RoleDecision &decision : *decisions) {
        if (decision.entity == detail.row.id && decision.kept)
            detail.roles.push_back({decision.role, decision.since, decision.until, true});
    }
    for (const QString &role : std::as_const(detail.row.roles)) {
        if (!std::ranges::contains(detail.roles, role, &EntityRole::role))
            detail.roles.push_back({role, {}, {}, false});
    }
    return {};
}

Result<void> addMerged(const store::Database &database, EntityDetail &detail)
{
    const auto merges = store::EntityDecisions(database).merges();
    auto all = store::EntityStore(database).all();
    const auto junk = store::EntityStore(database).junk();
    if (!merges || !all || !junk)
        return std::unexpected(!merges ? merges.error() : !all ? all.error() : junk.error());
    for (EntityRow &row : *all) {
        if (merges->value(row.id) == detail.row.id)
            detail.merged.push_back(std::move(row));
    }
    detail.junk = std::ranges::contains(*junk, detail.row.id, &EntityRow::id);
    return {};
}

Result<void> addMeetings(const store::Database &database, EntityDetail &detail)
{
    auto meetings = store::MeetingStore(database).rows();
    const auto ids = store::EntityDecisions(database).byName();
    if (!meetings || !ids)
        return std::unexpected(meetings ? ids.error() : meetings.error());
    QSet<QString> names{foldedName(detail.row.name)};
    for (const QString &alias : std::as_const(detail.row.aliases))
        names.insert(foldedName(alias));
    std::map<QString, Counterpart> met;
    for (MeetingRow &meeting : *meetings) {
        const bool attended = std::ranges::any_of(
            meeting.participants, [&](const QString &name) { return names.contains(foldedName(name)); });
        if (!attended)
            continue;
        for (const QString &name : std::as_const(meeting.participants)) {
            if (names.contains(foldedName(name)))
                continue;
            Counterpart &one = met[foldedName(name)];
            one.name = name;
            ++one.meetings;
            const auto known = ids->values(foldedName(name));
            one.id = known.size() == 1 ? known.front() : EntityId();
        }
        detail.meetings.push_back(std::move(meeting));
    }
    for (auto &[folded, one] : met)
        detail.counterparts.push_back(std::move(one));
    std::ranges::stable_sort(detail.counterparts, std::greater(), &Counterpart::meetings);
    return {};
}

} // namespace

Result<EntityDetail> Entities::detail(EntityId id, int limit) const
{
    auto row = store::EntityStore(database()).row(id);
    if (!row)
        return std::unexpected(row.error());
    EntityDetail detail;
    detail.row = std::move(*row);
    return addRoles(database(), detail)
        .and_then([&] { return addMerged(database(), detail); })
        .and_then([&] { return addMentions(database(), detail, limit); })
        .and_then([&] { return addMeetings(database(), detail); })
        .transform([&] { return std::move(detail); });
}

} // namespace counterpart::workspace
