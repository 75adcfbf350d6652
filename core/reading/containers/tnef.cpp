// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/tnef.h"

#include "core/reading/common/charsets.h"
#include "core/reading/common/codepages.h"
#include "core/reading/containers/packedrtf.h"
#include "core/reading/containers/rtftext.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Signature = 0x223E9F78;
constexpr qsizetype MostFiles = 2'000;
constexpr quint32 MostProperties = 4'000;  ///< of a message or file
constexpr quint32 MostValues = 100'000;    ///< of a property

/// Reads numbers and pieces of bytes, never beyond their end.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    template <typename Number> Number number()
    {
        const QByteArrayView piece = take(sizeof(Number));
        return piece.isEmpty() ? Number(0) : qFromLittleEndian<Number>(piece.data());
    }
    QByteArrayView take(qint64 size)
    {
        m_failed = m_failed || size < 0 || size > m_bytes.size() - m_at;
        if (m_failed)
            return {};
        m_at += qsizetype(size);
        return m_bytes.sliced(m_at - qsizetype(size), qsizetype(size));
    }
    /// Values stand at multiples of four.
    QByteArrayView takePadded(qint64 size)
    {
        const QByteArrayView piece = take(size);
        m_at = std::min(m_bytes.size(), m_at + (4 - qsizetype(size & 3)) % 4);
        return piece;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// What follows the checksummed attributes (MS-OXTNEF, 2.1.3).
enum Attribute : quint32 {
    Subject = 0x00018004,
    Body = 0x0002800C,
    AttachData = 0x0006800F,
    AttachTitle = 0x00018010,
    AttachRendering = 0x00069002,
    MessageProperties = 0x00069003,
    AttachProperties = 0x00069005,
    CodePage = 0x00069007,
};

enum Property : quint16 {
    PropertySubject = 0x0037,
    PropertyBody = 0x1000,
    PropertyRtf = 0x1009,
    PropertyHtml = 0x1013,
    PropertyData = 0x3701,
    PropertyFileName = 0x3704,
    PropertyLongName = 0x3707,
    PropertyDisplayName = 0x3001,
};

enum Type : quint16 { Object = 0x000D, String8 = 0x001E, Unicode = 0x001F, Binary = 0x0102, Multiple = 0x1000 };

/// Bytes of a value of fixed size, padded; -1 for a type that is not known.
int sizeOf(quint16 type)
{
    switch (type) {
    case 0x0001:
        return 0;
    case 0x0002:
    case 0x0003:
    case 0x0004:
    case 0x000A:
    case 0x000B:
        return 4;
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return 8;
    case 0x0048:
        return 16;
    default:
        return -1;
    }
}

bool isVariable(quint16 type)
{
    return type == Object || type == String8 || type == Unicode || type == Binary;
}

class Parser
{
public:
    Parser(QByteArrayView bytes, int nesting) : m_bytes(bytes), m_nesting(nesting) {}
    std::optional<Tnef> run();

private:
    void take(quint32 attribute, QByteArrayView data);
    void takeProperties(QByteArrayView data, bool ofFile);
    void takeProperty(quint16 id, quint16 type, QByteArrayView value, bool ofFile);
    void takeRichBody(QByteArrayView packed);
    void takeMessage(QByteArrayView object);
    [[nodiscard]] QString text(QByteArrayView bytes) const;
    [[nodiscard]] static QString unicode(QByteArrayView bytes);
    [[nodiscard]] TnefFile &file()
    {
        if (m_tnef.files.isEmpty())
            m_tnef.files.append(TnefFile());
        return m_tnef.files.last();
    }

    Bytes m_bytes;
    int m_nesting;
    Tnef m_tnef;
    QByteArray m_codePage;
    QList<TnefFile> m_inner; ///< of messages within
};

QString Parser::unicode(QByteArrayView bytes)
{
    QString text = QStringDecoder(QStringConverter::Utf16LE)(bytes.first(bytes.size() & ~1));
    return text.left(text.indexOf(QChar::Null));
}

QString Parser::text(QByteArrayView bytes) const
{
    const qsizetype end = bytes.indexOf('\0');
    const QByteArrayView told = end < 0 ? bytes : bytes.first(end);
    const auto declared = decodeDeclared(told, m_codePage);
    if (declared && damagedCharacters(declared->text) == 0)
        return declared->text;
    const auto guessed = told.isEmpty() ? std::nullopt : decode(told);
    return guessed ? guessed->text : QString();
}

void Parser::takeMessage(QByteArrayView object)
{
    constexpr qsizetype Interface = 16; ///< a GUID that says what kind of object it is
    const auto inner = m_nesting > 0 && object.size() > Interface
                           ? readTnef(object.sliced(Interface), m_nesting - 1)
                           : std::nullopt;
    if (!inner)
        return;
    if (!inner->htmlBody.isEmpty())
        file().bytes = inner->htmlBody;
    else if (!inner->plainBody.isEmpty())
        file().bytes = inner->plainBody.toUtf8();
    else if (const auto rich = textOfRtf(inner->richBody))
        file().bytes = rich->text.toUtf8();
    if (file().name.isEmpty())
        file().name = inner->subject;
    m_inner += inner->files;
    m_tnef.hasRichBody = m_tnef.hasRichBody || (inner->hasRichBody && file().bytes.isEmpty());
}

void Parser::takeRichBody(QByteArrayView packed)
{
    m_tnef.hasRichBody = true;
    m_tnef.richBody = unpackedRtf(packed).value_or(QByteArray());
}

void Parser::takeProperty(quint16 id, quint16 type, QByteArrayView value, bool ofFile)
{
    const auto string = [&] { return type == Unicode ? unicode(value) : text(value); };
    const bool isText = type == Unicode || type == String8;
    if (!ofFile) {
        if (id == PropertySubject && isText)
            m_tnef.subject = string();
        else if (id == PropertyBody && isText)
            m_tnef.plainBody = string();
        else if (id == PropertyHtml)
            m_tnef.htmlBody = type == Unicode ? unicode(value).toUtf8() : value.toByteArray();
        else if (id == PropertyRtf)
            takeRichBody(value);
    } else if (id == PropertyLongName && isText) {
        file().name = string();
    } else if ((id == PropertyFileName || id == PropertyDisplayName) && isText && file().name.isEmpty()) {
        file().name = string();
    } else if (id == PropertyData && type == Object) {
        takeMessage(value);
    } else if (id == PropertyData && type == Binary && file().bytes.isEmpty()) {
        file().bytes = value.toByteArray();
    }
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
        m_tnef.plainBody = text(data);
        break;
    case AttachRendering:
        if (m_tnef.files.size() < MostFiles)
            m_tnef.files.append(TnefFile());
        break;
    case AttachTitle:
        file().name = text(data);
        break;
    case AttachData:
        file().bytes = data.toByteArray();
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

std::optional<Tnef> Parser::run()
{
    if (m_bytes.number<quint32>() != Signature)
        return {};
    m_bytes.number<quint16>(); // the key
    while (!m_bytes.atEnd() && !m_bytes.failed()) {
        const auto level = m_bytes.number<quint8>();
        const auto attribute = m_bytes.number<quint32>();
        const QByteArrayView data = m_bytes.take(m_bytes.number<quint32>());
        m_bytes.number<quint16>(); // the checksum
        if (m_bytes.failed() || (level != 1 && level != 2)) {
            m_tnef.isDamaged = true;
            break;
        }
        take(attribute, data);
    }
    m_tnef.files += m_inner;
    m_tnef.files.removeIf([](const TnefFile &file) { return file.bytes.isEmpty() && file.name.isEmpty(); });
    return std::move(m_tnef);
}

} // namespace

bool isTnef(QByteArrayView bytes)
{
    return bytes.size() >= 6 && qFromLittleEndian<quint32>(bytes.data()) == Signature;
}

std::optional<Tnef> readTnef(QByteArrayView bytes, int nesting)
{
    return Parser(bytes, nesting).run();
}

} // namespace counterpart::reading
