// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may do to a report between its author and its reader.
#pragma once

#include "tests/cli/forgery.h"

#include <QTest>

#include <vector>

namespace counterpart::test {

using namespace Qt::StringLiterals;

struct Forgery
{
    const char *name;
    QString told; ///< what verify says of it, in part
    Forge change;
};

inline void row(std::vector<Forgery> &all, const char *name, const QString &told, const Forge &change)
{
    all.push_back({name, told, change});
}

inline QPDFObjectHandle parsed(const char *text)
{
    return QPDFObjectHandle::parse(text);
}

/// A box in the colour of paper over the middle of the page, and other words on it.
inline const std::string OtherWords = "q 1 1 1 rg 60 300 240 160 re f 0 g BT /F0 10 Tf 70 400 Td (nothing) Tj ET Q";

inline void pagesForged(std::vector<Forgery> &all)
{
    row(all, "a page taken out", u"2 of those that were written is not there"_s,
        [](QPDF &pdf) { QPDFPageDocumentHelper(pdf).removePage(pageOf(pdf, 2)); });
    row(all, "pages in another order", u"in another order"_s, [](QPDF &pdf) {
        QPDFPageDocumentHelper pages(pdf);
        const QPDFPageObjectHelper second = pageOf(pdf, 2);
        pages.removePage(second);
        pages.addPage(second, false);
    });
    row(all, "an empty page added", u"none of those that were written"_s, [](QPDF &pdf) {
        QPDFPageDocumentHelper(pdf).addPage(
            QPDFPageObjectHelper(pdf.makeIndirectObject(parsed(
                "<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"))),
            false);
    });
    row(all, "a page twice", u"and was written with"_s, [](QPDF &pdf) {
        QPDFPageDocumentHelper(pdf).addPage(pageOf(pdf, 1).shallowCopyPage(), false);
    });
    row(all, "words laid over", u"page 2 is not as it was written"_s,
        [](QPDF &pdf) { drawOver(pdf, 2, OtherWords); });
    row(all, "words under all else", u"page 1 is not as it was written"_s, [](QPDF &pdf) {
        pageOf(pdf, 1).addPageContents(QPDFObjectHandle::newStream(&pdf, OtherWords), true);
    });
    row(all, "a label redrawn", u"page 1 is not as it was written"_s, [](QPDF &pdf) {
        // the first glyphs that are shown: another number of counts, side, relation or score
        QPDFPageObjectHelper page = pageOf(pdf, 1);
        const auto data = page.getObjectHandle().getKey("/Contents").getStreamData();
        std::string drawing(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const size_t at = drawing.find(" Tj");
        QVERIFY(at != std::string::npos);
        drawing[at - 2] = drawing[at - 2] == '1' ? '2' : '1';
        page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, drawing));
    });
    row(all, "fonts exchanged", u"is not as it was written"_s, [](QPDF &pdf) {
        QPDFObjectHandle fonts = dictionaryOf(pdf, 2).getKey("/Resources").getKey("/Font");
        const auto names = fonts.getKeys();
        QVERIFY(names.size() > 1);
        QPDFObjectHandle first = fonts.getKey(*names.begin());
        fonts.replaceKey(*names.begin(), fonts.getKey(*std::next(names.begin())));
        fonts.replaceKey(*std::next(names.begin()), first);
    });
    row(all, "letters of a font renamed", u"is not as it was written"_s, [](QPDF &pdf) {
        QPDFObjectHandle fonts = dictionaryOf(pdf, 2).getKey("/Resources").getKey("/Font");
        fonts.getKey(*fonts.getKeys().begin()).removeKey("/ToUnicode");
    });
    row(all, "cropped", u"page 2 is not as it was written"_s, [](QPDF &pdf) {
        dictionaryOf(pdf, 2).replaceKey("/CropBox", parsed("[0 400 595 842]"));
    });
    row(all, "turned", u"page 2 is not as it was written"_s, [](QPDF &pdf) {
        dictionaryOf(pdf, 2).replaceKey("/Rotate", QPDFObjectHandle::newInteger(180));
    });
    row(all, "enlarged", u"page 2 is not as it was written"_s, [](QPDF &pdf) {
        dictionaryOf(pdf, 2).replaceKey("/UserUnit", QPDFObjectHandle::newInteger(2));
    });
}

inline void layPictureOver(QPDF &pdf)
{
    QPDFObjectHandle picture = QPDFObjectHandle::newStream(&pdf, std::string("\xff", 1));
    picture.replaceDict(parsed("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
                               " /ColorSpace /DeviceGray >>"));
    QPDFObjectHandle resources = dictionaryOf(pdf, 2).getKey("/Resources");
    resources.replaceKey("/XObject", parsed("<< >>"));
    resources.getKey("/XObject").replaceKey("/Over", picture);
    drawOver(pdf, 2, "q 300 0 0 200 60 300 cm /Over Do Q");
}

inline void layersForged(std::vector<Forgery> &all)
{
    row(all, "a picture laid over", u"page 2 is not as it was written"_s, layPictureOver);
    row(all, "a stamp", u"page 2, or what else lies on it"_s, [](QPDF &pdf) {
        annotate(pdf, 2, "<< /Type /Annot /Subtype /Stamp /Rect [60 300 300 460] /Name /Approved >>");
    });
    row(all, "a note typed on the page", u"page 2, or what else lies on it"_s, [](QPDF &pdf) {
        annotate(pdf, 2, "<< /Type /Annot /Subtype /FreeText /Rect [60 300 300 460]"
                               " /DA (/Helv 12 Tf 0 g) /Contents (nothing of the kind) >>");
    });
    row(all, "a link that shows words", u"page 1, or what else lies on it"_s, [](QPDF &pdf) {
        QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, std::string("0 0 99 9 re f"));
        form.replaceDict(parsed("<< /Type /XObject /Subtype /Form /BBox [0 0 99 9] >>"));
        QPDFObjectHandle look = parsed("<< >>");
        look.replaceKey("/N", form);
        dictionaryOf(pdf, 1).getKey("/Annots").getArrayItem(0).replaceKey("/AP", look);
    });
    row(all, "a link that leads elsewhere", u"page 1, or what else lies on it"_s, [](QPDF &pdf) {
        QPDFObjectHandle link = dictionaryOf(pdf, 1).getKey("/Annots").getArrayItem(0);
        link.replaceKey("/A", parsed("<< /S /URI /URI (https://example.org/) >>"));
    });
    row(all, "links taken out", u"or what else lies on it"_s,
        [](QPDF &pdf) { dictionaryOf(pdf, 1).removeKey("/Annots"); });
    row(all, "words in a layer", u"outline, language, actions, form or layers"_s, [](QPDF &pdf) {
        QPDFObjectHandle layer = pdf.makeIndirectObject(parsed("<< /Type /OCG /Name (Over) >>"));
        QPDFObjectHandle layers = parsed("<< /D << /Order [] >> >>");
        layers.replaceKey("/OCGs", QPDFObjectHandle::newArray({layer}));
        pdf.getRoot().replaceKey("/OCProperties", layers);
    });
}

inline void attachmentsForged(std::vector<Forgery> &all, const QString &otherReport)
{
    const QString changed = u"the quotations that it carries were changed"_s;
    row(all, "a quotation taken out", changed,
        [](QPDF &pdf) { changeQuotations(pdf, [](QJsonArray &list) { list.removeFirst(); }); });
    row(all, "all quotations taken out", changed,
        [](QPDF &pdf) { changeQuotations(pdf, [](QJsonArray &list) { list = {}; }); });
    row(all, "other words quoted", changed,
        [](QPDF &pdf) { changeFirstQuotation(pdf, u"text"_s, u"Nothing was said."_s); });
    row(all, "another label", changed,
        [](QPDF &pdf) { changeFirstQuotation(pdf, u"label"_s, u"B1"_s); });
    row(all, "another source named", changed,
        [](QPDF &pdf) { changeFirstQuotation(pdf, u"file"_s, u"other.txt"_s); });
    row(all, "another page named", changed,
        [](QPDF &pdf) { changeFirstQuotation(pdf, u"places"_s, QJsonArray()); });
    row(all, "the embedded quotations taken out", u"it carries no quotations"_s, [](QPDF &pdf) {
        QPDFEmbeddedFileDocumentHelper(pdf).removeEmbeddedFile("quotations.json");
    });
    row(all, "the digests taken out", u"digests that it carries were changed or taken out"_s, [](QPDF &pdf) {
        QPDFEmbeddedFileDocumentHelper(pdf).removeEmbeddedFile("report.json");
    });
    row(all, "the attachments of another report", u"is not as it was written"_s,
        [other = otherReport](QPDF &pdf) {
            QPDF from;
            from.processFile(other.toLocal8Bit().constData());
            for (const char *name : {"quotations.json", "report.json"})
                embedFile(pdf, name, embeddedFile(from, name));
        });
    row(all, "the quotations of another report", changed, [other = otherReport](QPDF &pdf) {
        QPDF from;
        from.processFile(other.toLocal8Bit().constData());
        embedFile(pdf, "quotations.json", embeddedFile(from, "quotations.json"));
    });
    row(all, "another file embedded", u"its embedded files were changed"_s,
        [](QPDF &pdf) { embedFile(pdf, "note.txt", "Read this."); });
}

inline void documentForged(std::vector<Forgery> &all)
{
    const QString information = u"its title, date or other information was changed"_s;
    row(all, "another title", information, [](QPDF &pdf) {
        pdf.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newString("Another"));
    });
    row(all, "another date", information, [](QPDF &pdf) {
        pdf.getTrailer().getKey("/Info").replaceKey("/CreationDate",
                                                    QPDFObjectHandle::newString("D:20200101000000Z"));
    });
    const QString document = u"outline, language, actions, form or layers"_s;
    row(all, "an action when it is opened", document, [](QPDF &pdf) {
        pdf.getRoot().replaceKey("/OpenAction", parsed("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"));
    });
    row(all, "a script", document, [](QPDF &pdf) {
        QPDFObjectHandle script = parsed("<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
        QPDFObjectHandle names = parsed("<< >>");
        names.replaceKey("/Names", QPDFObjectHandle::newArray({QPDFObjectHandle::newString("a"), script}));
        pdf.getRoot().getKey("/Names").replaceKey("/JavaScript", names);
    });
    row(all, "a form", document, [](QPDF &pdf) {
        pdf.getRoot().replaceKey("/AcroForm", parsed("<< /Fields [] >>"));
    });
    row(all, "the outline reworded", document, [](QPDF &pdf) {
        pdf.getRoot().getKey("/Outlines").getKey("/First").replaceKey(
            "/Title", QPDFObjectHandle::newString("Both agree"));
    });
    row(all, "the outline taken out", document, [](QPDF &pdf) { pdf.getRoot().removeKey("/Outlines"); });
    row(all, "another language", document, [](QPDF &pdf) {
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("fr"));
    });
}

/// \p otherReport: the path of another report of the same store.
inline std::vector<Forgery> forgeries(const QString &otherReport)
{
    std::vector<Forgery> all;
    pagesForged(all);
    layersForged(all);
    attachmentsForged(all, otherReport);
    documentForged(all);
    return all;
}

} // namespace counterpart::test
