// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace counterpart::models {

/// Where a value came from and what codes stand for, in words for people, translated. GUI thread only.

/// "From the letterhead", with "Uncertain" before it where it is; "Detected" of a rule without words of its
/// own; empty where nothing was found.
[[nodiscard]] QString evidenceText(const domain::Evidence &evidence);

/// "PDF" for "pdf/3", "Web page in archive.zip" for "html/4 in archive.zip": what the file was read as.
[[nodiscard]] QString readerText(const QString &reader);

/// "United States, Cambodia" for codes of countries.
[[nodiscard]] QString countryNames(const QStringList &codes);
/// The code of a country that is named in the interface's language or in English, or given by its code;
/// nothing for any other word.
[[nodiscard]] std::optional<QString> countryCode(const QString &name);

} // namespace counterpart::models
