// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/removalstore.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<QSet<QString>> RemovalStore::hashes() const
{
    QSet<QString> all;
    return m_database
        .each(u"SELECT sha256 FROM removed_originals"_s, {},
              [&all](const Cursor &row) { all.insert(row.text(0)); })
        .transform([&all] { return all; });
}

base::Result<void> RemovalStore::remove(Transaction &transaction, domain::DocumentId document,
                                        const QString &author)
{
    std::vector<qint64> originals;
    auto read = transaction.database().each(
        u"SELECT DISTINCT original_id FROM source_values WHERE document_id = ?"_s, {document.value},
        [&originals](const Cursor &row) { originals.push_back(row.integer(0)); });
    if (!read)
        return read;
    Writes writes(transaction);
    writes.run(u"DELETE FROM documents WHERE id = ?"_s, {document.value});
    for (const qint64 original : originals) {
        writes.run(u"INSERT OR REPLACE INTO removed_originals (sha256, author, decided)"
                   " SELECT sha256, ?, ? FROM originals WHERE id = ?"
                   " AND NOT EXISTS (SELECT 1 FROM source_values WHERE original_id = originals.id)"_s,
                   {plain(author), timeNow(), original});
        writes.run(u"DELETE FROM originals WHERE id = ?"
                   " AND NOT EXISTS (SELECT 1 FROM source_values WHERE original_id = originals.id)"_s,
                   {original});
    }
    return writes.result();
}

base::Result<void> RemovalStore::forget(Transaction &transaction, const QString &sha256)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM removed_originals WHERE sha256 = ?"_s, {sha256});
    return writes.result();
}

} // namespace counterpart::store
