// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/transaction.h"

#include <QDateTime>

#include <optional>

namespace counterpart::store {

/// A report that was written from this store. Digests are SHA-256, hexadecimal.
struct WrittenReport
{
    QString uuid;
    QDateTime written; ///< UTC
    QString file;      ///< its name, without folder
    QByteArray fileDigest;
    QByteArray digest;   ///< of all that it holds, whatever way the file is packed
    QByteArray manifest; ///< as it is embedded
};

/// What was written, to tell whether it was changed since.
class ReportStore
{
public:
    explicit ReportStore(const Database &database) : m_database(database) {}

    /// The report with that very content or, failing that, the one of that id; nothing for neither.
    [[nodiscard]] base::Result<std::optional<WrittenReport>> find(const QByteArray &digest,
                                                                  const QString &uuid) const;

    [[nodiscard]] static base::Result<void> insert(Transaction &transaction, const WrittenReport &report);

private:
    const Database &m_database;
};

} // namespace counterpart::store
