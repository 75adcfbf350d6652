// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/shapes.h"
#include "app/counterpart-cli/storeaccess.h"

#include <functional>

namespace counterpart::cli {

/// Runs a subcommand that lists everything of one kind: opens the store for reading, fetches the rows by
/// \p fetch(Workspace&), and prints them as JSON or as a table under \p head with the cells that \p cells gives
/// for each row.
template <typename Fetch, typename Row>
int list(const Invocation &invocation, Fetch fetch, QStringList head, QStringList (*cells)(const Row &))
{
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    const auto rows = std::invoke(fetch, *store);
    if (!rows)
        return complain(rows.error());
    if (invocation.json) {
        print(toJson(*rows));
        return Done;
    }
    Table table(std::move(head));
    for (const Row &row : *rows)
        table.add(cells(row));
    table.print();
    return Done;
}

} // namespace counterpart::cli
