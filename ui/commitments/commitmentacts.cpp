// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentacts.h"

#include "core/domain/trash.h"
#include "core/text/joining.h"
#include "core/workspace/commitments/commitments.h"
#include "ui/commitments/bulkdialog.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/commitments/decisiondialog.h"
#include "ui/commitments/restatements.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
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
using domain::CommitmentStatus;
using workbench::View;
using workspace::CommitmentPatch;
using workspace::StatusDecision;
using workspace::Workspace;

namespace {

std::vector<models::Passage> sentencesOf(const domain::DocumentView &view)
{
    std::vector<models::Passage> passages;
    for (const domain::Sentence &sentence : view.facts.sentences)
        passages.push_back(models::passageOf(view.row.id, view.text, sentence.range));
    return passages;
}

} // namespace

CommitmentActs::CommitmentActs(const workbench::Desk &desk, const CommitmentsView &view,
                               const CommitmentChoice &choice, Restatements &restatements)
    : m_desk(desk), m_view(view), m_choice(choice), m_restatements(restatements)
{
}

void CommitmentActs::answerSentences(EvidenceFields *fields)
{
    connect(fields, &EvidenceFields::sentencesAsked, fields, [this, fields](domain::DocumentId id) {
        desk().session.document(id, fields, [fields, id](const base::Result<domain::DocumentView> &view) {
            if (view)
                fields->setSentences(id, sentencesOf(*view));
        });
    });
}

void CommitmentActs::make()
{
    const models::Passage passage = desk().navigator.selectedPassage();
    if (!passage.isValid())
        return;
    const auto fill = [passage](Workspace &store) {
        return store.commitments().prefilled(passage.document, passage.range);
    };
    desk().session.ask(this, fill, [this](const base::Result<CommitmentRow> &row) {
        if (row)
            openEditor(*row, !row->id.isValid(), row->range);
        else
            desk().messages.showError(row.error());
    });
}

void CommitmentActs::openEditor(const CommitmentRow &row, bool isNew, text::Range range)
{
    auto *editor = new CommitmentEditor(desk().theme, row, isNew, m_choice.knownNames(),
                                        m_choice.evidenceChoice(), &desk().window);
    answerSentences(editor->evidence());
    connect(editor, &CommitmentEditor::finishedWith, this,
            [this, row, isNew, range, seen = editor->values()](
                const domain::Commitment &values, const std::optional<StatusDecision> &decision) {
                const QString author = desk().author();
                if (!isNew) {
                    desk().edit(tr("edit commitment"), [=, id = row.id](Workspace &store) {
                        return store.commitments().edit(id, values, author, decision, seen);
                    });
                    return;
                }
                desk().edit(
                    tr("create commitment"),
                    [=, document = row.document](Workspace &store) {
                        return store.commitments().make(document, range, values, author, decision);
                    },
                    [this](const workspace::Change &) {
                        desk().messages.tell({widgets::Severity::Info, tr("Commitment created."), {}});
                    });
            });
    editor->open();
}

void CommitmentActs::accept()
{
    if (const domain::LineageProposal *pair = m_view.chosenPair();
        pair && desk().navigator.currentView() == View::Commitments) {
        m_restatements.joinTwo(pair->a, pair->b);
        return;
    }
    if (const auto ids = m_choice.ids(); !ids.empty())
        desk().edit(tr("%n commitment(s) accepted", nullptr, int(ids.size())) + u'\n' +
                        tr("accept %n commitment(s)", nullptr, int(ids.size())),
                    [ids, author = desk().author()](Workspace &store) {
                        return store.commitments().accept(ids, author);
                    });
}

void CommitmentActs::reject()
{
    if (const domain::LineageProposal *pair = m_view.chosenPair();
        pair && desk().navigator.currentView() == View::Commitments) {
        m_restatements.partTwo(pair->a, pair->b);
        return;
    }
    if (const auto ids = m_choice.ids(); !ids.empty())
        desk().edit(tr("%n commitment(s) rejected", nullptr, int(ids.size())) + u'\n' +
                        tr("reject %n commitment(s)", nullptr, int(ids.size())),
                    [ids, author = desk().author()](Workspace &store) {
                        return store.commitments().reject(ids, author);
                    });
}

void CommitmentActs::edit()
{
    const std::vector<CommitmentRow> rows = m_choice.rows();
    if (rows.size() == 1)
        openEditor(rows.front(), false, rows.front().range);
    else if (!rows.empty())
        editAll();
}

void CommitmentActs::editAll()
{
    const std::vector<CommitmentRow> rows = m_choice.rows();
    auto *dialog =
        new BulkDialog(desk().theme, rows, m_choice.knownNames(), m_choice.evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &BulkDialog::finishedWith, this,
            [this, ids = m_choice.ids()](const CommitmentPatch &patch) {
                desk().edit(tr("edit %n commitment(s)", nullptr, int(ids.size())),
                            [ids, patch, author = desk().author()](Workspace &store) {
                                return store.commitments().editAll(ids, patch, author);
                            });
            });
    dialog->open();
}

void CommitmentActs::changeStatus()
{
    const std::vector<CommitmentRow> rows = m_choice.rows();
    if (rows.empty())
        return;
    auto *dialog = new DecisionDialog(desk().theme, rows, rows.front().status, m_choice.evidenceChoice(),
                                      &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &DecisionDialog::decided, this,
            [this, ids = m_choice.ids()](const StatusDecision &decision) {
                desk().edit(tr("change status to “%1”").arg(models::commitmentStatusName(decision.status)),
                            [ids, decision, author = desk().author()](Workspace &store) {
                                return store.commitments().setStatus(ids, decision.status, decision.note,
                                                                     decision.evidence, author);
                            });
            });
    dialog->open();
}

void CommitmentActs::askStatus(const QList<CommitmentId> &ids, CommitmentStatus status)
{
    std::vector<CommitmentRow> rows;
    std::vector<CommitmentId> all;
    for (const CommitmentId id : ids) {
        const CommitmentRow *row = desk().commitments.row(id);
        if (!row || row->status == status)
            continue;
        rows.push_back(*row);
        all.push_back(id);
    }
    if (rows.empty() || !desk().isWritable())
        return;
    const auto decide = [this, all](const StatusDecision &decision) {
        desk().edit(tr("change status to “%1”").arg(models::commitmentStatusName(decision.status)),
                    [all, decision, author = desk().author()](Workspace &store) {
                        return store.commitments().setStatus(all, decision.status, decision.note,
                                                             decision.evidence, author);
                    });
    };
    const bool missing = std::ranges::any_of(rows, [](const auto &row) { return row.evidence == 0; });
    if (!domain::needsEvidence(status) || !missing) {
        decide({status, {}, {}});
        return;
    }
    auto *dialog = new DecisionDialog(desk().theme, rows, status, m_choice.evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &DecisionDialog::decided, this, decide);
    dialog->open();
}

void CommitmentActs::addEvidence()
{
    const std::vector<CommitmentRow> rows = m_choice.rows();
    if (rows.size() != 1)
        return;
    auto *dialog = new DecisionDialog(desk().theme, rows.front(), m_choice.evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &DecisionDialog::evidenceGiven, this,
            [this, id = rows.front().id](const domain::NewEvidence &evidence) {
                desk().edit(tr("add evidence"), [=, author = desk().author()](Workspace &store) {
                    return store.commitments().addEvidence(id, evidence, author);
                });
            });
    dialog->open();
}

void CommitmentActs::removeEvidence(domain::EvidenceId id)
{
    desk().edit(tr("remove evidence"), [id, author = desk().author()](Workspace &store) {
        return store.commitments().removeEvidence(id, author);
    });
}

void CommitmentActs::remove()
{
    const auto ids = m_choice.ids();
    if (ids.empty() || !desk().isWritable())
        return;
    const int count = int(ids.size());
    const auto act = [desk = m_desk, ids, count] {
        desk.edit(
            tr("delete %n commitment(s)", nullptr, count),
            [ids, author = desk.author()](Workspace &store) {
                return store.commitments().remove(ids, author);
            },
            [desk, count](const workspace::Change &) {
                desk.navigator.say(tr("%n commitment(s) moved to the trash.", nullptr, count));
            });
    };
    if (count <= domain::MostUnasked) {
        act();
        return;
    }
    widgets::ask(&desk().window,
                 {u"deleteCommitmentsQuestion"_s, tr("Delete"),
                  tr("Delete %n commitment(s), with their evidence?", nullptr, count),
                  tr("The trash keeps them for %n day(s).", nullptr, domain::TrashDays), tr("&Delete")},
                 act);
}

void CommitmentActs::place()
{
    const std::vector<CommitmentRow> rows = m_choice.rows();
    if (rows.size() != 1)
        return;
    if (rows.front().document != m_choice.passage().document) {
        desk().messages.tell(
            {widgets::Severity::Warning,
             tr("The selection is in another document; select the words in “%1”.").arg(rows.front().source),
             {}});
        return;
    }
    desk().edit(tr("re-attach commitment"),
                [id = rows.front().id, range = m_choice.passage().range, author = desk().author()](
                    Workspace &store) { return store.commitments().place(id, range, author); });
}

void CommitmentActs::showRejected()
{
    const auto read = [](Workspace &store) { return store.commitments().rejected(); };
    desk().session.ask(this, read, [this](const base::Result<std::vector<CommitmentRow>> &rows) {
        if (rows)
            offerBack(*rows);
        else
            desk().messages.showError(rows.error());
    });
}

void CommitmentActs::offerBack(const std::vector<CommitmentRow> &rows)
{
    auto *dialog = new QDialog(&desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rejectedDialog"_s);
    dialog->setWindowTitle(tr("Rejected Proposals"));
    dialog->resize(620, 420);
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Rejected proposals"));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setWordWrap(true);
    for (const CommitmentRow &row : rows)
        list->addItem(text::joined(
            {models::kindAndWhoText(row.kind, row.actors), models::shortened(row.quote, 400), row.source,
             row.mergedInto.isValid() ? tr("merged into another proposal") : QString()},
            u" — "));
    if (rows.empty())
        list->addItem(tr("There are no rejected proposals."));
    list->setEnabled(!rows.empty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *back = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    back->setEnabled(!rows.empty());
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, list, all = rows] {
        std::vector<CommitmentId> ids;
        for (const QModelIndex &index : list->selectionModel()->selectedRows())
            ids.push_back(all[size_t(index.row())].id);
        if (!ids.empty())
            desk().edit(tr("restore %n proposal(s)", nullptr, int(ids.size())),
                        [ids, author = desk().author()](Workspace &store) {
                            return store.commitments().bringBack(ids, author);
                        });
        dialog->accept();
    });
    dialog->open();
}

} // namespace counterpart::commitments
