// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "ui/workbench/desk.h"

#include <QPointer>

namespace counterpart::reader {

class ImportReport;
class PageView;
class ReaderPane;
class RevisionDialog;

/// How documents come in and what they were read from: the clipboard, what an import did, revisions, and the
/// pages of the original beside the text.
class DocumentDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    DocumentDesk(const workbench::Desk &desk, ReaderPane &reader);
    void storeClosed() override;
    void updateActions() override;
    /// What changed between the texts of the document that is looked at.
    void showRevisions();
    /// Whether that document is a changed text of another one.
    void showProposal();

private:
    void addActions();
    void paste();
    void askAbout(const workspace::PastedText &pasted, const workspace::PastedFacts &facts);
    void keepPasted(const workspace::PastedText &pasted, const workspace::DocumentValues &answers);
    void showImport();
    void noteImport(const workspace::ImportSummary &summary);
    void askForColumns(const QString &path);
    [[nodiscard]] RevisionDialog *revisionDialog();
    void decideProposal(bool join);
    void followDocument(domain::DocumentId document);
    void drawPage(int page, int width);

    PageView *m_pages;
    bool m_hasPages = false;
    domain::DocumentId m_document; ///< whose pages are shown
    bool m_hasImport = false;
    workspace::ImportSummary m_import;
    QPointer<ImportReport> m_report;
    QPointer<RevisionDialog> m_revisions;
};

} // namespace counterpart::reader
