// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/storeworker.h"

namespace counterpart::workbench {

using workspace::Workspace;

StoreWorker::StoreWorker(QObject *parent)
    : QObject(parent), m_home(new QObject), m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    m_home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
}

StoreWorker::~StoreWorker()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void StoreWorker::open(const QString &path, workspace::OpenMode mode, Opened opened)
{
    QMetaObject::invokeMethod(m_home, [this, path, mode, opened = std::move(opened)] {
        m_workspace.reset();
        auto made = Workspace::open(path, mode);
        base::Result<void> result;
        if (made) {
            m_workspace = std::move(*made);
        } else {
            result = std::unexpected(made.error());
        }
        deliver([opened, result] { opened(result); });
    });
}

void StoreWorker::close()
{
    ++*m_generation;
    QMetaObject::invokeMethod(m_home, [this] { m_workspace.reset(); });
}

void StoreWorker::post(std::function<void(Workspace &)> work)
{
    QMetaObject::invokeMethod(
        m_home, [this, work = std::move(work), asked = m_generation->load(), generation = m_generation] {
            if (m_workspace && generation->load() == asked)
                work(*m_workspace);
        });
}

void StoreWorker::deliver(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace counterpart::workbench
