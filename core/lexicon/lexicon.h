// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace counterpart::lexicon {

/// All lexicons of resources/lexicon and the user's own files, loaded once and then immutable.
/// Any thread may read. (Typed tables are added beside this by subject: topics(), speechActs(), …)
class Lexicon
{
public:
    /// The lexicons built into the program, plus every *.toml of \p userFolders, which add to or replace
    /// entries.
    [[nodiscard]] static base::Result<std::shared_ptr<const Lexicon>>
    load(const QStringList &userFolders = {});
    /// The built-in ones, loaded on first use and shared. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const Lexicon> builtIn();
    /// Changes whenever a lexicon changes; stored beside detections, so that nothing is analysed twice for
    /// nothing.
    [[nodiscard]] QString fingerprint() const;
};

} // namespace counterpart::lexicon
