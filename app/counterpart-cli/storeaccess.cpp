// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/storeaccess.h"

#include "app/counterpart-cli/output.h"

namespace counterpart::cli {

using workspace::OpenMode;
using workspace::Workspace;

std::unique_ptr<Workspace> openStore(const QString &path, OpenMode mode)
{
    auto store = Workspace::open(path, mode);
    if (store)
        return std::move(*store);
    complainOfStore(store.error());
    return nullptr;
}

std::unique_ptr<Workspace> openStoreForWritingIfPossible(const QString &path)
{
    if (auto store = Workspace::open(path, OpenMode::ReadWrite))
        return std::move(*store);
    return openStore(path, OpenMode::ReadOnly);
}

} // namespace counterpart::cli
