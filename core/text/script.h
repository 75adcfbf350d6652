// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace counterpart::text {

/// The script that most letters of \p text are written in; Script_Unknown for a text without letters.
[[nodiscard]] QChar::Script dominantScript(QStringView text);

/// The language of \p text as a BCP 47 code ("en", "km", "zh", …), told by its script and, where several
/// languages share one, by letters of their own and by the share of their commonest words. nullopt if unsure:
/// too short, mixed, or none of those that are known. At most the first 20,000 units are looked at.
[[nodiscard]] std::optional<QString> guessLanguage(QStringView text);

} // namespace counterpart::text
