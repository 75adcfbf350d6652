// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/facade/workspace.h"

#include "core/base/filepath.h"
#include "core/lexicon/lexicon.h"
#include "core/store/upkeep/backup.h"
#include "core/store/upkeep/integrity.h"
#include "core/store/upkeep/restore.h"
#include "core/workspace/facade/private.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using store::Database;

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode)
{
    const QString absolute = base::absolutePath(path);
    if (mode == OpenMode::Create && !base::stateOfFile(absolute).exists()) {
        // Where another program was quicker, its store is there now.
        if (auto made = Database::create(absolute); !made && !base::stateOfFile(absolute).exists())
            return std::unexpected(made.error());
    }
    auto database = Database::open(absolute, mode == OpenMode::ReadOnly ? Database::Mode::ReadOnly
                                                                        : Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    auto data = std::make_unique<Private>();
    data->database = std::move(*database);
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(data)));
    workspace->noteOwnChanges();
    return workspace;
}

Result<void> Workspace::create(const QString &path)
{
    return Database::create(base::absolutePath(path));
}

Result<QString> Workspace::restore(const QString &backup, const QString &path, base::Existing existing)
{
    return store::restore(base::absolutePath(backup), base::absolutePath(path), existing);
}

Result<void> Workspace::filesInPlace() const
{
    return d->database->filesInPlace();
}

QString Workspace::path() const
{
    return d->database->path();
}

bool Workspace::isReadOnly() const
{
    return d->database->isReadOnly();
}

Result<void> Workspace::backUp(const QString &path) const
{
    return store::backUp(*d->database, base::absolutePath(path));
}

Result<StoreCheck> Workspace::check(const base::CancelToken &cancel)
{
    return store::checkIntegrity(*d->database, cancel).transform([](const store::IntegrityReport &found) {
        return StoreCheck{found.documents, found.originals, found.anchors, found.problems, found.notes};
    });
}

} // namespace counterpart::workspace
