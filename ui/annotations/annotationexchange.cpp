// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationexchange.h"

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/merging/merging.h"
#include "ui/annotations/agreementdialog.h"
#include "ui/annotations/annotationdetail.h"
#include "ui/models/annotationbook.h"
#include "ui/models/codesmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using workspace::Workspace;

AnnotationExchange::AnnotationExchange(const workbench::Desk &desk, AnnotationDetail &detail,
                                       const models::CodesModel &codes, const models::AnnotationBook &book)
    : m_desk(desk), m_detail(detail), m_codes(codes), m_book(book)
{
    addCommands();
}

void AnnotationExchange::addCommands()
{
    workbench::ActionRegistry &actions = desk().actions;
    actions.add(desk().menus.annotate,
                {u"annotate.agreement"_s,
                 tr("Intercoder A&greement…"),
                 {},
                 tr("How far two or more analysts agree, code by code")},
                [this] { showAgreement(); });
    QMenu *file = desk().menus.file;
    QAction *before = actions.action(u"file.close"_s);
    for (QAction *action :
         {actions.add(file,
                      {u"file.exportAnnotations"_s,
                       tr("Export Annotations…"),
                       {},
                       tr("Save the annotations as a table (CSV) or as Web Annotations (JSON-LD)")},
                      [this] { exportAnnotations(); }),
          actions.add(file,
                      {u"file.mergeCopy"_s,
                       tr("&Merge Colleague's Copy…"),
                       {},
                       tr("Add what a colleague annotated in a copy of this store")},
                      [this] { mergeCopy(); })}) {
        file->removeAction(action);
        file->insertAction(before, action);
    }
    file->insertSeparator(before);
}

void AnnotationExchange::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    desk().actions.action(u"annotate.agreement"_s)->setEnabled(isOpen);
    desk().actions.action(u"file.exportAnnotations"_s)->setEnabled(isOpen);
    desk().actions.action(u"file.mergeCopy"_s)->setEnabled(desk().isWritable());
}

void AnnotationExchange::storeClosed()
{
    if (m_agreement)
        m_agreement->close();
}

void AnnotationExchange::exportAnnotations()
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
        const models::AnnotationNarrowing &only = m_book.narrowing();
        desk().session.ask(
            this,
            [path, format, filter = domain::AnnotationFilter{.code = only.code, .author = only.author}](
                Workspace &store) { return store.annotations().writeTo(path, format, filter); },
            [this, path](const base::Result<int> &written) {
                if (written)
                    workbench::tellWritten(desk().messages,
                                           tr("%n annotation(s) exported: %1", nullptr, *written).arg(path),
                                           path);
                else
                    desk().messages.showError(written.error());
            });
    };
    desk().files.choose(&desk().window, workbench::FileChooser::What::SaveAnnotations, start, write);
}

void AnnotationExchange::mergeCopy()
{
    m_detail.save();
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

void AnnotationExchange::tellMerge(const workspace::MergeSummary &summary, const QString &path)
{
    QStringList came;
    const auto count = [&came](int n, const QString &text) {
        if (n > 0)
            came << text;
    };
    count(summary.codes, tr("%n new code(s)", nullptr, summary.codes));
    count(summary.annotations, tr("%n new annotation(s)", nullptr, summary.annotations));
    count(summary.changed, tr("%n code(s) and annotation(s) extended", nullptr, summary.changed));
    count(summary.commitments, tr("%n commitment(s) updated", nullptr, summary.commitments));
    count(summary.lineages, tr("%n pair(s) of commitments marked as the same", nullptr, summary.lineages));
    count(summary.tags, tr("%n new tag(s) and star(s)", nullptr, summary.tags));
    count(summary.unpublished, tr("%n account(s) marked as unpublished", nullptr, summary.unpublished));
    count(summary.judgements, tr("%n passage(s) judged", nullptr, summary.judgements));
    QStringList more;
    if (!summary.missing.isEmpty())
        more << tr("These documents of the copy are not here. Import them and merge again:")
             << summary.missing << QString();
    if (!summary.notes.isEmpty())
        more << tr("Decided differently in the two stores:") << summary.notes;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Merge"),
                                came.isEmpty() ? tr("%1 has nothing new.").arg(QFileInfo(path).fileName())
                                               : tr("Merged from %1:").arg(QFileInfo(path).fileName()),
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

void AnnotationExchange::showAgreement()
{
    const QStringList authors = m_book.authors();
    if (authors.size() < 2) {
        desk().messages.tell({widgets::Severity::Info,
                              tr("Agreement needs two or more analysts; %1. File → Merge Colleague's Copy "
                                 "adds somebody else's annotations.")
                                  .arg(authors.isEmpty() ? tr("there are no annotations yet")
                                                         : tr("only %1 has annotated").arg(authors.first())),
                              {}});
        return;
    }
    auto *dialog = new AgreementDialog(authors, m_codes, &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_agreement = dialog;
    const auto ask = [this](const QStringList &names) {
        desk().session.ask(
            m_agreement, [names](Workspace &store) { return store.codes().agreement(names); },
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
