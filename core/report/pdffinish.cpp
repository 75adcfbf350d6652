// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

#include "core/fonts/glyphs.h"
#include "core/report/pdfdigest.h"
#include "core/report/pdfletters.h"
#include "core/report/reporttexts.h"

#include <QHash>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Puts outline, links, language and title into an open file.
class Finisher
{
public:
    Finisher(QPDF &pdf, const PdfExtras &extras)
        : m_pdf(pdf), m_extras(extras), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        for (const PageFlow::Anchor &anchor : extras.anchors)
            m_anchors.insert(anchor.name, anchor);
    }

    void run()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(m_extras.language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (!m_extras.outline.empty()) {
            root.replaceKey("/Outlines", makeOutline());
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
        for (const PageFlow::Link &link : m_extras.links)
            addLink(link);
    }

private:
    [[nodiscard]] double flip(qreal y) const { return m_extras.pageSize.height() - y; }

    [[nodiscard]] QPDFObjectHandle destination(int page, qreal y)
    {
        return QPDFObjectHandle::newArray({m_pages.at(size_t(page)).getObjectHandle(),
                                           QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                           QPDFObjectHandle::newReal(flip(std::max<qreal>(0, y - 12)), 2),
                                           QPDFObjectHandle::newNull()});
    }

    struct Node
    {
        QPDFObjectHandle object;
        int level = -1;
        int count = 0;
        QPDFObjectHandle last;
    };

    /// The tree of outline entries is built from their levels with a stack of open parents.
    QPDFObjectHandle makeOutline()
    {
        std::vector<Node> open;
        open.push_back({m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), -1, 0,
                        QPDFObjectHandle::newNull()});
        open.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        for (const PageFlow::OutlineEntry &entry : m_extras.outline) {
            while (open.back().level >= entry.level)
                close(open);
            append(open, entry);
        }
        while (open.size() > 1)
            close(open);
        QPDFObjectHandle root = open.front().object;
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(open.front().count));
        return root;
    }

    void append(std::vector<Node> &open, const PageFlow::OutlineEntry &entry)
    {
        Node &parent = open.back();
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        item.replaceKey("/Parent", parent.object);
        item.replaceKey("/Dest", destination(entry.page, entry.y));
        if (parent.last.isNull()) {
            parent.object.replaceKey("/First", item);
        } else {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        }
        parent.object.replaceKey("/Last", item);
        parent.last = item;
        ++parent.count;
        open.push_back({item, entry.level, 0, QPDFObjectHandle::newNull()});
    }

    static void close(std::vector<Node> &open)
    {
        const Node &node = open.back();
        if (node.count > 0) // negative: shown closed
            QPDFObjectHandle(node.object).replaceKey("/Count", QPDFObjectHandle::newInteger(-node.count));
        open.pop_back();
    }

    void addLink(const PageFlow::Link &link)
    {
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        note.replaceKey("/Rect",
                        QPDFObjectHandle::newFromRectangle({link.area.left(), flip(link.area.bottom()),
                                                            link.area.right(), flip(link.area.top())}));
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        if (link.anchor.isEmpty()) {
            QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
            action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.url.toEncoded().toStdString()));
            note.replaceKey("/A", action);
        } else if (const auto anchor = m_anchors.constFind(link.anchor); anchor != m_anchors.cend()) {
            note.replaceKey("/Dest", destination(anchor->page, anchor->y));
        } else {
            return;
        }
        QPDFObjectHandle page = m_pages.at(size_t(link.page)).getObjectHandle();
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(note));
    }

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
    QHash<QString, PageFlow::Anchor> m_anchors;
};

void embed(QPDF &pdf, const char *name, const char *type, const std::string &bytes)
{
    const auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes).setSubtype(type);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QString missingNotice(const QList<char32_t> &missing)
{
    return tr("Characters that no font of the machine draws stand as "
              "their numbers: %1")
        .arg(fonts::describe(missing));
}

base::Result<PdfReport> finishPdf(const QByteArray &pdf, const PdfExtras &extras, ReportManifest manifest)
{
    try {
        QPDF file;
        file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        Finisher(file, extras).run();
        mendLetters(file);
        embed(file, QuotationsFile, "application/json", extras.quotations.toStdString());
        embed(file, ManifestFile, "application/json", {});
        manifest.digests = digestsOf(file);
        embed(file, ManifestFile, "application/json", toJson(manifest).toStdString());
        return PdfReport{written(file), std::move(manifest), {}};
    } catch (const std::exception &problem) {
        return base::fail(ErrorKind::Internal, extras.title, u"the report could not be finished"_s,
                          QString::fromUtf8(problem.what()));
    }
}

} // namespace counterpart::report
