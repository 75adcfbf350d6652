// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitmentfields.h"
#include "core/domain/lineage.h"
#include "core/domain/restatement.h"
#include "ui/widgets/factpanel.h"

#include <QPointer>

namespace counterpart::models {
class CommitmentsModel;
class LibraryModel;
} // namespace counterpart::models

namespace counterpart::commitments {

class LineageLadder;

/// What people made of one commitment, and what seems to belong to it.
struct CommitmentTracking
{
    domain::CommitmentId id; ///< whose it is
    std::vector<domain::EvidenceRow> evidence;
    std::vector<domain::StatusChange> history;
    std::optional<domain::Lineage> lineage;
    std::vector<domain::LineageProposal> proposals; ///< of it with others
    int otherProposals = 0;                         ///< that are less alike
    domain::Restatements restatements;
    std::vector<domain::CommitmentRow> merged; ///< that a person says are it, said again
};

/// The chosen commitment beside the list: its words, terms, evidence, history and lineage, with what can be
/// done about them. Several chosen ones: what can be done about all. GUI thread.
class CommitmentPanel : public widgets::FactPanel
{
    Q_OBJECT

public:
    /// All outlive the panel.
    CommitmentPanel(const widgets::Theme &theme, const models::CommitmentsModel &commitments,
                    const models::LibraryModel &library, QWidget *parent = nullptr);
    /// \p writable: changes can be made now. \p pair: the two seem to be one undertaking, for \p reasons.
    void show(const QList<domain::CommitmentId> &ids, bool writable, bool pair = false,
              const QStringList &reasons = {});
    /// Of another than the shown one it is dropped.
    void setTracking(const CommitmentTracking &tracking);
    /// The command of an action by its id: the panel's buttons trigger the commands of the menu.
    std::function<void(const QString &action)> run = [](const QString &) {};
    /// The statements that are chosen in the ladder.
    [[nodiscard]] std::vector<domain::CommitmentId> chosenStatements() const;

Q_SIGNALS:
    void passageActivated(counterpart::domain::DocumentId document, qsizetype begin, qsizetype end);
    void commitmentActivated(counterpart::domain::CommitmentId id);
    void evidenceRemovalAsked(counterpart::domain::EvidenceId id);
    void joinAsked(counterpart::domain::CommitmentId a, counterpart::domain::CommitmentId b);
    void partAsked(counterpart::domain::CommitmentId a, counterpart::domain::CommitmentId b);
    void joinPassageAsked(counterpart::domain::CommitmentId id, counterpart::domain::DocumentId document,
                          counterpart::text::Range range);
    void partPassageAsked(counterpart::domain::DocumentId document, counterpart::text::Range range);

private:
    void fill();
    void addSeveral();
    void addPair();
    void addHead(const domain::CommitmentRow &row);
    void addParties(const domain::CommitmentRow &row);
    [[nodiscard]] QString dueOf(const domain::CommitmentRow &row) const;
    void addTerms(const domain::CommitmentRow &row);
    void addField(const domain::CommitmentField &field, const domain::CommitmentRow &row);
    void addNotes(const QString &title, const QString &notes);
    void addEvidence(const domain::CommitmentRow &row);
    void addHistory();
    void addLineage();
    void addMerged();
    void addProposals();
    void addProposal(const domain::LineageProposal &proposal);
    void addRestatement(const domain::Restatement &restatement);
    [[nodiscard]] Button command(const QString &action, const QString &text, const QString &tip);
    [[nodiscard]] QString titleOf(domain::DocumentId document) const;

    const widgets::Theme &m_theme;
    const models::CommitmentsModel &m_commitments;
    const models::LibraryModel &m_library;
    QList<domain::CommitmentId> m_ids;
    QStringList m_reasons;
    bool m_writable = false;
    bool m_pair = false;
    CommitmentTracking m_tracking;
    QPointer<LineageLadder> m_ladder;
};

} // namespace counterpart::commitments
