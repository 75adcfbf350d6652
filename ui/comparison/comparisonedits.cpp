// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of ComparisonPane that change links; its window side is in comparisonpane.cpp.
#include "core/jobs/job.h"
#include "core/workspace/workspace.h"
#include "ui/commands/linkcommands.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/linkpanel.h"

#include <QUndoStack>

#include <algorithm>
#include <ranges>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

void ComparisonPane::link()
{
    addLink(m_state->currentSentence(Column::A), m_state->currentSentence(Column::B));
}

void ComparisonPane::addLink(int sentenceA, int sentenceB)
{
    if (!m_workspace || m_state->isEmpty() || sentenceA < 0 || sentenceB < 0)
        return;
    const auto &links = m_state->view().links;
    const auto known = std::ranges::find_if(links, [&](const LinkRow &row) {
        return std::ranges::contains(row.fact.a, sentenceA) && std::ranges::contains(row.fact.b, sentenceB);
    });
    if (known != links.end()) { // linked already, or was and is rejected: confirm it
        m_state->chooseLink(int(known - links.begin()));
        confirm();
        return;
    }
    LinkRow row;
    row.fact.a = {sentenceA};
    row.fact.b = {sentenceB};
    row.fact.relation = LinkRelation::Partial;
    row.fact.score = 1;
    row.status = LinkStatus::Confirmed;
    row.byHand = true;
    const auto complain = [this](const base::Error &error) { Q_EMIT failed(error.line()); };
    m_undo.push(new commands::AddLink(*m_workspace, std::make_shared<const ComparisonView>(m_state->view()),
                                      row, m_author, complain));
}

void ComparisonPane::change(const LinkRow &after, const QString &what)
{
    const LinkRow *before = m_state->currentLinkRow();
    if (!m_workspace || !before)
        return;
    const auto complain = [this](const base::Error &error) { Q_EMIT failed(error.line()); };
    m_undo.push(new commands::ChangeLink(*m_workspace, m_meeting, *before, after, m_author, complain, what));
}

void ComparisonPane::reject()
{
    if (const LinkRow *link = m_state->currentLinkRow(); link && link->status != LinkStatus::Rejected) {
        LinkRow after = *link;
        after.status = LinkStatus::Rejected;
        change(after, tr("reject link"));
    }
}

void ComparisonPane::confirm()
{
    if (const LinkRow *link = m_state->currentLinkRow(); link && link->status != LinkStatus::Confirmed) {
        LinkRow after = *link;
        after.status = LinkStatus::Confirmed;
        change(after, tr("confirm link"));
    }
}

void ComparisonPane::setRelation(LinkRelation relation)
{
    const LinkRow *link = m_state->currentLinkRow();
    if (!link || (link->fact.relation == relation && link->status == LinkStatus::Confirmed))
        return;
    LinkRow after = *link;
    after.fact.relation = relation;
    after.status = LinkStatus::Confirmed;
    change(after, tr("change relation of link"));
}

void ComparisonPane::setNote(const QString &note)
{
    if (const LinkRow *link = m_state->currentLinkRow()) {
        LinkRow after = *link;
        after.note = note;
        change(after, tr("note on link"));
    }
}

void ComparisonPane::activate(Column column, int sentence)
{
    const DocumentView &document = m_state->document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    const text::Range range = document.facts.sentences[size_t(sentence)].range;
    Q_EMIT passageActivated(document.row.id, range.begin, range.end);
}

} // namespace counterpart::comparison
