// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/tags.h"

#include "core/store/documents/documentstore.h"
#include "core/store/documents/tagstore.h"
#include "core/store/meetings/meetingstore.h"
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
    if (qsizetype(documents->size()) == things.documents.size() &&
        qsizetype(meetings->size()) == things.meetings.size())
        return {};
    return base::fail(base::ErrorKind::NotFound, {}, u"a document or meeting is not there any more"_s,
                      u"choose again"_s);
}

Result<QStringList> Tags::spelt(const QStringList &tags) const
{
    const auto known = all();
    if (!known)
        return std::unexpected(known.error());
    QStringList found;
    for (const QString &typed : tags) {
        const auto name = checkedName(typed, u"the tag"_s);
        if (!name)
            return std::unexpected(name.error());
        const auto same = std::ranges::find_if(*known, [&name](const domain::TagCount &count) {
            return count.tag.compare(*name, Qt::CaseInsensitive) == 0;
        });
        found.append(same == known->end() ? *name : same->tag);
    }
    return found;
}

Result<Change> Tags::change(const Tagged &things, const QStringList &on, const QStringList &off,
                            const QString &author, std::optional<bool> favourite) const
{
    const auto added = spelt(on);
    if (!added)
        return std::unexpected(added.error());
    return Service::change([&](Transaction &transaction, Change &) {
        Result<void> done = checkAuthor(author).and_then([&] { return requireThings(things); });
        for (const QString &tag : *added)
            done = done.and_then([&] { return TagStore::add(transaction, things, tag, author); });
        for (const QString &tag : off)
            done = done.and_then([&] { return TagStore::remove(transaction, things, tag); });
        if (favourite)
            done = done.and_then(
                [&] { return TagStore::setFavourite(transaction, things, *favourite, author); });
        return done;
    });
}

Result<Change> Tags::rename(const QString &tag, const QString &to, const QString &author) const
{
    const auto name = checkedName(to, u"the tag"_s);
    if (!name)
        return std::unexpected(name.error());
    return Service::change([&](Transaction &transaction, Change &) {
        return checkAuthor(author).and_then([&] { return TagStore::rename(transaction, tag, *name); });
    });
}

Result<Change> Tags::setFavourite(const Tagged &things, bool favourite, const QString &author) const
{
    return Service::change([&](Transaction &transaction, Change &) {
        return checkAuthor(author).and_then([&] { return requireThings(things); }).and_then([&] {
            return TagStore::setFavourite(transaction, things, favourite, author);
        });
    });
}

Tags Workspace::tags()
{
    return Tags(*this);
}

} // namespace counterpart::workspace
