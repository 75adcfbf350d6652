// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/storeaccess.h"

#include "app/counterpart-cli/output.h"
#include "core/domain/depth.h"
#include "core/workspace/documents/documents.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

using OpenedStores = std::vector<std::pair<QString, base::FileState>>;

OpenedStores &openedStores()
{
    static OpenedStores all;
    return all;
}

std::unique_ptr<Workspace> noted(std::unique_ptr<Workspace> store)
{
    openedStores().emplace_back(store->path(), base::stateOfFile(store->path()));
    return store;
}

} // namespace

std::unique_ptr<Workspace> openStore(const QString &path, OpenMode mode)
{
    auto store = Workspace::open(path, mode);
    if (store)
        return noted(std::move(*store));
    complainOfStore(store.error());
    return nullptr;
}

std::unique_ptr<Workspace> openStoreForWritingIfPossible(const QString &path)
{
    if (auto store = Workspace::open(path, OpenMode::ReadWrite))
        return noted(std::move(*store));
    return openStore(path, OpenMode::ReadOnly);
}

bool storesInPlace()
{
    for (const auto &[path, then] : openedStores()) {
        if (base::stateOfFile(path).isSameFile(then))
            continue;
        complainOfStore({base::ErrorKind::Unreadable, path, u"was moved, deleted or replaced meanwhile"_s,
                         u"put it back to where it was and run the command again"_s});
        return false;
    }
    return true;
}

void noteNotAnalysed(Workspace &store, const QString &what)
{
    const auto documents = store.documents().rows();
    const QString summary = documents ? domain::notAnalysedSummary(*documents) : QString();
    if (!summary.isEmpty())
        note(u"%1: %2"_s.arg(summary, what));
}

} // namespace counterpart::cli
