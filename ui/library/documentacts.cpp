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

namespace counterpart::library {

using namespace Qt::StringLiterals;
using Documents = QList<domain::DocumentId>;
using domain::DocumentId;
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
    const Documents documents = m_targets.documents();
    std::vector<domain::DocumentRow> rows;
    for (const DocumentId id : documents) {
        if (const domain::DocumentRow *row = desk().library.document(id))
            rows.push_back(*row);
    }
    if (rows.empty() || !desk().session.isOpen())
        return;
    std::vector<workspace::DocumentDecision> decisions;
    if (rows.size() == 1) {
        auto kept = desk().session.workspace()->documents().decisions(rows.front().id);
        if (!kept) {
            desk().messages.showError(kept.error());
            return;
        }
        decisions = std::move(*kept);
    }
    auto *dialog =
        new MetadataDialog(desk().theme, rows, decisions, desk().library.documents(), &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MetadataDialog::decided, this,
            [this, documents, rows](const workspace::DocumentValues &values) {
                const QString what = values.size() == 1 ? fieldName(values.first().first) : tr("metadata");
                saveUnlessOvertaken(desk(), changedSince(rows, values),
                                    [this, documents, values, what] { decide(documents, values, what); });
            });
    dialog->open();
}

/// What of \p values somebody else changed since \p rows were read, as it is now.
QStringList DocumentActs::changedSince(const std::vector<domain::DocumentRow> &rows,
                                       const workspace::DocumentValues &values) const
{
    QStringList changed;
    if (!desk().session.workspace())
        return changed;
    for (const domain::DocumentRow &before : rows) {
        const auto now = desk().session.workspace()->documents().rows({before.id});
        if (!now || now->empty())
            continue; // what is saved tells of it
        for (const auto &[field, value] : values) {
            if (const QString theirs = valueIn(now->front(), field); theirs != valueIn(before, field))
                changed.append(u"%1: %2"_s.arg(fieldName(field), inWords(field, theirs)));
        }
    }
    changed.removeDuplicates();
    return changed;
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
