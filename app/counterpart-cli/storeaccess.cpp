// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/storeaccess.h"

#include "app/counterpart-cli/output.h"
#include "core/domain/depth.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/trash/trash.h"

#include <algorithm>

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

struct OpenedStore
{
    QString path;
    base::FileState state;
    std::optional<base::Error> lost; ///< why it was not in place when it was closed
};

std::vector<OpenedStore> &openedStores()
{
    static std::vector<OpenedStore> all;
    return all;
}

OpenStore noted(std::unique_ptr<Workspace> store)
{
    openedStores().push_back({store->path(), base::stateOfFile(store->path()), {}});
    return OpenStore(store.release());
}

} // namespace

void CloseStore::operator()(Workspace *store) const
{
    const std::unique_ptr<Workspace> own(store);
    const auto inPlace = own->filesInPlace();
    const auto at = std::ranges::find(openedStores(), own->path(), &OpenedStore::path);
    if (!inPlace && at != openedStores().end())
        at->lost = inPlace.error();
}

OpenStore openStore(const QString &path, OpenMode mode)
{
    if (path.isEmpty()) {
        complainOfStore({base::ErrorKind::Invalid, u"''"_s, u"is no name of a store"_s,
                         u"name the store, such as talks.counterpart"_s});
        return {};
    }
    auto store = Workspace::open(path, mode);
    if (store)
        return noted(std::move(*store));
    complainOfStore(store.error());
    return {};
}

OpenStore openStoreForWritingIfPossible(const QString &path)
{
    if (auto store = Workspace::open(path, OpenMode::ReadWrite))
        return noted(std::move(*store));
    return openStore(path, OpenMode::ReadOnly);
}

bool storesInPlace()
{
    for (const OpenedStore &store : openedStores()) {
        if (!store.lost && base::stateOfFile(store.path).isSameFile(store.state))
            continue;
        if (store.lost) {
            complainOfStore(*store.lost);
            return false;
        }
        complainOfStore({base::ErrorKind::Unreadable, store.path,
                         u"was moved, deleted or replaced meanwhile"_s,
                         u"put it back to where it was and run the command again"_s});
        return false;
    }
    return true;
}

QString authorOf(const Invocation &invocation)
{
    const QString named = invocation.value(u"author"_s).simplified();
    const QString user = qEnvironmentVariable("USER");
    return !named.isEmpty() ? named : user.isEmpty() ? u"analyst"_s : user;
}

int purgeExpired(Workspace &store)
{
    const auto expired = store.trash().purgeExpired();
    if (!expired) {
        note(expired.error().line());
        return 0;
    }
    const int things = expired->total();
    if (things > 0)
        note(workspace::expiredText(*expired));
    return things;
}

void noteNotAnalysed(Workspace &store, const QString &what)
{
    const auto documents = store.documents().rows();
    const QString summary = documents ? domain::notAnalysedSummary(*documents) : QString();
    if (!summary.isEmpty())
        note(u"%1: %2"_s.arg(summary, what));
}

} // namespace counterpart::cli
