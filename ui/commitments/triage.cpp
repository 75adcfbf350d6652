// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/triage.h"

#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/triagecontext.h"
#include "ui/commitments/triageview.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/session.h"

namespace counterpart::commitments {

using domain::CommitmentId;
using workspace::Workspace;

namespace {

constexpr size_t MostAtOnce = 30; ///< more of them are decided off the GUI thread

} // namespace

Triage::Triage(const workbench::Desk &desk, TriageView &view) : m_desk(desk), m_view(view)
{
    connect(&view, &TriageView::acceptAsked, this, &Triage::accept);
    connect(&view, &TriageView::rejectAsked, this, &Triage::reject);
    connect(&view, &TriageView::mergeAsked, this, qOverload<const Ids &>(&Triage::merge));
    connect(view.context(), &TriageContext::documentAsked, this, &Triage::readDocument);
    followLists();
}

void Triage::followLists()
{
    connect(&desk().session, &workbench::Session::listsPatched, this,
            [this](const workbench::ListPatch &patch) {
                Ids ids = patch.goneCommitments;
                for (const domain::CommitmentRow &row : patch.commitments)
                    ids.push_back(row.id);
                if (!ids.empty())
                    m_view.hear(ids);
                if (!patch.library.documents.empty())
                    m_view.context()->forgetDocument();
            });
    connect(&desk().session, &workbench::Session::subjectsLoaded, this, [this] {
        m_view.context()->forgetDocument();
        m_view.hear({});
    });
}

void Triage::readDocument(domain::DocumentId id)
{
    desk().session.document(id, m_view.context(),
                            [view = &m_view](const base::Result<domain::DocumentView> &read) {
                                if (read)
                                    view->context()->setDocument(*read);
                            });
}

void Triage::decide(const Ids &ids, const QString &text, const QString &doing,
                    const commands::EditCommand::Edit &edit)
{
    if (ids.empty() || !desk().isWritable())
        return;
    const auto leave = [view = &m_view, ids](const workspace::Change &) { view->leave(ids); };
    if (ids.size() > MostAtOnce)
        desk().editApart(text, doing, edit, leave);
    else
        desk().edit(text, edit, leave);
}

void Triage::accept(const Ids &ids)
{
    decide(ids, tr("accept %n proposal(s)", nullptr, int(ids.size())), tr("Accepting proposals"),
           [ids, author = desk().author()](Workspace &store) {
               return store.commitments().accept(ids, author);
           });
}

void Triage::reject(const Ids &ids)
{
    Ids all = ids;
    for (const CommitmentId id : ids) {
        const Ids copies = m_view.model().copiesOf(id);
        all.insert(all.end(), copies.begin(), copies.end());
    }
    decide(all, tr("reject %n proposal(s)", nullptr, int(all.size())), tr("Rejecting proposals"),
           [all, author = desk().author()](Workspace &store) {
               return store.commitments().reject(all, author);
           });
}

void Triage::merge(const Ids &ids)
{
    std::vector<workspace::CommitmentMerge> merges;
    Ids all;
    for (const auto &[kept, copies] : m_view.merges(ids)) {
        merges.push_back({kept, copies});
        all.insert(all.end(), copies.begin(), copies.end());
    }
    if (all.empty()) {
        desk().messages.tell(
            {widgets::Severity::Info,
             tr("No other document repeats this passage. Select several proposals to merge them."),
             {}});
        return;
    }
    decide(all, tr("merge %n repeat(s)", nullptr, int(all.size())), tr("Merging repeats"),
           [merges, author = desk().author()](Workspace &store) {
               return store.commitments().merge(merges, author);
           });
}

} // namespace counterpart::commitments
