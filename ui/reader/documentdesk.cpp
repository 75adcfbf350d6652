// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentdesk.h"

#include "core/base/filepath.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"
#include "ui/reader/columnsdialog.h"
#include "ui/reader/importreport.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/pageview.h"
#include "ui/reader/pastedialog.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/revisiondialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using workspace::PastedFacts;
using workspace::PastedText;

namespace {

PastedText clipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return {};
    if (data->hasHtml())
        return {data->html().toUtf8(), true};
    return {data->text().toUtf8(), false};
}

QList<std::pair<QString, QString>> sidesOf(const models::LibraryModel &library)
{
    QStringList codes{u"us"_s, u"kh"_s, u"joint"_s, u"media"_s};
    for (const domain::DocumentRow &row : library.documents()) {
        if (!row.side.isEmpty() && !codes.contains(row.side))
            codes.append(row.side);
    }
    QList<std::pair<QString, QString>> sides;
    for (const QString &code : codes)
        sides.append({code, models::sideName(code)});
    return sides;
}

} // namespace

DocumentDesk::DocumentDesk(const workbench::Desk &desk, ReaderPane &reader)
    : DeskPart(desk), m_pages(new PageView(desk.theme))
{
    reader.original()->setPageView(m_pages);
    addActions();
    connect(&desk.session, &workbench::Session::importFinished, this, &DocumentDesk::noteImport);
    connect(reader.original(), &OriginalPane::pagesShown, this, &DocumentDesk::followDocument);
    connect(m_pages, &PageView::pageRequested, this, &DocumentDesk::drawPage);
    connect(reader.original(), &OriginalPane::pagePassageMarked, m_pages, &PageView::showRange);
}

void DocumentDesk::addActions()
{
    workbench::ActionRegistry &actions = desk().actions;
    QMenu *document = desk().menus.document;
    actions.add(document,
                {u"document.paste"_s, tr("New from C&lipboard"), QKeySequence::Paste,
                 tr("Make a document of the text that was copied")},
                [this] { paste(); });
    actions.add(document,
                {u"document.revisions"_s, tr("Compare Re&visions…"), tr("Ctrl+Shift+D"),
                 tr("See what changed between the texts of this document, word by word")},
                [this] { showRevisions(); });
    actions.add(document,
                {u"document.sameRelease"_s,
                 tr("&Same Release?…"),
                 {},
                 tr("Say whether this document is a changed text of another one")},
                [this] { showProposal(); });
    QMenu *file = desk().menus.file;
    QAction *last = actions.add(file,
                                {u"file.lastImport"_s,
                                 tr("What the Last Import &Did…"),
                                 {},
                                 tr("Every file of the last import, and what became of it")},
                                [this] { showImport(); });
    file->insertAction(actions.action(u"file.exportReport"_s), last);
}

void DocumentDesk::storeClosed()
{
    m_hasImport = false;
    m_hasPages = false;
    m_document = {};
    m_pages->clear();
    if (m_report)
        m_report->close();
    if (m_revisions)
        m_revisions->close();
}

void DocumentDesk::updateActions()
{
    const auto enable = [this](const QString &id, bool on) { desk().actions.action(id)->setEnabled(on); };
    const domain::DocumentRow *row = desk().library.document(desk().focus.document());
    enable(u"document.paste"_s, desk().isWritable());
    enable(u"document.revisions"_s, row && row->revision > 1);
    enable(u"document.sameRelease"_s, row && row->mayRevise.isValid());
    enable(u"file.lastImport"_s, m_hasImport);
}

void DocumentDesk::paste()
{
    if (!desk().isWritable())
        return;
    // A long text takes its time to be analysed.
    desk().session.ask(
        this,
        [pasted = clipboard()](workspace::Workspace &store) {
            return store.imports().look(pasted).transform(
                [&pasted](PastedFacts &&facts) { return std::pair(pasted, std::move(facts)); });
        },
        [this](const base::Result<std::pair<PastedText, PastedFacts>> &looked) {
            if (looked)
                askAbout(looked->first, looked->second);
            else
                desk().messages.showError(looked.error());
        });
}

void DocumentDesk::askAbout(const PastedText &pasted, const PastedFacts &facts)
{
    if (!PasteDialog::isNeeded(facts)) {
        keepPasted(pasted, {});
        return;
    }
    auto *dialog = new PasteDialog(facts, sidesOf(desk().library), &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, pasted] { keepPasted(pasted, dialog->answers()); });
    dialog->open();
}

void DocumentDesk::keepPasted(const PastedText &pasted, const workspace::DocumentValues &answers)
{
    const auto edit = [pasted, answers, author = desk().author()](workspace::Workspace &store) {
        return store.imports().paste(pasted, answers, author);
    };
    const auto made = [this](const workspace::Change &change) {
        const domain::DocumentId document(change.made);
        if (change.changes.has(workspace::Subject::Trash))
            desk().messages.tell(
                {widgets::Severity::Info, tr("That text was in the trash; it is restored as it was."), {}});
        else if (desk().library.document(document))
            desk().messages.tell({widgets::Severity::Info,
                                  tr("That text is there already; the clipboard is noted as another source."),
                                  {}});
        desk().navigator.openDocument(document);
    };
    desk().editApart(tr("new document from the clipboard"), tr("Reading the clipboard"), edit, made);
}

void DocumentDesk::noteImport(const workspace::ImportSummary &summary)
{
    m_import = summary;
    m_hasImport = true;
    if (m_report)
        m_report->setSummary(m_import);
    updateActions();
}

void DocumentDesk::showImport()
{
    if (!m_report) {
        m_report = new ImportReport(&desk().window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_report, &ImportReport::documentRequested, this,
                [this](domain::DocumentId id) { desk().navigator.openDocument(id); });
        connect(m_report, &ImportReport::columnsRequested, this, &DocumentDesk::askForColumns);
        connect(m_report, &ImportReport::fileRequested, this,
                [](const QString &path) { QDesktopServices::openUrl(base::urlOfPath(path)); });
    }
    m_report->setSummary(m_import);
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

void DocumentDesk::askForColumns(const QString &path)
{
    if (!desk().isWritable())
        return;
    const auto header = desk().session.workspace()->imports().tableHeader(path);
    if (!header || header->isEmpty()) {
        desk().messages.showError(header ? base::Error{base::ErrorKind::Refused, path,
                                                       tr("is no table with a head"),
                                                       tr("open it and see to its first line")}
                                         : header.error());
        return;
    }
    auto *dialog = new ColumnsDialog(QFileInfo(path).fileName(), *header, m_report);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        if (!desk().isWritable())
            return;
        const auto kept = desk().session.workspace()->imports().rememberColumns(dialog->columns());
        if (kept)
            desk().navigator.importPaths({path});
        else
            desk().messages.showError(kept.error());
    });
    dialog->open();
}

RevisionDialog *DocumentDesk::revisionDialog()
{
    if (!m_revisions) {
        m_revisions = new RevisionDialog(desk().theme, &desk().window);
        m_revisions->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_revisions->view(), &RevisionView::comparisonRequested, m_revisions,
                [this](domain::RevisionId before, domain::RevisionId after) {
                    desk().session.ask(
                        m_revisions,
                        [before, after](workspace::Workspace &store) {
                            return store.revisions().compare(before, after);
                        },
                        [this](const base::Result<workspace::RevisionComparison> &found) {
                            if (found)
                                m_revisions->view()->showComparison(*found);
                            else
                                desk().messages.showError(found.error());
                        });
                });
        connect(m_revisions, &RevisionDialog::joinRequested, this, [this] { decideProposal(true); });
        connect(m_revisions, &RevisionDialog::keepApartRequested, this, [this] { decideProposal(false); });
    }
    return m_revisions;
}

void DocumentDesk::showRevisions()
{
    desk().session.document(desk().focus.document(), this,
                            [this](const base::Result<domain::DocumentView> &view) {
                                if (!view) {
                                    desk().messages.showError(view.error());
                                    return;
                                }
                                revisionDialog()->showRevisions(*view);
                                revisionDialog()->show();
                                revisionDialog()->raise();
                            });
}

void DocumentDesk::showProposal()
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
        revisionDialog()->showProposal(*found->first.proposal, row.title.isEmpty() ? row.file : row.title);
        revisionDialog()->view()->showComparison(found->second);
        revisionDialog()->show();
        revisionDialog()->raise();
    });
}

void DocumentDesk::decideProposal(bool join)
{
    const domain::RevisionProposal proposal = revisionDialog()->proposal();
    revisionDialog()->close();
    if (join)
        desk().editApart(
            tr("same release"), tr("Joining the two texts"),
            [proposal](workspace::Workspace &store) {
                return store.revisions().join(proposal.document, proposal.of);
            },
            [this, proposal](const workspace::Change &) { desk().navigator.openDocument(proposal.of); });
    else
        desk().edit(tr("different documents"),
                    [proposal, author = desk().author()](workspace::Workspace &store) {
                        return store.revisions().keepApart(proposal.document, proposal.of, author);
                    });
}

void DocumentDesk::followDocument(domain::DocumentId document)
{
    m_document = document;
    desk().session.ask(
        this, [document](workspace::Workspace &store) { return store.documents().places(document); },
        [this, document](base::Result<std::vector<domain::PagePlace>> &&places) {
            if (document != m_document)
                return;
            m_hasPages = places && !places->empty();
            m_pages->setPlaces(m_hasPages ? std::move(*places) : std::vector<domain::PagePlace>());
        });
}

void DocumentDesk::drawPage(int page, int width)
{
    desk().session.ask(
        this,
        [page, width, document = m_document](workspace::Workspace &store) {
            return store.documents().drawPage(document, page, width);
        },
        [this, page, document = m_document](const base::Result<domain::PagePicture> &picture) {
            if (document != m_document)
                return;
            if (picture)
                m_pages->setPicture(*picture);
            else
                m_pages->setProblem(page, picture.error().line());
        });
}

} // namespace counterpart::reader
