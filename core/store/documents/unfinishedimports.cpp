// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/unfinishedimports.h"

#include "core/store/database/writes.h"

#include <QUuid>

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<std::optional<UnfinishedImports::Import>> UnfinishedImports::latest() const
{
    std::optional<Import> found;
    auto read = m_database.each(u"SELECT i.id, i.side, i.files, i.begun, i.process FROM unfinished_imports i"
                                " WHERE EXISTS (SELECT 1 FROM unfinished_files f WHERE f.import_id = i.id)"
                                " ORDER BY i.begun DESC, i.id LIMIT 1"_s,
                                {}, [&found](const Cursor &row) {
                                    found =
                                        Import{.id = row.text(0),
                                               .side = row.text(1),
                                               .files = int(row.integer(2)),
                                               .begun = QDateTime::fromString(row.text(3), Qt::ISODateWithMs),
                                               .process = row.text(4),
                                               .left = {}};
                                });
    if (read && found) {
        read = m_database.each(
            u"SELECT path, named FROM unfinished_files WHERE import_id = ? ORDER BY path"_s, {found->id},
            [&found](const Cursor &row) { found->left.push_back({row.text(0), row.flag(1)}); });
    }
    return read.transform([&found] { return std::move(found); });
}

base::Result<QString> UnfinishedImports::begin(Transaction &transaction, const Import &import)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Writes writes(transaction);
    writes.run(u"INSERT INTO unfinished_imports (id, side, files, begun, process) VALUES (?, ?, ?, ?, ?)"_s,
               {id, plain(import.side), import.files, timeNow(), import.process});
    for (const File &file : import.left)
        writes.run(u"INSERT OR REPLACE INTO unfinished_files (path, import_id, named) VALUES (?, ?, ?)"_s,
                   {file.path, id, file.named ? 1 : 0});
    return writes.result().transform([&id] { return id; });
}

base::Result<void> UnfinishedImports::extend(Transaction &transaction, const QString &id,
                                             const std::vector<File> &files)
{
    Writes writes(transaction);
    writes.run(u"UPDATE unfinished_imports SET files = files + ? WHERE id = ?"_s, {int(files.size()), id});
    for (const File &file : files)
        writes.run(u"INSERT OR REPLACE INTO unfinished_files (path, import_id, named) VALUES (?, ?, ?)"_s,
                   {file.path, id, file.named ? 1 : 0});
    return writes.result();
}

base::Result<void> UnfinishedImports::tick(Transaction &transaction, const QStringList &paths)
{
    Writes writes(transaction);
    for (const QString &path : paths)
        writes.run(u"DELETE FROM unfinished_files WHERE path = ?"_s, {path});
    writes.run(u"DELETE FROM unfinished_imports WHERE NOT EXISTS"
               " (SELECT 1 FROM unfinished_files f WHERE f.import_id = unfinished_imports.id)"_s);
    return writes.result();
}

base::Result<void> UnfinishedImports::forget(Transaction &transaction, const QString &id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM unfinished_files WHERE import_id = ?"_s, {id});
    writes.run(u"DELETE FROM unfinished_imports WHERE id = ?"_s, {id});
    return writes.result();
}

} // namespace counterpart::store
