// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

#include <QDateTime>
#include <QSet>

namespace counterpart::store {

/// The bytes of a file, packed for the store. Packing costs time: do it off the writer's thread.
struct PackedOriginal
{
    QString sha256; ///< hexadecimal, lower case
    qint64 bytes = 0;
    bool compressed = false;
    QByteArray content;

    [[nodiscard]] static PackedOriginal pack(const QByteArray &bytes);
};

/// Originals and where they were got.
class OriginalStore
{
public:
    explicit OriginalStore(const Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QSet<QString>> hashes() const;
    /// Invalid when no original has this hash.
    [[nodiscard]] base::Result<OriginalId> find(const QString &sha256) const;
    /// The file as it came; NotAStore when it does not unpack.
    [[nodiscard]] base::Result<QByteArray> bytes(OriginalId id) const;

    [[nodiscard]] static base::Result<OriginalId> insert(Transaction &transaction,
                                                         const PackedOriginal &original, OriginalId id = {});
    /// Notes that the original was found at \p path; once for each path.
    [[nodiscard]] static base::Result<SourceId> addSource(Transaction &transaction, OriginalId original,
                                                          const QString &path, const QDateTime &retrieved);

private:
    const Database &m_database;
};

} // namespace counterpart::store
