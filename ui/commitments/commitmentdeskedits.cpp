// SPDX-License-Identifier: GPL-3.0-or-later
// What people do about commitments: every change goes onto the undo stack under its name.
#include "ui/commitments/bulkdialog.h"
#include "ui/commitments/commitmentdesk.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/commitments/decisiondialog.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

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

/// What analysis knows of the selected words: their act, dates, amounts and topic.
CommitmentRow prefilled(const models::Passage &passage, const domain::DocumentView &view)
{
    CommitmentRow row;
    row.document = passage.document;
    row.side = view.row.side;
    row.source = view.row.title;
    row.quote = passage.quote;
    row.made = view.row.published;
    row.status = CommitmentStatus::Open;
    row.fact.range = passage.range;
    if (view.row.side.size() == 2)
        row.fact.actors = {models::sideName(view.row.side)};
    int index = -1;
    for (const domain::Sentence &sentence : view.facts.sentences) {
        if (sentence.range.overlaps(passage.range)) {
            row.fact.strength = sentence.act.strength;
            index = int(&sentence - view.facts.sentences.data());
            break;
        }
    }
    for (const domain::DateFact &date : view.facts.dates) {
        if (passage.range.contains(date.range) && row.made && date.date.to >= row.made->from)
            row.fact.due = date.date.toString();
    }
    for (const domain::AmountFact &amount : view.facts.amounts) {
        if (passage.range.contains(amount.range))
            row.fact.amount = amount.range.in(view.text).toString();
    }
    for (const domain::TopicFact &topic : view.facts.topics) {
        if (row.topic.isEmpty() && !topic.generic && !topic.proposed &&
            std::ranges::contains(topic.sentences, index))
            row.topic = topic.name;
    }
    return row;
}

} // namespace

/// In the lists what is chosen there; in a text the commitments that the selected words touch.
QList<CommitmentId> CommitmentDesk::chosen() const
{
    const models::Passage passage = desk().navigator.selectedPassage();
    const View view = desk().navigator.currentView();
    if (view == View::Commitments)
        return m_view.chosen();
    QList<CommitmentId> ids;
    if (!passage.isValid())
        return ids;
    for (const CommitmentRow &row : desk().commitments.rows()) {
        if (row.document == passage.document && !row.orphan && row.fact.range.overlaps(passage.range))
            ids.append(row.id);
    }
    return ids;
}

std::vector<CommitmentId> CommitmentDesk::chosenIds() const
{
    const QList<CommitmentId> ids = chosen();
    return {ids.begin(), ids.end()};
}

std::vector<CommitmentRow> CommitmentDesk::chosenRows() const
{
    std::vector<CommitmentRow> rows;
    for (const CommitmentId id : chosen()) {
        if (const CommitmentRow *row = desk().commitments.row(id))
            rows.push_back(*row);
    }
    return rows;
}

EvidenceChoice CommitmentDesk::evidenceChoice() const
{
    EvidenceChoice choice;
    choice.passage = m_passage;
    for (const domain::DocumentRow &row : desk().library.documents()) {
        const QString title = row.title.isEmpty() ? row.file : row.title;
        choice.documents.emplace_back(
            row.id, row.published ? u"%1, %2"_s.arg(title, models::dateText(row.published)) : title);
        if (row.id == m_passage.document)
            choice.passageTitle = choice.documents.back().second;
    }
    std::ranges::sort(choice.documents, {},
                      [](const auto &document) { return document.second.toCaseFolded(); });
    return choice;
}

KnownNames CommitmentDesk::knownNames() const
{
    KnownNames names;
    names.owners << desk().author();
    for (const CommitmentRow &row : desk().commitments.rows()) {
        names.actors << row.fact.actors << row.fact.towards;
        names.topics << row.topic;
        names.owners << row.owner;
    }
    for (QStringList *list : {&names.actors, &names.topics, &names.owners}) {
        list->removeAll(QString());
        list->removeDuplicates();
        list->sort(Qt::CaseInsensitive);
    }
    return names;
}

void CommitmentDesk::answerSentences(EvidenceFields *fields)
{
    connect(fields, &EvidenceFields::sentencesAsked, fields, [this, fields](domain::DocumentId id) {
        desk().session.document(id, fields, [fields, id](const base::Result<domain::DocumentView> &view) {
            if (view)
                fields->setSentences(id, sentencesOf(*view));
        });
    });
}

void CommitmentDesk::make()
{
    const models::Passage passage = desk().navigator.selectedPassage();
    if (!passage.isValid())
        return;
    desk().session.document(passage.document, this,
                            [this, passage](const base::Result<domain::DocumentView> &view) {
                                if (view)
                                    makeOf(passage, *view);
                                else
                                    desk().messages.showError(view.error());
                            });
}

void CommitmentDesk::makeOf(const models::Passage &passage, const domain::DocumentView &view)
{
    // What the program has found in these very words already is not made a second time.
    for (const CommitmentRow &row : desk().commitments.rows()) {
        const bool same = row.document == passage.document && !row.orphan &&
                          (row.fact.range.contains(passage.range) || passage.range.contains(row.fact.range));
        if (same && row.status == CommitmentStatus::Proposed) {
            openEditor(row, false, row.fact.range);
            return;
        }
    }
    openEditor(prefilled(passage, view), true, passage.range);
}

void CommitmentDesk::openEditor(const CommitmentRow &row, bool isNew, text::Range range)
{
    auto *editor =
        new CommitmentEditor(desk().theme, row, isNew, knownNames(), evidenceChoice(), &desk().window);
    answerSentences(editor->evidence());
    connect(editor, &CommitmentEditor::finishedWith, this,
            [this, row, isNew, range](const domain::CommitmentValues &values,
                                      const std::optional<StatusDecision> &decision) {
                const QString author = desk().author();
                if (!isNew) {
                    desk().edit(tr("edit commitment"), [=, id = row.id](Workspace &store) {
                        return store.commitmentEdits().edit(id, values, author, decision);
                    });
                    return;
                }
                desk().edit(
                    tr("make commitment"),
                    [=, document = row.document](Workspace &store) {
                        return store.commitmentEdits().make(document, range, values, author, decision);
                    },
                    [this](const workspace::Change &) {
                        desk().messages.tell({widgets::Severity::Info, tr("The commitment is made."), {}});
                    });
            });
    editor->open();
}

void CommitmentDesk::accept()
{
    if (const RestatedPair *pair = m_view.chosenPair();
        pair && desk().navigator.currentView() == View::Commitments) {
        joinTwo(pair->a.id, pair->b.id);
        return;
    }
    if (const auto ids = chosenIds(); !ids.empty())
        desk().edit(tr("%n commitment(s) accepted", nullptr, int(ids.size())) + u'\n' +
                        tr("accept %n commitment(s)", nullptr, int(ids.size())),
                    [ids, author = desk().author()](Workspace &store) {
                        return store.commitmentEdits().accept(ids, author);
                    });
}

void CommitmentDesk::reject()
{
    if (const RestatedPair *pair = m_view.chosenPair();
        pair && desk().navigator.currentView() == View::Commitments) {
        partTwo(pair->a.id, pair->b.id);
        return;
    }
    if (const auto ids = chosenIds(); !ids.empty())
        desk().edit(tr("%n commitment(s) rejected", nullptr, int(ids.size())) + u'\n' +
                        tr("reject %n commitment(s)", nullptr, int(ids.size())),
                    [ids, author = desk().author()](Workspace &store) {
                        return store.commitmentEdits().reject(ids, author);
                    });
}

void CommitmentDesk::edit()
{
    const std::vector<CommitmentRow> rows = chosenRows();
    if (rows.size() == 1)
        openEditor(rows.front(), false, rows.front().fact.range);
    else if (!rows.empty())
        editAll();
}

void CommitmentDesk::editAll()
{
    const std::vector<CommitmentRow> rows = chosenRows();
    auto *dialog = new BulkDialog(desk().theme, rows, knownNames(), evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &BulkDialog::finishedWith, this, [this, ids = chosenIds()](const CommitmentPatch &patch) {
        desk().edit(tr("edit %n commitment(s)", nullptr, int(ids.size())),
                    [ids, patch, author = desk().author()](Workspace &store) {
                        return store.commitmentEdits().editAll(ids, patch, author);
                    });
    });
    dialog->open();
}

void CommitmentDesk::changeStatus()
{
    const std::vector<CommitmentRow> rows = chosenRows();
    if (rows.empty())
        return;
    auto *dialog =
        new DecisionDialog(desk().theme, rows, rows.front().status, evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &DecisionDialog::decided, this,
            [this, ids = chosenIds()](const StatusDecision &decision) {
                desk().edit(tr("change status to “%1”").arg(models::commitmentStatusName(decision.status)),
                            [ids, decision, author = desk().author()](Workspace &store) {
                                return store.commitmentEdits().setStatus(ids, decision.status, decision.note,
                                                                         decision.evidence, author);
                            });
            });
    dialog->open();
}

void CommitmentDesk::askStatus(const QList<CommitmentId> &ids, CommitmentStatus status)
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
                        return store.commitmentEdits().setStatus(all, decision.status, decision.note,
                                                                 decision.evidence, author);
                    });
    };
    const bool missing = std::ranges::any_of(rows, [](const auto &row) { return row.evidence == 0; });
    if (!domain::needsEvidence(status) || !missing) {
        decide({status, {}, {}});
        return;
    }
    auto *dialog = new DecisionDialog(desk().theme, rows, status, evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &DecisionDialog::decided, this, decide);
    dialog->open();
}

void CommitmentDesk::addEvidence()
{
    const std::vector<CommitmentRow> rows = chosenRows();
    if (rows.size() != 1)
        return;
    auto *dialog = new DecisionDialog(desk().theme, rows.front(), evidenceChoice(), &desk().window);
    answerSentences(dialog->evidence());
    connect(dialog, &DecisionDialog::evidenceGiven, this,
            [this, id = rows.front().id](const domain::NewEvidence &evidence) {
                desk().edit(tr("add evidence"), [=, author = desk().author()](Workspace &store) {
                    return store.commitmentEdits().addEvidence(id, evidence, author);
                });
            });
    dialog->open();
}

void CommitmentDesk::removeEvidence(domain::EvidenceId id)
{
    desk().edit(tr("take evidence away"), [id, author = desk().author()](Workspace &store) {
        return store.commitmentEdits().removeEvidence(id, author);
    });
}

} // namespace counterpart::commitments
