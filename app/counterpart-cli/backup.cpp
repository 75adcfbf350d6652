// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation)
{
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const QString copy = invocation.path(1);
    if (auto made = store->backUp(copy); !made)
        return complainOfStore(made.error());
    if (invocation.json)
        print(QJsonObject{{u"backup"_s, copy}});
    else
        printLine(u"wrote %1"_s.arg(copy));
    return Done;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            u"STORE FILE"_s,
            u"Writes a consistent copy, while the store may be open elsewhere."_s,
            u"backup talks.counterpart talks-monday.counterpart"_s,
            2,
            2,
            {},
            run};
}

} // namespace counterpart::cli
