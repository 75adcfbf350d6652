// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparison shows: which accounts, and where in them.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/linkpanel.h"
#include "ui/comparison/ribbonstrip.h"
#include "ui/comparison/scrolltie.h"
#include "ui/comparison/thirdaccount.h"
#include "ui/models/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

base::Result<Accounts> readAccounts(workspace::Workspace &store, const AccountChoice &wish)
{
    auto view = store.comparisons().of(wish.meeting, wish.a, wish.b);
    if (!view)
        return std::unexpected(view.error());
    Accounts accounts;
    accounts.view = std::move(*view);
    const auto addNotes = [&](const ComparisonView &of) {
        for (const DocumentId document : {of.a.row.id, of.b.row.id}) {
            if (auto notes = store.annotations().rows({.document = document}))
                std::ranges::move(*notes, std::back_inserter(accounts.notes));
        }
    };
    addNotes(accounts.view);
    if (const auto progress = store.comparisons().progress(accounts.view))
        accounts.place = progress->place;
    const DocumentId a = accounts.view.a.row.id;
    const DocumentId b = accounts.view.b.row.id;
    if (!wish.third.isValid() || wish.third == a || wish.third == b)
        return accounts;
    auto third = wish.base == Column::A ? store.comparisons().of(wish.meeting, wish.third, a)
                                        : store.comparisons().of(wish.meeting, b, wish.third);
    if (!third) {
        accounts.thirdProblem = third.error().line();
        return accounts;
    }
    addNotes(*third);
    accounts.third = std::move(*third);
    return accounts;
}

/// The sentence at an offset; the last before it where it is between two; -1 for none.
int sentenceAt(const DocumentView &document, qsizetype offset)
{
    const auto &sentences = document.facts.sentences;
    const auto after =
        std::ranges::upper_bound(sentences, offset, {}, [](const Sentence &s) { return s.range.begin; });
    return after == sentences.begin() ? -1 : int(after - sentences.begin()) - 1;
}

} // namespace

void ComparisonPane::setFilter(const QList<EntityId> &entities, const QStringList &topics)
{
    for (ComparisonState *state : {m_state.get(), &m_thirdLeft->state(), &m_thirdRight->state()})
        state->setSubjects(entities, topics);
}

void ComparisonPane::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace) {
        keepPlace();
        m_workspace->disconnect(this);
        m_changesSoon.stop();
        m_changes = {};
    }
    m_workspace = workspace;
    if (m_workspace) {
        // A macro on the undo stack makes several at a time.
        connect(m_workspace, &workspace::Workspace::changed, this, [this](const ChangeSet &changes) {
            m_changes.merge(changes);
            m_changesSoon.start();
        });
    }
    showMeeting({});
}

void ComparisonPane::showMeeting(MeetingId meeting)
{
    showAccounts(meeting, {}, {});
}

void ComparisonPane::showAccounts(MeetingId meeting, DocumentId a, DocumentId b)
{
    keepPlace();
    m_meeting = meeting;
    m_third = {};
    if (meeting.isValid() && m_workspace) {
        load(a, b);
        return;
    }
    ++m_asked;
    m_pending.reset();
    m_thirdLeft->clear();
    m_thirdRight->clear();
    m_state->clear();
    showEmpty(tr("No meeting is chosen"),
              tr("Choose a meeting in the library or on the timeline to see what its two sides said."));
    Q_EMIT shown(meeting);
}

void ComparisonPane::reload()
{
    if (!m_meeting.isValid())
        return;
    // What is on the screen may be of another meeting while an answer is on its way.
    if (m_pending)
        load(m_pending->first, m_pending->second);
    else if (!m_state->isEmpty())
        load(m_state->view().a.row.id, m_state->view().b.row.id);
}

void ComparisonPane::load(DocumentId a, DocumentId b)
{
    if (!m_workspace || !m_ask)
        return;
    m_changes = {}; // they are read with the rest
    m_pending = std::pair(a, b);
    const AccountChoice wish{m_meeting, a, b, m_third, m_thirdBase};
    auto found = std::make_shared<base::Result<Accounts>>();
    m_ask([wish, found](workspace::Workspace &store) { *found = readAccounts(store, wish); },
          [this, found, asked = ++m_asked, meeting = m_meeting] {
              if (asked != m_asked)
                  return;
              m_pending.reset();
              if (*found)
                  take(std::move(**found));
              else
                  showEmpty(tr("There is nothing to compare"), found->error().line());
              Q_EMIT shown(meeting);
          });
}

void ComparisonPane::take(Accounts accounts)
{
    const bool other = m_state->isEmpty() || m_state->view().a.row.id != accounts.view.a.row.id ||
                       m_state->view().b.row.id != accounts.view.b.row.id;
    m_stack->setCurrentIndex(1);
    const QScopedValueRollback taking(m_isTaking, true);
    m_state->setView(std::move(accounts.view), accounts.notes);
    takeThird(accounts);
    showCounts();
    fillMenus();
    if (other && accounts.place)
        goToPlace(*accounts.place);
    else if (other)
        m_state->goToDifference(1);
    chooseWanted();
}

void ComparisonPane::takeThird(Accounts &accounts)
{
    if (!accounts.thirdProblem.isEmpty())
        Q_EMIT failed(accounts.thirdProblem);
    ThirdAccount &unused = third(m_thirdBase == Column::A ? Column::B : Column::A);
    unused.clear();
    if (m_active == &unused.state())
        setActive(*m_state);
    if (accounts.third) {
        third(m_thirdBase).setView(std::move(*accounts.third), accounts.notes);
    } else {
        m_third = {};
        third(m_thirdBase).clear();
        setActive(*m_state);
    }
    shareWidth();
}

void ComparisonPane::goToPlace(std::pair<qsizetype, qsizetype> place)
{
    m_state->choosePlace(sentenceAt(m_state->view().a, place.first),
                         sentenceAt(m_state->view().b, place.second));
}

void ComparisonPane::keepPlace()
{
    m_placePause.stop();
    if (!m_workspace || m_workspace->isReadOnly() || m_state->isEmpty())
        return;
    const auto offset = [this](Column column) -> qsizetype {
        const int sentence = m_state->currentSentence(column);
        const auto &sentences = m_state->document(column).facts.sentences;
        return sentence < 0 || size_t(sentence) >= sentences.size() ? 0
                                                                    : sentences[size_t(sentence)].range.begin;
    };
    // A place that cannot be kept now, since another program writes, is kept the next time.
    const auto kept =
        m_workspace->comparisons().setPlace(m_state->view(), offset(Column::A), offset(Column::B));
    Q_UNUSED(kept)
}

void ComparisonPane::showEmpty(const QString &title, const QString &text)
{
    m_emptyState->setTexts(title, text);
    m_stack->setCurrentIndex(0);
}

void ComparisonPane::showCounts()
{
    std::array<int, 3> counts{};
    for (int i = 0; i < int(m_state->view().links.size()); ++i) {
        if (m_state->isLive(i))
            ++counts[size_t(m_state->view().links[size_t(i)].fact.relation)];
    }
    // Where an account is not analysed, that nothing was found says nothing.
    const bool judged = m_state->view().isJudged();
    QStringList lines;
    if (judged || counts[0] > 0)
        lines.append(tr("%n same", nullptr, counts[0]));
    if (judged || counts[1] > 0)
        lines.append(tr("%n partial", nullptr, counts[1]));
    if (counts[2] > 0)
        lines.append(tr("%n conflict", nullptr, counts[2]));
    if (!judged)
        lines.append(tr("not judged"));
    m_counts->setFont(m_theme.smallFont());
    m_counts->setText(lines.join(u'\n'));
    m_counts->setToolTip(m_state->gap());
}

std::vector<DocumentRow> ComparisonPane::documents() const
{
    std::vector<DocumentRow> rows;
    for (const ReadoutRow &readout : m_state->view().meeting.readouts) {
        if (const DocumentRow *row = m_find ? m_find(readout.document) : nullptr)
            rows.push_back(*row);
    }
    return rows;
}

void ComparisonPane::fillMenus()
{
    const std::vector<DocumentRow> all = documents();
    m_headA->setChoices(all);
    m_headB->setChoices(all);
    std::vector<DocumentRow> others;
    for (const DocumentRow &row : all) {
        if (row.id != m_state->view().a.row.id && row.id != m_state->view().b.row.id)
            others.push_back(row);
    }
    for (ThirdAccount *account : {m_thirdLeft.get(), m_thirdRight.get()})
        account->head().setChoices(others);
    fillThirdMenu(others);
}

void ComparisonPane::fillThirdMenu(const std::vector<DocumentRow> &others)
{
    QMenu *menu = m_thirdButton->menu();
    menu->clear();
    for (const DocumentRow &row : others) {
        QAction *action =
            menu->addAction(sideIcon(m_theme, voiceOf(row)), row.title.isEmpty() ? row.file : row.title, this,
                            [this, row] { showThird(row.id, baseFor(row)); });
        action->setCheckable(true);
        action->setChecked(row.id == m_third);
        action->setToolTip(models::docTypeName(row.docType));
    }
    m_thirdButton->setEnabled(!others.empty());
    m_thirdButton->setToolTip(others.empty()
                                  ? tr("The meeting has no other document")
                                  : tr("Show a relay, remarks or another version beside the two (T)"));
    if (!m_third.isValid())
        return;
    menu->addSeparator();
    const Column otherBase = m_thirdBase == Column::A ? Column::B : Column::A;
    menu->addAction(tr("Compare it with %1").arg(models::sideName(voiceOf(m_state->document(otherBase).row))),
                    this, [this, otherBase] { showThird(m_third, otherBase); });
    menu->addAction(tr("Take it away"), this, [this] { showThird({}, m_thirdBase); });
}

/// The column that it relays or that speaks for the same side; else the right one.
Column ComparisonPane::baseFor(const DocumentRow &third) const
{
    const QString voice = voiceOf(third);
    return voice != voiceOf(m_state->view().b.row) && voice == voiceOf(m_state->view().a.row) ? Column::A
                                                                                              : Column::B;
}

void ComparisonPane::showThird(DocumentId document, Column base)
{
    if (m_state->isEmpty())
        return;
    m_third = document;
    m_thirdBase = base;
    reload();
}

void ComparisonPane::toggleThird()
{
    if (m_third.isValid()) {
        showThird({}, m_thirdBase);
        return;
    }
    for (const DocumentRow &row : documents()) {
        if (row.id != m_state->view().a.row.id && row.id != m_state->view().b.row.id) {
            showThird(row.id, baseFor(row));
            return;
        }
    }
}

void ComparisonPane::reveal()
{
    const auto hold = [this](bool held) { // each column goes to its own end of the link
        m_tie->setHeld(held);
        m_thirdLeft->setHeld(held);
        m_thirdRight->setHeld(held);
    };
    hold(true);
    for (AccountList *list : lists()) {
        const QModelIndex chosen = list->currentIndex();
        if (chosen.isValid() && list->isVisible())
            list->scrollTo(chosen, QAbstractItemView::EnsureVisible);
    }
    hold(false);
}

void ComparisonPane::chooseDocument(Column column, DocumentId document)
{
    DocumentId a = m_state->view().a.row.id;
    DocumentId b = m_state->view().b.row.id;
    DocumentId &chosen = column == Column::A ? a : b;
    DocumentId &other = column == Column::A ? b : a;
    if (document == other)
        other = chosen; // the same document on both sides says nothing: swap
    chosen = document;
    keepPlace();
    load(a, b);
}

} // namespace counterpart::comparison
