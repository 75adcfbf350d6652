// SPDX-License-Identifier: GPL-3.0-or-later
// PDF documents written by hand, for what no program writes.
#pragma once

#include <QByteArray>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

namespace counterpart::test {

/// \p objects are numbered from 1; the first is the catalog. \p info is the inside of the information
/// dictionary.
inline QByteArray rawPdf(std::vector<QByteArray> objects, const QByteArray &info = {})
{
    objects.push_back("<< " + info + " >>");
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(qsizetype(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(qsizetype(objects.size()) + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Root 1 0 R /Info " +
           QByteArray::number(qsizetype(objects.size())) + " 0 R /Size " + count + " >>\nstartxref\n" +
           start + "\n%%EOF\n";
}

inline const QByteArray RawFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

inline QByteArray rawPage(int contents, int font)
{
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + QByteArray::number(contents) +
           " 0 R /Resources << /Font << /F1 " + QByteArray::number(font) + " 0 R >> >> >>";
}

inline QByteArray rawText(const QByteArray &text)
{
    const QByteArray stream = "BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET";
    return "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream";
}

inline QByteArray encryptedPdf(const QByteArray &plain, const char *password)
{
    QPDF document;
    document.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, password, true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace counterpart::test
