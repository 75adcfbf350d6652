// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentchoice.h"

#include "ui/commitments/commitmentsview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/workbench/navigator.h"

namespace counterpart::commitments {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::CommitmentRow;
using workbench::View;

QList<CommitmentId> CommitmentChoice::chosen() const
{
    const models::Passage passage = desk().navigator.selectedPassage();
    const View view = desk().navigator.currentView();
    if (view == View::Commitments)
        return m_view.chosen();
    QList<CommitmentId> ids;
    if (!passage.isValid())
        return ids;
    for (const CommitmentRow &row : desk().commitments.rows()) {
        if (row.document == passage.document && !row.orphan && row.range.overlaps(passage.range))
            ids.append(row.id);
    }
    return ids;
}

std::vector<CommitmentId> CommitmentChoice::ids() const
{
    const QList<CommitmentId> ids = chosen();
    return {ids.begin(), ids.end()};
}

std::vector<CommitmentRow> CommitmentChoice::rows() const
{
    std::vector<CommitmentRow> rows;
    for (const CommitmentId id : chosen()) {
        if (const CommitmentRow *row = desk().commitments.row(id))
            rows.push_back(*row);
    }
    return rows;
}

EvidenceChoice CommitmentChoice::evidenceChoice() const
{
    EvidenceChoice choice;
    choice.passage = m_passage;
    for (const domain::DocumentRow &row : desk().library.documents()) {
        const QString title = row.shownTitle();
        choice.documents.push_back(
            {row.id, row.published ? u"%1, %2"_s.arg(title, models::dateText(row.published)) : title,
             row.published});
        if (row.id == m_passage.document)
            choice.passageTitle = choice.documents.back().title;
    }
    std::ranges::sort(choice.documents, [](const auto &a, const auto &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    for (const CommitmentRow &row : desk().commitments.rows()) {
        if (row.lineage.isValid())
            choice.statements.push_back(row);
    }
    return choice;
}

KnownNames CommitmentChoice::knownNames() const
{
    KnownNames names;
    names.owners << desk().author();
    for (const CommitmentRow &row : desk().commitments.rows()) {
        names.actors << row.actors << row.towards;
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

bool CommitmentChoice::isSeen() const
{
    return desk().navigator.currentView() == View::Commitments;
}

} // namespace counterpart::commitments
