// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/workspace.h"

#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace counterpart::workbench {

/// A thread with its own connection to a store. Questions are put to it in the GUI thread, are answered in
/// the order in which they were put, and the answers come back in the GUI thread. Its destructor waits.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    explicit StoreWorker(QObject *parent = nullptr);
    ~StoreWorker() override;

    using Opened = std::function<void(const base::Result<void> &)>;
    void open(const QString &path, workspace::OpenMode mode, Opened opened);
    /// What is still waiting is dropped.
    void close();

    /// Runs \p work(Workspace&) in the thread and \p then(its answer) in the GUI thread, unless \p context is
    /// gone by then, or the store is closed. Nothing happens when no store is open.
    template <typename Work, typename Then>
    void ask(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, workspace::Workspace &>;
        post([this, guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then),
              asked = m_generation->load(), generation = m_generation](workspace::Workspace &workspace) {
            auto answer = std::make_shared<Answer>(work(workspace));
            deliver([guard, answer, then, asked, generation] {
                if (guard && generation->load() == asked)
                    then(std::move(*answer));
            });
        });
    }

private:
    void post(std::function<void(workspace::Workspace &)> work);
    void deliver(std::function<void()> call);

    QThread m_thread;
    QObject *m_home;                                    ///< lives in the thread
    std::unique_ptr<workspace::Workspace> m_workspace;  ///< touched in the thread alone
    std::shared_ptr<std::atomic<quint64>> m_generation; ///< questions of an older one are dropped
};

} // namespace counterpart::workbench
