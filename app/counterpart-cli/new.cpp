// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation)
{
    const QString path = invocation.path(0);
    if (auto made = workspace::Workspace::create(path); !made)
        return complainOfStore(made.error());
    if (invocation.json)
        print(QJsonObject{{u"store"_s, path}});
    else
        printLine(u"made %1"_s.arg(path));
    return Done;
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"STORE"_s,
            u"Makes an empty store; refuses to overwrite."_s,
            u"new talks.counterpart"_s,
            1,
            1,
            {},
            run};
}

} // namespace counterpart::cli
