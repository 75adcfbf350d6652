// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QDate>

#include <optional>
#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// What is known of a document before its people are looked for.
struct EntityContext
{
    std::optional<QDate> date; ///< published, or the day that the text itself gives
    QString side;              ///< whose voice it is, "us"; empty if not known
    QString issuer;
};

/// People, organisations and places of one document, people first, each in order of first mention.
/// \p title is read for names too, but gives no mentions of its own; it may be empty. Pure; any thread; about
/// linear in the length of the text.
[[nodiscard]] std::vector<domain::EntityFact>
findEntities(const AnalysedText &text, const AnalysedText &title, const EntityContext &context);

} // namespace counterpart::analysis
