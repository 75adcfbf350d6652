// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/restatements.h"

#include "core/base/giveback.h"
#include "core/workspace/commitments/lineages.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/workbench/session.h"

namespace counterpart::commitments {

using domain::CommitmentId;
using workspace::Workspace;

namespace {

constexpr std::chrono::milliseconds ReadingPause(400); ///< the pairs of a large store take seconds to find

} // namespace

Restatements::Restatements(const workbench::Desk &desk, CommitmentsView &view, CommitmentPanel &panel,
                           const CommitmentChoice &choice)
    : m_desk(desk), m_view(view), m_panel(panel), m_choice(choice)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(ReadingPause);
    connect(&m_reading, &QTimer::timeout, this, &Restatements::readLineages);
    connectPanel();
}

void Restatements::connectPanel()
{
    connect(&m_panel, &CommitmentPanel::joinAsked, this, &Restatements::joinTwo);
    connect(&m_panel, &CommitmentPanel::partAsked, this, &Restatements::partTwo);
    connect(&m_panel, &CommitmentPanel::joinPassageAsked, this,
            [this](CommitmentId id, domain::DocumentId document, text::Range range) {
                desk().edit(tr("add restatement"), [=, author = desk().author()](Workspace &store) {
                    return store.lineages().acceptPassage(id, document, range, author);
                });
            });
    connect(&m_panel, &CommitmentPanel::partPassageAsked, this,
            [this](domain::DocumentId document, text::Range range) {
                desk().edit(tr("reject passage"), [=, author = desk().author()](Workspace &store) {
                    return store.lineages().rejectPassage(document, range, author);
                });
            });
}

void Restatements::readAnew()
{
    m_pairsRead = false;
    m_reading.start();
}

void Restatements::readUnread()
{
    if (!m_pairsRead)
        m_reading.start();
}

void Restatements::clear()
{
    m_pairsRead = false;
    m_proposals.reset();
    m_lineages.reset();
    m_view.setPairs({});
}

void Restatements::addTo(CommitmentTracking &tracking) const
{
    if (!m_proposals || !m_lineages)
        return;
    for (const domain::LineageProposal &proposal : m_proposals->best) {
        if (proposal.a == tracking.id || proposal.b == tracking.id)
            tracking.proposals.push_back(proposal);
    }
    if (const auto others = m_proposals->leftOut.find(tracking.id); others != m_proposals->leftOut.end())
        tracking.otherProposals = others->second;
    const auto *row = desk().commitments.row(tracking.id);
    const auto lineage = std::ranges::find_if(*m_lineages, [row](const domain::Lineage &one) {
        return row && row->lineage.isValid() && one.id == row->lineage;
    });
    if (lineage != m_lineages->end())
        tracking.lineage = *lineage;
}

void Restatements::readLineages()
{
    if (!desk().session.isOpen() || !m_choice.isSeen())
        return;
    m_pairsRead = true;
    struct Read
    {
        std::shared_ptr<const domain::LineageProposals> proposals;
        std::shared_ptr<const std::vector<domain::Lineage>> lineages;
    };
    const auto all = [](Workspace &store) {
        return store.lineages().overview().transform([](workspace::Lineages::Overview &&read) {
            return Read{std::make_shared<const domain::LineageProposals>(std::move(read.proposals)),
                        std::make_shared<const std::vector<domain::Lineage>>(std::move(read.all))};
        });
    };
    desk().session.askLater(this, all, [this](base::Result<Read> read) {
        if (!read)
            return;
        base::giveBack(std::exchange(m_proposals, std::move(read->proposals)));
        base::giveBack(std::exchange(m_lineages, std::move(read->lineages)));
        m_view.setPairs(m_proposals);
        Q_EMIT found();
    });
}

void Restatements::join()
{
    if (const QList<CommitmentId> ids = m_choice.chosen(); ids.size() == 2)
        joinTwo(ids[0], ids[1]);
}

void Restatements::joinTwo(CommitmentId a, CommitmentId b)
{
    desk().edit(tr("mark commitments as the same"), [a, b, author = desk().author()](Workspace &store) {
        return store.lineages().accept(a, b, author);
    });
}

void Restatements::part()
{
    if (const QList<CommitmentId> ids = m_choice.chosen(); ids.size() == 2)
        partTwo(ids[0], ids[1]);
}

void Restatements::partTwo(CommitmentId a, CommitmentId b)
{
    desk().edit(tr("mark commitments as different"), [a, b, author = desk().author()](Workspace &store) {
        return store.lineages().reject(a, b, author);
    });
}

void Restatements::split()
{
    std::vector<CommitmentId> apart = m_panel.chosenStatements();
    if (apart.empty())
        apart = m_choice.ids();
    desk().edit(tr("split commitment from undertaking"), [apart, author = desk().author()](Workspace &store) {
        return store.lineages().split(apart, author);
    });
}

} // namespace counterpart::commitments
