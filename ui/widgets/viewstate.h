// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace counterpart::widgets {

/// A checkable button or action that has this property, and a name, is a box, too.
inline constexpr const char *Kept = "kept";

/// What is typed and chosen in the boxes of \p view that have a name (lines, drop-down lists), by that name;
/// editors of cells do not count. Boxes in which nothing is set are left out.
[[nodiscard]] QJsonObject fieldsOf(const QWidget &view);
/// Sets them so, as if a person did; those that \p fields does not name become empty.
void setFields(QWidget &view, const QJsonObject &fields);

/// How far the lists and texts of \p view that have a name are scrolled.
[[nodiscard]] QJsonObject scrollsOf(const QWidget &view);
void setScrolls(QWidget &view, const QJsonObject &scrolls);

} // namespace counterpart::widgets
