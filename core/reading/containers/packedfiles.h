// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/common/source.h"

#include <QStringList>

#include <memory>

namespace counterpart::reading {

/// The files in a ZIP archive, unpacked into memory only and within bounds; names are names, never paths
/// that anything is written to.
class PackedFiles
{
public:
    /// An error for archives that are damaged, locked, or made to fill a machine: too many files, folders
    /// nested without end. \p source must outlive the result.
    [[nodiscard]] static base::Result<PackedFiles> open(const Source &source, const Limits &limits);
    /// True for the first bytes of an archive.
    [[nodiscard]] static bool isArchive(QByteArrayView bytes) { return bytes.startsWith("PK\x03\x04"); }
    PackedFiles(PackedFiles &&) noexcept;
    PackedFiles &operator=(PackedFiles &&) noexcept;
    ~PackedFiles();

    /// Names with their folders, "word/document.xml", as they were written (zipnames.h), sorted. Folders and links are not among them.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString &name) const;
    /// True if something lies in the folder \p name.
    [[nodiscard]] bool hasFolder(const QString &name) const;
    /// The file \p name, if it has no more than \p most bytes and did not shrink beyond all measure.
    [[nodiscard]] base::Result<QByteArray> bytes(const QString &name, qint64 most) const;
    /// What bytes() gave of \p name is what was packed: by its size and its sum, as the archive keeps them.
    [[nodiscard]] bool isWhole(const QString &name, const QByteArray &bytes) const;

private:
    struct Private;
    explicit PackedFiles(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace counterpart::reading
