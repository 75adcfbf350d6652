// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfile.h"

#include "core/base/fileaccess.h"
#include "core/report/pdfdigest.h"

#include <QFile>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype LargestAttachment = 64 * 1024 * 1024;
const QString Remedy = u"choose a PDF report that Counterpart has written"_s;

base::Result<QByteArray> bytesOf(const QString &path)
{
    if (const qint64 size = base::stateOfFile(path).bytes; size > LargestReport)
        return base::fail(ErrorKind::Refused, path,
                          u"is larger than any report (%1 MB; the limit is %2)"_s.arg(size >> 20)
                              .arg(LargestReport >> 20),
                          Remedy);
    QFile file;
    if (auto opened = base::openForReading(file, path); !opened) // regular files alone
        return std::unexpected(opened.error());
    QByteArray bytes = file.read(LargestReport + 1);
    if (bytes.size() > LargestReport)
        return base::fail(ErrorKind::Refused, path, u"is larger than any report"_s, Remedy);
    if (file.error() != QFileDevice::NoError)
        return base::fail(ErrorKind::Unreadable, path,
                          u"cannot be read to its end (%1)"_s.arg(file.errorString()), u"try again"_s);
    return bytes;
}

std::optional<QByteArray> embedded(QPDF &pdf, const char *name)
{
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name);
    if (!file)
        return std::nullopt;
    return streamBytes(file->getEmbeddedFileStream(), LargestAttachment);
}

/// The creator that the document names.
QString creatorOf(QPDF &pdf)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QPDFObjectHandle creator = info.isDictionary() ? info.getKey("/Creator") : QPDFObjectHandle::newNull();
    return creator.isString() ? QString::fromStdString(creator.getUTF8Value()) : QString();
}

/// A file that was written in one go has one table of objects. A linearized one has two, of which the one that is
/// read first stands first; that of an update stands behind what it updates.
bool isUpdated(QPDF &pdf, const QByteArray &bytes)
{
    const QByteArray end = "startxref";
    const qsizetype ends = bytes.count(end);
    QPDFObjectHandle before = pdf.getTrailer().getKey("/Prev");
    if (ends <= 1 && before.isNull())
        return false;
    // Its length is written in its first object: with an update behind it a file is linearized no more.
    if (ends > 2 || !before.isInteger() || !pdf.isLinearized())
        return true;
    const QByteArrayView last = QByteArrayView(bytes).sliced(bytes.lastIndexOf(end) + end.size()).trimmed();
    bool isNumber = false;
    const qlonglong first = last.first(qMax<qsizetype>(0, last.indexOf('\n'))).trimmed().toLongLong(&isNumber);
    return !isNumber || first >= before.getIntValue();
}

void take(QPDF &pdf, ReportFile &report)
{
    report.quotations = embedded(pdf, QuotationsFile);
    if (const auto json = embedded(pdf, ManifestFile))
        report.manifest = manifestFromJson(*json);
    report.digests = digestsOf(pdf);
    report.foreignParts = foreignParts(pdf);
    report.fromCounterpart = creatorOf(pdf).startsWith(u"Counterpart");
    if (isUpdated(pdf, report.bytes))
        report.changes.append(u"an update was appended to it after it was written"_s);
    if (pdf.anyWarnings())
        report.changes.append(u"it is damaged; what could be read of it was looked at"_s);
}

} // namespace

base::Result<ReportFile> readReportFile(const QString &path)
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    ReportFile report;
    report.bytes = std::move(*bytes);
    try {
        Pl_Flate::memory_limit(MostUnpacked); // of streams of objects too, which qpdf unpacks by itself
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", report.bytes.constData(), size_t(report.bytes.size()));
        if (pdf.isEncrypted())
            return base::fail(ErrorKind::Invalid, path, u"is encrypted, as no report is"_s, Remedy);
        take(pdf, report);
    } catch (const std::exception &problem) {
        const QString why = QString::fromUtf8(problem.what()).simplified();
        return base::fail(ErrorKind::Invalid, path, u"cannot be read as a report (%1)"_s.arg(why), Remedy);
    }
    return report;
}

} // namespace counterpart::report
