// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"
#include "core/workspace/console/console.h"
#include "ui/workbench/desk.h"

namespace counterpart::query {

class QueryPane;

/// Runs queries that a person writes, one at a time, and writes their answers to files.
class QueryDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    QueryDesk(const workbench::Desk &desk, QueryPane &pane);
    ~QueryDesk() override;
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

Q_SIGNALS:
    /// What the desk itself cannot open: a commitment, an annotation, an entity.
    void openAsked(counterpart::workspace::Named named, qint64 id);

private:
    void open(workspace::Named named, qint64 id, text::Range passage);
    void restore();
    void run(const QString &sql);
    void exportRows();
    void write(const QString &path);

    QueryPane &m_pane;
    std::unique_ptr<jobs::Job> m_job; ///< the query that runs
    QAction *m_run = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_export = nullptr;
};

} // namespace counterpart::query
