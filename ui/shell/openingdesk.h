// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"
#include "ui/shell/importnews.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/filechooser.h"

namespace counterpart::library {
class LibraryView;
}

namespace counterpart::shell {

class ImportRestDesk;
class StartPage;

/// How a store is opened, made and closed, and how documents come into it: the menu, the page that stands
/// where none is open, the sample.
class OpeningDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// All outlive it; \p library asks for documents where there are none.
    OpeningDesk(const workbench::Desk &desk, StartPage &start, library::LibraryView &library,
                ImportRestDesk &rest);
    void storeOpened() override;
    void storeClosing() override;
    void storeClosed() override;
    void updateActions() override;

    void open(const QString &path, workspace::OpenMode mode);
    void openSample();
    /// Into the open store; where none is open, asks for a place for a new one first.
    void import(const QStringList &paths);
    /// The same without a word where nothing new comes of it; the store has to be open.
    void importQuietly(const QStringList &paths);
    /// What waited for the store; tells of one that cannot be written.
    void importWaiting();
    /// The commands at the end of the menu.
    void addLeaving();

private:
    void addOpening();
    void addImporting();
    void connectStart(StartPage &start);
    void fillRecent();
    /// Only where there is none yet.
    void make(const QString &path);
    /// What was asked for while another import ran.
    void importNext();
    void askForImport(workbench::FileChooser::What what);
    [[nodiscard]] QString newStorePath() const;
    void tellNotOpened(const base::Error &error);
    /// What nobody asks for by name brings back nothing that was deleted.
    [[nodiscard]] workspace::DeletedFiles deletedFiles() const;

    StartPage &m_start;
    ImportRestDesk &m_rest;
    QMenu *m_recent = nullptr;
    ImportNews m_news;
    bool m_isNew = false;  ///< what is being opened is made for it
    QStringList m_waiting; ///< to import when the store is open
    QStringList m_next;    ///< to import into the open store, when the running import is done
};

} // namespace counterpart::shell
