// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation)
{
    const QString store = invocation.path(1);
    const auto kept = workspace::Workspace::restore(
        invocation.path(0), store,
        invocation.has(u"replace"_s) ? base::Existing::Replace : base::Existing::Refuse);
    if (!kept)
        return complainOfStore(kept.error());
    if (invocation.json) {
        print(
            QJsonObject{{u"store"_s, store}, {u"backup"_s, invocation.path(0)}, {u"kept"_s, orNull(*kept)}});
        return Done;
    }
    printLine(u"restored %1"_s.arg(store));
    if (!kept->isEmpty())
        printLine(u"what was there is kept as %1"_s.arg(*kept));
    return Done;
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            u"BACKUP STORE"_s,
            u"Checks a backup and puts a copy of it in place, in one step."_s,
            u"restore talks-monday.counterpart talks.counterpart --replace"_s,
            2,
            2,
            {{u"replace"_s, u"Take the place of a store that is there; it is kept under another name."_s}},
            run};
}

} // namespace counterpart::cli
