// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/watchedfolder.h"

#include <QPointer>

namespace counterpart::reader {

class ImportReport;
class PageView;
class ReaderPane;
class RevisionDialog;

/// How documents come in and what they were read from: the clipboard, a watched folder, what an import did,
/// revisions, and the pages of the original beside the text.
class DocumentDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    DocumentDesk(const workbench::Desk &desk, ReaderPane &reader);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    [[nodiscard]] workbench::WatchedFolder &watched() { return m_watched; }
    /// What changed between the texts of the document that is looked at.
    void showRevisions();
    /// Whether that document is a changed text of another one.
    void showProposal();

private:
    void addActions();
    void addFileActions();
    void paste();
    void askAbout(const workspace::PastedText &pasted, const workspace::PastedFacts &facts);
    void keepPasted(const workspace::PastedText &pasted, const workspace::DocumentValues &answers);
    void showImport();
    void noteImport(const workspace::ImportSummary &summary);
    void askForColumns(const QString &path);
    [[nodiscard]] RevisionDialog *revisionDialog();
    void decideProposal(bool join);
    void setWatched(const QString &folder);
    void toggleWatched();
    void importWatched(const QStringList &files);
    void followDocument(domain::DocumentId document);
    void drawPage(int page, int width);

    PageView *m_pages;
    QAction *m_watch = nullptr;
    bool m_hasPages = false;
    domain::DocumentId m_document; ///< whose pages are shown
    workbench::WatchedFolder m_watched;
    QStringList m_settled; ///< to be imported when the running import is done
    bool m_hasImport = false;
    workspace::ImportSummary m_import;
    QPointer<ImportReport> m_report;
    QPointer<RevisionDialog> m_revisions;
};

} // namespace counterpart::reader
