// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the comparison: commands, and the acts that change links and silences.
#include "core/workspace/reviewedits.h"
#include "core/workspace/workspace.h"
#include "ui/commands/editcommand.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/filterstrip.h"
#include "ui/comparison/linkpanel.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

QAction *ComparisonPane::addCommand(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                    std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"comparison."_s + name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_commands.append(action);
    return action;
}

void ComparisonPane::addCommands()
{
    addCommand(u"link"_s, tr("Link the chosen passages"), {Qt::Key_L}, [this] { link(); });
    addCommand(u"confirm"_s, tr("Confirm the link or the silence"), {Qt::Key_Return, Qt::Key_Enter},
               [this] { confirm(); });
    addCommand(u"reject"_s, tr("Reject the link or the silence"), {Qt::Key_U}, [this] { reject(); });
    addCommand(u"reopen"_s, tr("Leave it undecided again"), {Qt::Key_Backspace}, [this] { reopen(); });
    addCommand(u"conflict"_s, tr("Mark the link as a conflict"), {Qt::Key_C},
               [this] { setRelation(LinkRelation::Conflict); });
    addCommand(u"same"_s, tr("Mark the link as the same"), {Qt::Key_S},
               [this] { setRelation(LinkRelation::Same); });
    addCommand(u"partial"_s, tr("Mark the link as partial"), {Qt::Key_P},
               [this] { setRelation(LinkRelation::Partial); });
    addCommand(u"note"_s, tr("Write a note on the link"), {Qt::Key_N}, [this] { m_linkPanel->editNote(); });
    addWalks();
}

void ComparisonPane::addWalks()
{
    addCommand(u"next"_s, tr("Next difference"), {Qt::Key_F7}, [this] { m_state->goToDifference(1); });
    addCommand(u"previous"_s, tr("Previous difference"), {Qt::SHIFT | Qt::Key_F7},
               [this] { m_state->goToDifference(-1); });
    addCommand(u"undecided"_s, tr("Next undecided"), {Qt::Key_F8}, [this] { m_state->goToUndecided(); });
    addCommand(u"topic"_s, tr("Narrow to a topic"), {Qt::SHIFT | Qt::Key_T}, [this] {
        m_filter->topicBox()->setFocus(Qt::ShortcutFocusReason);
        m_filter->topicBox()->showPopup();
    });
    addCommand(u"showAll"_s, tr("Show every passage"), {Qt::SHIFT | Qt::Key_A}, [this] { m_filter->clear(); });
    addCommand(u"third"_s, tr("Show or hide a third account"), {Qt::Key_T}, [this] { toggleThird(); });
    addCommand(u"swap"_s, tr("Swap the columns"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X}, [this] {
        if (!m_state->isEmpty())
            load(m_state->view().b.row.id, m_state->view().a.row.id);
    });
}

void ComparisonPane::push(const QString &what,
                          std::function<base::Result<workspace::Change>(workspace::Workspace &)> edit)
{
    if (!m_workspace)
        return;
    const auto complain = [this](const base::Error &error) { Q_EMIT failed(error.line()); };
    m_undo.push(new commands::EditCommand(*m_workspace, what, std::move(edit), complain));
}

void ComparisonPane::link()
{
    addLink(m_active->currentSentence(Column::A), m_active->currentSentence(Column::B));
}

void ComparisonPane::addLink(int sentenceA, int sentenceB)
{
    if (m_active->isEmpty() || sentenceA < 0 || sentenceB < 0)
        return;
    const auto &links = m_active->view().links;
    const auto known = std::ranges::find_if(links, [&](const LinkRow &row) {
        return std::ranges::contains(row.fact.a, sentenceA) && std::ranges::contains(row.fact.b, sentenceB);
    });
    if (known != links.end()) { // linked already, or was and is rejected: confirm it
        m_active->chooseLink(int(known - links.begin()));
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
    push(tr("link passages"),
         [view = std::make_shared<const ComparisonView>(m_active->view()), row, author = m_author](
             workspace::Workspace &store) { return store.reviewEdits().addLink(*view, row, author); });
}

void ComparisonPane::change(const LinkRow &after, const QString &what)
{
    push(what, [after, author = m_author](workspace::Workspace &store) {
        return store.reviewEdits().decideLink(after, author);
    });
}

void ComparisonPane::decideSilence(LinkStatus status)
{
    const Silence *silence = m_active->currentSilence();
    if (!silence || silence->status == status)
        return;
    const OmissionRow row{
        m_active->view().topics[size_t(silence->topic)].name, silence->ofA, status, {}, m_author};
    const QString what = status == LinkStatus::Confirmed  ? tr("confirm what is not said")
                         : status == LinkStatus::Rejected ? tr("reject what is not said")
                                                          : tr("leave undecided");
    push(what, [view = std::make_shared<const ComparisonView>(m_active->view()),
                row](workspace::Workspace &store) { return store.reviewEdits().decideOmission(*view, row); });
}

void ComparisonPane::toggleSilence()
{
    if (const Silence *silence = m_active->currentSilence())
        decideSilence(silence->status == LinkStatus::Proposed ? LinkStatus::Confirmed : LinkStatus::Proposed);
}

void ComparisonPane::reject()
{
    decideSilence(LinkStatus::Rejected);
    if (const LinkRow *link = m_active->currentLinkRow(); link && link->status != LinkStatus::Rejected) {
        LinkRow after = *link;
        after.status = LinkStatus::Rejected;
        change(after, tr("reject link"));
    }
}

void ComparisonPane::confirm()
{
    decideSilence(LinkStatus::Confirmed);
    if (const LinkRow *link = m_active->currentLinkRow(); link && link->status != LinkStatus::Confirmed) {
        LinkRow after = *link;
        after.status = LinkStatus::Confirmed;
        change(after, tr("confirm link"));
    }
}

void ComparisonPane::reopen()
{
    decideSilence(LinkStatus::Proposed);
    if (const LinkRow *link = m_active->currentLinkRow(); link && link->status != LinkStatus::Proposed) {
        LinkRow after = *link;
        after.status = LinkStatus::Proposed;
        change(after, tr("leave undecided"));
    }
}

void ComparisonPane::setRelation(LinkRelation relation)
{
    const LinkRow *link = m_active->currentLinkRow();
    if (!link || (link->fact.relation == relation && link->status == LinkStatus::Confirmed))
        return;
    LinkRow after = *link;
    after.fact.relation = relation;
    after.status = LinkStatus::Confirmed;
    change(after, tr("change relation of link"));
}

void ComparisonPane::setNote(const QString &note)
{
    if (const LinkRow *link = m_active->currentLinkRow()) {
        LinkRow after = *link;
        after.note = note;
        change(after, tr("note on link"));
    }
}

void ComparisonPane::activate(const ComparisonState &state, Column column, int sentence)
{
    const DocumentView &document = state.document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    const text::Range range = document.facts.sentences[size_t(sentence)].range;
    Q_EMIT passageActivated(document.row.id, range.begin, range.end);
}

void ComparisonPane::openMenu(const ComparisonState &state, Column column, int sentence, QPoint at)
{
    const DocumentView &document = state.document(column);
    if (sentence < 0 || size_t(sentence) >= document.facts.sentences.size())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Read it in its document"), this,
                    [this, &state, column, sentence] { activate(state, column, sentence); });
    menu->addSeparator();
    for (const QString &name : {u"link"_s, u"confirm"_s, u"reject"_s, u"reopen"_s, u"conflict"_s, u"same"_s,
                                u"partial"_s, u"note"_s})
        menu->addAction(findChild<QAction *>(u"comparison."_s + name));
    Q_EMIT passageContextMenu(document.row.id, document.facts.sentences[size_t(sentence)].range, menu);
    menu->popup(at);
}

void ComparisonPane::openLedgerMenu(QPoint at)
{
    if (!m_state->currentSilence())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Confirm: it is not said"), this, [this] { decideSilence(LinkStatus::Confirmed); });
    menu->addAction(tr("It is said in other words"), this, [this] { decideSilence(LinkStatus::Rejected); });
    menu->addAction(tr("Leave it undecided"), this, [this] { decideSilence(LinkStatus::Proposed); });
    menu->popup(at);
}

} // namespace counterpart::comparison
