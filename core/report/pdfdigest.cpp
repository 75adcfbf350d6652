// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfdigest.h"

#include <QCryptographicHash>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <stdexcept>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNested = 200; ///< arrays and dictionaries within each other, without a reference between

/// Hands on what a stream decodes to, bounded.
class BoundedPipe : public Pipeline
{
public:
    BoundedPipe(qsizetype &left, std::function<void(QByteArrayView)> take)
        : Pipeline("bounded", nullptr), m_left(left), m_take(std::move(take))
    {
    }
    [[nodiscard]] bool isFull() const { return m_full; }
    void write(const unsigned char *data, size_t size) override
    {
        if (m_full || size > size_t(m_left)) {
            m_full = true;
            throw std::runtime_error("full"); // ends the decoding; qpdf keeps it to itself
        }
        m_left -= qsizetype(size);
        m_take({reinterpret_cast<const char *>(data), qsizetype(size)});
    }
    void finish() override {}

private:
    qsizetype &m_left;
    std::function<void(QByteArrayView)> m_take;
    bool m_full = false;
};

/// Decodes what can be decoded without loss; false where the data come as they are packed.
bool pipe(QPDFObjectHandle &stream, BoundedPipe &to)
{
    bool decodes = false;
    stream.pipeStreamData(nullptr, &decodes, 0, qpdf_dl_generalized, true);
    bool tried = false;
    const bool whole =
        stream.pipeStreamData(&to, &tried, 0, decodes ? qpdf_dl_generalized : qpdf_dl_none, true);
    if (to.isFull())
        throw std::runtime_error("it unpacks to more than a report holds");
    if (!whole)
        throw std::runtime_error("a part of it cannot be unpacked");
    return decodes;
}

/// Digests of objects and all that they refer to, however they are numbered and packed. An object that is
/// met again stands for itself by the order of its first meeting; a page by its digest.
class ObjectDigests
{
public:
    void setPage(QPDFObjGen page, const QByteArray &digest) { m_pages[page] = digest; }
    void leaveOut(QPDFObjGen object) { m_leftOut.insert(object); }

    [[nodiscard]] QByteArray of(QPDFObjectHandle root)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        m_hash = &hash;
        m_numbers.clear();
        m_waiting.clear();
        add(root, 0);
        while (!m_waiting.empty()) {
            QPDFObjectHandle next = m_waiting.front();
            m_waiting.pop_front();
            put("\n");
            addValue(next, 0);
        }
        return hash.result().toHex();
    }

private:
    void put(QByteArrayView bytes) { m_hash->addData(bytes); }
    void putSized(char kind, const std::string &bytes)
    {
        put(kind + QByteArray::number(qsizetype(bytes.size())) + ':');
        put(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }

    void add(QPDFObjectHandle object, int depth)
    {
        const bool holds = object.isArray() || object.isDictionary() || object.isStream();
        if (!object.isIndirect() || !holds) {
            addValue(object, depth);
            return;
        }
        const QPDFObjGen id = object.getObjGen();
        if (const auto page = m_pages.find(id); page != m_pages.end()) {
            put("P" + page->second);
        } else if (m_leftOut.contains(id)) {
            put("L");
        } else {
            const auto [at, isNew] = m_numbers.try_emplace(id, int(m_numbers.size()));
            put("R" + QByteArray::number(at->second));
            if (isNew)
                m_waiting.push_back(object);
        }
    }

    void addValue(QPDFObjectHandle &object, int depth)
    {
        if (++m_count > MostObjects || depth > MostNested)
            throw std::runtime_error("it holds more objects than a report does");
        if (object.isArray()) {
            put("[");
            for (int i = 0; i < object.getArrayNItems(); ++i)
                add(object.getArrayItem(i), depth + 1);
            put("]");
        } else if (object.isDictionary()) {
            addDictionary(object, {}, depth);
        } else if (object.isStream()) {
            addStream(object, depth);
        } else if (object.isString()) {
            putSized('s', object.getStringValue());
        } else {
            putSized('v', object.unparseResolved());
        }
    }

    void addDictionary(QPDFObjectHandle dictionary, const std::set<std::string> &without, int depth)
    {
        put("<");
        for (const std::string &key : dictionary.getKeys()) { // sorted
            if (without.contains(key))
                continue;
            putSized('k', key);
            add(dictionary.getKey(key), depth + 1);
        }
        put(">");
    }

    void addStream(QPDFObjectHandle &stream, int depth)
    {
        QByteArray &data = m_data[stream.getObjGen()];
        static const std::set<std::string> packing{"/Length", "/Filter", "/DecodeParms", "/DL"};
        if (data.isEmpty()) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            BoundedPipe bounded(m_left, [&hash](QByteArrayView bytes) { hash.addData(bytes); });
            const bool decoded = pipe(stream, bounded);
            data = (decoded ? "d" : "r") + hash.result().toHex();
        }
        put(data);
        addDictionary(stream.getDict(), data.startsWith('d') ? packing : std::set<std::string>{"/Length"},
                      depth);
    }

    QCryptographicHash *m_hash = nullptr;
    std::map<QPDFObjGen, QByteArray> m_pages;
    std::set<QPDFObjGen> m_leftOut;
    std::map<QPDFObjGen, int> m_numbers;
    std::deque<QPDFObjectHandle> m_waiting;
    std::map<QPDFObjGen, QByteArray> m_data; ///< digests of streams, each decoded once
    qsizetype m_left = MostUnpacked;
    int m_count = 0;
};

/// \p dictionary without \p keys; what it refers to stays the same.
QPDFObjectHandle copyWithout(QPDFObjectHandle dictionary, std::initializer_list<const char *> keys)
{
    QPDFObjectHandle copy = dictionary.shallowCopy();
    for (const char *key : keys)
        copy.removeKey(key);
    return copy;
}

void leaveManifestOut(QPDF &pdf, ObjectDigests &digests)
{
    const auto manifest = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(ManifestFile);
    if (!manifest)
        return;
    digests.leaveOut(manifest->getObjectHandle().getObjGen());
    digests.leaveOut(manifest->getEmbeddedFileStream().getObjGen());
}

/// All that hangs on the document itself, but its pages and embedded files.
QPDFObjectHandle documentPart(QPDF &pdf)
{
    QPDFObjectHandle root = copyWithout(pdf.getRoot(), {"/Pages"});
    QPDFObjectHandle names = root.getKey("/Names");
    if (names.isDictionary()) {
        names = copyWithout(names, {"/EmbeddedFiles"});
        if (names.getKeys().empty())
            root.removeKey("/Names");
        else
            root.replaceKey("/Names", names);
    }
    return root;
}

QByteArray hexOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray streamBytes(QPDFObjectHandle stream, qsizetype most)
{
    QByteArray bytes;
    BoundedPipe bounded(most, [&bytes](QByteArrayView part) { bytes.append(part); });
    pipe(stream, bounded);
    return bytes;
}

ReportDigests digestsOf(QPDF &pdf)
{
    QPDFPageDocumentHelper document(pdf);
    document.pushInheritedAttributesToPage();
    const std::vector<QPDFPageObjectHelper> pages = document.getAllPages();
    if (pages.size() > size_t(MostPages))
        throw std::runtime_error("it has more pages than a report");

    ObjectDigests digests;
    leaveManifestOut(pdf, digests);
    // A page that is met while pages are looked at is not gone into.
    for (const QPDFPageObjectHelper &page : pages)
        digests.setPage(QPDFPageObjectHelper(page).getObjectHandle().getObjGen(), "?");
    ReportDigests found;
    for (QPDFPageObjectHelper page : pages)
        found.pages.append(digests.of(copyWithout(page.getObjectHandle(), {"/Parent", "/Annots"})));
    for (size_t i = 0; i < pages.size(); ++i)
        digests.setPage(QPDFPageObjectHelper(pages[i]).getObjectHandle().getObjGen(),
                        found.pages.at(qsizetype(i)));
    for (QPDFPageObjectHelper page : pages)
        found.annotations.append(digests.of(page.getObjectHandle().getKey("/Annots")));

    if (const auto quotations = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(QuotationsFile))
        found.quotations = hexOf(streamBytes(quotations->getEmbeddedFileStream(), MostUnpacked));
    QPDFObjectHandle names = pdf.getRoot().getKey("/Names");
    found.attachments =
        digests.of(names.isDictionary() ? names.getKey("/EmbeddedFiles") : QPDFObjectHandle::newNull());
    found.information = digests.of(pdf.getTrailer().getKey("/Info"));
    found.document = digests.of(documentPart(pdf));
    return found;
}

QStringList foreignParts(QPDF &pdf)
{
    QStringList parts;
    int number = 0;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        ++number;
        if (!page.getImages().empty() || !page.getFormXObjects().empty())
            parts.append(u"page %1 holds a picture or a form, which no report does"_s.arg(number));
        QPDFObjectHandle notes = page.getObjectHandle().getKey("/Annots");
        for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
            QPDFObjectHandle note = notes.getArrayItem(i);
            if (!note.isDictionary() || note.hasKey("/AP") || !note.getKey("/Subtype").isNameAndEquals("/Link")) {
                parts.append(u"a note or a stamp lies on page %1"_s.arg(number));
                break;
            }
        }
        if (page.getObjectHandle().hasKey("/AA"))
            parts.append(u"page %1 does something when it is opened"_s.arg(number));
    }
    QPDFObjectHandle root = pdf.getRoot();
    for (const auto &[key, what] : {std::pair("/OpenAction", u"it does something when it is opened"_s),
                                    std::pair("/AA", u"it does something by itself"_s),
                                    std::pair("/AcroForm", u"it holds a form to fill in"_s),
                                    std::pair("/OCProperties", u"it holds layers that can be hidden"_s)}) {
        if (root.hasKey(key))
            parts.append(what);
    }
    if (root.getKey("/Names").isDictionary() && root.getKey("/Names").hasKey("/JavaScript"))
        parts.append(u"it holds a script"_s);
    return parts;
}

} // namespace counterpart::report
