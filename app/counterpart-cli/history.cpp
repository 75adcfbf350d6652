// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history/history.h"

#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityWay;

namespace {

QString wayName(ActivityWay way)
{
    switch (way) {
    case ActivityWay::Undone:
        return u"undone"_s;
    case ActivityWay::Redone:
        return u"redone"_s;
    case ActivityWay::Imported:
        return u"imported"_s;
    case ActivityWay::Revised:
        return u"revised"_s;
    case ActivityWay::Done:
        break;
    }
    return u"done"_s;
}

QJsonObject historyJson(const Activity &activity)
{
    QJsonObject counts;
    for (const domain::ActivityCount &count : activity.counts)
        counts.insert(
            domain::subjectName(count.subject),
            QJsonObject{{u"added"_s, count.came}, {u"changed"_s, count.changed}, {u"deleted"_s, count.went}});
    return {{u"when"_s, activity.done.toString(Qt::ISODate)},
            {u"by"_s, orNull(activity.author)},
            {u"how"_s, wayName(activity.way)},
            {u"what"_s, orNull(activity.words)},
            {u"counts"_s, counts},
            {u"documents"_s, activity.documents},
            {u"meetings"_s, activity.meetings},
            {u"document"_s, activity.document.isValid() ? QJsonValue(activity.document.value) : QJsonValue()},
            {u"meeting"_s, activity.meeting.isValid() ? QJsonValue(activity.meeting.value) : QJsonValue()},
            {u"title"_s, orNull(activity.about)}};
}

/// "2 documents".
QString thingsText(domain::Subject subject, int count)
{
    using domain::Subject;
    switch (subject) {
    case Subject::Documents:
        return counted(count, u"document"_s, u"documents"_s);
    case Subject::Meetings:
        return counted(count, u"meeting"_s, u"meetings"_s);
    case Subject::Links:
        return counted(count, u"link"_s, u"links"_s);
    case Subject::Omissions:
        return counted(count, u"document with omissions"_s, u"documents with omissions"_s);
    case Subject::Entities:
        return counted(count, u"entity"_s, u"entities"_s);
    case Subject::Topics:
        return counted(count, u"topic"_s, u"topics"_s);
    case Subject::Commitments:
        return counted(count, u"commitment"_s, u"commitments"_s);
    case Subject::Annotations:
        return counted(count, u"annotation"_s, u"annotations"_s);
    case Subject::Codes:
        return counted(count, u"code"_s, u"codes"_s);
    case Subject::SavedSearches:
        return counted(count, u"saved search"_s, u"saved searches"_s);
    case Subject::LibraryFilters:
        return counted(count, u"library filter"_s, u"library filters"_s);
    case Subject::Trash:
        break;
    }
    return counted(count, u"item of the trash"_s, u"items of the trash"_s);
}

/// "1 document deleted, 2 links changed". Entities, topics and the trash only follow other things, where there
/// are others.
QString countsText(const Activity &activity)
{
    QStringList all;
    QStringList own;
    for (const domain::ActivityCount &count : activity.counts) {
        QStringList parts;
        if (count.came > 0)
            parts << thingsText(count.subject, count.came) + u" added"_s;
        if (count.changed > 0)
            parts << thingsText(count.subject, count.changed) + u" changed"_s;
        if (count.went > 0)
            parts << thingsText(count.subject, count.went) + u" deleted"_s;
        all += parts;
        if (count.subject != domain::Subject::Entities && count.subject != domain::Subject::Topics &&
            count.subject != domain::Subject::Trash)
            own += parts;
    }
    return (own.isEmpty() ? all : own).join(u", "_s);
}

/// "undone: rename meeting"; what came of it where there are no words.
QString whatText(const Activity &activity)
{
    if (activity.way == ActivityWay::Imported)
        return u"imported "_s + counted(activity.documents, u"document"_s, u"documents"_s);
    if (activity.way == ActivityWay::Revised)
        return u"imported a new text of "_s + counted(activity.documents, u"document"_s, u"documents"_s);
    const QString words = activity.words.isEmpty() ? countsText(activity) : activity.words;
    return activity.way == ActivityWay::Done ? words : u"%1: %2"_s.arg(wayName(activity.way), words);
}

int run(const Invocation &invocation)
{
    domain::ActivityFilter filter;
    filter.document = domain::DocumentId(invocation.value(u"document"_s).toLongLong());
    filter.meeting = domain::MeetingId(invocation.value(u"meeting"_s).toLongLong());
    const bool isWrong = (invocation.has(u"document"_s) && !filter.document.isValid()) ||
                         (invocation.has(u"meeting"_s) && !filter.meeting.isValid());
    if (isWrong || (filter.document.isValid() && filter.meeting.isValid()))
        return complainOfUsage(u"history"_s, u"one id, of a document or of a meeting"_s);
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto rows = workspace::History(*store).rows(filter);
    if (!rows)
        return complain(rows.error());
    if (rows->empty() && (filter.document.isValid() || filter.meeting.isValid()))
        return complain({base::ErrorKind::NotFound,
                         u"%1 %2"_s.arg(filter.document.isValid() ? u"document"_s : u"meeting"_s)
                             .arg(filter.document.isValid() ? filter.document.value : filter.meeting.value),
                         u"is not in this store, nor in its history"_s,
                         {}});
    if (invocation.json) {
        QJsonArray list;
        for (const Activity &activity : *rows)
            list.append(historyJson(activity));
        print(list);
        return Done;
    }
    Table table({u"when"_s, u"by"_s, u"what"_s, u"about"_s});
    for (const Activity &activity : *rows)
        table.add({activity.done.toString(Qt::ISODate), activity.author, whatText(activity), activity.about});
    table.print();
    return Done;
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            u"STORE"_s,
            u"Lists who did what when, to the store, a document or a meeting."_s,
            u"history talks.counterpart\nhistory talks.counterpart --document 7"_s,
            1,
            1,
            {{u"document"_s, u"Of this document."_s, u"ID"_s},
             {u"meeting"_s, u"Of this meeting and its documents."_s, u"ID"_s}},
            run};
}

} // namespace counterpart::cli
