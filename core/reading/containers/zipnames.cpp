// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/zipnames.h"

#include "core/reading/common/charsets.h"
#include "core/reading/common/checksum.h"
#include "core/reading/common/encodingguess.h"

#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EntryHead = 46; ///< bytes of an entry of the directory before its name
constexpr qsizetype LocalHead = 30; ///< the same of a file's own head
constexpr int MostEntries = 65'535;

template <typename Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.data() + at)
                                                                     : Number(0);
}

struct Entry
{
    qsizetype name = 0;  ///< where it begins in the archive
    qsizetype local = 0; ///< where the file's own head begins
    QByteArray bytes;    ///< of the name
    QString told;        ///< by Info-ZIP's field; empty if there is none
    bool isUtf8 = false; ///< marked so
    bool isAgain = false; ///< another one before it has the same name, which a library takes for a fault
};

/// The name in Unicode among an entry's extra fields, if it is that of \p name still.
QString unicodeName(QByteArrayView extra, QByteArrayView name)
{
    constexpr quint16 UnicodePath = 0x7075;
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const auto size = qsizetype(numberAt<quint16>(extra, at + 2));
        const QByteArrayView field = extra.sliced(at + 4, std::min(size, extra.size() - at - 4));
        if (numberAt<quint16>(extra, at) == UnicodePath && field.size() > 5 && field.front() == 1 &&
            numberAt<quint32>(field, 1) == ~crc32(name, ~0U))
            return QString::fromUtf8(field.sliced(5));
        at += 4 + size;
    }
    return {};
}

/// All entries of the directory; none if it cannot be followed.
std::vector<Entry> entriesOf(QByteArrayView archive)
{
    const qsizetype end = archive.lastIndexOf(QByteArrayView("PK\x05\x06"));
    if (end < 0)
        return {};
    std::vector<Entry> entries;
    // Something may stand before the archive, as in files that unpack themselves.
    const auto size = qsizetype(numberAt<quint32>(archive, end + 12));
    const qsizetype begin = end - size;
    const qsizetype shift = begin - qsizetype(numberAt<quint32>(archive, end + 16));
    for (qsizetype at = begin; at >= 0 && at + EntryHead <= end && std::ssize(entries) < MostEntries;) {
        if (!archive.sliced(at).startsWith("PK\x01\x02"))
            return {};
        const auto name = qsizetype(numberAt<quint16>(archive, at + 28));
        const auto extra = qsizetype(numberAt<quint16>(archive, at + 30));
        const auto comment = qsizetype(numberAt<quint16>(archive, at + 32));
        if (at + EntryHead + name + extra > archive.size())
            return {};
        Entry entry;
        entry.name = at + EntryHead;
        entry.local = shift + qsizetype(numberAt<quint32>(archive, at + 42));
        entry.bytes = archive.sliced(entry.name, name).toByteArray();
        entry.isUtf8 = numberAt<quint16>(archive, at + 8) & 0x0800;
        entry.told = entry.isUtf8 ? QString() : unicodeName(archive.sliced(entry.name + name, extra), entry.bytes);
        entries.push_back(std::move(entry));
        at += EntryHead + name + extra + comment;
    }
    return entries;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

bool isStrange(const Entry &entry)
{
    return !entry.told.isEmpty() || !isUtf8(entry.bytes);
}

/// A name of \p size bytes that nothing else has; empty where there are not enough. Folders stay folders.
QByteArray placeholder(qsizetype size, bool isFolder, int &number, const QSet<QByteArray> &taken)
{
    constexpr int Tries = 100'000;
    for (int i = 0; i < Tries; ++i) {
        QByteArray name = QByteArray::number(number++, 36);
        const qsizetype letters = size - isFolder;
        if (name.size() > letters)
            return {};
        name = name.rightJustified(letters, '~') + (isFolder ? "/" : "");
        if (!taken.contains(name))
            return name;
    }
    return {};
}

/// What \p entry is called; \p encoding is that of all names which do not tell theirs.
QString nameOf(const Entry &entry, const QByteArray &encoding)
{
    if (!isStrange(entry))
        return QString::fromUtf8(entry.bytes);
    const auto decoded = entry.told.isEmpty() ? decodeDeclared(entry.bytes, encoding) : std::nullopt;
    return decoded ? decoded->text : entry.told;
}

} // namespace

ZipNames zipNames(const QByteArray &archive)
{
    ZipNames made{archive, {}};
    std::vector<Entry> entries = entriesOf(archive);
    QByteArray strange;
    QSet<QByteArray> taken;
    for (Entry &entry : entries) {
        entry.isAgain = taken.contains(entry.bytes) && !entry.bytes.endsWith('/');
        taken.insert(entry.bytes);
        if (isStrange(entry) && entry.told.isEmpty())
            strange += entry.bytes + '\n';
    }
    const QByteArray encoding = strange.isEmpty() ? QByteArray() : guessNamesEncoding(strange);
    int number = 0;
    for (const Entry &entry : entries) {
        if (!isStrange(entry) && !entry.isAgain)
            continue;
        const QString real = nameOf(entry, encoding);
        const bool isFolder = entry.bytes.endsWith('/');
        const QByteArray instead = placeholder(entry.bytes.size(), isFolder, number, taken);
        if (real.isEmpty() || instead.isEmpty())
            continue;
        made.bytes.replace(entry.name, instead.size(), instead);
        const qsizetype local = entry.local + LocalHead;
        if (entry.local >= 0 && local + entry.bytes.size() <= made.bytes.size() &&
            QByteArrayView(made.bytes).sliced(local).startsWith(entry.bytes))
            made.bytes.replace(local, instead.size(), instead);
        made.real.insert(QString::fromLatin1(instead), real);
    }
    return made;
}

} // namespace counterpart::reading
