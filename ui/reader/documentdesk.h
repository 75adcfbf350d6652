// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"
#include "ui/reader/originalpages.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/watchedfolder.h"

#include <QPointer>
#include <QTimer>

namespace counterpart::reader {

class ImportReport;
class ReaderPane;

/// How documents come in and what they were read from: the clipboard, a watched folder, what an import did,
/// and the pages of the original beside the text.
class DocumentDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    DocumentDesk(const workbench::Desk &desk, ReaderPane &reader);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;
    [[nodiscard]] workbench::WatchedFolder &watched() { return m_watched; }

private:
    void addActions();
    void paste();
    void askAbout(const workspace::PastedText &pasted, const workspace::PastedFacts &facts);
    void keepPasted(const workspace::PastedText &pasted, const workspace::DocumentValues &answers);
    void showImport();
    void followImport();
    void noteImport(const workspace::ImportSummary &summary);
    void askForColumns(const QString &path);
    void openColumns(const QString &path, const QStringList &header);
    void setWatched(const QString &folder);
    void importWatched(const QStringList &files);

    OriginalPages m_pages;
    QAction *m_watch = nullptr;
    workbench::WatchedFolder m_watched;
    QStringList m_settled; ///< to be imported when the running import is done
    bool m_hasImport = false;
    workspace::ImportSummary m_import; ///< the last one, or what became of the running one by now
    QTimer m_following;                ///< until the list of files shows more of a running import
    QPointer<ImportReport> m_report;
};

} // namespace counterpart::reader
