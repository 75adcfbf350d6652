// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/originalstore.h"

#include "core/store/database/writes.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace counterpart::store {

using namespace Qt::StringLiterals;

PackedOriginal PackedOriginal::pack(const QByteArray &bytes)
{
    PackedOriginal original;
    original.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    original.bytes = bytes.size();
    // The fastest level: text shrinks to half with it, and import is what people wait for.
    QByteArray packed = qCompress(bytes, 1);
    original.compressed = packed.size() < bytes.size();
    original.content = original.compressed ? std::move(packed) : bytes;
    if (original.content.isNull())
        original.content = QByteArray("");
    return original;
}

base::Result<QSet<QString>> OriginalStore::hashes() const
{
    QSet<QString> all;
    return m_database
        .each(u"SELECT sha256 FROM originals"_s, {}, [&all](const Cursor &row) { all.insert(row.text(0)); })
        .transform([&all] { return all; });
}

base::Result<OriginalId> OriginalStore::find(const QString &sha256) const
{
    return m_database.number(u"SELECT id FROM originals WHERE sha256 = ?"_s, {sha256})
        .transform([](qint64 id) { return OriginalId(id); });
}

base::Result<QByteArray> OriginalStore::bytes(OriginalId id) const
{
    auto cursor =
        m_database.query(u"SELECT packing, bytes, content FROM originals WHERE id = ?"_s, {id.value});
    if (!cursor)
        return std::unexpected(cursor.error());
    if (!cursor->next())
        return base::fail(base::ErrorKind::NotFound, QString::number(id.value),
                          u"is no original of this store"_s);
    const QByteArray content = cursor->blob(2);
    const QByteArray bytes = cursor->text(0) == u"zlib"_s ? qUncompress(content) : content;
    if (bytes.size() != cursor->integer(1))
        return base::fail(base::ErrorKind::NotAStore, m_database.path(),
                          u"is damaged (an original does not unpack)"_s, u"restore a backup"_s);
    return bytes;
}

base::Result<OriginalId> OriginalStore::insert(Transaction &transaction, const PackedOriginal &original,
                                               OriginalId id)
{
    return transaction
        .run(u"INSERT INTO originals (id, sha256, bytes, packing, content) VALUES (%1, ?, ?, ?, ?)"_s.arg(
                 newId(u"originals"_s)),
             {idOrNull(id), original.sha256, original.bytes, original.compressed ? u"zlib"_s : u"none"_s,
              original.content})
        .transform([](qint64 inserted) { return OriginalId(inserted); });
}

base::Result<SourceId> OriginalStore::addSource(Transaction &transaction, OriginalId original,
                                                const QString &path, const QDateTime &retrieved)
{
    const auto known = transaction.database().number(
        u"SELECT id FROM sources WHERE original_id = ? AND path = ?"_s, {original.value, path});
    if (!known || *known > 0)
        return known.transform([](qint64 id) { return SourceId(id); });
    return transaction
        .run(u"INSERT INTO sources (id, original_id, path, file, retrieved) VALUES (%1, ?, ?, ?, ?)"_s.arg(
                 newId(u"sources"_s)),
             {QVariant(), original.value, path, plain(QFileInfo(path).fileName()),
              retrieved.toString(Qt::ISODateWithMs)})
        .transform([](qint64 id) { return SourceId(id); });
}

} // namespace counterpart::store
