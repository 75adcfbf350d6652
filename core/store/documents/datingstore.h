// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Days of publication that documents take from what else is in the store.
class DatingStore
{
public:
    explicit DatingStore(const Database &database) : m_database(database) {}

    /// A document of which neither its text nor its file nor a person tells when it was published.
    struct Undated
    {
        domain::DocumentId id;
        domain::Detected<domain::PartialDate> taken; ///< what it has from others so far
    };
    /// By id; those of a person's word are left out.
    [[nodiscard]] base::Result<std::vector<Undated>> undated() const;

    struct Source
    {
        domain::DocumentId document;
        domain::PartialDate date;
    };
    /// Dates of the meetings that those of \p documents give an account of whose own words tell no day: once for
    /// each meeting, in order of the documents.
    [[nodiscard]] base::Result<std::vector<Source>> ofMeetings(const std::vector<domain::DocumentId> &documents) const;
    struct Occasion
    {
        domain::PartialDate date;
        QString occasion; ///< empty where none is known
        QStringList participants;
    };
    /// All meetings with a date.
    [[nodiscard]] base::Result<std::vector<Occasion>> occasions() const;
    /// Days of publication of documents that others are proposed to be the same release as, either way, in order
    /// of the documents; those that are taken from others are left out.
    [[nodiscard]] base::Result<std::vector<Source>> ofTwins() const;

    /// Without a value: takes it away.
    [[nodiscard]] static base::Result<void> take(Transaction &transaction, domain::DocumentId id,
                                                 const domain::Detected<domain::PartialDate> &date);

private:
    [[nodiscard]] base::Result<std::vector<Source>> sources(const QString &sql, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace counterpart::store
