// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/migrator.h"

#include "core/store/database/storefile.h"
#include "core/store/database/transaction.h"

#include <QDir>
#include <QFile>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr QLatin1StringView LowestProgram("-- lowest program version that can read the result: ");

std::vector<Migration> loadMigrations()
{
    std::vector<Migration> all;
    const QDir folder(u":/schema"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Migration migration{name.left(4).toInt(), {}, QString::fromUtf8(file.readAll())};
        const QString first = migration.sql.section(u'\n', 0, 0);
        Q_ASSERT(migration.version == int(all.size()) + 1 && first.startsWith(LowestProgram));
        migration.lowestProgram = first.sliced(LowestProgram.size()).trimmed();
        all.push_back(std::move(migration));
    }
    Q_ASSERT(!all.empty());
    return all;
}

} // namespace

const std::vector<Migration> &Migrator::migrations()
{
    static const std::vector<Migration> all = loadMigrations();
    return all;
}

int Migrator::latestVersion()
{
    return migrations().back().version;
}

base::Result<void> Migrator::bringUpToDate()
{
    const auto version = m_database.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version > latestVersion()) {
        const auto lowest = m_database.word(u"SELECT value FROM meta WHERE key = 'lowest_program'"_s);
        return std::unexpected(newerStore(m_database.path(), int(*version), lowest.value_or(QString())));
    }
    if (*version == latestVersion())
        return {};
    if (m_database.isReadOnly())
        return base::fail(ErrorKind::ReadOnly, m_database.path(),
                          u"is of an older kind and must be brought up to date first"_s,
                          u"open it once where it can be written"_s);
    for (const Migration &migration : migrations()) {
        if (migration.version <= *version)
            continue;
        if (auto applied = apply(migration); !applied)
            return applied;
    }
    // Outside of a transaction, and kept in the file from then on.
    return m_database.runScript(u"PRAGMA journal_mode = WAL"_s);
}

base::Result<void> Migrator::apply(const Migration &migration)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another program may have done it while this one waited for the lock.
    const auto version = m_database.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version >= migration.version)
        return {};
    return transaction->runScript(migration.sql)
        .and_then([&] {
            return transaction->run(
                u"INSERT OR REPLACE INTO meta (key, value) VALUES ('lowest_program', ?)"_s,
                {migration.lowestProgram});
        })
        .and_then([&](qint64) {
            return transaction->runScript(
                u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(ApplicationId)
                    .arg(migration.version));
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace counterpart::store
