// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/storewalk.h"

#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/facade/workspace.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/models/librarymodel.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QAction>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using domain::MeetingId;

namespace {

/// A meeting, and how much of it is undecided.
using Found = std::optional<std::pair<MeetingId, int>>;

Found firstUndecided(workspace::Workspace &store, const std::vector<MeetingId> &meetings,
                     const base::CancelToken &cancel)
{
    for (const MeetingId meeting : meetings) {
        if (cancel.isCancelled())
            break;
        const auto view = store.comparisons().of(meeting);
        const auto progress = view ? store.comparisons().progress(*view)
                                   : base::Result<workspace::ReviewProgress>(std::unexpected(view.error()));
        if (progress && progress->open > 0)
            return std::pair(meeting, progress->open);
    }
    return std::nullopt;
}

} // namespace

StoreWalk::StoreWalk(const workbench::Desk &lent, ComparisonPane &pane) : DeskPart(lent), m_pane(pane)
{
    m_next = desk().actions.add(desk().menus.meeting,
                                {u"review.nextInStore"_s, tr("Next &Undecided in Store"), tr("Ctrl+F8"),
                                 tr("Go to the next undecided link or omission in any meeting")},
                                [this] { goOn(); });
    connect(&pane, &ComparisonPane::shown, this, &StoreWalk::arrive);
}

void StoreWalk::storeClosed()
{
    m_wanted = {};
    m_at = {};
    m_looking = false;
    m_cancel.cancel();
    m_pane.setStorePlace({});
}

void StoreWalk::updateActions()
{
    m_next->setEnabled(desk().session.isOpen());
}

/// Two-sided ones by date.
std::vector<MeetingId> StoreWalk::meetings() const
{
    std::vector<const domain::MeetingRow *> rows;
    for (const domain::MeetingRow &row : desk().library.meetings()) {
        if (row.isTwoSided())
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, [](const auto *row) { return row->date ? row->date->from : QDate(); });
    std::vector<MeetingId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), [](const auto *row) { return row->id; });
    return ids;
}

QString StoreWalk::placeOf(MeetingId meeting) const
{
    const std::vector<MeetingId> all = meetings();
    const auto at = std::ranges::find(all, meeting);
    return at == all.end() ? QString() : tr("Meeting %L1 of %L2").arg(at - all.begin() + 1).arg(all.size());
}

void StoreWalk::goOn()
{
    if (std::exchange(m_looking, false)) {
        m_cancel.cancel();
        desk().navigator.say(tr("Stopped looking."));
        return;
    }
    desk().navigator.showView(workbench::View::Comparison);
    const MeetingId here = m_pane.meeting();
    if (m_pane.view() && m_pane.goToNextUndecided()) {
        m_at = here;
        m_pane.setStorePlace(placeOf(here));
        return;
    }
    std::vector<MeetingId> all = meetings();
    const auto at = std::ranges::find(all, here);
    if (at != all.end())
        std::ranges::rotate(all, std::next(at)); // where one is comes last
    m_looking = true;
    m_cancel = base::CancelToken();
    const QString key = m_next->shortcut().toString(QKeySequence::NativeText);
    desk().navigator.say(tr("Looking for undecided… %1 stops it.").arg(key));
    desk().session.askApart(
        this,
        [all, cancel = m_cancel](workspace::Workspace &store) { return firstUndecided(store, all, cancel); },
        [this, cancel = m_cancel](const Found &found) {
            if (cancel.isCancelled())
                return; // somebody stopped it, or the store is gone
            m_looking = false;
            if (found)
                goTo(found->first, found->second);
            else
                desk().navigator.say(tr("Everything in this store has been reviewed."));
        });
}

void StoreWalk::goTo(MeetingId meeting, int undecided)
{
    desk().navigator.say(tr("%1: %n undecided", nullptr, undecided).arg(placeOf(meeting)));
    m_wanted = meeting;
    if (m_pane.meeting() == meeting) // with the accounts that were looked through
        m_pane.showMeeting(meeting);
    else
        desk().navigator.openMeeting(meeting);
}

void StoreWalk::arrive(MeetingId meeting)
{
    if (meeting == m_wanted && m_pane.view()) {
        m_wanted = {};
        m_at = meeting;
        m_pane.goToFirstUndecided();
    }
    m_pane.setStorePlace(meeting == m_at ? placeOf(meeting) : QString());
}

} // namespace counterpart::comparison
