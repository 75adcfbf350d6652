// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/shownaccounts.h"

#include "core/workspace/facade/workspace.h"
#include "ui/comparison/accountmenus.h"
#include "ui/comparison/actfollower.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/comparisonwalk.h"
#include "ui/comparison/placekeeper.h"
#include "ui/comparison/thirdaccount.h"

#include <algorithm>
#include <utility>

namespace counterpart::comparison {

using namespace domain;

namespace {

AccountPair pairOf(const ComparisonState &state)
{
    if (state.isEmpty())
        return {};
    return {state.view().meeting.id, state.view().a.row.id, state.view().b.row.id};
}

DocumentPair documentsOf(const ComparisonView &view)
{
    return {view.a.row.id, view.b.row.id};
}

} // namespace

ShownAccounts::ShownAccounts(ComparisonState &state, ComparisonColumns &columns, AccountMenus &menus,
                             ActFollower &follower, PlaceKeeper &place)
    : m_state(state), m_columns(columns), m_menus(menus), m_follower(follower), m_place(place)
{
    m_changesSoon.setSingleShot(true);
    connect(&m_changesSoon, &QTimer::timeout, this, &ShownAccounts::follow);
    connect(&menus, &AccountMenus::thirdAsked, this, &ShownAccounts::showThird);
    connect(&follower, &ActFollower::accountsAsked, this, &ShownAccounts::show);
    connect(&columns, &ComparisonColumns::documentChosen, this, &ShownAccounts::chooseDocument);
    connect(&columns, &ComparisonColumns::thirdChosen, this, &ShownAccounts::replaceThird);
}

AccountPair ShownAccounts::pair() const
{
    return pairOf(m_state);
}

AccountPair ShownAccounts::thirdPair() const
{
    return pairOf(m_columns.third(m_thirdBase).state());
}

void ShownAccounts::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace) {
        m_place.keep();
        m_workspace->disconnect(this);
        m_changesSoon.stop();
        m_changes = {};
    }
    m_workspace = workspace;
    m_place.setWorkspace(workspace);
    if (m_workspace)
        connect(m_workspace, &workspace::Workspace::changed, this, &ShownAccounts::followSoon);
    show({}, {}, {});
}

void ShownAccounts::show(MeetingId meeting, DocumentId a, DocumentId b)
{
    m_place.keep();
    m_meeting = meeting;
    m_follower.setMeeting(meeting);
    m_third = {};
    if (meeting.isValid() && m_workspace) {
        load(a, b);
        return;
    }
    m_reader.giveUp();
    m_columns.third(Column::A).clear();
    m_columns.third(Column::B).clear();
    m_state.clear();
    Q_EMIT emptied();
    Q_EMIT shown(meeting);
}

void ShownAccounts::reload()
{
    if (!m_meeting.isValid())
        return;
    // What is on the screen may be of another meeting while an answer is on its way.
    if (m_reader.pending())
        load(m_reader.pending()->first, m_reader.pending()->second);
    else if (!m_state.isEmpty())
        load(m_state.view().a.row.id, m_state.view().b.row.id);
}

void ShownAccounts::swap()
{
    load(m_state.view().b.row.id, m_state.view().a.row.id);
}

void ShownAccounts::load(DocumentId a, DocumentId b)
{
    if (!m_workspace || !m_reader.canAsk())
        return;
    m_changes = {}; // they are read with the rest
    m_reader.read({m_meeting, a, b, m_third, m_thirdBase},
                  [this, meeting = m_meeting](base::Result<Accounts> &found) {
                      if (found)
                          take(std::move(*found));
                      else
                          Q_EMIT notFound(found.error().line());
                      Q_EMIT shown(meeting);
                  });
}

void ShownAccounts::take(Accounts accounts)
{
    const bool other = m_state.isEmpty() || documentsOf(m_state.view()) != documentsOf(accounts.view);
    const auto ids = [](const ComparisonView &view) { return std::minmax({view.a.row.id, view.b.row.id}); };
    const bool anotherPair = m_state.isEmpty() || ids(m_state.view()) != ids(accounts.view);
    Q_EMIT came();
    if (anotherPair && !m_follower.isFollowing())
        Q_EMIT pairChanged();
    const auto held = m_follower.hold();
    m_state.setView(std::move(accounts.view), accounts.notes, std::move(accounts.judgements));
    takeThird(accounts);
    m_columns.showCounts();
    m_menus.fill(m_third, m_thirdBase);
    if (other && accounts.place)
        m_place.goTo(*accounts.place);
    else if (other)
        goToDifference(m_state, 1);
    m_follower.chooseWanted();
}

void ShownAccounts::takeThird(Accounts &accounts)
{
    if (!accounts.thirdProblem.isEmpty())
        Q_EMIT failed(accounts.thirdProblem);
    ThirdAccount &unused = m_columns.third(m_thirdBase == Column::A ? Column::B : Column::A);
    unused.clear();
    if (&m_columns.active() == &unused.state())
        m_columns.setActive(m_state);
    if (accounts.third) {
        m_columns.third(m_thirdBase)
            .setView(std::move(*accounts.third), accounts.notes, std::move(accounts.thirdJudgements));
    } else {
        m_third = {};
        m_columns.third(m_thirdBase).clear();
        m_columns.setActive(m_state);
    }
    m_columns.shareWidth();
}

void ShownAccounts::showThird(DocumentId document, Column base)
{
    if (m_state.isEmpty())
        return;
    m_third = document;
    m_thirdBase = base;
    reload();
}

void ShownAccounts::toggleThird()
{
    if (m_third.isValid()) {
        showThird({}, m_thirdBase);
        return;
    }
    if (const DocumentRow *row = m_menus.firstOther())
        showThird(row->id, m_menus.baseFor(*row));
}

void ShownAccounts::chooseDocument(Column column, DocumentId document)
{
    DocumentId a = m_state.view().a.row.id;
    DocumentId b = m_state.view().b.row.id;
    DocumentId &chosen = column == Column::A ? a : b;
    DocumentId &other = column == Column::A ? b : a;
    if (document == other)
        other = chosen; // the same document on both sides says nothing: swap
    chosen = document;
    m_place.keep();
    load(a, b);
}

/// A macro on the undo stack makes several changes at a time.
void ShownAccounts::followSoon(const ChangeSet &changes)
{
    m_changes.merge(changes);
    m_changesSoon.start();
}

void ShownAccounts::follow()
{
    const ChangeSet changes = std::exchange(m_changes, {});
    if (!m_meeting.isValid() || changes.isEmpty())
        return;
    if (m_reader.pending() || m_state.isEmpty() || needsReading(changes, m_meeting, m_columns.states())) {
        reload();
        return;
    }
    if (const auto question = questionAbout(changes, m_columns.states())) {
        const ComparisonState &beside = m_columns.third(m_thirdBase).state();
        m_reader.readChanges(*question, documentsOf(m_state.view()), documentsOf(beside.view()),
                             [this](AccountChanges told) { take(std::move(told)); });
    }
}

void ShownAccounts::take(AccountChanges changes)
{
    if (!areSame(changes.documents, m_columns.states())) {
        reload();
        return;
    }
    const auto held = m_follower.hold();
    ComparisonState &active = m_columns.active();
    for (const Column base : {Column::A, Column::B}) {
        if (m_columns.third(base).isVisible())
            m_columns.third(base).take(changes.links, changes.third, changes.notes);
    }
    m_state.setDecisions(changes.links, std::move(changes.review));
    m_state.setNotes(std::move(changes.notes));
    m_columns.setActive(active);
    m_columns.showCounts();
    Q_EMIT shown(m_meeting);
}

} // namespace counterpart::comparison
