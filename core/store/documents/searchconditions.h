// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/database.h"
#include "core/store/documents/searchtext.h"

namespace counterpart::store {

// What the index puts around matched words; clean text holds no such characters.
inline constexpr QChar MarkBegin(0x02);
inline constexpr QChar MarkEnd(0x03);

/// What narrows a search as SQL conditions on documents d, with their values.
[[nodiscard]] QString searchConditions(const domain::SearchQuery &query, QVariantList &values);

/// For words that nobody types; refused before the index has to read them.
[[nodiscard]] base::Result<void> checkSearchable(const domain::SearchQuery &query);
/// Why the index could not make anything of \p query.
[[nodiscard]] base::Error noSearchQuery(const domain::SearchQuery &query);

/// Asks \p ask(match) with the words as a query; with the words themselves where they are none.
template <typename Ask>
auto matching(const domain::SearchQuery &query, Ask ask) -> decltype(ask(QString()))
{
    if (auto fit = checkSearchable(query); !fit)
        return std::unexpected(fit.error());
    const bool hasSyntax =
        query.text.contains(u'"') || query.text.contains(u'(') || query.text.contains(u')');
    auto answer = ask(searchQuery(query.text));
    if (!answer && answer.error().kind == base::ErrorKind::Internal && !hasSyntax)
        answer = ask(searchQuery(literalQuery(query.text)));
    if (!answer && answer.error().kind == base::ErrorKind::Internal)
        return std::unexpected(noSearchQuery(query));
    return answer;
}

} // namespace counterpart::store
