// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/formatreader.h"
#include "core/reading/containers/members.h"
#include "core/reading/containers/packedfiles.h"
#include "core/reading/html/savedpage.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

class ZipReader final : public FormatReader
{
public:
    QString name() const override { return u"zip/2"_s; }
    bool recognises(const Input &input) const override { return PackedFiles::isArchive(input.source.bytes); }
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// What systems put into archives beside the files.
bool isLitter(const QString &path)
{
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    return path.startsWith(u"__MACOSX/") || name.startsWith(u'.') ||
           name.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0 ||
           name.compare(u"desktop.ini", Qt::CaseInsensitive) == 0;
}

base::Result<std::vector<Draft>> ZipReader::read(const Input &input) const
{
    const auto files = PackedFiles::open(input.source, input.limits);
    if (!files)
        return std::unexpected(files.error());
    for (const QString &name : withoutSavedFolders(files->names())) {
        if (isLitter(name))
            continue;
        if (!input.members.wantsMore())
            break;
        const auto bytes = files->bytes(name, input.members.bytesLeft());
        if (!bytes) {
            // What was unpacked before it was given up counts too.
            input.members.count(input.limits.bytes / 2);
            input.members.leaveOut(name, bytes.error().what);
            continue;
        }
        input.members.count(bytes->size());
        if (files->isWhole(name, *bytes))
            input.members.take({name, *bytes});
        else
            input.members.leaveOut(name, u"it is damaged"_s);
    }
    return {};
}

} // namespace

std::unique_ptr<FormatReader> makeZipReader()
{
    return std::make_unique<ZipReader>();
}

} // namespace counterpart::reading
