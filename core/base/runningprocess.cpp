// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/runningprocess.h"

#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace counterpart::base {

namespace {

/// Numbers of processes come again after the machine was started anew.
QString nameOf(qint64 process)
{
    return QString::fromLatin1(QSysInfo::machineUniqueId() + '/' + QSysInfo::bootUniqueId()) + u'/' +
           QString::number(process);
}

} // namespace

QString nameOfThisProcess()
{
    return nameOf(::getpid());
}

bool runsElsewhere(const QString &processName)
{
    const qint64 process = processName.section(u'/', -1).toLongLong();
    if (process <= 0 || process == ::getpid() || processName != nameOf(process))
        return false;
    return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
}

} // namespace counterpart::base
