// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/revisiondesk.h"

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "ui/models/librarymodel.h"
#include "ui/reader/revisiondialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

namespace counterpart::reader {

using namespace Qt::StringLiterals;

RevisionDesk::RevisionDesk(const workbench::Desk &desk) : DeskPart(desk)
{
    QMenu *menu = desk.menus.document;
    desk.actions.add(menu,
                     {u"document.revisions"_s, tr("Compare Re&visions…"), tr("Ctrl+Shift+D"),
                      tr("Compare the revisions of this document word by word")},
                     [this] { showRevisions(); });
    desk.actions.add(menu,
                     {u"document.sameRelease"_s,
                      tr("&Possible Duplicate…"),
                      {},
                      tr("Decide whether this document is another version of the same release")},
                     [this] { showProposal(); });
}

void RevisionDesk::storeClosed()
{
    if (m_dialog)
        m_dialog->close();
}

void RevisionDesk::updateActions()
{
    const domain::DocumentRow *row = desk().library.document(desk().focus.document());
    desk().actions.action(u"document.revisions"_s)->setEnabled(row && row->revision > 1);
    desk().actions.action(u"document.sameRelease"_s)->setEnabled(row && row->mayRevise.isValid());
}

RevisionDialog *RevisionDesk::dialog()
{
    if (m_dialog)
        return m_dialog;
    m_dialog = new RevisionDialog(desk().theme, &desk().window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog->view(), &RevisionView::comparisonRequested, this, &RevisionDesk::compare);
    connect(m_dialog, &RevisionDialog::joinRequested, this, [this] { decideProposal(true); });
    connect(m_dialog, &RevisionDialog::keepApartRequested, this, [this] { decideProposal(false); });
    return m_dialog;
}

void RevisionDesk::compare(domain::RevisionId before, domain::RevisionId after)
{
    desk().session.ask(
        m_dialog,
        [before, after](workspace::Workspace &store) { return store.revisions().compare(before, after); },
        [this](const base::Result<workspace::RevisionComparison> &found) {
            if (found)
                m_dialog->view()->showComparison(*found);
            else
                desk().messages.showError(found.error());
        });
}

void RevisionDesk::showRevisions()
{
    desk().session.document(desk().focus.document(), this,
                            [this](const base::Result<domain::DocumentView> &view) {
                                if (!view) {
                                    desk().messages.showError(view.error());
                                    return;
                                }
                                dialog()->showRevisions(*view);
                                dialog()->show();
                                dialog()->raise();
                            });
}

void RevisionDesk::showProposal()
{
    using Found = std::pair<domain::DocumentView, workspace::RevisionComparison>;
    const auto read = [id = desk().focus.document()](workspace::Workspace &store) -> base::Result<Found> {
        auto view = store.documents().view(id);
        if (!view)
            return std::unexpected(view.error());
        return store.revisions().compareProposed(id).transform(
            [&](workspace::RevisionComparison &&found) { return Found(std::move(*view), std::move(found)); });
    };
    desk().session.ask(this, read, [this](const base::Result<Found> &found) {
        if (!found || !found->first.proposal) {
            if (!found)
                desk().messages.showError(found.error());
            return;
        }
        const domain::DocumentRow &row = found->first.row;
        dialog()->showProposal(*found->first.proposal, row.shownTitle());
        dialog()->view()->showComparison(found->second);
        dialog()->show();
        dialog()->raise();
    });
}

void RevisionDesk::decideProposal(bool join)
{
    const domain::RevisionProposal proposal = dialog()->proposal();
    dialog()->close();
    if (join)
        desk().editApart(
            tr("mark as same release"), tr("Merging the two texts"),
            [proposal](workspace::Workspace &store) {
                return store.revisions().join(proposal.document, proposal.of);
            },
            [this, proposal](const workspace::Change &) { desk().navigator.openDocument(proposal.of); });
    else
        desk().edit(tr("mark as different documents"),
                    [proposal, author = desk().author()](workspace::Workspace &store) {
                        return store.revisions().keepApart(proposal.document, proposal.of, author);
                    });
}

} // namespace counterpart::reader
