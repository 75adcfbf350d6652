// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/tags.h"

#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"

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

domain::Tagged thingsOf(const Invocation &invocation)
{
    domain::Tagged things;
    for (const QString &word : invocation.arguments.sliced(1)) {
        if (invocation.has(u"meeting"_s))
            things.meetings.append(domain::MeetingId(word.toLongLong()));
        else
            things.documents.append(domain::DocumentId(word.toLongLong()));
    }
    return things;
}

int run(const Invocation &invocation)
{
    const bool starred = invocation.has(u"favourite"_s);
    const bool unstarred = invocation.has(u"no-favourite"_s);
    const QStringList on = invocation.parser.values(u"add"_s);
    const QStringList off = invocation.parser.values(u"remove"_s);
    const domain::Tagged things = thingsOf(invocation);
    const bool changes = starred || unstarred || !on.isEmpty() || !off.isEmpty();
    if (changes == things.isEmpty() || (starred && unstarred))
        return complainOfUsage(u"tag"_s, starred && unstarred ? u"one of --favourite and --no-favourite"_s
                                         : changes            ? u"ids are missing"_s
                                                   : u"say what to do: --add, --remove, --favourite"_s);
    const auto store = openStore(invocation.path(0),
                                 changes ? workspace::OpenMode::ReadWrite : workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    if (changes && (!on.isEmpty() || !off.isEmpty())) {
        if (const auto done = store->tags().change(things, on, off, authorOf(invocation)); !done)
            return complain(done.error());
    }
    if (starred || unstarred) {
        if (const auto done = store->tags().setFavourite(things, starred, authorOf(invocation)); !done)
            return complain(done.error());
    }
    return list(invocation, *store);
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
