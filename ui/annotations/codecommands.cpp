// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to codes, and with the annotations of colleagues.
#include "core/domain/trash.h"
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/merging/merging.h"
#include "ui/annotations/agreementdialog.h"
#include "ui/annotations/annotationdesk.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/annotations/codechooser.h"
#include "ui/annotations/codedialog.h"
#include "ui/annotations/codespanel.h"
#include "ui/annotations/splitdialog.h"
#include "ui/models/codesmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"

#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QTreeView>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::CodeId;
using workspace::Workspace;

void AnnotationDesk::addCodeCommands()
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *menu = desk().menus.annotate->addMenu(tr("Co&des"));
    const auto current = [this] { return m_parts.panel.currentCode(); };
    actions.add(menu, {u"code.new"_s, tr("&New Code…"), {}, tr("Make a code at the top of the tree")},
                [this] { newCode({}); });
    actions.add(menu,
                {u"code.newBelow"_s, tr("New Code &Below…"), {}, tr("Make a code below the chosen one")},
                [this, current] { newCode(current()); });
    actions.add(menu, {u"code.rename"_s, tr("&Rename Code"), {}, tr("Rename the chosen code in its place")},
                [this, current] { m_parts.panel.select(current(), true); });
    actions.add(
        menu,
        {u"code.edit"_s, tr("&Colour and Description…"), {}, tr("Name, colour and description of the code")},
        [this] { editCode(); });
    actions.add(menu,
                {u"code.merge"_s, tr("&Merge into…"), {}, tr("Make the chosen code part of another one")},
                [this] { mergeCode(); });
    actions.add(menu,
                {u"code.split"_s, tr("&Split…"), {}, tr("Give some of its passages a code of their own")},
                [this] { splitCode(); });
    actions.add(menu,
                {u"code.top"_s, tr("Move to the &Top"), {}, tr("Take the code out of the one above it")},
                [this, current] { moveCode(current(), {}); });
    actions.add(
        menu,
        {u"code.remove"_s, tr("&Delete Code"), {}, tr("Delete the code with all below it; passages stay")},
        [this] { removeCode(); });
    m_parts.panel.setMenu(menu);
    auto *key =
        new QShortcut(QKeySequence::Delete, m_parts.panel.tree(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &AnnotationDesk::removeCode);
    actions.add(desk().menus.annotate,
                {u"annotate.agreement"_s,
                 tr("A&greement of Analysts…"),
                 {},
                 tr("How far two analysts or more agree, code by code")},
                [this] { showAgreement(); });
    QMenu *file = desk().menus.file;
    QAction *before = actions.action(u"file.close"_s);
    for (QAction *action :
         {actions.add(file,
                      {u"file.exportAnnotations"_s,
                       tr("Export Annotations…"),
                       {},
                       tr("Write the annotations as a table (CSV) or as Web Annotations (JSON-LD)")},
                      [this] { exportAnnotations(); }),
          actions.add(file,
                      {u"file.mergeCopy"_s,
                       tr("&Merge a Colleague's Copy…"),
                       {},
                       tr("Bring in what a colleague noted in a copy of this store")},
                      [this] { mergeCopy(); })}) {
        file->removeAction(action);
        file->insertAction(before, action);
    }
    file->insertSeparator(before);
}

QString AnnotationDesk::nameOf(CodeId code) const
{
    const domain::CodeRow *row = m_parts.codes.code(code);
    return row ? row->values.name : QString();
}

void AnnotationDesk::newCode(CodeId parent)
{
    auto *dialog = new CodeDialog(tr("New Code"), {}, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, parent] {
        const domain::CodeValues values = dialog->values();
        desk().edit(
            tr("new code “%1”").arg(values.name),
            [=, author = desk().author()](Workspace &store) {
                return store.annotations().addCode(parent, values, author);
            },
            [this](const workspace::Change &change) { m_parts.panel.select(CodeId(change.made)); });
    });
    dialog->open();
}

void AnnotationDesk::editCode()
{
    const domain::CodeRow *row = m_parts.codes.code(m_parts.panel.currentCode());
    if (!row)
        return;
    auto *dialog = new CodeDialog(tr("Code"), row->values, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row->id, before = row->values] {
        const domain::CodeValues values = dialog->values();
        if (values != before)
            desk().edit(tr("change code “%1”").arg(before.name),
                        [=, author = desk().author()](Workspace &store) {
                            return store.annotations().editCode(id, values, author);
                        });
    });
    dialog->open();
}

void AnnotationDesk::renameCode(CodeId code, const QString &name)
{
    const domain::CodeRow *row = m_parts.codes.code(code);
    if (!row || !desk().isWritable())
        return;
    domain::CodeValues values = row->values;
    values.name = name;
    desk().edit(tr("rename code “%1”").arg(row->values.name),
                [=, author = desk().author()](Workspace &store) {
                    return store.annotations().editCode(code, values, author);
                });
}

void AnnotationDesk::moveCode(CodeId code, CodeId parent)
{
    const domain::CodeRow *row = m_parts.codes.code(code);
    if (!row || row->parent == parent || !desk().isWritable())
        return;
    desk().edit(tr("move code “%1”").arg(nameOf(code)), [=, author = desk().author()](Workspace &store) {
        return store.annotations().moveCode(code, parent, author);
    });
    m_parts.panel.select(code);
}

void AnnotationDesk::mergeCode()
{
    m_mergeFrom = m_parts.panel.currentCode();
    if (!m_mergeFrom.isValid())
        return;
    m_chooser->setRecent({});
    m_chooser->open(tr("Merge “%1” into which code?").arg(nameOf(m_mergeFrom)));
}

void AnnotationDesk::mergeCodes(CodeId from, CodeId into)
{
    if (!desk().isWritable())
        return;
    desk().edit(
        tr("merge code “%1” into “%2”").arg(nameOf(from), nameOf(into)),
        [=, author = desk().author()](Workspace &store) {
            return store.annotations().mergeCodes(from, into, author);
        },
        [this, into](const workspace::Change &) { m_parts.panel.select(into); });
}

void AnnotationDesk::splitCode()
{
    const CodeId code = m_parts.panel.currentCode();
    if (!code.isValid())
        return;
    auto *dialog = new SplitDialog(m_parts.book, code, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, code] {
        desk().edit(
            tr("split code “%1”").arg(nameOf(code)),
            [=, ids = dialog->annotations(), name = dialog->name(),
             author = desk().author()](Workspace &store) {
                return store.annotations().splitCode(code, ids, {name, {}, {}}, author);
            },
            [this](const workspace::Change &change) { m_parts.panel.select(CodeId(change.made)); });
    });
    dialog->open();
}

void AnnotationDesk::removeCode()
{
    const CodeId code = m_parts.panel.currentCode();
    if (!code.isValid() || !desk().isWritable())
        return;
    const auto act = [desk = desk(), code, name = nameOf(code)] {
        desk.edit(tr("delete code “%1”").arg(name), [code, author = desk.author()](Workspace &store) {
            return store.annotations().removeCode(code, author);
        });
    };
    const int passages = m_parts.codes.indexOf(code).data(models::CodesModel::TotalRole).toInt();
    const auto below = std::ranges::count_if(m_parts.codes.rows(), [&](const domain::CodeRow &row) {
        return m_parts.codes.isBelow(row.id, code);
    });
    if (passages <= domain::MostUnasked && below <= domain::MostUnasked) {
        act();
        return;
    }
    widgets::ask(&desk().window,
                 {u"deleteCodeQuestion"_s, tr("Delete"),
                  tr("Delete the code “%1”, with those below it?").arg(nameOf(code)),
                  tr("%n passage(s) lose it; the passages and their memos stay.", nullptr, passages) + u'\n' +
                      tr("Undo brings it back until the store is closed."),
                  tr("&Delete")},
                 act);
}

void AnnotationDesk::exportAnnotations()
{
    const QString start = desk().preferences.folder(u"report"_s) + u'/' +
                          QFileInfo(desk().session.path()).completeBaseName() + u" "_s + tr("annotations") +
                          u".csv"_s;
    const auto write = [this](const QStringList &paths) {
        const QString path = paths.first();
        desk().preferences.setFolder(u"report"_s, QFileInfo(path).absolutePath());
        const auto format = path.endsWith(u".csv"_s, Qt::CaseInsensitive)
                                ? workspace::AnnotationFormat::Csv
                                : workspace::AnnotationFormat::JsonLd;
        const models::AnnotationNarrowing &only = m_parts.book.narrowing();
        desk().session.ask(
            this,
            [path, format, filter = domain::AnnotationFilter{.code = only.code, .author = only.author}](
                Workspace &store) { return store.annotations().writeTo(path, format, filter); },
            [this, path](const base::Result<int> &written) {
                if (written)
                    desk().messages.tell({widgets::Severity::Info,
                                          tr("%n annotation(s) are written: %1", nullptr, *written).arg(path),
                                          {}});
                else
                    desk().messages.showError(written.error());
            });
    };
    desk().files.choose(&desk().window, workbench::FileChooser::What::SaveAnnotations, start, write);
}

void AnnotationDesk::mergeCopy()
{
    m_parts.detail.save();
    const auto merge = [this](const QStringList &paths) {
        const QString path = paths.first();
        const auto summary = std::make_shared<workspace::MergeSummary>();
        desk().edit(
            tr("merge %1").arg(QFileInfo(path).fileName()),
            [path, summary, author = desk().author()](Workspace &store) {
                return store.merging()
                    .mergeFrom(path, author)
                    .transform([&](workspace::MergeOutcome &&outcome) {
                        *summary = std::move(outcome.summary);
                        return std::move(outcome.change);
                    });
            },
            [this, path, summary](const workspace::Change &) { tellMerge(*summary, path); });
    };
    desk().files.choose(&desk().window, workbench::FileChooser::What::MergeStore,
                        desk().preferences.folder(u"store"_s), merge);
}

void AnnotationDesk::tellMerge(const workspace::MergeSummary &summary, const QString &path)
{
    QStringList came;
    const auto count = [&came](int n, const QString &text) {
        if (n > 0)
            came << text;
    };
    count(summary.codes, tr("%n new code(s)", nullptr, summary.codes));
    count(summary.annotations, tr("%n new annotation(s)", nullptr, summary.annotations));
    count(summary.changed, tr("%n code(s) and annotation(s) that say more now", nullptr, summary.changed));
    count(summary.commitments, tr("%n commitment(s) with something new", nullptr, summary.commitments));
    count(summary.lineages, tr("%n pair(s) of commitments that are one", nullptr, summary.lineages));
    QStringList more;
    if (!summary.missing.isEmpty())
        more << tr("These documents of the copy are not here. Import them and merge again:")
             << summary.missing << QString();
    if (!summary.notes.isEmpty())
        more << tr("Decided otherwise in both:") << summary.notes;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Merge"),
                                came.isEmpty() ? tr("Nothing in %1 was new.").arg(QFileInfo(path).fileName())
                                               : tr("From %1 came:").arg(QFileInfo(path).fileName()),
                                QMessageBox::Ok, &desk().window);
    box->setObjectName(u"mergeSummary"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (!summary.missing.isEmpty())
        came << tr("%n document(s) are missing here: see the details", nullptr, int(summary.missing.size()));
    if (!summary.notes.isEmpty())
        came << tr("%n note(s): see the details", nullptr, int(summary.notes.size()));
    box->setInformativeText(came.join(u'\n'));
    if (!more.isEmpty())
        box->setDetailedText(more.join(u'\n'));
    box->open();
}

void AnnotationDesk::showAgreement()
{
    const QStringList authors = m_parts.book.authors();
    if (authors.size() < 2) {
        desk().messages.tell(
            {widgets::Severity::Info,
             tr("Agreement takes two analysts or more; %1. File → Merge a Colleague's Copy brings "
                "in somebody else's annotations.")
                 .arg(authors.isEmpty() ? tr("nobody has annotated here yet")
                                        : tr("here is only %1").arg(authors.first())),
             {}});
        return;
    }
    auto *dialog = new AgreementDialog(authors, m_parts.codes, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_agreement = dialog;
    const auto ask = [this](const QStringList &names) {
        desk().session.ask(
            m_agreement, [names](Workspace &store) { return store.annotations().agreement(names); },
            [this, names](const base::Result<std::vector<workspace::CodeAgreement>> &figures) {
                if (!m_agreement || m_agreement->authors() != names)
                    return;
                figures ? m_agreement->setFigures(*figures) : m_agreement->setProblem(figures.error().line());
            });
    };
    connect(dialog, &AgreementDialog::authorsChanged, this, ask);
    ask(dialog->authors());
    dialog->open();
}

} // namespace counterpart::annotations
