// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/service.h"

#include <QList>

namespace counterpart::workspace {

enum class MeetingField { Title, Date, Place, Format, Occasion, Participants, Countries };

/// Meetings with the accounts that are given of them. A meeting that a person changed keeps its documents,
/// whatever pairing would make of them; documents that come in later and tell of the same encounter join it.
class Meetings : public Service
{
public:
    using Service::Service;

    [[nodiscard]] base::Result<std::vector<MeetingRow>> rows() const;
    /// Those of \p ids that are there: what a ChangeSet names is read again by these.
    [[nodiscard]] base::Result<std::vector<MeetingRow>> rows(const std::vector<domain::MeetingId> &ids) const;
    [[nodiscard]] base::Result<MeetingRow> row(domain::MeetingId id) const;

    [[nodiscard]] base::Result<Change> rename(domain::MeetingId id, const QString &title,
                                              const QString &author) const;
    /// nullopt: the date is not known.
    [[nodiscard]] base::Result<Change> setDate(domain::MeetingId id,
                                               const std::optional<domain::PartialDate> &date,
                                               const QString &author) const;
    [[nodiscard]] base::Result<Change> setPlace(domain::MeetingId id, const QString &place,
                                                const QString &author) const;
    [[nodiscard]] base::Result<Change> setFormat(domain::MeetingId id, domain::MeetingFormat format,
                                                 const QString &author) const;
    [[nodiscard]] base::Result<Change> setOccasion(domain::MeetingId id, const QString &occasion,
                                                   const QString &author) const;
    [[nodiscard]] base::Result<Change> setParticipants(domain::MeetingId id, const QStringList &names,
                                                       const QString &author) const;
    /// ISO 3166-1 alpha-2, lower case.
    [[nodiscard]] base::Result<Change> setCountries(domain::MeetingId id, const QStringList &codes,
                                                    const QString &author) const;
    /// Goes back to what was detected.
    [[nodiscard]] base::Result<Change> restore(domain::MeetingId id, MeetingField field) const;
    /// The fields that a person decided about.
    [[nodiscard]] base::Result<std::vector<MeetingField>> decided(domain::MeetingId id) const;

    /// A side published no account of the meeting, as \p author found out; refused where the store has one of
    /// its own. Where one comes in later, domain::SideAccount::isContradicted() tells.
    [[nodiscard]] base::Result<Change> markUnpublished(domain::MeetingId id,
                                                       const domain::UnpublishedAccount &account) const;
    [[nodiscard]] base::Result<Change> unmarkUnpublished(domain::MeetingId id, const QString &side) const;

    /// Makes one meeting of two: \p into gets the readouts of \p other and what it alone knew.
    [[nodiscard]] base::Result<Change> merge(domain::MeetingId into, domain::MeetingId other,
                                             const QString &author) const;
    /// The same of several, in one change.
    [[nodiscard]] base::Result<Change> merge(domain::MeetingId into, const QList<domain::MeetingId> &others,
                                             const QString &author) const;
    /// Makes a meeting of some of the documents of \p id; Change::made is its id. Refused for none or all.
    [[nodiscard]] base::Result<Change>
    splitOff(domain::MeetingId id, const QList<domain::DocumentId> &documents, const QString &author) const;
    /// Makes a meeting as \p row says (its id and readouts do not count) and moves the documents into it from
    /// wherever they are; Change::made is its id.
    [[nodiscard]] base::Result<Change>
    create(const MeetingRow &row, const QList<domain::DocumentId> &documents, const QString &author) const;
    /// Puts a meeting that was made by hand into the trash; its documents are paired again. Refused for a
    /// detected one.
    [[nodiscard]] base::Result<Change> remove(domain::MeetingId id, const QString &author) const;

private:
    [[nodiscard]] base::Result<Change> decide(domain::MeetingId id, MeetingField field, const QString &value,
                                              const QString &author) const;
    [[nodiscard]] base::Result<void> absorb(store::Transaction &transaction, domain::MeetingId into,
                                            domain::MeetingId other, const QString &author) const;
};

} // namespace counterpart::workspace
