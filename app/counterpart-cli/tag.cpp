// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/tags.h"

#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/meetings/meetings.h"

#include <algorithm>

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

int list(const Invocation &invocation, workspace::Workspace &store)
{
    const auto tags = store.tags().all();
    if (!tags)
        return complain(tags.error());
    if (invocation.json) {
        QJsonArray json;
        for (const domain::TagCount &count : *tags)
            json.append(QJsonObject{
                {u"tag"_s, count.tag}, {u"documents"_s, count.documents}, {u"meetings"_s, count.meetings}});
        print(json);
        return Done;
    }
    Table table({u"tag"_s, u"documents"_s, u"meetings"_s});
    for (const domain::TagCount &count : *tags)
        table.add({count.tag, QString::number(count.documents), QString::number(count.meetings)});
    table.print();
    return Done;
}

/// Each once; \p wrong becomes the first word that is no id.
domain::Tagged thingsOf(const Invocation &invocation, QString &wrong)
{
    domain::Tagged things;
    const auto add = [&wrong](auto &ids, const auto &id, const QString &word) {
        if (!id && wrong.isEmpty())
            wrong = word;
        else if (id && !ids.contains(*id))
            ids.append(*id);
    };
    for (const QString &word : invocation.arguments.sliced(1)) {
        if (invocation.has(u"meeting"_s))
            add(things.meetings, idFrom<domain::MeetingId>(word), word);
        else
            add(things.documents, idFrom<domain::DocumentId>(word), word);
    }
    return things;
}

/// What was asked for cannot be done so; empty where it can.
QString wrongUse(const Invocation &invocation, const domain::Tagged &things, const QString &wrong,
                 bool changes)
{
    if (!wrong.isEmpty())
        return u"'%1' is no id"_s.arg(wrong);
    if (invocation.has(u"favourite"_s) && invocation.has(u"no-favourite"_s))
        return u"one of --favourite and --no-favourite"_s;
    const QStringList off = invocation.parser.values(u"remove"_s);
    for (const QString &tag : invocation.parser.values(u"add"_s)) {
        const auto isSame = [name = tag.simplified()](const QString &other) {
            return name.compare(other.simplified(), Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(off, isSame))
            return u"--add and --remove of the same tag '%1'"_s.arg(tag.simplified());
    }
    if (changes == things.isEmpty())
        return changes ? u"ids are missing"_s : u"say what to do: --add, --remove, --favourite"_s;
    return {};
}

/// Those of \p tags that none of \p things has.
base::Result<QStringList> idleRemovals(workspace::Workspace &store, const domain::Tagged &things,
                                       const QStringList &tags)
{
    QStringList there;
    if (!tags.isEmpty() && !things.documents.isEmpty()) {
        const auto rows = store.documents().rows({things.documents.begin(), things.documents.end()});
        if (!rows)
            return std::unexpected(rows.error());
        for (const domain::DocumentRow &row : *rows)
            there += row.tags;
    }
    for (const domain::MeetingId id : things.meetings) {
        if (const auto row = store.meetings().row(id); row)
            there += row->tags; // one that is not there is told of by the act
    }
    QStringList idle;
    for (const QString &tag : tags) {
        if (!there.contains(tag.simplified(), Qt::CaseInsensitive))
            idle.append(tag.simplified());
    }
    return idle;
}

/// As they are now.
int tellChanged(workspace::Workspace &store, const domain::Tagged &things)
{
    const auto documents = store.documents().rows({things.documents.begin(), things.documents.end()});
    if (!documents)
        return complain(documents.error());
    QJsonArray json = toJson(*documents);
    for (const domain::MeetingId id : things.meetings) {
        const auto row = store.meetings().row(id);
        if (!row)
            return complain(row.error());
        json.append(toJson(*row));
    }
    print(json);
    return Done;
}

int run(const Invocation &invocation)
{
    const bool stars = invocation.has(u"favourite"_s) || invocation.has(u"no-favourite"_s);
    const QStringList on = invocation.parser.values(u"add"_s);
    const QStringList off = invocation.parser.values(u"remove"_s);
    const bool changes = stars || !on.isEmpty() || !off.isEmpty();
    QString wrong;
    const domain::Tagged things = thingsOf(invocation, wrong);
    wrong = wrongUse(invocation, things, wrong, changes);
    if (!wrong.isEmpty())
        return complainOfUsage(u"tag"_s, wrong);
    const auto store = openStore(invocation.path(0),
                                 changes ? workspace::OpenMode::ReadWrite : workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    if (!changes)
        return list(invocation, *store);
    const auto idle = idleRemovals(*store, things, off);
    if (!idle)
        return complain(idle.error());
    const workspace::ActScope scope(*store, {{}, authorOf(invocation)});
    const auto done =
        store->tags().change(things, on, off, authorOf(invocation),
                             stars ? std::optional(invocation.has(u"favourite"_s)) : std::nullopt);
    if (!done)
        return complain(done.error());
    for (const QString &tag : *idle)
        note(u"none of them had the tag '%1'"_s.arg(tag));
    return invocation.json ? tellChanged(*store, things) : list(invocation, *store);
}

} // namespace

Command tagCommand()
{
    return {u"tag"_s,
            u"STORE [ID…]"_s,
            u"Lists tags; puts tags and stars on documents or meetings, and takes them off."_s,
            u"tag talks.counterpart\ntag talks.counterpart 7 9 --add \"mine action\" --favourite\n"
            "tag talks.counterpart 3 --meeting --remove draft"_s,
            1,
            -1,
            {{u"add"_s, u"Put this tag on them; may be given several times."_s, u"TAG"_s},
             {u"remove"_s, u"Take this tag off them; may be given several times."_s, u"TAG"_s},
             {u"favourite"_s, u"Mark them as favourites."_s},
             {u"no-favourite"_s, u"They are no favourites any more."_s},
             {u"meeting"_s, u"The ids are those of meetings."_s},
             {u"author"_s, u"Who does it."_s, u"NAME"_s}},
            run};
}

} // namespace counterpart::cli
