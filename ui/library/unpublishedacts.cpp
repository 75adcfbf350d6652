// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/unpublishedacts.h"

#include "core/domain/accounttexts.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/library/unpublisheddialog.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QLocale>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::MeetingId;
using workspace::Workspace;

namespace {

const QString ContradictionKey = u"meeting.unpublished"_s;

} // namespace

UnpublishedActs::UnpublishedActs(const workbench::Desk &desk, const LibraryTargets &targets)
    : m_desk(desk), m_targets(targets)
{
    connect(&desk.library, &QAbstractItemModel::modelReset, this, &UnpublishedActs::askAboutContradictions);
    connect(&desk.library, &models::LibraryModel::rearranged, this, &UnpublishedActs::askAboutContradictions);
    connect(&desk.library, &QAbstractItemModel::dataChanged, this, &UnpublishedActs::askAboutContradictions);
}

void UnpublishedActs::storeClosed()
{
    m_kept.clear();
    m_desk.messages.withdraw(ContradictionKey);
}

/// Those that documents have, without the press and joint texts.
QStringList UnpublishedActs::sidesOfStore() const
{
    QStringList sides;
    for (const domain::DocumentRow &row : m_desk.library.documents()) {
        if (!row.side.isEmpty() && row.side != u"media" && row.side != u"joint")
            sides.append(row.side);
    }
    sides.removeDuplicates();
    std::ranges::sort(sides, {}, &models::sideName);
    return sides;
}

void UnpublishedActs::open()
{
    const domain::MeetingRow *row = m_desk.library.meeting(m_targets.meeting());
    if (!row || !m_desk.session.isOpen())
        return;
    auto *dialog = new UnpublishedDialog(*row, sidesOfStore(), m_desk.author(), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnpublishedDialog::marked, this,
            [this, id = row->id](const domain::UnpublishedAccount &account) { mark(id, account); });
    connect(dialog, &UnpublishedDialog::unmarked, this,
            [this, id = row->id](const QString &side) { unmark(id, side); });
    dialog->open();
}

void UnpublishedActs::mark(MeetingId meeting, const domain::UnpublishedAccount &account) const
{
    const QString words = tr("mark as not published by %1").arg(models::sideName(account.side));
    m_desk.edit(words, [meeting, account](Workspace &store) {
        return store.meetings().markUnpublished(meeting, account);
    });
}

void UnpublishedActs::unmark(MeetingId meeting, const QString &side) const
{
    const QString words = tr("remove the mark “did not publish” of %1").arg(models::sideName(side));
    m_desk.edit(words, [meeting, side](Workspace &store) {
        return store.meetings().unmarkUnpublished(meeting, side);
    });
}

void UnpublishedActs::askAboutContradictions()
{
    for (const domain::MeetingRow &meeting : m_desk.library.meetings()) {
        if (meeting.unpublished.empty())
            continue;
        for (const domain::SideAccount &account : domain::accountsOf(meeting)) {
            if (account.isContradicted() && !m_kept.contains({meeting.id, account.side})) {
                ask(meeting, *account.unpublished);
                return;
            }
        }
    }
    m_desk.messages.withdraw(ContradictionKey);
}

void UnpublishedActs::ask(const domain::MeetingRow &meeting, const domain::UnpublishedAccount &account)
{
    const QString text = tr("%1 is marked as not having published on “%2” (checked %3 by %4), but this store "
                            "now has a text from that side.")
                             .arg(models::sideName(account.side), models::shortened(meeting.title, 80),
                                  QLocale().toString(account.checked, u"d MMM yyyy"_s), account.author);
    for (const auto &message : m_desk.messages.messages()) {
        if (message.key == ContradictionKey && message.text == text)
            return; // it stands there
    }
    const Mark mark(meeting.id, account.side);
    m_desk.messages.tell({.severity = widgets::Severity::Warning,
                          .text = text,
                          .details = account.note,
                          .action = tr("Show the Meeting"),
                          .act = [this, id = meeting.id] { m_desk.navigator.openMeeting(id); },
                          .ways = {{tr("Remove the Mark"), [this, mark] { unmark(mark.first, mark.second); }},
                                   {tr("Not Now"),
                                    [this, mark] {
                                        m_kept.insert(mark);
                                        askAboutContradictions();
                                    }}},
                          .key = ContradictionKey});
}

} // namespace counterpart::library
