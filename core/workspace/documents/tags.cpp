// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/tags.h"

#include "core/store/documents/documentstore.h"
#include "core/store/tags/tagstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/store/trash/trashstore.h"
#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Tagged;
using store::TagStore;
using store::Transaction;

Result<std::vector<domain::TagCount>> Tags::all() const
{
    return TagStore(database()).all();
}

Result<void> Tags::requireThings(const Tagged &things) const
{
    const auto documents =
        store::DocumentStore(database()).rows({things.documents.begin(), things.documents.end()});
    const auto meetings =
        store::MeetingStore(database()).rows({things.meetings.begin(), things.meetings.end()});
    if (!documents || !meetings)
        return std::unexpected(documents ? meetings.error() : documents.error());
    const auto require = [this](const auto &ids, const auto &rows, const QString &thing,
                                auto in) -> Result<void> {
        for (const auto &id : ids) {
            if (std::ranges::contains(rows, id, &std::decay_t<decltype(rows.front())>::id))
                continue;
            const auto trash = store::TrashStore(database()).rows();
            if (!trash)
                return std::unexpected(trash.error());
            if (std::ranges::contains(*trash, id, in))
                return base::fail(base::ErrorKind::NotFound, u"%1 %2"_s.arg(thing).arg(id.value),
                                  u"is in the trash"_s, u"restore it first"_s);
            return base::fail(base::ErrorKind::NotFound, {},
                              u"there is no %1 %2 in this store"_s.arg(thing).arg(id.value),
                              u"see the listing for the ids"_s);
        }
        return {};
    };
    return require(things.documents, *documents, u"document"_s, &domain::TrashItem::document).and_then([&] {
        return require(things.meetings, *meetings, u"meeting"_s, &domain::TrashItem::meeting);
    });
}

Result<QStringList> Tags::spelt(const QStringList &tags) const
{
    const auto known = TagStore(database()).spellings();
    if (!known)
        return std::unexpected(known.error());
    QStringList found;
    for (const QString &typed : tags) {
        const auto name = checkedName(typed, u"the tag"_s);
        if (!name)
            return std::unexpected(name.error());
        const auto same = std::ranges::find_if(
            *known, [&name](const QString &tag) { return tag.compare(*name, Qt::CaseInsensitive) == 0; });
        found.append(same == known->end() || known->contains(*name) ? *name : *same);
    }
    return found;
}

/// Meetings stay what a person saw when they were marked.
Result<Change> Tags::mark(const Tagged &things, bool holds, const QString &author, const Write &write) const
{
    const auto act = [&](Transaction &transaction, Change &change) -> Result<void> {
        if (auto fit = checkAuthor(author).and_then([&] { return requireThings(things); }); !fit)
            return fit;
        const auto meetings =
            holds ? store::MeetingStore(database()).rows({things.meetings.begin(), things.meetings.end()})
                  : std::vector<MeetingRow>();
        if (!meetings)
            return std::unexpected(meetings.error());
        for (const MeetingRow &meeting : *meetings) {
            if (auto held = store::PlacementStore::hold(transaction, meeting, author); !held)
                return held;
        }
        return write(transaction, change);
    };
    return holds && !things.meetings.isEmpty() ? changeAndPair(act) : Service::change(act);
}

Result<Change> Tags::change(const Tagged &things, const QStringList &on, const QStringList &off,
                            const QString &author, std::optional<bool> favourite) const
{
    const auto added = spelt(on);
    const auto taken = spelt(off);
    if (!added || !taken)
        return std::unexpected(added ? taken.error() : added.error());
    return mark(things, !added->isEmpty(), author, [&](Transaction &transaction, Change &) {
        Result<void> done;
        for (const QString &tag : *added)
            done = done.and_then([&] { return TagStore::add(transaction, things, tag, author); });
        for (const QString &tag : *taken)
            done = done.and_then([&] { return TagStore::remove(transaction, things, tag); });
        if (favourite)
            done = done.and_then(
                [&] { return TagStore::setFavourite(transaction, things, *favourite, author); });
        return done;
    });
}

Result<Change> Tags::rename(const QString &tag, const QString &to, const QString &author) const
{
    const auto before = spelt({tag});
    const auto name = checkedName(to, u"the tag"_s);
    const auto known = name.and_then([&](const QString &one) { return spelt({one}); });
    if (!before || !known)
        return std::unexpected(before ? known.error() : before.error());
    // Its own case may change; another tag of that name keeps its spelling.
    const QString after = known->front() == before->front() ? *name : known->front();
    return Service::change([&](Transaction &transaction, Change &) {
        return checkAuthor(author).and_then(
            [&] { return TagStore::rename(transaction, before->front(), after); });
    });
}

Result<Change> Tags::setFavourite(const Tagged &things, bool favourite, const QString &author) const
{
    return mark(things, favourite, author, [&](Transaction &transaction, Change &) {
        return TagStore::setFavourite(transaction, things, favourite, author);
    });
}

Tags Workspace::tags()
{
    return Tags(*this);
}

} // namespace counterpart::workspace
