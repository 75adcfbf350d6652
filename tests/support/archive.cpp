// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive.h"

#include <KZip>

#include <QBuffer>

namespace counterpart::test {

QByteArray zipOf(const PackedMembers &members, bool deflated)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setCompression(deflated ? KZip::DeflateCompression : KZip::NoCompression);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const auto &[name, bytes] : members)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

QByteArray wordFile(const QByteArray &document, const PackedMembers &more)
{
    return zipOf(PackedMembers{{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                               {QStringLiteral("word/document.xml"), document}} +
                 more);
}

QByteArray openDocument(const QByteArray &content, const PackedMembers &more)
{
    return zipOf(PackedMembers{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                               {QStringLiteral("content.xml"), content}} +
                 more);
}

} // namespace counterpart::test
