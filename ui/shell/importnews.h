// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"
#include "ui/workbench/desk.h"

namespace counterpart::shell {

/// Tells what an import refuses, and why, while it runs, and what came of it at its end. GUI thread.
class ImportNews : public QObject
{
    Q_OBJECT

public:
    explicit ImportNews(const workbench::Desk &desk);
    /// The next import is told only if it changed anything, or refused something.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

private:
    void takeMore(const std::vector<workspace::ImportOutcome> &files);
    void tellEnd(const workspace::ImportSummary &summary);
    void showFiles() const;
    [[nodiscard]] QString reasons() const;

    workbench::Desk m_desk;
    QStringList m_firstRefused; ///< of the running import, a line each
    int m_refused = 0;
    bool m_quiet = false;
};

} // namespace counterpart::shell
