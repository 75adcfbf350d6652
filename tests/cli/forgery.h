// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

namespace counterpart::test {

using Forge = std::function<void(QPDF &)>;

/// What somebody does to a report that somebody else wrote: \p change is made in \p pdf, which is saved anew.
inline QByteArray forged(const QByteArray &pdf, const Forge &change, bool linearized = false)
{
    QPDF file;
    file.processMemoryFile("forged", pdf.constData(), size_t(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setLinearization(linearized);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// Page \p number, from 1.
inline QPDFPageObjectHelper pageOf(QPDF &pdf, int number)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().at(size_t(number) - 1);
}

inline QPDFObjectHandle dictionaryOf(QPDF &pdf, int page)
{
    return pageOf(pdf, page).getObjectHandle();
}

/// Adds drawing behind what a page draws.
inline void drawOver(QPDF &pdf, int page, const std::string &drawing)
{
    pageOf(pdf, page).addPageContents(QPDFObjectHandle::newStream(&pdf, drawing), false);
}

/// Adds an annotation, written as PDF.
inline void annotate(QPDF &pdf, int page, const std::string &annotation)
{
    QPDFObjectHandle object = dictionaryOf(pdf, page);
    if (!object.hasKey("/Annots"))
        object.replaceKey("/Annots", QPDFObjectHandle::newArray());
    object.getKey("/Annots").appendItem(pdf.makeIndirectObject(QPDFObjectHandle::parse(annotation)));
}

inline QByteArray embeddedFile(QPDF &pdf, const std::string &name)
{
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name);
    const auto data = file->getEmbeddedFileStream().getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

inline void embedFile(QPDF &pdf, const std::string &name, const QByteArray &bytes)
{
    const auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes.toStdString());
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(
        name, QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
}

/// Changes the list of quotations that the report carries.
inline void changeQuotations(QPDF &pdf, const std::function<void(QJsonArray &)> &change)
{
    QJsonObject root = QJsonDocument::fromJson(embeddedFile(pdf, "quotations.json")).object();
    QJsonArray list = root[QLatin1String("quotations")].toArray();
    change(list);
    root[QLatin1String("quotations")] = list;
    embedFile(pdf, "quotations.json", QJsonDocument(root).toJson(QJsonDocument::Compact));
}

/// Sets a field of the first quotation.
inline void changeFirstQuotation(QPDF &pdf, const QString &field, const QJsonValue &value)
{
    changeQuotations(pdf, [&](QJsonArray &list) {
        QJsonObject first = list.first().toObject();
        first[field] = value;
        list.replace(0, first);
    });
}

/// \p pdf with an update at its end that gives object \p number another value, as editors of PDF save.
inline QByteArray withUpdate(const QByteArray &pdf, int number, const QByteArray &value, const QByteArray &root)
{
    const qsizetype before = pdf.lastIndexOf("startxref");
    const QByteArray table = pdf.mid(before + 10).simplified().split(' ').first();
    QByteArray bytes = pdf + '\n';
    const qsizetype object = bytes.size();
    bytes += QByteArray::number(number) + " 0 obj\n" + value + "\nendobj\n";
    const qsizetype xref = bytes.size();
    bytes += "xref\n" + QByteArray::number(number) + " 1\n" +
             QByteArray::number(object).rightJustified(10, '0') + " 00000 n \ntrailer\n<< /Size " +
             QByteArray::number(number + 1) + " /Root " + root + " /Prev " + table + " >>\nstartxref\n" +
             QByteArray::number(xref) + "\n%%EOF\n";
    return bytes;
}

} // namespace counterpart::test
