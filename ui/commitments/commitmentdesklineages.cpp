// SPDX-License-Identifier: GPL-3.0-or-later
// Which commitments are one, where the words of one stand, and which are none.
#include "core/text/joining.h"
#include "core/workspace/commitments/lineages.h"
#include "ui/commitments/commitmentdesk.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::CommitmentRow;
using workspace::Workspace;

void CommitmentDesk::readLineages()
{
    if (!desk().session.isOpen() || !isSeen())
        return;
    m_pairsRead = true;
    const auto all = [](Workspace &store) { return store.lineages().overview(); };
    desk().session.askLater(this, all, [this](base::Result<workspace::Lineages::Overview> read) {
        if (!read)
            return;
        m_proposals = std::move(read->proposals);
        m_lineages = std::move(read->all);
        showPairs();
        m_following.start();
    });
}

void CommitmentDesk::showPairs()
{
    const auto statement = [](const domain::CommitmentRow &row) {
        return RestatedStatement{row.id, row.side, row.made, row.fact, row.quote};
    };
    std::vector<RestatedPair> pairs;
    pairs.reserve(m_proposals.size());
    for (const domain::LineageProposal &proposal : m_proposals) {
        const auto *a = desk().commitments.row(proposal.a);
        const auto *b = desk().commitments.row(proposal.b);
        if (a && b)
            pairs.push_back({proposal, statement(*a), statement(*b)});
    }
    m_view.setPairs(std::move(pairs));
}

void CommitmentDesk::place()
{
    const std::vector<CommitmentRow> rows = chosenRows();
    if (rows.size() != 1)
        return;
    if (rows.front().document != m_passage.document) {
        desk().messages.tell(
            {widgets::Severity::Warning,
             tr("The selection is in another document; select the words in “%1”.").arg(rows.front().source),
             {}});
        return;
    }
    desk().edit(tr("place commitment"),
                [id = rows.front().id, range = m_passage.range, author = desk().author()](Workspace &store) {
                    return store.commitmentEdits().place(id, range, author);
                });
}

void CommitmentDesk::join()
{
    if (const QList<CommitmentId> ids = chosen(); ids.size() == 2)
        joinTwo(ids[0], ids[1]);
}

void CommitmentDesk::joinTwo(CommitmentId a, CommitmentId b)
{
    desk().edit(tr("join commitments"), [a, b, author = desk().author()](Workspace &store) {
        return store.lineages().accept(a, b, author);
    });
}

void CommitmentDesk::part()
{
    if (const QList<CommitmentId> ids = chosen(); ids.size() == 2)
        partTwo(ids[0], ids[1]);
}

void CommitmentDesk::partTwo(CommitmentId a, CommitmentId b)
{
    desk().edit(tr("keep commitments apart"), [a, b, author = desk().author()](Workspace &store) {
        return store.lineages().reject(a, b, author);
    });
}

void CommitmentDesk::split()
{
    std::vector<CommitmentId> apart = m_panel.chosenStatements();
    if (apart.empty())
        apart = chosenIds();
    desk().edit(tr("split commitment off"), [apart, author = desk().author()](Workspace &store) {
        return store.lineages().split(apart, author);
    });
}

void CommitmentDesk::showRejected()
{
    const auto read = [](Workspace &store) { return store.commitmentEdits().rejected(); };
    desk().session.ask(this, read, [this](const base::Result<std::vector<CommitmentRow>> &rows) {
        if (!rows) {
            desk().messages.showError(rows.error());
            return;
        }
        auto *dialog = new QDialog(&desk().window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"rejectedDialog"_s);
        dialog->setWindowTitle(tr("Rejected Proposals"));
        dialog->resize(620, 420);
        auto *list = new QListWidget;
        list->setAccessibleName(tr("Rejected proposals"));
        list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        list->setWordWrap(true);
        for (const CommitmentRow &row : *rows)
            list->addItem(text::joined({models::kindAndWhoText(row.fact.kind, row.fact.actors),
                                        models::shortened(row.quote, 400), row.source},
                                       u" — "));
        if (rows->empty())
            list->addItem(tr("Nothing was rejected."));
        list->setEnabled(!rows->empty());
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        QPushButton *back = buttons->addButton(tr("Bring back"), QDialogButtonBox::AcceptRole);
        back->setEnabled(!rows->empty());
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(list);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, list, all = *rows] {
            std::vector<CommitmentId> ids;
            for (const QModelIndex &index : list->selectionModel()->selectedRows())
                ids.push_back(all[size_t(index.row())].id);
            if (!ids.empty())
                desk().edit(tr("bring %n proposal(s) back", nullptr, int(ids.size())),
                            [ids, author = desk().author()](Workspace &store) {
                                return store.commitmentEdits().bringBack(ids, author);
                            });
            dialog->accept();
        });
        dialog->open();
    });
}

} // namespace counterpart::commitments
