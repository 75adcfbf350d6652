// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation)
{
    const auto store = openStoreForWritingIfPossible(invocation.path(0));
    if (!store)
        return StoreUnusable;
    const auto found = store->check(interruption());
    if (!found)
        return complain(found.error());
    if (invocation.json) {
        print(QJsonObject{{u"sound"_s, found->problems.isEmpty()},
                          {u"documents"_s, found->documents},
                          {u"originals"_s, found->originals},
                          {u"anchors"_s, found->anchors},
                          {u"problems"_s, toJson(found->problems)},
                          {u"notes"_s, toJson(found->notes)}});
    } else {
        printLine(
            u"%1, %2, %3: %4"_s.arg(counted(found->documents, u"document"_s, u"documents"_s),
                                    counted(found->originals, u"original"_s, u"originals"_s),
                                    counted(found->anchors, u"anchor"_s, u"anchors"_s),
                                    found->problems.isEmpty() ? u"sound"_s : u"not sound"_s));
        for (const QString &note : found->notes)
            printLine(u"note: "_s + note);
    }
    for (const QString &problem : found->problems)
        complainOfStore({base::ErrorKind::NotAStore, store->path(), problem, u"restore a backup"_s});
    return found->problems.isEmpty() ? Done : StoreUnusable;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"STORE"_s,
            u"Checks the file, the schema, the anchors and the hashes of the originals."_s,
            u"check talks.counterpart"_s,
            1,
            1,
            {},
            run};
}

} // namespace counterpart::cli
