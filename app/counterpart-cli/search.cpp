// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/workspace/searches/searches.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using workspace::SearchHit;
using workspace::SearchQuery;

namespace {

/// False, with a line said, for what is no date.
bool readDate(const Invocation &invocation, const QString &option, std::optional<QDate> &date)
{
    if (!invocation.has(option))
        return true;
    date = QDate::fromString(invocation.value(option), Qt::ISODate);
    if (date->isValid())
        return true;
    complainOfUsage(u"search"_s, u"--%1 takes a date, 2022-11-12"_s.arg(option));
    return false;
}

void printHit(const SearchHit &hit)
{
    printLine(u"%1  %2  %3  %4"_s.arg(QString::number(hit.document.value).rightJustified(5),
                                      hit.published ? hit.published->toString() : u"?"_s,
                                      hit.side.isEmpty() ? u"?"_s : hit.side, hit.title));
    printLine(u"       "_s + hit.snippet.simplified());
}

/// How many there are of which \p listed were printed: beside the list, or, where it is for a program, apart.
void tellCount(const Invocation &invocation, workspace::Workspace &store, const SearchQuery &query,
               qsizetype listed)
{
    const auto all = listed < query.limit ? base::Result<int>(int(listed)) : store.searches().count(query);
    if (!all)
        return;
    const bool isCut = *all > listed;
    const QString line = isCut ? u"%1 of %2; --limit %3 lists all of them"_s.arg(listed).arg(counted(*all, u"document"_s, u"documents"_s)).arg(*all)
                               : u"%1 %2"_s.arg(listed).arg(listed == 1 ? u"document"_s : u"documents"_s);
    if (!invocation.json)
        printLine(line);
    else if (isCut)
        note(line);
}

int run(const Invocation &invocation)
{
    SearchQuery query;
    query.text = invocation.arguments.sliced(1).join(u' ');
    query.side = invocation.value(u"side"_s).toLower();
    query.entity = invocation.value(u"entity"_s);
    query.topic = invocation.value(u"topic"_s);
    if (!readDate(invocation, u"from"_s, query.from) || !readDate(invocation, u"to"_s, query.to))
        return Usage;
    bool isNumber = true;
    query.limit = invocation.has(u"limit"_s) ? invocation.value(u"limit"_s).toInt(&isNumber) : 50;
    if (!isNumber || query.limit < 1)
        return complainOfUsage(u"search"_s, u"--limit takes a number from 1"_s);

    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto hits = store->searches().find(query);
    if (!hits)
        return complain(hits.error());
    if (invocation.json) {
        print(toJson(*hits));
    } else {
        for (const SearchHit &hit : *hits)
            printHit(hit);
    }
    // What is not analysed may be on the topic all the same.
    if (!invocation.json && (!query.topic.isEmpty() || !query.entity.isEmpty()))
        noteNotAnalysed(*store, u"no topics, and no names that are not known, are found there"_s);
    if (!hits->empty()) {
        tellCount(invocation, *store, query, qsizetype(hits->size()));
        return Done;
    }
    return complain({base::ErrorKind::NotFound, query.text, u"is nowhere in the store"_s,
                     u"try fewer words, or the beginning of a word and *"_s});
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            u"STORE QUERY"_s,
            u"Full-text search with snippets, the best first. Words must all be there; \"a phrase\", AND, OR,"
            " NOT, NEAR and the beginning of a word with * are understood."_s,
            u"search talks.counterpart 'mine action'\n"
            "search talks.counterpart '\"Ream Naval Base\" OR demin*' --side kh --from 2022-01-01"_s,
            2,
            -1,
            {{u"side"_s, u"Documents of this side."_s, u"CODE"_s},
             {u"from"_s, u"Published on or after this day."_s, u"DATE"_s},
             {u"to"_s, u"Published on or before this day."_s, u"DATE"_s},
             {u"entity"_s, u"Documents that mention this person, organisation or place."_s, u"NAME"_s},
             {u"topic"_s, u"Documents on this topic."_s, u"NAME"_s},
             {u"limit"_s, u"At most so many documents (50); how many there are is told."_s, u"N"_s}},
            run};
}

} // namespace counterpart::cli
