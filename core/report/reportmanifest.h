// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace counterpart::report {

/// SHA-256 digests (hexadecimal) of all that a PDF report holds, part by part, so that it can be told what was
/// changed. They are taken over the decoded contents, whatever way the file is packed.
struct ReportDigests
{
    QList<QByteArray> pages;       ///< contents, fonts, pictures, boxes; one a page, in their order
    QList<QByteArray> annotations; ///< links and whatever else lies on a page; one a page
    QByteArray quotations;         ///< the embedded quotations, byte by byte
    QByteArray attachments;        ///< all embedded files but the manifest
    QByteArray information;        ///< title, creator, date, …
    QByteArray document;           ///< outline, language, actions, form, layers, …

    /// One digest of them all.
    [[nodiscard]] QByteArray whole() const;
    friend bool operator==(const ReportDigests &, const ReportDigests &) = default;
};

/// What a report says of itself, embedded as report.json.
struct ReportManifest
{
    QString id;        ///< a UUID; also in the embedded quotations
    QDateTime written; ///< UTC
    QString program;   ///< "Counterpart 0.1.0"
    ReportDigests digests;
};

/// Of a new report, with an id of its own and without digests. \p written: invalid for now.
[[nodiscard]] ReportManifest newManifest(const QDateTime &written, const QString &program);
[[nodiscard]] QByteArray toJson(const ReportManifest &manifest);
/// Nothing for what is no manifest.
[[nodiscard]] std::optional<ReportManifest> manifestFromJson(const QByteArray &json);

/// What differs between the digests of a report as it was written and as it is now, a sentence each without a
/// full stop ("page 3 is not as it was written"); empty when nothing does.
[[nodiscard]] QStringList differences(const ReportDigests &written, const ReportDigests &found);

} // namespace counterpart::report
