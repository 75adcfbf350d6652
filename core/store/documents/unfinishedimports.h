// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/transaction.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace counterpart::store {

/// Which files an import has not come to yet: listed when it begins, they leave the list as they are read, so
/// that what is left when it stops can be read later.
class UnfinishedImports
{
public:
    explicit UnfinishedImports(const Database &database) : m_database(database) {}

    struct File
    {
        QString path;
        bool named = false; ///< asked for by itself, and not found in a folder
    };
    struct Import
    {
        QString id;
        QString side;  ///< overrules detection when not empty
        int files = 0; ///< that it had in the beginning
        QDateTime begun;
        QString process; ///< that ran it, see base::nameOfThisProcess()
        std::vector<File> left;
    };
    /// The one begun last of which files are left.
    [[nodiscard]] base::Result<std::optional<Import>> latest() const;

    /// A file that an older one left belongs to this one now. Import::id is made here, and given.
    [[nodiscard]] static base::Result<QString> begin(Transaction &transaction, const Import &import);
    /// These belong to it, too.
    [[nodiscard]] static base::Result<void> extend(Transaction &transaction, const QString &id,
                                                   const std::vector<File> &files);
    /// These were read, or cannot be.
    [[nodiscard]] static base::Result<void> tick(Transaction &transaction, const QStringList &paths);
    /// Nothing of it is wanted any more.
    [[nodiscard]] static base::Result<void> forget(Transaction &transaction, const QString &id);

private:
    const Database &m_database;
};

} // namespace counterpart::store
