// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reports/reportstore.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<std::optional<WrittenReport>> ReportStore::find(const QByteArray &digest,
                                                             const QString &uuid) const
{
    std::optional<WrittenReport> found;
    const QString content = QString::fromLatin1(digest);
    return m_database
        .each(u"SELECT uuid, written, file, file_sha256, digest, manifest FROM reports"
              " WHERE digest = ? OR uuid = ? ORDER BY digest = ?, id"_s,
              {content, plain(uuid), content},
              [&found](const Cursor &row) {
                  found = {row.text(0),
                           QDateTime::fromString(row.text(1), Qt::ISODate),
                           row.text(2),
                           row.text(3).toLatin1(),
                           row.text(4).toLatin1(),
                           row.text(5).toUtf8()};
              })
        .transform([&found] { return found; });
}

base::Result<void> ReportStore::insert(Transaction &transaction, const WrittenReport &report)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO reports (uuid, written, file, file_sha256, digest, manifest)"
               " VALUES (?, ?, ?, ?, ?, ?)"_s,
               {report.uuid, report.written.toUTC().toString(Qt::ISODate), plain(report.file),
                QString::fromLatin1(report.fileDigest), QString::fromLatin1(report.digest),
                QString::fromUtf8(report.manifest)});
    return writes.result();
}

} // namespace counterpart::store
