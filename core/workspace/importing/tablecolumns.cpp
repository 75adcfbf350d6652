// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the imports that remembers what the columns of tables hold.
#include "core/base/fileaccess.h"
#include "core/reading/records/tablereader.h"
#include "core/store/database/metastore.h"
#include "core/workspace/importing/imports.h"

#include <QFile>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 HeadBytes = 256 * 1024; ///< enough for the head and some rows
constexpr qsizetype MostRemembered = 50;

} // namespace

QStringList Imports::columnRoles()
{
    return {u"text"_s, u"title"_s, u"date"_s, u"url"_s, u"author"_s, u"site"_s, u"language"_s};
}

Result<QStringList> Imports::tableHeader(const QString &path) const
{
    QFile file;
    if (auto opened = base::openForReading(file, path); !opened)
        return std::unexpected(opened.error());
    QByteArray head = file.read(HeadBytes);
    // A row that was cut would have too few cells.
    if (const qsizetype end = head.lastIndexOf('\n'); !file.atEnd() && end > 0)
        head.truncate(end + 1);
    return reading::tableHeader(head);
}

Result<void> Imports::rememberColumns(const QHash<QString, QString> &columns) const
{
    if (columns.value(u"text"_s).isEmpty())
        return base::fail(base::ErrorKind::Invalid, u"the table"_s, u"needs a column of texts"_s,
                          u"choose the column that holds them"_s);
    auto known = store::MetaStore(database()).tableColumns();
    if (!known)
        return std::unexpected(known.error());
    known->removeAll(columns);
    known->prepend(columns);
    known->resize(std::min(known->size(), MostRemembered));
    auto transaction = store::Transaction::begin(database());
    if (!transaction)
        return std::unexpected(transaction.error());
    return store::MetaStore::setTableColumns(*transaction, *known).and_then([&] {
        return transaction->commitQuietly();
    });
}

} // namespace counterpart::workspace
