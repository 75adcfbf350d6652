// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentacts.h"

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "ui/library/metadatadialog.h"
#include "ui/library/overtaken.h"
#include "ui/library/trashdesk.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
#include "ui/workbench/session.h"

#include <QHash>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using Documents = QList<domain::DocumentId>;
using domain::DocumentId;
using domain::DocumentRow;
using workspace::DocumentField;
using workspace::Workspace;

namespace {

QString fieldName(DocumentField field)
{
    switch (field) {
    case DocumentField::Title:
        return DocumentActs::tr("title");
    case DocumentField::Side:
        return DocumentActs::tr("side");
    case DocumentField::Issuer:
        return DocumentActs::tr("issuer");
    case DocumentField::Type:
        return DocumentActs::tr("type");
    case DocumentField::Published:
        return DocumentActs::tr("date");
    case DocumentField::Language:
        return DocumentActs::tr("language");
    case DocumentField::Relays:
        break;
    }
    return DocumentActs::tr("relayed side");
}

/// What of \p values is not in \p now as it was before.
QStringList changedBetween(const std::vector<DocumentRow> &before, const std::vector<DocumentRow> &now,
                           const workspace::DocumentValues &values)
{
    QHash<DocumentId, const DocumentRow *> present;
    for (const DocumentRow &row : now)
        present.insert(row.id, &row);
    QStringList changed;
    for (const DocumentRow &row : before) {
        const DocumentRow *const theirs = present.value(row.id);
        if (!theirs)
            continue;
        for (const auto &[field, value] : values) {
            if (const QString is = valueIn(*theirs, field); is != valueIn(row, field))
                changed.append(u"%1: %2"_s.arg(fieldName(field), inWords(field, is)));
        }
    }
    changed.removeDuplicates();
    return changed;
}

} // namespace

void DocumentActs::decide(const Documents &documents, DocumentField field, const QString &value) const
{
    decide(documents, {{field, value}}, fieldName(field));
}

void DocumentActs::decide(const Documents &documents, const workspace::DocumentValues &values,
                          const QString &what) const
{
    const QString text = documents.size() == 1
                             ? tr("set %1").arg(what)
                             : tr("set %1 of %n document(s)", nullptr, int(documents.size())).arg(what);
    // They are analysed again by what is decided of them, and paired.
    desk().editApart(text, tr("Changing documents"),
                     [documents, values, author = desk().author()](Workspace &store) {
                         return store.documents().decide(documents, values, author);
                     });
}

void DocumentActs::editMetadata()
{
    std::vector<DocumentRow> rows;
    for (const DocumentId id : m_targets.documents()) {
        if (const DocumentRow *row = desk().library.document(id))
            rows.push_back(*row);
    }
    if (rows.empty() || !desk().session.isOpen())
        return;
    if (rows.size() > 1) {
        openMetadata(rows, {});
        return;
    }
    using Decisions = std::vector<workspace::DocumentDecision>;
    desk().session.ask(
        this, [id = rows.front().id](Workspace &store) { return store.documents().decisions(id); },
        [this, rows](const base::Result<Decisions> &kept) {
            if (kept)
                openMetadata(rows, *kept);
            else
                desk().messages.showError(kept.error());
        });
}

void DocumentActs::openMetadata(const std::vector<DocumentRow> &rows,
                                const std::vector<workspace::DocumentDecision> &decisions)
{
    auto *dialog =
        new MetadataDialog(desk().theme, rows, decisions, desk().library.documents(), &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MetadataDialog::decided, this,
            [this, rows](const workspace::DocumentValues &values) { save(rows, values); });
    dialog->open();
}

void DocumentActs::save(const std::vector<DocumentRow> &before, const workspace::DocumentValues &values)
{
    std::vector<DocumentId> ids;
    for (const DocumentRow &row : before)
        ids.push_back(row.id);
    desk().session.ask(
        this, [ids](Workspace &store) { return store.documents().rows(ids); },
        [this, ids, before, values](const base::Result<std::vector<DocumentRow>> &now) {
            // Where they cannot be read, or are gone, what is saved tells of it.
            const QStringList theirs = now ? changedBetween(before, *now, values) : QStringList();
            saveUnlessOvertaken(
                desk(), theirs, [this, documents = Documents(ids.begin(), ids.end()), values] {
                    decide(documents, values,
                           values.size() == 1 ? fieldName(values.first().first) : tr("metadata"));
                });
        });
}

void DocumentActs::restore() const
{
    workspace::DocumentValues values;
    for (const DocumentField field :
         {DocumentField::Title, DocumentField::Side, DocumentField::Issuer, DocumentField::Type,
          DocumentField::Published, DocumentField::Language, DocumentField::Relays})
        values.append({field, QString()});
    forget(tr("Reset %n document(s) to detected values?", nullptr, int(m_targets.documents().size())),
           tr("reset to detected values"),
           [documents = m_targets.documents(), values, author = desk().author()](Workspace &store) {
               return store.documents().decide(documents, values, author);
           });
}

void DocumentActs::pairAgain() const
{
    forget(tr("Reset the meeting assignment of %n document(s)?", nullptr, int(m_targets.documents().size())),
           tr("reset meeting assignment"), [documents = m_targets.documents()](Workspace &store) {
               return store.documents().pairAgain(documents);
           });
}

void DocumentActs::forget(const QString &question, const QString &text,
                          const commands::EditCommand::Edit &edit) const
{
    const auto act = [desk = desk(), text, edit] { desk.editApart(text, tr("Changing documents"), edit); };
    if (m_targets.documents().size() <= domain::MostUnasked)
        act();
    else
        widgets::ask(&desk().window,
                     {u"forgetQuestion"_s, tr("Reset"), question,
                      tr("You can undo this until the store is closed."), tr("&Reset")},
                     act);
}

void DocumentActs::remove() const
{
    deleteAsking(desk(), m_targets.documents(), m_targets.meetingsToDelete());
}

} // namespace counterpart::library
