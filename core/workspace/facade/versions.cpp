// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/facade/versions.h"

#include "core/reading/paged/pageextractor.h"
#include "core/store/database/versions.h"
#include "core/text/icuversion.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;

std::vector<LibraryVersion> libraryVersions()
{
    std::vector<LibraryVersion> found{{u"SQLite"_s, store::sqliteVersion()}, {u"ICU"_s, text::icuVersion()}};
    for (const auto &[name, version] : reading::loadedPageLibraries())
        found.push_back({name, version});
    return found;
}

namespace {

class Format : public Service
{
public:
    using Service::Service;
    [[nodiscard]] base::Result<int> number() const { return store::schemaOf(database()); }
};

} // namespace

base::Result<int> storeFormat(Workspace &store)
{
    return Format(store).number();
}

} // namespace counterpart::workspace
