// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterpart::reading {

/// True if a browser made \p folder beside the page \p page when it saved it: "Readout_files" beside
/// "Readout.html". Names only, without the path. Known are the words of the common browsers' languages.
[[nodiscard]] bool isSavedFolder(QStringView folder, QStringView page);
/// True if \p folder is that of any of \p names, which lie beside it.
[[nodiscard]] bool isSavedFolder(QStringView folder, const QStringList &names);
/// Paths of files ("a/b.html") without those in the folders of saved pages among them: scripts, pictures and
/// frames of a page are no documents.
[[nodiscard]] QStringList withoutSavedFolders(const QStringList &paths);

} // namespace counterpart::reading
