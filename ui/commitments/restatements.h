// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lineage.h"
#include "ui/commitments/commitmentchoice.h"

#include <QTimer>

namespace counterpart::commitments {

class CommitmentPanel;
struct CommitmentTracking;

/// Which commitments are one undertaking: read while the view is looked at, joined, parted and split off. GUI
/// thread.
class Restatements : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Restatements(const workbench::Desk &desk, CommitmentsView &view, CommitmentPanel &panel,
                 const CommitmentChoice &choice);

    /// The commitments are others now.
    void readAnew();
    /// Where they were not read since.
    void readUnread();
    void clear();
    /// What is known of the commitment with others.
    void addTo(CommitmentTracking &tracking) const;

    /// The two chosen commitments.
    void join();
    void joinTwo(domain::CommitmentId a, domain::CommitmentId b);
    void part();
    void partTwo(domain::CommitmentId a, domain::CommitmentId b);
    void split();

Q_SIGNALS:
    /// addTo() knows more.
    void found();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void readLineages();
    void connectPanel();

    workbench::Desk m_desk;
    CommitmentsView &m_view;
    CommitmentPanel &m_panel;
    const CommitmentChoice &m_choice;
    QTimer m_reading; ///< several changes at a time are read about once
    std::shared_ptr<const domain::LineageProposals> m_proposals; ///< null before they were read
    std::shared_ptr<const std::vector<domain::Lineage>> m_lineages;
    bool m_pairsRead = false; ///< m_proposals and m_lineages are those of the store as it is
};

} // namespace counterpart::commitments
