// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/domain/foundpassages.h"
#include "core/store/database/database.h"
#include "core/store/database/ids.h"

namespace counterpart::store {

/// Everything that a search finds, page by page: documents, the best first, and in each of them every
/// passage. The limit of a query does not count here.
class PassageSearch
{
public:
    explicit PassageSearch(const Database &database) : m_database(database) {}

    /// The page that \p after begins; the first one without it. Invalid for what is no query.
    [[nodiscard]] base::Result<domain::SearchPage> page(const domain::SearchQuery &query,
                                                        const std::optional<domain::SearchKey> &after) const;
    /// Every passage of one document.
    [[nodiscard]] base::Result<std::vector<domain::SearchHit>> passages(const domain::SearchQuery &query,
                                                                        domain::DocumentId document) const;
    /// Reads every text that was found: slow for many of them.
    [[nodiscard]] base::Result<domain::SearchCount> count(const domain::SearchQuery &query,
                                                          const base::CancelToken &cancel) const;
    /// \p range of the current text of \p document with what stands around it.
    [[nodiscard]] base::Result<domain::PassageContext> context(domain::DocumentId document,
                                                               text::Range range) const;

private:
    [[nodiscard]] base::Result<domain::SearchPage> select(const domain::SearchQuery &query,
                                                          const std::optional<domain::SearchKey> &after,
                                                          const QString &match) const;
    [[nodiscard]] base::Result<domain::SearchKey> ranked(const domain::SearchQuery &query,
                                                         const QString &match) const;
    [[nodiscard]] base::Result<std::optional<domain::FoundDocument>>
    document(const domain::SearchKey::Ranked &ranked, const QString &match) const;
    /// NotFound where the document went, or does not match any more.
    [[nodiscard]] base::Result<std::vector<domain::SearchHit>> passagesIn(domain::DocumentId document,
                                                                          const QString &match) const;
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>> found(const domain::SearchQuery &query,
                                                                      const QString &match) const;
    const Database &m_database;
};

} // namespace counterpart::store
