// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trash/trash.h"

#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/base/clock.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/meetings/meetings.h"

#include <algorithm>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using domain::TrashId;
using domain::TrashItem;
using workspace::Workspace;

namespace {

constexpr qsizetype LongestTitle = 80; ///< of a listing; the words of a passage may be many

QString kindName(domain::TrashKind kind)
{
    constexpr std::array<QLatin1StringView, domain::TrashKinds> Names{
        "document"_L1, "meeting"_L1, "annotation"_L1, "code"_L1, "commitment"_L1, "search"_L1};
    return Names[size_t(kind)];
}

template <typename Id>
QJsonValue idOrNull(Id id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

/// "document 7": with the id that it has in its own listing.
QString whatIs(const TrashItem &item)
{
    for (const qint64 id : {item.document.value, item.meeting.value, item.annotation.value, item.code.value,
                            item.commitment.value, item.search.value}) {
        if (id > 0)
            return u"%1 %2"_s.arg(kindName(item.kind())).arg(id);
    }
    return kindName(item.kind());
}

QJsonArray toJson(const std::vector<TrashItem> &items)
{
    QJsonArray list;
    for (const TrashItem &item : items)
        list.append(QJsonObject{{u"id"_s, item.id.value},
                                {u"kind"_s, kindName(item.kind())},
                                {u"document"_s, idOrNull(item.document)},
                                {u"meeting"_s, idOrNull(item.meeting)},
                                {u"annotation"_s, idOrNull(item.annotation)},
                                {u"code"_s, idOrNull(item.code)},
                                {u"commitment"_s, idOrNull(item.commitment)},
                                {u"search"_s, idOrNull(item.search)},
                                {u"title"_s, orNull(item.title)},
                                {u"detail"_s, orNull(item.detail)},
                                {u"in"_s, orNull(item.place)},
                                {u"file"_s, orNull(item.file)},
                                {u"side"_s, orNull(item.side)},
                                {u"date"_s, orNull(item.date)},
                                {u"deleted"_s, item.deleted.toString(Qt::ISODate)},
                                {u"by"_s, item.author},
                                {u"until"_s, item.until().toString(Qt::ISODate)},
                                {u"expired"_s, item.isExpired(base::now())},
                                {u"holds"_s, orNull(workspace::stakesText(item.stakes))}});
    return list;
}

/// What an act did, and what is in the trash now.
int tell(const Invocation &invocation, Workspace &store, const QString &done,
         const domain::TrashCounts &things, QJsonObject more = {})
{
    if (!invocation.json) {
        printLine(u"%1 %2"_s.arg(workspace::thingsText(things), done));
        return Done;
    }
    const auto items = store.trash().rows();
    if (!items)
        return complain(items.error());
    more.insert(u"documents"_s, things.documents);
    more.insert(u"meetings"_s, things.meetings);
    more.insert(u"annotations"_s, things.annotations);
    more.insert(u"codes"_s, things.codes);
    more.insert(u"commitments"_s, things.commitments);
    more.insert(u"searches"_s, things.searches);
    more.insert(u"trash"_s, toJson(*items));
    print(more);
    return Done;
}

int listTrash(const Invocation &invocation)
{
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto items = store->trash().rows();
    if (!items)
        return complain(items.error());
    if (invocation.json) {
        print(toJson(*items));
        return Done;
    }
    Table table({u"id"_s, u"what"_s, u"deleted"_s, u"by"_s, u"until"_s, u"title"_s, u"holds"_s});
    for (const TrashItem &item : *items)
        table.add({QString::number(item.id.value), whatIs(item), item.deleted.date().toString(Qt::ISODate),
                   item.author,
                   item.until().date().toString(Qt::ISODate) +
                       (item.isExpired(base::now()) ? u", expired"_s : QString()),
                   item.title.left(LongestTitle), workspace::stakesText(item.stakes)});
    table.print();
    if (std::ranges::any_of(*items, [](const TrashItem &item) { return item.isExpired(base::now()); }))
        note(u"what is expired can be restored until the next import, or until the store is opened in the"
             " window"_s);
    return Done;
}

/// The numbers behind the store; those that are none of \p known are complained of as no \p what.
template <typename Id>
QList<Id> idsOf(const Invocation &invocation, const QList<Id> &known, const QString &what, bool &allKnown)
{
    QList<Id> ids;
    for (const QString &word : invocation.arguments.sliced(1)) {
        const Id id(word.toLongLong());
        if (known.contains(id)) {
            if (!ids.contains(id))
                ids.append(id);
            continue;
        }
        allKnown = false;
        complain(
            {base::ErrorKind::NotFound, word, u"is no %1"_s.arg(what), u"see the listing for the ids"_s});
    }
    return ids;
}

int refuse(Workspace &store, const QString &what)
{
    complain({base::ErrorKind::Refused, store.path(), what, u"say --yes if that is what you want"_s});
    return DoneInPart;
}

template <typename Row>
auto idsIn(const std::vector<Row> &rows)
{
    QList<decltype(Row::id)> ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

int remove(const Invocation &invocation, Workspace &store, bool meetings)
{
    const auto documents = store.documents().rows();
    const auto all = store.meetings().rows();
    if (!documents || !all)
        return complain(documents ? all.error() : documents.error());
    bool allKnown = true;
    QList<domain::DocumentId> chosen;
    QList<domain::MeetingId> chosenMeetings;
    if (meetings)
        chosenMeetings = idsOf(invocation, idsIn(*all), u"meeting of this store"_s, allKnown);
    else
        chosen = idsOf(invocation, idsIn(*documents), u"document of this store"_s, allKnown);
    if (chosen.isEmpty() && chosenMeetings.isEmpty())
        return NothingFound;
    const auto stakes = store.trash().stakes(chosen, chosenMeetings);
    if (!stakes)
        return complain(stakes.error());
    if (stakes->needsQuestion() && !invocation.has(u"yes"_s)) {
        const QStringList at = workspace::stakesTexts(*stakes);
        return refuse(store, u"%1 %2 to be deleted%3"_s.arg(
                                 workspace::thingsText(*stakes), stakes->total() == 1 ? u"was"_s : u"were"_s,
                                 at.isEmpty() ? QString() : u": "_s + at.join(u", "_s)));
    }
    const auto change = store.trash().put(chosen, chosenMeetings, authorOf(invocation));
    if (!change) {
        const int status = complain(change.error());
        return change.error().kind == base::ErrorKind::Refused ? DoneInPart : status;
    }
    const int status = tell(invocation, store, u"moved to the trash"_s,
                            {.documents = int(chosen.size()), .meetings = int(chosenMeetings.size())});
    return status == Done && !allKnown ? DoneInPart : status;
}

int restore(const Invocation &invocation, Workspace &store)
{
    const auto items = store.trash().rows();
    if (!items)
        return complain(items.error());
    bool allKnown = true;
    const auto ids = idsOf(invocation, idsIn(*items), u"id of the trash"_s, allKnown);
    if (ids.isEmpty())
        return NothingFound;
    const auto restored = store.trash().restore({ids.begin(), ids.end()});
    if (!restored)
        return complain(restored.error());
    QJsonArray notes;
    for (const domain::RestoreLoss &loss : restored->losses) {
        notes.append(workspace::lossText(loss));
        if (!invocation.json)
            printLine(workspace::lossText(loss));
    }
    const int status = tell(invocation, store, u"restored"_s, restored->things, {{u"notes"_s, notes}});
    return status == Done && !allKnown ? DoneInPart : status;
}

QString with(const domain::StakesSummary &stakes)
{
    return stakes.items.any() ? u", with %1"_s.arg(workspace::stakesText(stakes.items)) : QString();
}

int empty(const Invocation &invocation, Workspace &store)
{
    const auto items = store.trash().rows();
    if (!items)
        return complain(items.error());
    if (!items->empty() && !invocation.has(u"yes"_s)) {
        const auto stakes = store.trash().stakesForGood({});
        if (!stakes)
            return complain(stakes.error());
        return refuse(store, u"%1 would be deleted for good%2, which cannot be undone"_s.arg(
                                 workspace::thingsText(*stakes), with(*stakes)));
    }
    const auto purged = items->empty() ? base::Result<workspace::Purged>()
                                       : store.trash().purge({}, authorOf(invocation), interruption());
    if (!purged)
        return complain(purged.error());
    return tell(
        invocation, store, u"deleted for good"_s + with(purged->what), purged->what,
        {{u"bytes"_s, purged->bytes}, {u"holding"_s, orNull(workspace::stakesText(purged->what.items))}});
}

int run(const Invocation &invocation)
{
    const QStringList acts{u"delete"_s, u"delete-meeting"_s, u"restore"_s, u"empty"_s};
    const auto given = std::ranges::count_if(acts, [&](const QString &act) { return invocation.has(act); });
    const bool wantsIds = given == 1 && !invocation.has(u"empty"_s);
    if (given > 1)
        return complainOfUsage(u"trash"_s,
                               u"one of --delete, --delete-meeting, --restore and --empty at a time"_s);
    if (wantsIds != (invocation.arguments.size() > 1))
        return complainOfUsage(u"trash"_s, wantsIds ? u"ids are missing"_s
                                                    : u"ids are for --delete, "
                                                      "--delete-meeting and --restore"_s);
    if (given == 0)
        return listTrash(invocation);
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadWrite);
    if (!store)
        return StoreUnusable;
    const workspace::ActScope scope(*store, {{}, authorOf(invocation)});
    if (invocation.has(u"restore"_s))
        return restore(invocation, *store);
    return wantsIds ? remove(invocation, *store, invocation.has(u"delete-meeting"_s))
                    : empty(invocation, *store);
}

} // namespace

Command trashCommand()
{
    return {u"trash"_s,
            u"STORE [ID…]"_s,
            u"Lists what was deleted, of every kind; deletes, restores, and empties the trash."_s,
            u"trash talks.counterpart\ntrash talks.counterpart --delete 7 9\n"
            "trash talks.counterpart --restore 1\ntrash talks.counterpart --empty --yes"_s,
            1,
            -1,
            {{u"delete"_s, u"Move the documents with these ids to the trash."_s},
             {u"delete-meeting"_s, u"Move the meetings with these ids, made by hand, to the trash."_s},
             {u"restore"_s, u"Bring back what has these ids in the listing of the trash."_s},
             {u"empty"_s, u"Delete everything in the trash for good."_s},
             {u"yes"_s, u"Do it also where it is many, where people decided something, or for good."_s},
             {u"author"_s, u"Who deletes."_s, u"NAME"_s}},
            run};
}

} // namespace counterpart::cli
