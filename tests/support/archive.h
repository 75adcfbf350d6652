// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace counterpart::test {

using PackedMembers = QList<std::pair<QString, QByteArray>>;

/// A ZIP archive of \p members, made in memory.
[[nodiscard]] QByteArray zipOf(const PackedMembers &members, bool deflated = false);
/// A Word file around the XML of its text; \p more are further parts ("word/styles.xml").
[[nodiscard]] QByteArray wordFile(const QByteArray &document, const PackedMembers &more = {});
/// An OpenDocument text around its content.xml.
[[nodiscard]] QByteArray openDocument(const QByteArray &content, const PackedMembers &more = {});

} // namespace counterpart::test
