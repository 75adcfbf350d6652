// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database/transaction.h"
#include "core/text/anchor.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <set>

namespace counterpart::workspace {

/// Which documents of two copies of a store are the same: those that share an original.
class SharedDocuments
{
public:
    /// Both must outlive it.
    [[nodiscard]] static base::Result<SharedDocuments> of(const store::Database &here,
                                                          const store::Database &there);

    /// The document here that \p there is; invalid, and remembered as missing, when there is none.
    [[nodiscard]] domain::DocumentId here(domain::DocumentId there);
    /// The same, without remembering anything.
    [[nodiscard]] domain::DocumentId known(domain::DocumentId there) const
    {
        return m_hereByThere.value(there);
    }
    /// The revision here in which \p anchor stands as it says; invalid for none.
    [[nodiscard]] base::Result<domain::RevisionId> revisionOf(domain::DocumentId here,
                                                              const text::Anchor &anchor);
    /// A place in a revision here.
    struct Place
    {
        domain::RevisionId revision;
        text::Range range;
    };
    /// Where \p anchor stands, as it says or else in the newest revision; nullopt where that is not certain.
    [[nodiscard]] base::Result<std::optional<Place>> find(domain::DocumentId here,
                                                          const text::Anchor &anchor);
    /// Finds what was brought in in the current revisions.
    [[nodiscard]] base::Result<void> reanchorTouched(store::Transaction &transaction) const;
    [[nodiscard]] QString titleThere(domain::DocumentId there) const { return m_titles.value(there); }
    [[nodiscard]] QString publishedThere(domain::DocumentId there) const { return m_published.value(there); }
    /// Titles of documents of the copy that are not here; those in the trash here say so.
    [[nodiscard]] QStringList missing() const;

private:
    [[nodiscard]] base::Result<QString> textOf(domain::RevisionId revision);
    explicit SharedDocuments(const store::Database &here) : m_here(&here) {}
    const store::Database *m_here;
    QHash<domain::DocumentId, domain::DocumentId> m_hereByThere;
    QHash<domain::DocumentId, std::vector<domain::RevisionId>> m_revisions; ///< here, newest first
    QHash<domain::RevisionId, QString> m_texts;
    QHash<domain::DocumentId, QString> m_titles;
    QHash<domain::DocumentId, QString> m_published;
    std::set<domain::DocumentId> m_inTrashHere;
    std::set<domain::DocumentId> m_missing;
    std::set<domain::DocumentId> m_touched;
};

} // namespace counterpart::workspace
