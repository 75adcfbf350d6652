// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparison shows: which accounts, and where in them.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/comparisonwalk.h"
#include "ui/comparison/thirdaccount.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>

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

} // namespace

void ComparisonPane::setFilter(const QList<EntityId> &entities, const QStringList &topics)
{
    for (ComparisonState *state : m_columns->states())
        state->setSubjects(entities, topics);
}

void ComparisonPane::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace) {
        m_place.keep();
        m_workspace->disconnect(this);
        m_changesSoon.stop();
        m_changes = {};
    }
    m_workspace = workspace;
    m_acts.setWorkspace(workspace);
    m_place.setWorkspace(workspace);
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
    m_place.keep();
    m_meeting = meeting;
    m_follower.setMeeting(meeting);
    m_third = {};
    if (meeting.isValid() && m_workspace) {
        load(a, b);
        return;
    }
    ++m_asked;
    m_pending.reset();
    m_columns->third(Column::A).clear();
    m_columns->third(Column::B).clear();
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
    const auto ids = [](const ComparisonView &view) {
        return std::minmax({view.a.row.id, view.b.row.id});
    };
    const bool anotherPair = m_state->isEmpty() || ids(m_state->view()) != ids(accounts.view);
    m_stack->setCurrentIndex(1);
    if (anotherPair && !m_follower.isFollowing())
        Q_EMIT pairChanged();
    const auto held = m_follower.hold();
    m_state->setView(std::move(accounts.view), accounts.notes);
    takeThird(accounts);
    m_columns->showCounts();
    m_menus.fill(m_third, m_thirdBase);
    if (other && accounts.place)
        m_place.goTo(*accounts.place);
    else if (other)
        goToDifference(*m_state, 1);
    m_follower.chooseWanted();
}

void ComparisonPane::takeThird(Accounts &accounts)
{
    if (!accounts.thirdProblem.isEmpty())
        Q_EMIT failed(accounts.thirdProblem);
    ThirdAccount &unused = m_columns->third(m_thirdBase == Column::A ? Column::B : Column::A);
    unused.clear();
    if (&m_columns->active() == &unused.state())
        m_columns->setActive(*m_state);
    if (accounts.third) {
        m_columns->third(m_thirdBase).setView(std::move(*accounts.third), accounts.notes);
    } else {
        m_third = {};
        m_columns->third(m_thirdBase).clear();
        m_columns->setActive(*m_state);
    }
    m_columns->shareWidth();
}

void ComparisonPane::showEmpty(const QString &title, const QString &text)
{
    m_emptyState->setTexts(title, text);
    m_stack->setCurrentIndex(0);
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
    if (const DocumentRow *row = m_menus.firstOther())
        showThird(row->id, m_menus.baseFor(*row));
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
    m_place.keep();
    load(a, b);
}

} // namespace counterpart::comparison
