// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"
#include "core/domain/partialdate.h"
#include "core/domain/trash.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// What was deleted and can be had back. Nothing of it is moved or changed but the places of a meeting's
/// documents, and names that are to be free: what reads for people reads the live_* views, which leave it
/// out.
class TrashStore
{
public:
    explicit TrashStore(const Database &database) : m_database(database) {}

    /// All, the last deleted first.
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>> rows() const;
    /// Those of \p ids that are there, in no particular order.
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>>
    rows(const std::vector<domain::TrashId> &ids) const;
    /// The annotation of this name in every copy of the store; none where it is not in the trash.
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>> annotation(const QString &uuid) const;
    /// Documents in the trash that were read from these bytes.
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>> ofOriginal(OriginalId original) const;
    /// What was deleted before \p time.
    [[nodiscard]] base::Result<std::vector<domain::TrashId>> deletedBefore(const QDateTime &time) const;
    [[nodiscard]] base::Result<int> count() const;
    /// When those of \p ids that are in the trash were published, and what days they tell of.
    [[nodiscard]] base::Result<std::vector<std::pair<domain::DocumentId, std::optional<domain::PartialDate>>>>
    dates(const std::vector<domain::DocumentId> &ids) const;
    /// Documents in the trash that are accounts of \p meeting.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>> hiddenIn(domain::MeetingId meeting) const;
    /// How many documents outside of the trash came, later or earlier, from the file of \p item.
    [[nodiscard]] base::Result<int> othersFromItsFile(const domain::TrashItem &item) const;

    [[nodiscard]] static base::Result<void> put(Transaction &transaction, domain::DocumentId document,
                                                const domain::Stakes &stakes, const QString &author);
    /// The documents of the meeting are left to pairing, unless a person put them into others as well.
    [[nodiscard]] static base::Result<void> put(Transaction &transaction, domain::MeetingId meeting,
                                                const domain::Stakes &stakes, const QString &author);
    /// A thing of another kind.
    [[nodiscard]] static base::Result<void> putPart(Transaction &transaction, domain::TrashKind kind,
                                                    qint64 id, const QString &author);
    /// Takes them out of the trash, as they were; pair afterwards. Adds to \p losses what could not be put
    /// back.
    [[nodiscard]] static base::Result<void> restore(Transaction &transaction,
                                                    const std::vector<domain::TrashItem> &items,
                                                    std::vector<domain::RestoreLoss> &losses);
    /// Deletes them for good, by \p author, or by who deleted them where that is null; gives what went with
    /// them. Passages of them that are evidence for commitments of other documents stay there as cited
    /// sources.
    [[nodiscard]] static base::Result<domain::StakesSummary>
    purge(Transaction &transaction, const std::vector<domain::TrashItem> &items, const QString &author);
    /// What goes with them for the history: they by kind, and documents in which they stand as changed. To be
    /// asked before they go.
    [[nodiscard]] base::Result<domain::ChangeSet>
    concernedBy(const std::vector<domain::TrashItem> &items) const;
    /// What that would be.
    [[nodiscard]] base::Result<domain::StakesSummary>
    atStake(const std::vector<domain::TrashItem> &items) const;

private:
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>> select(const QString &where,
                                                                      const QVariantList &values) const;
    /// Those of the ids that \p sql gives.
    [[nodiscard]] base::Result<std::vector<domain::TrashItem>> rowsOf(const QString &sql,
                                                                      const QVariantList &values) const;
    const Database &m_database;
};

} // namespace counterpart::store
