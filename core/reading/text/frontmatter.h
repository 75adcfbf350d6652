// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"

#include <QHash>

#include <optional>

namespace counterpart::reading {

/// The YAML block at the head of a Markdown file. Understood is what publishers write there: scalars (plain,
/// quoted with escapes, continued over lines, block scalars) and lists of scalars. Anything else is passed
/// over; there are no anchors, tags or nesting, hence no way to make it grow.
struct FrontMatter
{
    QHash<QString, QStringList> values; ///< by lower-case key
    qsizetype end = 0;                  ///< where the body begins in the text

    [[nodiscard]] QString value(const QString &key) const;
};

/// nullopt if \p text does not begin with front matter.
[[nodiscard]] std::optional<FrontMatter> parseFrontMatter(QStringView text);
/// Puts what the front matter tells into \p meta.
void applyFrontMatter(const FrontMatter &front, domain::CleanDocument &meta);

} // namespace counterpart::reading
