// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"
#include "ui/workbench/desk.h"
#include "ui/workbench/filechooser.h"

namespace counterpart::shell {

class ImportRestDesk;
class StartPage;

/// How a store is opened, made and closed, and how documents come into it: the menu, the page that stands
/// where none is open, the sample.
class OpeningDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// Both outlive it.
    OpeningDesk(const workbench::Desk &desk, StartPage &start, ImportRestDesk &rest);
    void storeOpened() override;
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
    void askForImport(workbench::FileChooser::What what);
    [[nodiscard]] QString newStorePath() const;
    void tellNotOpened(const base::Error &error);
    void tellImport(const workspace::ImportSummary &summary);
    /// What nobody asks for by name brings back nothing that was deleted.
    [[nodiscard]] workspace::DeletedFiles deletedFiles() const;

    StartPage &m_start;
    ImportRestDesk &m_rest;
    QMenu *m_recent = nullptr;
    bool m_quiet = false;  ///< the next import is told only if it changed anything
    QStringList m_waiting; ///< to import when the store is open
};

} // namespace counterpart::shell
