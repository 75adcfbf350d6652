// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tracking.h"
#include "core/workspace/facade/service.h"

#include <map>

namespace counterpart::workspace {

/// A status with what it stands on.
struct StatusDecision
{
    domain::CommitmentStatus status = domain::CommitmentStatus::Open;
    QString note = {};
    std::optional<domain::NewEvidence> evidence = {};
};

/// What a bulk edit sets for each commitment.
struct CommitmentPatch
{
    std::map<QString, QString> fields = {};    ///< by domain::CommitmentField::name, as its text()
    std::optional<StatusDecision> status = {}; ///< as for Commitments::setStatus()
};

/// One undertaking that stands for others, which say it again.
struct CommitmentMerge
{
    domain::CommitmentId kept;
    std::vector<domain::CommitmentId> copies;
};

/// Undertakings, and what people make of them. Every change needs an author. Decisions outlive re-analysis
/// and another import.
class Commitments : public Service
{
public:
    using Service::Service;

    using Ids = std::vector<domain::CommitmentId>;

    /// All but the rejected ones.
    [[nodiscard]] base::Result<std::vector<CommitmentRow>> rows() const;
    /// Those of \p ids that are there: what a ChangeSet names is read again by these.
    [[nodiscard]] base::Result<std::vector<CommitmentRow>> rows(const Ids &ids) const;
    [[nodiscard]] base::Result<std::vector<domain::StatusChange>> history(domain::CommitmentId id) const;
    [[nodiscard]] base::Result<std::vector<domain::EvidenceRow>> evidence(domain::CommitmentId id) const;
    /// Proposals that somebody rejected.
    [[nodiscard]] base::Result<std::vector<CommitmentRow>> rejected() const;

    /// Proposals become open commitments; one that has another status keeps it.
    [[nodiscard]] base::Result<Change> accept(const Ids &ids, const QString &author) const;
    /// They are no commitments: hidden, and not proposed again.
    [[nodiscard]] base::Result<Change> reject(const Ids &ids, const QString &author) const;
    [[nodiscard]] base::Result<Change> bringBack(const Ids &ids, const QString &author) const;
    /// Into the trash. One that the program found is not proposed again, also when it is gone for good.
    [[nodiscard]] base::Result<Change> remove(const Ids &ids, const QString &author) const;
    /// The copies are the one that is kept, said again: hidden as rejected ones are, and told with it.
    /// Bringing them back parts them again. Refused for a copy that somebody follows, and for one of itself.
    [[nodiscard]] base::Result<Change> merge(const std::vector<CommitmentMerge> &merges,
                                             const QString &author) const;
    [[nodiscard]] base::Result<std::vector<CommitmentRow>> mergedInto(domain::CommitmentId id) const;
    /// What to begin with when a commitment is made of a passage: the proposal that stands in its words, with
    /// its id, which is then to be edited; else what analysis knows of them, without one. Invalid for a range
    /// that does not lie in the text of the current revision.
    [[nodiscard]] base::Result<CommitmentRow> prefilled(domain::DocumentId document, text::Range range) const;
    /// A commitment from a selection, open unless \p status says otherwise. \p values as for edit().
    [[nodiscard]] base::Result<Change> make(domain::DocumentId document, text::Range range,
                                            const domain::Commitment &values, const QString &author,
                                            const std::optional<StatusDecision> &status = {}) const;
    /// Invalid for a due that is no partial date, Refused for one before the document's own date. With
    /// \p status as for setStatus(), in one step. \p seen: the values that the person had before their eyes;
    /// what others changed since stays, and notes of both are kept. Without it all values are set.
    [[nodiscard]] base::Result<Change> edit(domain::CommitmentId id, const domain::Commitment &values,
                                            const QString &author,
                                            const std::optional<StatusDecision> &status = {},
                                            const std::optional<domain::Commitment> &seen = {}) const;
    /// Invalid for a field that is none, or a text that is no value of it; else as edit().
    [[nodiscard]] base::Result<Change> editAll(const Ids &ids, const CommitmentPatch &patch,
                                               const QString &author) const;
    /// A status other than proposed and open is refused without evidence, be it there already or \p evidence,
    /// which is then added to each.
    [[nodiscard]] base::Result<Change> setStatus(const Ids &ids, domain::CommitmentStatus status,
                                                 const QString &note,
                                                 const std::optional<domain::NewEvidence> &evidence,
                                                 const QString &author) const;

    /// A passage of a document, or a source with its date; Invalid for neither.
    [[nodiscard]] base::Result<Change>
    addEvidence(domain::CommitmentId id, const domain::NewEvidence &evidence, const QString &author) const;
    /// The last piece under a status that needs it is refused.
    [[nodiscard]] base::Result<Change> removeEvidence(domain::EvidenceId id, const QString &author) const;
    /// A person says where in the current revision the words of an orphan stand.
    [[nodiscard]] base::Result<Change> place(domain::CommitmentId id, text::Range range,
                                             const QString &author) const;
    [[nodiscard]] base::Result<Change> placeEvidence(domain::EvidenceId id, text::Range range,
                                                     const QString &author) const;

private:
    using One = std::function<base::Result<void>(store::Transaction &, const CommitmentRow &)>;
    /// Calls \p act for each, gives each its name in every copy of the store first.
    [[nodiscard]] base::Result<Change> each(const Ids &ids, const QString &author, const One &act) const;
};

} // namespace counterpart::workspace
