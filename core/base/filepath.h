// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QUrl;

/// To the system the name of a file is a row of bytes, which need not be text. Inside the program a path is a
/// QString that stands for exactly one such row and can be shown in one line: bytes that are no UTF-8,
/// control characters and those that turn the direction of writing are \xHH (capital digits), and a backslash
/// that would read as the beginning of one is \x5C. Every other path is itself, so that joining, cutting and
/// comparing paths as text is right. What touches the disk goes through core/base/fileaccess.h or asks for
/// the bytes. Any thread.
namespace counterpart::base {

[[nodiscard]] QString pathFromBytes(QByteArrayView bytes);
/// The bytes that \p path stands for; pathFromBytes() of them is \p path again.
[[nodiscard]] QByteArray bytesOfPath(QStringView path);

/// The path of a file whose name \p text is, letter by letter, as file dialogs give it.
[[nodiscard]] QString pathFromText(const QString &text);
/// Empty for a URL that names no file of this machine.
[[nodiscard]] QString pathFromUrl(const QUrl &url);
[[nodiscard]] QUrl urlOfPath(const QString &path);

/// The words of a command line, the program's name first. Each byte that is no UTF-8 stands there as a lone
/// surrogate, so that a word keeps them all and text is itself.
[[nodiscard]] QStringList commandWords(int argc, const char *const *argv);
/// The path that such a word names.
[[nodiscard]] QString pathFromWord(const QString &word);

/// From the root, without "." and "//". Links are kept, but for those that ".." would walk back through.
[[nodiscard]] QString absolutePath(const QString &path);
/// The same with all links followed; empty where that leads nowhere.
[[nodiscard]] QString canonicalPath(const QString &path);
/// The folder that \p path is in, from the root.
[[nodiscard]] QString folderOfPath(const QString &path);

} // namespace counterpart::base
