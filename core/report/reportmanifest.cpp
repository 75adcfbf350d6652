// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportmanifest.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
const QString Format = u"counterpart-report"_s;

QJsonArray toJson(const QList<QByteArray> &digests)
{
    QJsonArray list;
    for (const QByteArray &digest : digests)
        list.append(QString::fromLatin1(digest));
    return list;
}

QByteArray digestIn(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QList<QByteArray> digestsIn(const QJsonValue &value)
{
    QList<QByteArray> list;
    for (const QJsonValue &digest : value.toArray())
        list.append(digestIn(digest));
    return list;
}

QStringList differencesOfPages(const QList<QByteArray> &written, const QList<QByteArray> &found)
{
    if (written == found)
        return {};
    if (std::ranges::is_permutation(written, found))
        return {u"the pages stand in another order than they were written in"_s};
    QStringList changes;
    if (written.size() == found.size()) {
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (written[i] != found[i])
                changes.append(u"page %1 is not as it was written"_s.arg(i + 1));
        }
        return changes;
    }
    changes.append(u"it has %1 pages, and was written with %2"_s.arg(found.size()).arg(written.size()));
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (!found.contains(written[i]))
            changes.append(u"page %1 of those that were written is not there"_s.arg(i + 1));
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!written.contains(found[i]))
            changes.append(u"page %1 is none of those that were written"_s.arg(i + 1));
    }
    return changes;
}

} // namespace

QByteArray ReportDigests::whole() const
{
    const auto list = [](const QList<QByteArray> &digests) { return digests.join(' '); };
    const QByteArrayList parts{list(pages), list(annotations), quotations, attachments, information, document};
    return QCryptographicHash::hash(parts.join('\n'), QCryptographicHash::Sha256).toHex();
}

ReportManifest newManifest(const QDateTime &written, const QString &program)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            (written.isValid() ? written : base::now()).toUTC(), program, {}};
}

QByteArray toJson(const ReportManifest &manifest)
{
    const ReportDigests &digests = manifest.digests;
    const QJsonObject parts{{u"pages"_s, toJson(digests.pages)},
                            {u"annotations"_s, toJson(digests.annotations)},
                            {u"quotations"_s, QString::fromLatin1(digests.quotations)},
                            {u"attachments"_s, QString::fromLatin1(digests.attachments)},
                            {u"information"_s, QString::fromLatin1(digests.information)},
                            {u"document"_s, QString::fromLatin1(digests.document)}};
    return QJsonDocument(QJsonObject{{u"format"_s, Format},
                                     {u"version"_s, Version},
                                     {u"id"_s, manifest.id},
                                     {u"written"_s, manifest.written.toUTC().toString(Qt::ISODate)},
                                     {u"program"_s, manifest.program},
                                     {u"sha256"_s, parts}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ReportManifest> manifestFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"format"].toString() != Format || root[u"version"].toInt() != Version)
        return std::nullopt;
    const QJsonObject parts = root[u"sha256"].toObject();
    ReportManifest manifest;
    manifest.id = root[u"id"].toString();
    manifest.written = QDateTime::fromString(root[u"written"].toString(), Qt::ISODate);
    manifest.program = root[u"program"].toString();
    manifest.digests = {digestsIn(parts[u"pages"]),      digestsIn(parts[u"annotations"]),
                        digestIn(parts[u"quotations"]),  digestIn(parts[u"attachments"]),
                        digestIn(parts[u"information"]), digestIn(parts[u"document"])};
    return manifest;
}

QStringList differences(const ReportDigests &written, const ReportDigests &found)
{
    QStringList changes = differencesOfPages(written.pages, found.pages);
    // Links lead to pages: where those changed, their change says nothing more.
    if (changes.isEmpty()) {
        for (qsizetype i = 0; i < std::max(written.annotations.size(), found.annotations.size()); ++i) {
            if (written.annotations.value(i) != found.annotations.value(i))
                changes.append(u"the links of page %1, or what else lies on it, were changed"_s.arg(i + 1));
        }
    }
    if (written.quotations != found.quotations)
        changes.append(u"the quotations that it carries were changed"_s);
    else if (written.attachments != found.attachments)
        changes.append(u"its embedded files were changed"_s);
    if (written.information != found.information)
        changes.append(u"its title, date or other information was changed"_s);
    if (written.document != found.document)
        changes.append(u"its outline, language, actions, form or layers were changed"_s);
    return changes;
}

} // namespace counterpart::report
