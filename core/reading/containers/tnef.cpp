// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/tnef.h"

#include "core/reading/common/charsets.h"
#include "core/reading/common/codepages.h"
#include "core/reading/containers/packedrtf.h"
#include "core/reading/containers/tnefvalues.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using namespace tnef;

namespace {

constexpr quint32 Signature = 0x223E9F78;
constexpr std::size_t MostFiles = 2'000;
constexpr quint32 MostProperties = 4'000;  ///< of a message or file
constexpr quint32 MostValues = 100'000;    ///< of a property

/// What follows the checksummed attributes (MS-OXTNEF, 2.1.3).
enum Attribute : quint32 {
    Subject = 0x00018004,
    Body = 0x0002800C,
    DateSent = 0x00038005,
    AttachData = 0x0006800F,
    AttachTitle = 0x00018010,
    AttachRendering = 0x00069002,
    MessageProperties = 0x00069003,
    AttachProperties = 0x00069005,
    CodePage = 0x00069007,
};

enum Property : quint16 {
    PropertySubject = 0x0037,
    PropertySent = 0x0039,
    PropertySentFor = 0x0042,
    PropertySender = 0x0C1A,
    PropertyBody = 0x1000,
    PropertyRtf = 0x1009,
    PropertyHtml = 0x1013,
    PropertyHtmlCodePage = 0x3FDE,
    PropertyData = 0x3701,
    PropertyFileName = 0x3704,
    PropertyMethod = 0x3705,
    PropertyLongName = 0x3707,
    PropertyPath = 0x3708,
    PropertyLongPath = 0x370D,
    PropertyDisplayName = 0x3001,
};

/// How a file is attached (MS-OXCMSG, 2.2.2.9).
enum Method : quint32 { ByReference = 2, ByReferenceResolve = 3, ByReferenceOnly = 4, Message = 5, ByWeb = 7 };

/// A file as it is announced, piece by piece.
struct Announced
{
    TnefFile file;
    QString path;
    quint32 method = 0;
    bool hasData = false;
    bool isObject = false;
};

/// Why there is nothing to read; empty where there is something.
QString lackOf(const Announced &announced)
{
    if (announced.hasData)
        return {};
    switch (announced.method) {
    case ByReference:
    case ByReferenceResolve:
    case ByReferenceOnly:
    case ByWeb:
        return u"the mail tells where it lies (%1), and does not hold it"_s.arg(
            announced.path.isEmpty() ? u"no address"_s : announced.path);
    case Message:
        return u"it is a message, and damaged"_s;
    default:
        return announced.isObject ? u"it is an object within the text (OLE), and no file"_s
                                  : u"it is announced, and its content is missing"_s;
    }
}

class Parser
{
public:
    explicit Parser(QByteArrayView bytes) : m_bytes(bytes) {}
    std::optional<Tnef> run();

private:
    bool takeAttribute();
    void take(quint32 attribute, QByteArrayView data);
    void takeProperties(QByteArrayView data, bool ofFile);
    void takeProperty(quint16 id, quint16 type, QByteArrayView value, bool ofFile);
    void takeTextProperty(quint16 id, const QString &text, bool ofFile);
    void takeMessageProperty(quint16 id, quint16 type, QByteArrayView value);
    void takeFileProperty(quint16 id, quint16 type, QByteArrayView value);
    void takeObject(QByteArrayView object);
    void finish();
    void finishPage();
    [[nodiscard]] QString text(QByteArrayView bytes, QStringList *warnings = nullptr) const;
    [[nodiscard]] Announced &last()
    {
        if (m_files.empty())
            m_files.emplace_back();
        return m_files.back();
    }

    Bytes m_bytes;
    Tnef m_tnef;
    QByteArray m_codePage;
    std::vector<Announced> m_files;
    QByteArray m_page; ///< HTML, in m_pageCodes unless it says otherwise
    QByteArray m_pageCodes;
    int m_altered = 0; ///< attributes that do not fit their sum
};

QString Parser::text(QByteArrayView bytes, QStringList *warnings) const
{
    const qsizetype end = bytes.indexOf('\0');
    const QByteArrayView told = end < 0 ? bytes : bytes.first(end);
    const auto declared = decodeDeclared(told, m_codePage);
    if (declared && damagedCharacters(declared->text) == 0)
        return declared->text;
    const auto guessed = told.isEmpty() ? std::nullopt : decode(told);
    if (guessed && warnings)
        *warnings += guessed->warnings;
    return guessed ? guessed->text : QString();
}

/// A message within the message is read like any file; other objects are no texts.
void Parser::takeObject(QByteArrayView object)
{
    constexpr qsizetype Interface = 16; ///< a GUID that says what kind of object it is
    const QByteArrayView message = object.sliced(std::min(Interface, object.size()));
    last().isObject = true;
    if (!isTnef(message))
        return;
    last().hasData = true;
    last().file.bytes = message.toByteArray();
    if (last().file.name.isEmpty())
        last().file.name = readTnef(message).value_or(Tnef()).subject;
}

void Parser::takeTextProperty(quint16 id, const QString &text, bool ofFile)
{
    if (!ofFile) {
        if (id == PropertySubject)
            m_tnef.subject = text;
        else if (id == PropertyBody)
            m_tnef.plainBody = text;
        else if (id == PropertySentFor || (id == PropertySender && m_tnef.author.isEmpty()))
            m_tnef.author = text;
    } else if (id == PropertyLongName) {
        last().file.name = text;
    } else if ((id == PropertyFileName || id == PropertyDisplayName) && last().file.name.isEmpty()) {
        last().file.name = text;
    } else if (id == PropertyLongPath || (id == PropertyPath && last().path.isEmpty())) {
        last().path = text;
    }
}

void Parser::takeMessageProperty(quint16 id, quint16 type, QByteArrayView value)
{
    if (id == PropertyHtml) {
        m_page = type == Unicode ? unicode(value).toUtf8() : value.toByteArray();
    } else if (id == PropertyHtmlCodePage && value.size() >= 4) {
        m_pageCodes = codePageName(qFromLittleEndian<quint32>(value.data()));
    } else if (id == PropertySent && type == Time) {
        m_tnef.sent = stampOfTicks(value);
    } else if (id == PropertyRtf) {
        m_tnef.hasRichBody = true;
        m_tnef.richBody = unpackedRtf(value).value_or(QByteArray());
    }
}

void Parser::takeFileProperty(quint16 id, quint16 type, QByteArrayView value)
{
    if (id == PropertyMethod && value.size() >= 4) {
        last().method = qFromLittleEndian<quint32>(value.data());
    } else if (id == PropertyData && type == Object) {
        takeObject(value);
    } else if (id == PropertyData && type == Binary && last().file.bytes.isEmpty()) {
        last().file.bytes = value.toByteArray();
        last().hasData = true;
    }
}

void Parser::takeProperty(quint16 id, quint16 type, QByteArrayView value, bool ofFile)
{
    if (type == Unicode || type == String8)
        takeTextProperty(id, type == Unicode ? unicode(value) : text(value), ofFile);
    if (ofFile)
        takeFileProperty(id, type, value);
    else
        takeMessageProperty(id, type, value);
}

void Parser::takeProperties(QByteArrayView data, bool ofFile)
{
    constexpr quint16 FirstNamed = 0x8000;
    Bytes bytes(data);
    const auto count = bytes.number<quint32>();
    m_tnef.isDamaged = m_tnef.isDamaged || count > MostProperties;
    for (quint32 i = 0; i < std::min(count, MostProperties) && !bytes.failed(); ++i) {
        const auto type = bytes.number<quint16>();
        const auto id = bytes.number<quint16>();
        if (id >= FirstNamed) {
            bytes.take(16);
            if (bytes.number<quint32>() == 0)
                bytes.take(4);
            else
                bytes.takePadded(bytes.number<quint32>());
        }
        const auto base = quint16(type & ~Multiple);
        const bool variable = isVariable(base);
        const quint32 values = (type & Multiple) || variable ? bytes.number<quint32>() : 1;
        if ((!variable && sizeOf(base) < 0) || values > MostValues) {
            m_tnef.isDamaged = true;
            return;
        }
        for (quint32 k = 0; k < values && !bytes.failed(); ++k) {
            const QByteArrayView value =
                variable ? bytes.takePadded(bytes.number<quint32>()) : bytes.take(sizeOf(base));
            if (!bytes.failed() && k == 0)
                takeProperty(id, base, value, ofFile);
        }
    }
    m_tnef.isDamaged = m_tnef.isDamaged || bytes.failed();
}

void Parser::take(quint32 attribute, QByteArrayView data)
{
    switch (attribute) {
    case CodePage:
        if (data.size() >= 4)
            m_codePage = codePageName(qFromLittleEndian<quint32>(data.data()));
        break;
    case Subject:
        m_tnef.subject = text(data);
        break;
    case Body:
        m_tnef.plainBody = text(data, &m_tnef.warnings);
        break;
    case DateSent:
        m_tnef.sent = m_tnef.sent ? m_tnef.sent : stampOfParts(data);
        break;
    case AttachRendering:
        m_files.emplace_back();
        break;
    case AttachTitle:
        last().file.name = text(data);
        break;
    case AttachData:
        last().file.bytes = data.toByteArray();
        last().hasData = true;
        break;
    case MessageProperties:
        takeProperties(data, false);
        break;
    case AttachProperties:
        takeProperties(data, true);
        break;
    default:
        break;
    }
}

/// False where the file ends, or is damaged.
bool Parser::takeAttribute()
{
    if (m_bytes.atEnd())
        return false;
    const auto level = m_bytes.number<quint8>();
    const auto attribute = m_bytes.number<quint32>();
    const QByteArrayView data = m_bytes.take(m_bytes.number<quint32>());
    const auto sum = m_bytes.number<quint16>();
    if (m_bytes.failed() || (level != 1 && level != 2) || (attribute == AttachRendering && m_files.size() >= MostFiles)) {
        m_tnef.isDamaged = true;
        return false;
    }
    const auto real = std::accumulate(data.begin(), data.end(), 0U,
                                      [](uint all, char byte) { return all + static_cast<unsigned char>(byte); });
    m_altered += sum != quint16(real);
    take(attribute, data);
    return true;
}

/// A page's own word for its encoding is that of the mail that it came in; Outlook tells what it kept it in.
void Parser::finishPage()
{
    auto decoded = m_page.contains('\0') ? std::nullopt : decodeDeclared(m_page, m_pageCodes);
    if (!decoded || damagedCharacters(decoded->text) > 0)
        decoded = m_page.isEmpty() ? std::nullopt : decode(m_page);
    if (!decoded)
        return;
    m_tnef.htmlBody = decoded->text;
    m_tnef.warnings += decoded->warnings;
}

void Parser::finish()
{
    finishPage();
    if (m_altered > 0)
        m_tnef.warnings << u"it was altered or damaged on its way (%1 of its checksums do not fit): words and figures "
                           "may be others than were written"_s.arg(m_altered);
    // What is announced last in a file that is cut off is told with the rest of it.
    if (m_tnef.isDamaged && !m_files.empty() && !m_files.back().hasData && m_files.back().file.name.isEmpty())
        m_files.pop_back();
    for (Announced &announced : m_files) {
        announced.file.lack = lackOf(announced);
        m_tnef.files.append(std::move(announced.file));
    }
}

std::optional<Tnef> Parser::run()
{
    if (m_bytes.number<quint32>() != Signature)
        return {};
    m_bytes.number<quint16>(); // the key
    while (takeAttribute())
        continue;
    m_tnef.isDamaged = m_tnef.isDamaged || m_bytes.failed();
    finish();
    return std::move(m_tnef);
}

} // namespace

bool isTnef(QByteArrayView bytes)
{
    return bytes.size() >= 6 && qFromLittleEndian<quint32>(bytes.data()) == Signature;
}

std::optional<Tnef> readTnef(QByteArrayView bytes)
{
    return Parser(bytes).run();
}

} // namespace counterpart::reading
