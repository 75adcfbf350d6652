// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposals.h"

#include <QAbstractListModel>
#include <QSet>

#include <array>
#include <functional>

namespace counterpart::models {
class CommitmentsModel;
}

namespace counterpart::commitments {

/// What waits to be decided, of one kind: under the heads of three steps of confidence, surest first. Heads
/// cannot be chosen. GUI thread.
class TriageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Ids = std::vector<domain::CommitmentId>;
    /// Of a row of the model of commitments: it is shown, if it is of the kind.
    using IsShown = std::function<bool(int row)>;

    enum Role {
        CommitmentRole = Qt::UserRole, ///< qint64 id; 0 for a head
        PercentRole,                   ///< confidence, 0 to 100
        StepRole,                      ///< int of domain::Confidence
        FactsRole,                     ///< who, kind, due: below what it is about
        CopiesRole,                    ///< how many copies say the same
    };

    /// \p commitments outlive the model.
    explicit TriageModel(const models::CommitmentsModel &commitments) : m_commitments(commitments) {}

    /// Reads the commitments again.
    void refresh(domain::ProposalKind kind, const IsShown &isShown);
    /// Decided a moment ago: they are not shown until the lists have heard of it.
    void hide(const Ids &ids);
    void unhide(const Ids &ids);
    void unhideAll() { m_hidden.clear(); }

    [[nodiscard]] domain::ProposalKind kind() const { return m_kind; }
    /// How many there are of a kind.
    [[nodiscard]] int countOf(domain::ProposalKind kind) const { return m_counts[size_t(kind)]; }
    [[nodiscard]] int countOfAll() const;
    /// Those of the kind that are at least, or at most, so sure.
    [[nodiscard]] Ids atLeast(domain::Confidence step) const;
    [[nodiscard]] Ids atMost(domain::Confidence step) const;
    /// Undecided ones that say what this one says in another copy of the text.
    [[nodiscard]] Ids copiesOf(domain::CommitmentId id) const;
    /// Null for a head.
    [[nodiscard]] const domain::CommitmentRow *row(const QModelIndex &index) const;
    /// Invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(domain::CommitmentId id) const;
    /// The topmost of them that is shown.
    [[nodiscard]] QModelIndex firstOf(const QSet<domain::CommitmentId> &ids) const;
    /// The place, or the next behind it, or else before it, that can be chosen.
    [[nodiscard]] QModelIndex nearest(int place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        domain::CommitmentId id; ///< invalid for a head
        domain::Confidence step = domain::Confidence::High;
        double confidence = 0;
        int count = 0; ///< below a head
    };
    void addHeads(std::vector<Entry> found);
    [[nodiscard]] QVariant ofHead(const Entry &head, int role) const;
    [[nodiscard]] QString factsOf(const domain::CommitmentRow &row) const;

    const models::CommitmentsModel &m_commitments;
    domain::ProposalKind m_kind = domain::ProposalKind::Undertaking;
    std::vector<Entry> m_entries;
    std::array<int, domain::ProposalKinds> m_counts{};
    QHash<domain::CommitmentId, int> m_places; ///< among the entries
    QHash<domain::CommitmentId, Ids> m_copies; ///< by what they repeat
    QSet<domain::CommitmentId> m_hidden;
};

/// "High confidence", translated.
[[nodiscard]] QString confidenceName(domain::Confidence step);
/// "Undertakings", translated.
[[nodiscard]] QString proposalKindName(domain::ProposalKind kind);

} // namespace counterpart::commitments
