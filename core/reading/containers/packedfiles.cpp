// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/packedfiles.h"

#include "core/base/filepath.h"
#include "core/reading/common/checksum.h"
#include "core/reading/containers/zipnames.h"

#include <KZip>

#include <QBuffer>
#include <QMap>
#include <QtEndian>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int MostEntries = 65'535; ///< what an archive of the common form can hold
constexpr int DeepestFolder = 64;
constexpr qint64 SurelySmall = 8 << 20; ///< bytes up to which nobody asks how well a file is packed
constexpr qsizetype Step = 256 * 1024;

/// Looks at the directory of an archive before a library builds a tree of it. Found by their signature, so
/// that no entry escapes; those of archives within count as well.
QString directoryProblem(QByteArrayView bytes)
{
    int locals = 0;
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0 && locals <= MostEntries;
         at = bytes.indexOf("PK\x03\x04", at + 4))
        ++locals;
    int entries = 0;
    bool locked = false;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0 && entries <= MostEntries;
         at = bytes.indexOf("PK\x01\x02", at + 4)) {
        if (at + 46 > bytes.size())
            break;
        ++entries;
        locked = locked || (bytes[at + 8] & 1);
        const qsizetype length = qFromLittleEndian<quint16>(bytes.data() + at + 28);
        const QByteArrayView name = bytes.sliced(at + 46, std::min(length, bytes.size() - at - 46));
        if (std::ranges::count(name, '/') > DeepestFolder)
            return u"has folders nested more than %1 deep"_s.arg(DeepestFolder);
    }
    if (entries > MostEntries || locals > MostEntries)
        return u"holds more than %1 files"_s.arg(MostEntries);
    return locked ? u"is locked by a password"_s : QString();
}

} // namespace

struct PackedFiles::Private
{
    Private(const Source &source, const Limits &bounds)
        : limits(bounds), fileName(source.fileName), names(zipNames(source.bytes)), zip(&buffer)
    {
        buffer.setData(names.bytes);
    }
    void collect();
    /// Names in other encodings may come out alike: none may cost the other.
    [[nodiscard]] QString unique(const QString &name)
    {
        const int number = ++sameNames[name];
        return number == 1 ? name : u"%1 (%2)"_s.arg(name).arg(number);
    }

    const Limits &limits;
    QString fileName;
    ZipNames names;
    QBuffer buffer;
    KZip zip;
    QMap<QString, const KZipFileEntry *> files;
    QHash<QString, int> sameNames;
};

void PackedFiles::Private::collect()
{
    std::vector<std::pair<QString, const KArchiveDirectory *>> waiting{{QString(), zip.directory()}};
    while (!waiting.empty()) {
        const auto [path, folder] = waiting.back();
        waiting.pop_back();
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (!entry || !entry->symLinkTarget().isEmpty())
                continue;
            if (entry->isDirectory())
                waiting.emplace_back(path + name + u'/', static_cast<const KArchiveDirectory *>(entry));
            else if (const auto *file = dynamic_cast<const KZipFileEntry *>(entry))
                files.insert(unique(base::pathFromText(names.real.value(path + name, path + name))), file);
        }
    }
}

PackedFiles::PackedFiles(std::unique_ptr<Private> p) : d(std::move(p)) {}
PackedFiles::PackedFiles(PackedFiles &&) noexcept = default;
PackedFiles &PackedFiles::operator=(PackedFiles &&) noexcept = default;
PackedFiles::~PackedFiles() = default;

base::Result<PackedFiles> PackedFiles::open(const Source &source, const Limits &limits)
{
    if (const QString problem = directoryProblem(source.bytes); !problem.isEmpty())
        return base::fail(ErrorKind::Refused, source.fileName, problem,
                          u"unpack it and import what is needed"_s);
    auto d = std::make_unique<Private>(source, limits);
    if (!d->zip.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Invalid, source.fileName, u"is a damaged ZIP archive"_s,
                          u"get the file again"_s);
    d->collect();
    return PackedFiles(std::move(d));
}

QStringList PackedFiles::names() const
{
    return d->files.keys();
}

bool PackedFiles::contains(const QString &name) const
{
    return d->files.contains(name);
}

bool PackedFiles::hasFolder(const QString &name) const
{
    const auto next = d->files.lowerBound(name + u'/');
    return next != d->files.end() && next.key().startsWith(name + u'/');
}

bool PackedFiles::isWhole(const QString &name, const QByteArray &bytes) const
{
    const KZipFileEntry *file = d->files.value(name);
    return file && bytes.size() == file->size() &&
           (file->crc32() == 0 || quint32(file->crc32()) == ~crc32(bytes, ~0U));
}

base::Result<QByteArray> PackedFiles::bytes(const QString &name, qint64 most) const
{
    const KZipFileEntry *file = d->files.value(name);
    const auto refuse = [&](const QString &what) { return base::fail(ErrorKind::Refused, name, what); };
    if (!file)
        return base::fail(ErrorKind::NotFound, name, u"is not there"_s);
    if (file->encoding() != 0 && file->encoding() != 8)
        return refuse(u"is packed in a way that is not known"_s);
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || !(device->isOpen() || device->open(QIODevice::ReadOnly)))
        return refuse(u"cannot be unpacked"_s);
    QByteArray unpacked;
    while (unpacked.size() <= most) {
        const QByteArray piece = device->read(Step);
        if (piece.isEmpty())
            break;
        unpacked += piece;
        if (unpacked.size() > SurelySmall && unpacked.size() > file->compressedSize() * d->limits.packing)
            return refuse(u"unpacks to more than %1 times its size"_s.arg(d->limits.packing));
    }
    if (unpacked.size() > most)
        return refuse(u"unpacks to more than %1 MB"_s.arg(most / (1024 * 1024)));
    return unpacked;
}

} // namespace counterpart::reading
